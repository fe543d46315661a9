"""The settings of a meeting, each with a preset; every one of them changes something people see."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from meetingroom.core.acts import Capability, Command, Context, Event, Stamp, changes, rule

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


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings; the presets are those of a blank meeting. Durations are seconds."""

    calls_next: CallsNext = CallsNext.ANYONE
    edits_notes: EditsNotes = EditsNotes.ALL
    asks_every: AsksEvery = AsksEvery.OFF
    code_opens_earlier_words: bool = True
    countdowns: bool = True
    long_wait_s: Annotated[int, msgspec.Meta(ge=30, le=7200)] = 300
    replies_before_hint: Annotated[int, msgspec.Meta(ge=1, le=100)] = 5
    topic_before_hint_s: Annotated[int, msgspec.Meta(ge=30, le=7200)] = 300


class SettingsChanged(Event):
    """From now on these settings hold."""

    settings: Settings


class ChangeSettings(Command):
    """Change some settings; those not named stay."""

    calls_next: CallsNext | None = None
    edits_notes: EditsNotes | None = None
    asks_every: AsksEvery | None = None
    code_opens_earlier_words: bool | None = None
    countdowns: bool | None = None
    long_wait_s: Annotated[int, msgspec.Meta(ge=30, le=7200)] | None = None
    replies_before_hint: Annotated[int, msgspec.Meta(ge=1, le=100)] | None = None
    topic_before_hint_s: Annotated[int, msgspec.Meta(ge=30, le=7200)] | None = None


@rule(ChangeSettings, needs=Capability.FACILITATE)
def change_settings(command: ChangeSettings, meeting: Meeting, context: Context) -> list[Event]:
    named = {field: value for field, value in msgspec.structs.asdict(command).items() if value is not None}
    settings = msgspec.structs.replace(meeting.settings, **named)
    return [SettingsChanged(settings=settings)] if settings != meeting.settings else []


@changes("settings", SettingsChanged)
def settings_changed(settings: Settings, event: SettingsChanged, stamp: Stamp) -> Settings:
    return event.settings


@dataclass(frozen=True)
class Preset:
    """A named set of settings to start a meeting with."""

    name: str
    settings: Settings


PRESETS = {"blank": Preset("blank", Settings())}
