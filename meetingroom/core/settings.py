"""The settings of a meeting, each with a preset; every one of them changes something people see."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Refused, Stamp, changes, rule
from meetingroom.core.protocols import ProtocolKey

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class CallsNext(StrEnum):
    """Who may call the next speaker."""

    ANYONE = "anyone"
    SPEAKER = "speaker"  # the speaker, or a facilitator
    FACILITATOR = "facilitator"


class EditsNotes(StrEnum):
    """Who may type in the notes."""

    ALL = "all"
    NOTE_TAKERS = "note_takers"


class AsksEvery(StrEnum):
    """Is every member asked before an item closes?"""

    OFF = "off"
    HINT = "hint"
    DECIDING = "deciding"
    ON = "on"


MINUTE, HOUR, DAY = 60, 3600, 86_400

Notice = Annotated[int, msgspec.Meta(ge=0, le=60 * DAY)]
Think = Annotated[int, msgspec.Meta(ge=0, le=HOUR)]
Days = Annotated[int, msgspec.Meta(ge=0, le=3650)]
Patience = Annotated[int, msgspec.Meta(ge=30, le=2 * HOUR)]
DraftDays = Annotated[int, msgspec.Meta(ge=0, le=60)]
Protocols = Annotated[tuple[ProtocolKey, ...], msgspec.Meta(min_length=1, max_length=len(ProtocolKey))]
Devices = Annotated[int, msgspec.Meta(ge=0, le=1000)]
Replies = Annotated[int, msgspec.Meta(ge=1, le=100)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings; the presets are those of a blank meeting. Durations are seconds, or days where they say so."""

    calls_next: CallsNext = CallsNext.ANYONE
    edits_notes: EditsNotes = EditsNotes.ALL
    asks_every: AsksEvery = AsksEvery.OFF
    promised_notice_s: Notice = 0  # how old a proposal's text must be to be agreed for good; 0: at once
    notice_to_agree: bool = False  # that notice holds only until the team has agreed on its own
    quiet_think_s: Think = 0  # a quiet time before the answers to a proposal
    draft_days: DraftDays = 0  # how many business days ahead the draft has to be sent; 0: no rule
    protocols: Protocols = tuple(ProtocolKey)  # how answers may be read; the first is suggested
    written_notice: bool = False  # each outcome carries the seven fields of the prior written notice
    seats: bool = False  # the meeting needs certain functions filled
    norms: bool = False  # how we want to meet is agreed on at the first item
    closing_checks: bool = False  # a list is gone through before the meeting ends
    closing_round: bool = False  # before the meeting ends a last round is suggested
    looks_back: bool = False  # at the end each person is asked four questions, for themselves
    suggests: bool = False  # the facilitator is shown a sentence that could be said now
    waiting_room: bool = False  # newcomers wait until somebody lets them in
    code_opens_earlier_words: bool = True  # what was written before shows to those who come by the code alone
    correction_days: Days = 7  # how long after its end the record can be corrected
    purge_days: Days = 0  # after the corrections everything is deleted; 0: never
    countdowns: bool = True  # everyone sees the clocks, else the facilitator alone
    quiet_signals: bool = True  # a tap tells the facilitator something without a name
    signals_from: Devices = 0  # how many taps show; 0: what the size of the room asks for
    long_wait_s: Patience = 300
    replies_before_hint: Replies = 5
    topic_before_hint_s: Patience = 300


class SettingsChanged(Event):
    """From now on these settings hold; `names` are those that are different, none when a meeting opens."""

    settings: Settings
    names: tuple[str, ...] = ()


class ChangeSettings(Command):
    """Change some settings; those not named stay."""

    calls_next: CallsNext | None = None
    edits_notes: EditsNotes | None = None
    asks_every: AsksEvery | None = None
    promised_notice_s: Notice | None = None
    notice_to_agree: bool | None = None
    quiet_think_s: Think | None = None
    draft_days: DraftDays | None = None
    protocols: Protocols | None = None
    written_notice: bool | None = None
    seats: bool | None = None
    norms: bool | None = None
    closing_checks: bool | None = None
    closing_round: bool | None = None
    looks_back: bool | None = None
    suggests: bool | None = None
    waiting_room: bool | None = None
    code_opens_earlier_words: bool | None = None
    correction_days: Days | None = None
    purge_days: Days | None = None
    countdowns: bool | None = None
    quiet_signals: bool | None = None
    signals_from: Devices | None = None
    long_wait_s: Patience | None = None
    replies_before_hint: Replies | None = None
    topic_before_hint_s: Patience | None = None


@rule(ChangeSettings, needs=Capability.FACILITATE)
def change_settings(command: ChangeSettings, meeting: Meeting, context: Context) -> list[Event]:
    named = {field: value for field, value in msgspec.structs.asdict(command).items() if value is not None}
    if "promised_notice_s" in named:
        named.setdefault("notice_to_agree", False)  # whoever sets a notice says what was agreed
    if not set(named.get("protocols", ())) <= set(meeting.lifecycle.fitting):
        raise Refused("protocol-not-fitting")
    settings = msgspec.structs.replace(meeting.settings, **named)
    names = tuple(f for f in Settings.__struct_fields__ if getattr(settings, f) != getattr(meeting.settings, f))
    return [SettingsChanged(settings=settings, names=names)] if names else []


@changes("settings", SettingsChanged)
def settings_changed(settings: Settings, event: SettingsChanged, stamp: Stamp) -> Settings:
    return event.settings
