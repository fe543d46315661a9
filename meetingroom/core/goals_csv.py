"""Goals and series as one table, read: a row for each series with its goal, people and items by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from meetingroom.core import mastery
from meetingroom.core.evidence import AimGiven, Definition, MasteryGiven
from meetingroom.core.evidence_csv import plain_cell
from meetingroom.core.goals_columns import CHOICES, COLUMNS, EVERY, MOST_LONG, PICKED, column
from meetingroom.core.measures import Direction, Per
from meetingroom.core.pasted import Bad, BadRow, Parsed, day_in, lines_of, named_twice
from meetingroom.core.plain import Unfit, clean_line, clean_text
from meetingroom.core.sentences import Verb
from meetingroom.core.slopes import Method
from meetingroom.core.written import DayOrder, Figures, Unread, day_order, figures, read_figure

LARGEST, LONGEST_TEXT, MOST_DAYS = 1e12, 20_000, 366
AIM = ("baseline", "start", "target", "end")
MASTERY = ("mastery_value", "mastery_times", "mastery_of_last")
OF_GOAL, OF_SERIES = COLUMNS[1:4], COLUMNS[5:]


class GoalFault(StrEnum):
    """Why a row is not taken; each is a message id after `evidence-row-`."""

    NO_COLUMNS = "no-columns"
    COLUMN_TWICE = "column-twice"
    COLUMN_UNKNOWN = "column-unknown"
    NOTHING_NAMED = "nothing-named"
    GOAL_MISSING = "goal-missing"
    SERIES_MISSING = "series-missing"
    PERSON_UNKNOWN = "person-unknown"
    PERSON_UNCLEAR = "person-unclear"
    ITEM_UNKNOWN = "item-unknown"
    ITEM_UNCLEAR = "item-unclear"
    WORD_UNKNOWN = "word-unknown"
    TEXT_TOO_LONG = "text-too-long"
    TEXT_UNFIT = "text-unfit"
    DATE_UNREADABLE = "date-unreadable"
    DATE_IMPOSSIBLE = "date-impossible"
    DATE_UNCLEAR = "date-unclear"
    NUMBER_UNREADABLE = "number-unreadable"
    NUMBER_UNCLEAR = "number-unclear"
    NUMBER_IMPOSSIBLE = "number-impossible"
    INTERVAL_UNREADABLE = "interval-unreadable"
    AIM_INCOMPLETE = "aim-incomplete"
    ENDS_BEFORE = "ends-before"
    MASTERY_INCOMPLETE = "mastery-incomplete"
    MASTERY_COUNT_UNREADABLE = "mastery-count-unreadable"
    MASTERY_SIGN_UNKNOWN = "mastery-sign-unknown"
    MASTERY_NEEDS_MORE_THAN_LAST = "mastery-needs-more-than-last"
    TOO_MANY_CELLS = "too-many-cells"
    QUOTE_OPEN = "quote-open"


@dataclass(frozen=True)
class GoalRow:
    """A goal as a row says it; `item` and `about` are ids, or "" for none."""

    title: str
    text: str = ""
    item: str = ""
    about: str = ""


@dataclass(frozen=True)
class Brought:
    """What a row brings: a goal, a series, or a series of that goal, which the definition itself does not name."""

    goal: GoalRow | None
    series: Definition | None


@dataclass(frozen=True)
class Names:
    """The people and the items of the meeting by what they are called, in small letters; "" where several are."""

    people: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reader:
    """How this table is to be read: what its columns are, and how it writes days and figures."""

    columns: Sequence[str]
    names: Names
    days: DayOrder
    figures: Figures


def parse(text: str, names: Names, days: DayOrder | None = None) -> Parsed[Brought]:
    """Read a table whose first row names its columns; delimited by comma, semicolon or tab."""
    rows = list(lines_of(text))
    if not rows:
        return Parsed((), ())
    (first, heads), *rest = rows
    columns = [column(head) for head in heads or ()]
    if not {"goal", "series"} & {*columns}:
        return Parsed((), (BadRow(first, GoalFault.NO_COLUMNS),))
    if twice := named_twice(heads or (), columns):
        return Parsed((), (BadRow(first, GoalFault.COLUMN_TWICE, twice),))
    bad = [
        BadRow(first, GoalFault.COLUMN_UNKNOWN, head.strip()[:80])
        for head, name in zip(heads or (), columns, strict=True)
        if head.strip() and not name
    ]
    reader = reader_of(columns, [cells for _, cells in rest if cells], names, days)
    good: list[Brought] = []
    for line, cells in rest:
        try:
            good.append(brought(cells, reader))
        except Bad as fault:
            bad.append(fault.at(line))
    return Parsed(tuple(good), tuple(bad))


def reader_of(columns: Sequence[str], rows: Sequence[Sequence[str]], names: Names, days: DayOrder | None) -> Reader:
    def cells(*wanted: str) -> list[str]:
        return [cell.strip() for row in rows for name, cell in zip(columns, row, strict=False) if name in wanted]

    order = days or day_order(cells("start", "end"))
    return Reader(columns, names, order, figures(cells("baseline", "target", "mastery_value")))


def brought(cells: Sequence[str] | None, reader: Reader) -> Brought:
    if cells is None:
        raise Bad(GoalFault.QUOTE_OPEN)
    if over := next((cell for cell in cells[len(reader.columns) :] if cell.strip()), ""):
        raise Bad(GoalFault.TOO_MANY_CELLS, over)
    # A text of several lines may begin with an indent; everything else stands without what is around it.
    named = {
        name: plain_cell(cell if name == "goal_text" else cell.strip())
        for name, cell in zip(reader.columns, cells, strict=False)
        if name and cell.strip()
    }
    row = Brought(goal_in(named, reader.names), series_in(named, reader))
    if row.goal is None and row.series is None:
        raise Bad(GoalFault.NOTHING_NAMED)
    return row


def goal_in(named: Mapping[str, str], names: Names) -> GoalRow | None:
    title = line_in(named, "goal")
    if not title:
        refuse_alone(named, OF_GOAL, GoalFault.GOAL_MISSING)
        return None
    text = fit(lambda: clean_text(named.get("goal_text", ""), LONGEST_TEXT, optional=True), title)
    return GoalRow(title, text, item_in(named, "goal_item", names), person_in(named, "goal_about", names))


def series_in(named: Mapping[str, str], reader: Reader) -> Definition | None:
    title = line_in(named, "series")
    if not title:
        refuse_alone(named, OF_SERIES, GoalFault.SERIES_MISSING)
        return None
    direction = choice_in(named, "direction", Direction.UP)
    return Definition(
        title=title,
        item=item_in(named, "item", reader.names),
        measure=line_in(named, "measure"),
        unit=line_in(named, "unit"),
        direction=direction,
        collects=person_in(named, "collects", reader.names),
        source=line_in(named, "source"),
        planned_days=interval_in(named),
        is_felt=choice_in(named, "felt", False),
        verb=choice_in(named, "verb", Verb.OTHER),
        method=choice_in(named, "trend_by", Method.THEIL_SEN),
        per=choice_in(named, "pace_per", Per.WEEK),
        aim=aim_in(named, reader),
        mastery=mastery_in(named, direction, reader),
    )


def refuse_alone(named: Mapping[str, str], names: Sequence[str], fault: GoalFault) -> None:
    """What would belong to something that has no name is not passed over in silence."""
    if alone := next((named[name] for name in names if name in named), ""):
        raise Bad(fault, alone)


def line_in(named: Mapping[str, str], name: str) -> str:
    cell = named.get(name, "")
    return fit(lambda: clean_line(cell, MOST_LONG[name], optional=True), cell)


def fit(clean: Callable[[], str], cell: str) -> str:
    try:
        return clean()
    except Unfit as unfit:
        fault = GoalFault.TEXT_TOO_LONG if unfit.code == "too-long" else GoalFault.TEXT_UNFIT
        raise Bad(fault, cell) from None


def person_in(named: Mapping[str, str], name: str, names: Names) -> str:
    return called(named.get(name, ""), names.people, GoalFault.PERSON_UNKNOWN, GoalFault.PERSON_UNCLEAR)


def item_in(named: Mapping[str, str], name: str, names: Names) -> str:
    return called(named.get(name, ""), names.items, GoalFault.ITEM_UNKNOWN, GoalFault.ITEM_UNCLEAR)


def called(cell: str, ids: Mapping[str, str], unknown: GoalFault, unclear: GoalFault) -> str:
    """The id of what is called so; "" where nothing is named."""
    if not cell:
        return ""
    found = ids.get(cell.casefold())
    if not found:
        raise Bad(unknown if found is None else unclear, cell)
    return found


Chosen = TypeVar("Chosen")


def choice_in(named: Mapping[str, str], name: str, usual: Chosen) -> Chosen:
    """The one that the cell means, by its name or as people write it."""
    cell = named.get(name, "")
    if not cell:
        return usual
    found: Chosen | None = next((one for one, also in CHOICES[name].items() if cell.casefold() in also), None)
    if found is None:
        raise Bad(GoalFault.WORD_UNKNOWN, cell)
    return found


def interval_in(named: Mapping[str, str]) -> int:
    cell = named.get("every_days", "7").casefold()
    days = EVERY.get(cell) or (int(cell) if cell.isascii() and cell.isdecimal() and len(cell) <= 3 else 0)
    if not 1 <= days <= MOST_DAYS:
        raise Bad(GoalFault.INTERVAL_UNREADABLE, cell)
    return days


def aim_in(named: Mapping[str, str], reader: Reader) -> AimGiven | None:
    given = [name for name in AIM if name in named]
    if not given:
        return None
    if len(given) < len(AIM):
        raise Bad(GoalFault.AIM_INCOMPLETE, named[given[0]])
    start, end = (day_in(named[end], reader.days, GoalFault) for end in ("start", "end"))
    if end < start:
        raise Bad(GoalFault.ENDS_BEFORE, named["end"])
    begins = None if named["baseline"].casefold() in PICKED else figure_of(named["baseline"], reader)
    return AimGiven(baseline=begins, target=figure_of(named["target"], reader), start=start, end=end)


def mastery_in(named: Mapping[str, str], direction: Direction, reader: Reader) -> MasteryGiven | None:
    given = [name for name in (*MASTERY, "mastery_sign", "in_a_row") if name in named]
    if not given:
        return None
    if not {*MASTERY} <= {*given}:
        raise Bad(GoalFault.MASTERY_INCOMPLETE, named[given[0]])
    read = mastery.from_fields(
        {
            "value": repr(figure_of(named["mastery_value"], reader)),
            "sign": named.get("mastery_sign", mastery.default_sign(direction)),
            "needs": named["mastery_times"],
            "of_last": named["mastery_of_last"],
            "in_a_row": "yes" if choice_in(named, "in_a_row", False) else "",
        }
    )
    if not isinstance(read, mastery.Mastery):
        cells = {"sign": "mastery_sign", "needs": "mastery_times", "of_last": "mastery_of_last"}
        raise Bad(GoalFault(read[0].why), named.get(cells.get(read[0].name, ""), ""))
    row = read.in_a_row
    return MasteryGiven(value=read.value, sign=read.sign, needs=read.needs, of_last=read.of_last, in_a_row=row)


def figure_of(cell: str, reader: Reader) -> float:
    figure = read_figure(cell, reader.figures)
    if isinstance(figure, Unread):
        raise Bad(GoalFault(f"number-{figure}"), cell)
    if abs(figure) > LARGEST:
        raise Bad(GoalFault.NUMBER_IMPOSSIBLE, cell)
    return figure
