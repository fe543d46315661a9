"""Quiet signals, counted where nothing is kept: in this process's memory, by device, for two minutes.

A tap stays on its device until the next *pulse*, which every member's device sends once in `PULSE_S` whether there is
something to tell or not, of the same length, and which is always answered alike. Here it waits a while longer, by lot,
before it counts. So neither the moment nor the size of any message, nor any answer, tells who tapped.

Never log in this file, and hand nothing of it to the store.
"""

from __future__ import annotations

import base64
import random
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil
from typing import Annotated, Any

import msgspec

from meetingroom.core.acts import CLOCK, Command, Refused
from meetingroom.core.glossary import LONGEST, MeaningAsked, key_of
from meetingroom.core.meeting import Meeting
from meetingroom.core.plain import Unfit, clean_line
from meetingroom.core.signals import WITHIN_S, Signal, SignalShown, enough
from meetingroom.live.room import Rooms

PULSE_S = 10  # how often a device sends; static/src/js/lib/pulse.js keeps the same
LENGTH = 512  # characters of every pulse
MOST_SIGNS = 200  # so many different things can be said in a meeting at once
# A tap waits up to PULSE_S on its device, so long here, and up to a second for the clock: 5 to 20 s.
HELD_S = (5.0, 9.0)

Device = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}$")]


class Pulse(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a device has to tell, which mostly is nothing. `device` is a number of its own making, and says nothing."""

    device: Device
    signals: Annotated[frozenset[Signal], msgspec.Meta(max_length=len(Signal))] = frozenset()
    meaning: Annotated[str, msgspec.Meta(max_length=LONGEST)] = ""  # words about which it asks what they mean


def unpacked(packed: object) -> Pulse:
    """The pulse inside its constant length.

    Raises: Refused.
    """
    if not isinstance(packed, str) or len(packed) != LENGTH:
        raise Refused("bad-shape")
    try:
        return msgspec.json.decode(base64.b64decode(packed, validate=True), type=Pulse)
    except (ValueError, msgspec.MsgspecError):
        raise Refused("bad-shape") from None


@dataclass(frozen=True)
class Sign:
    """What several devices can say together: a signal, or that they wonder about some words."""

    signal: Signal | None = None
    key: str = ""  # of the words


@dataclass
class Tap:
    """One device's signal: until when it waits, until when it counts, and whether it was part of what was shown."""

    counts_at: float
    over_at: float
    was_shown: bool = False
    words: str = ""


class QuietSignals:
    """The taps of the last two minutes in this process. `connected` are the people on a line here."""

    def __init__(self, rooms: Rooms, connected: Callable[[str], set[str]], is_alone: bool) -> None:
        self._rooms = rooms
        self._connected = connected
        self._is_alone = is_alone  # no other process has part of the room
        self._taps: dict[str, dict[Sign, dict[str, Tap]]] = {}
        self._lock = threading.Lock()
        self.now: Callable[[], float] = time.monotonic
        self.lot: Callable[[float, float], float] = random.SystemRandom().uniform

    def pulse(self, meeting_id: str, pulse: Pulse) -> None:
        """Take in what a device tells; who asks is known only until here."""
        with self._lock:
            for signal in pulse.signals:
                self._tapped(meeting_id, Sign(signal), pulse.device)
            words = fit_to_ask(pulse.meaning)
            if words:
                self._tapped(meeting_id, Sign(key=key_of(words)), pulse.device, words)

    def _tapped(self, meeting_id: str, sign: Sign, device: str, words: str = "") -> None:
        signs = self._taps.setdefault(meeting_id, {})
        if sign not in signs and len(signs) >= MOST_SIGNS:
            return
        taps, now = signs.setdefault(sign, {}), self.now()
        if device not in taps or taps[device].over_at <= now:
            taps[device] = Tap(now + self.lot(*HELD_S), now + WITHIN_S, words=words)

    def tick(self) -> None:
        """Show what enough devices have given."""
        for meeting_id in list(self._taps):
            for command in self._reached(meeting_id):
                self._show(meeting_id, command)

    def _reached(self, meeting_id: str) -> list[Command]:
        """What enough devices gave that were not part of what was shown before, and how many gave it."""
        needed = self._needed(self._rooms.meeting(meeting_id))
        reached: list[Command] = []
        with self._lock:
            now = self.now()
            signs = {sign: still(taps, now) for sign, taps in self._taps[meeting_id].items()}
            self._taps[meeting_id] = {sign: taps for sign, taps in signs.items() if taps}
            for sign, taps in self._taps[meeting_id].items():
                counted = [tap for tap in taps.values() if tap.counts_at <= now]
                if sum(not tap.was_shown for tap in counted) >= (needed if sign.signal else 1):
                    mark_shown(counted)
                    reached.append(showing(sign, counted))
            if not self._taps[meeting_id]:
                del self._taps[meeting_id]
        return reached

    def _needed(self, meeting: Meeting) -> int:
        """How many devices it takes here: of several processes each counts alone, by its share of the room."""
        people = len(meeting.roster.here())
        needed = enough(people, meeting.settings)
        if self._is_alone or not people:
            return needed
        return max(1, ceil(needed * min(1.0, len(self._connected(meeting.id)) / people)))

    def _show(self, meeting_id: str, command: Command) -> None:
        try:
            self._rooms.ask(meeting_id, CLOCK, command)
        except Refused:  # the meeting has ended, or signals were turned off meanwhile
            return


def fit_to_ask(words: str) -> str:
    """The words as one clean line; "" where nobody could read them."""
    try:
        return clean_line(words, LONGEST, optional=True)
    except Unfit:
        return ""


def showing(sign: Sign, counted: list[Tap]) -> Command:
    if sign.signal:
        return SignalShown(signal=sign.signal, devices=len(counted))
    return MeaningAsked(words=counted[0].words, devices=len(counted))


def still(taps: dict[str, Tap], now: float) -> dict[str, Tap]:
    return {device: tap for device, tap in taps.items() if tap.over_at > now}


def mark_shown(taps: Iterable[Tap]) -> None:
    for tap in taps:
        tap.was_shown = True


def packed(pulse: dict[str, Any]) -> str:
    """A pulse as a client sends it: JSON, filled with spaces to the length that all have."""
    told = msgspec.json.encode(pulse)
    return base64.b64encode(told.ljust(LENGTH * 3 // 4)).decode()
