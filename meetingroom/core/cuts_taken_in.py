"""Many breaks and changes at once, from a table: of a school year, or of what was done for one person."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date
from typing import TYPE_CHECKING

from meetingroom.core.acts import Command, Context, Event, Refused, rule
from meetingroom.core.cuts import KEEPS, BreakNoted, ChangeNoted, refuse_many, refuse_not_own
from meetingroom.core.cuts_csv import Bounds, Cut, parse
from meetingroom.core.evidence import Evidence, Ref, latest_day
from meetingroom.core.evidence_csv import said
from meetingroom.core.importing import bad_rows
from meetingroom.core.observations_taken_in import Sheet
from meetingroom.core.pasted import BadRow
from meetingroom.core.written import DayOrder

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class ImportCuts(Command):
    """Enter many from a table: first day, last day, name; without a last day it is a change of that series.

    A row that cannot be read stops it all, unless the good rows alone shall be taken. What stands there already is not
    entered again.
    """

    text: Sheet
    series: Ref = ""
    good_alone: bool = False
    days: DayOrder | None = None


@rule(ImportCuts, needs=KEEPS)
def import_cuts(command: ImportCuts, meeting: Meeting, context: Context) -> list[Event]:
    refuse_not_own(meeting, command.series, context)
    good, bad = read_cuts(command, meeting.evidence, latest_day(context.at))
    if bad and not command.good_alone:
        raise bad_rows(map(said, bad), len(good))
    if not good:
        raise Refused("no-cuts")
    known = cuts_of(meeting.evidence, command.series)
    fresh = new_cuts(good, known)
    refuse_many(len(known) + len(fresh) - 1)
    return [event_of(each, command.series, context) for each in fresh]


def read_cuts(command: ImportCuts, evidence: Evidence, latest: date) -> tuple[tuple[Cut, ...], tuple[BadRow, ...]]:
    """The rows of a table as breaks and changes beside those that are there; what cannot be one is named."""
    known = cuts_of(evidence, command.series)
    changes = {each.start: each.label for each in known if each.end is None}
    return parse(command.text, Bounds(latest, bool(command.series), changes), command.days)


def new_cuts(read: Iterable[Cut], known: Container[Cut]) -> list[Cut]:
    """Those that do not stand there yet."""
    return [each for each in dict.fromkeys(read) if each not in known]


def cuts_of(evidence: Evidence, series: str) -> list[Cut]:
    """The breaks and changes of one series, or ("" for none) the breaks of all."""
    breaks = [each.over for each in evidence.breaks.values() if each.series == series]
    changes = evidence.series[series].changes.values() if series else ()
    return [
        *(Cut(each.start, each.end, each.label) for each in breaks),
        *(Cut(each.date, None, each.label) for each in changes),
    ]


def event_of(cut: Cut, series: str, context: Context) -> Event:
    if cut.end is None:
        return ChangeNoted(id=context.new_id("h"), series=series, date=cut.start, label=cut.label)
    return BreakNoted(id=context.new_id("b"), series=series, start=cut.start, end=cut.end, label=cut.label)
