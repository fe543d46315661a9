"""Many breaks and changes at once, from a table: of a school year, or of what was done for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Command, Context, Event, Refused, rule
from meetingroom.core.cuts import KEEPS, BreakNoted, ChangeNoted, refuse_many, refuse_not_own
from meetingroom.core.cuts_csv import Bounds, Cut, parse
from meetingroom.core.evidence import Evidence, Ref, latest_day
from meetingroom.core.observing import Sheet
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
    good, bad = parse(command.text, Bounds(latest_day(context.at), bool(command.series)), command.days)
    if bad and not command.good_alone:
        raise Refused("cut-rows", count=len(bad), line=bad[0].line, fault=str(bad[0].fault), cell=bad[0].cell)
    if not good:
        raise Refused("no-cuts")
    known = cuts_of(meeting.evidence, command.series)
    fresh = [each for each in dict.fromkeys(good) if each not in known]
    refuse_many(len(known) + len(fresh) - 1)
    changed = [each.start for each in (*known, *fresh) if each.end is None]
    if len(changed) > len(set(changed)):
        raise Refused("change-on-that-day")
    return [event_of(each, command.series, context) for each in fresh]


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
