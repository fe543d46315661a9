"""The meeting from its start to its end, and taking back the facilitator's last act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Language,
    Line,
    Name,
    Refused,
    Stamp,
    Title,
    When,
    changes,
    rule,
)
from meetingroom.core.agenda import ItemAdded, ItemState, Purpose, Titled, Titles
from meetingroom.core.brought import Brought
from meetingroom.core.carrying import leaving
from meetingroom.core.closing import Closing, Reason, closing
from meetingroom.core.continuing import Again, continuing
from meetingroom.core.links import CodeGiven
from meetingroom.core.progress import NO_ROUND, ItemStarted, leave_item
from meetingroom.core.protocols import ProtocolKey
from meetingroom.core.roster import FACILITATOR, PersonAdded, PersonJoined, PersonNamed
from meetingroom.core.settings import SettingsChanged
from meetingroom.core.template import BLANK, Template, laid, planned_items
from meetingroom.core.unheard import leaving_unheard

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


@dataclass(frozen=True)
class Lifecycle:
    """What the meeting is called and how far it has come; instants are seconds since 1970."""

    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)  # the title in other languages
    language: str = "en"
    template: str = "blank"  # what kind of meeting it was opened as
    fitting: tuple[ProtocolKey, ...] = tuple(ProtocolKey)  # how answers may be read in such meetings at all
    opened_at: float | None = None  # made, perhaps days before
    began_at: float | None = None  # its first item was started
    ended_at: float | None = None
    nobody_since: float | None = None  # it ended by itself: nobody had done anything since then

    @property
    def over_at(self) -> float | None:
        """Until when people were at it; None while it runs."""
        return self.ended_at if self.nobody_since is None else self.nobody_since

    def title_in(self, language: str) -> str:
        """What the meeting is called in this language, else in its own."""
        return self.titles.get(language, self.title)


@dataclass(frozen=True)
class Undo:
    """The facilitator's last act, and the parts of the meeting that it changed, before and after it."""

    seq: int = 0
    by: str = ""
    act: str = ""
    person: str = ""  # whom the act was about, if anyone
    before: Mapping[str, object] = field(default_factory=dict)
    after: Mapping[str, object] = field(default_factory=dict)


class MeetingOpened(Event):
    """A meeting has come to be."""

    title: Title
    language: str
    template: str = "blank"
    titles: Titled = {}
    fitting: tuple[ProtocolKey, ...] = tuple(ProtocolKey)


class TitleChanged(Event):
    """The meeting is called something else."""

    title: Title
    titles: Titled = {}


class MeetingEnded(Event):
    """The meeting is over; its record remains. By itself, where nobody had done anything since then."""

    nobody_since: float | None = None


class MeetingReopened(Event):
    """The meeting goes on after all."""


class ActUndone(Event):
    """What that row changed is as it was before it; what happened since stays."""

    undone: int


class OpenMeeting(Command):
    """Open a meeting: its first facilitator, its items or those of its template, and the first of them started.

    Without `begin` nothing is started: it is prepared first.
    """

    title: Title
    name: Name
    items: Titles = ()
    language: Language = "en"
    role: Line = ""
    template: Template = BLANK
    begin: bool = True
    brought: Brought | None = None  # from the meeting that this one continues
    titles: Titled = {}


class ChangeTitle(Command):
    """Call the meeting something else; translations go with the title that they translate, unless they are given."""

    title: Title
    titles: Titled | None = None


class EndMeeting(Command):
    """End the meeting and offer its record; what is still open then may need a reason."""

    reason: Reason = ""


class ReopenMeeting(Command):
    """Go on with an ended meeting."""


class UndoLast(Command):
    """Take the facilitator's last act back; `expected` is the number of its journal row."""

    expected: int


@rule(OpenMeeting, needs=None)
def open_meeting(command: OpenMeeting, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.seq:
        raise Refused("already-open")
    person = context.new_id("p")
    template, language = command.template, command.language
    again = continuing(command.brought, person, context) if command.brought else Again()
    own = [ItemAdded(item=context.new_id("i"), title=title) for title in command.items]
    items = with_brought(own or planned_items(template, language, context), again.items)
    # Where seats have to be filled, somebody sees first which are, and then starts the first item.
    has_seats = template.settings.seats and (template.seats or again.has_seats)
    return [
        opened(command),
        CodeGiven(code=context.new_code()),
        SettingsChanged(settings=template.settings),
        PersonAdded(person=person, role=command.role, language=language, capabilities=FACILITATOR),
        PersonNamed(person=person, name=command.name),
        PersonJoined(person=person),
        *again.people,
        *items,
        *laid(template, language, context),
        *again.business,
        *([ItemStarted(item=items[0].item)] if items and command.begin and not has_seats else []),
    ]


def opened(command: OpenMeeting) -> MeetingOpened:
    kind = command.template
    return MeetingOpened(
        title=command.title,
        language=command.language,
        template=kind.key,
        titles=command.titles,
        fitting=kind.fitting,
    )


def with_brought(items: list[ItemAdded], again: tuple[ItemAdded, ...]) -> list[ItemAdded]:
    """What was held or not reached comes first, after a welcome; what such meetings have anyway stands once.

    What they begin with stays at the beginning and what they end with at the end, also where it comes back.
    """
    back = {item.title.casefold(): item for item in again}
    planned = [back.get(item.title.casefold(), item) for item in items]
    welcome = planned[:1] if planned and planned[0].purpose is Purpose.INFORM else []
    rest = planned[len(welcome) :]
    closing = rest[-1:] if rest and rest[-1].purpose is Purpose.CONFIRM else []
    first = [item for item in again if item not in (*welcome, *closing)]
    others = [item for item in rest if item not in (*again, *closing)]
    return [*welcome, *first, *others, *closing]


@rule(ChangeTitle, needs=Capability.FACILITATE, ended_too=True)
def change_title(command: ChangeTitle, meeting: Meeting, context: Context) -> list[Event]:
    before = meeting.lifecycle
    kept = before.titles if command.title == before.title else {}
    titles = dict(kept) if command.titles is None else command.titles
    if (command.title, titles) == (before.title, before.titles):
        return []
    return [TitleChanged(title=command.title, titles=titles)]


@rule(EndMeeting, needs=Capability.FACILITATE, when=NO_ROUND)
def end_meeting(command: EndMeeting, meeting: Meeting, context: Context) -> list[Event]:
    current = meeting.agenda.current
    unheard = leaving_unheard(meeting, current, command.reason) if current else []
    left = leave_item(meeting, current, ItemState.DONE, context) if current else leaving(meeting, context)
    return [*unheard, *closing(meeting, command.reason), *left, MeetingEnded()]


IT_HAS_ENDED = When("not-ended-yet", lambda meeting: meeting.has_ended)
CAN_BE_REOPENED = When("not-ended", lambda meeting: meeting.has_ended)


@rule(ReopenMeeting, needs=Capability.FACILITATE, when=CAN_BE_REOPENED, ended_too=True)
def reopen_meeting(command: ReopenMeeting, meeting: Meeting, context: Context) -> list[Event]:
    return [MeetingReopened()]


SOMETHING_TO_UNDO = When("nothing-to-undo", lambda meeting: bool(meeting.undo.seq))


@rule(UndoLast, needs=Capability.FACILITATE, when=SOMETHING_TO_UNDO)
def undo_last(command: UndoLast, meeting: Meeting, context: Context) -> list[Event]:
    if meeting.undo.seq != command.expected:
        raise Refused("already-moved-on")
    return [ActUndone(undone=command.expected)]


@changes("lifecycle", MeetingOpened)
def meeting_opened(lifecycle: Lifecycle, event: MeetingOpened, stamp: Stamp) -> Lifecycle:
    called = replace(lifecycle, title=event.title, titles=event.titles, language=event.language)
    return replace(called, template=event.template, fitting=event.fitting, opened_at=stamp.at)


@changes("lifecycle", ItemStarted)
def meeting_began(lifecycle: Lifecycle, event: ItemStarted, stamp: Stamp) -> Lifecycle:
    return lifecycle if lifecycle.began_at is not None else replace(lifecycle, began_at=stamp.at)


@changes("lifecycle", TitleChanged)
def title_changed(lifecycle: Lifecycle, event: TitleChanged, stamp: Stamp) -> Lifecycle:
    return replace(lifecycle, title=event.title, titles=event.titles)


@changes("lifecycle", MeetingEnded)
def meeting_ended(lifecycle: Lifecycle, event: MeetingEnded, stamp: Stamp) -> Lifecycle:
    return replace(lifecycle, ended_at=stamp.at, nobody_since=event.nobody_since)


@changes("lifecycle", MeetingReopened)
def meeting_reopened(lifecycle: Lifecycle, event: MeetingReopened, stamp: Stamp) -> Lifecycle:
    return replace(lifecycle, ended_at=None, nobody_since=None)


@changes("closing", MeetingReopened)
def nothing_left_open(before: Closing, event: MeetingReopened, stamp: Stamp) -> Closing:
    """Why it ended before stays in the record."""
    return Closing(earlier=before.all)
