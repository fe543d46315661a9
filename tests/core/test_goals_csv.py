"""Goals and series as one table: pasted from a spreadsheet, each bad row named, and out again equal."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingroom.core.evidence import AimGiven, Definition, MasteryGiven
from meetingroom.core.goals_csv import Brought, GoalRow, Names, parse
from meetingroom.core.goals_csv_out import export
from meetingroom.core.goals_taken_in import called, rows_of
from meetingroom.core.mastery import Sign
from meetingroom.core.measures import Direction, Per
from meetingroom.core.plain import clean_line, clean_text
from meetingroom.core.sentences import Verb
from meetingroom.core.slopes import Method
from tests.core.evidence_room import AIM, brings, rows_named, sets_goal
from tests.core.room import Room

PEOPLE, ITEMS = {"p1": "Ada", "p2": "=Bo", "p3": "Núñez, Inés"}, {"i1": "Opening", "i2": "Reading; writing"}
NAMES = Names(
    {name.casefold(): id_ for id_, name in PEOPLE.items()}, {name.casefold(): id_ for id_, name in ITEMS.items()}
)

written = st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), include_characters="\n"), max_size=30)


def line(most=140, *, optional=True):
    cleaned = written.map(lambda text: clean_line(text.replace("\n", " "), most, optional=True))
    return cleaned if optional else cleaned.filter(bool)


person, item = st.sampled_from(["", *PEOPLE]), st.sampled_from(["", *ITEMS])
figure, day = st.floats(-1e12, 1e12), st.dates(date(1990, 1, 1), date(2060, 12, 31))
aim = st.builds(
    lambda baseline, target, days: AimGiven(baseline=baseline, target=target, start=min(days), end=max(days)),
    st.none() | figure, figure, st.tuples(day, day),
)  # fmt: skip
mastery = st.builds(
    lambda value, sign, counts, row: MasteryGiven(
        value=value, sign=sign, needs=min(counts), of_last=max(counts), in_a_row=row
    ),
    figure, st.sampled_from(Sign), st.tuples(st.integers(1, 99), st.integers(1, 99)), st.booleans(),
)  # fmt: skip
definition = st.builds(
    Definition,
    title=line(200, optional=False), item=item, measure=line(), unit=line(60), direction=st.sampled_from(Direction),
    collects=person, source=line(), planned_days=st.integers(1, 366), is_felt=st.booleans(),
    verb=st.sampled_from(Verb), method=st.sampled_from(Method), per=st.sampled_from(Per),
    aim=st.none() | aim, mastery=st.none() | mastery,
)  # fmt: skip
text = written.map(lambda text: clean_text(text, 20_000, optional=True))
goal = st.builds(GoalRow, line(200, optional=False), text, item, person)
row = st.builds(Brought, st.none() | goal, definition) | st.builds(Brought, goal, st.none())


@settings(max_examples=150)
@given(st.lists(row, max_size=5))
def test_what_goes_out_is_read_again_equal(rows):
    read = parse(clean_text(export(rows, PEOPLE, ITEMS), 400_000), NAMES)

    assert read.bad == ()
    assert read.good == tuple(rows)


TABLE = (
    "Meta\tTexto\tDe quién\tSerie\tUnidad\tDirección\tRecoge\tCada\tValor inicial\tInicio\tObjetivo\tFin\t"
    "Dominio\tVeces\tDe las últimas\tSeguidas\n"
    "Lectura\tLeer 95 palabras\tAda\tPalabras leídas\tpalabras\tmás\tBo\tsemanal\t60,5\t15/9/2025\t95\t11/5/2026\t"
    "95\t3\t3\tsí\n"
    "Lectura\t\t\tTardes en casa\tde 7\t\tada\t\t\t\t\t\t\t\t\t\n"
    "Escritura\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\n"
)


def test_a_spreadsheet_brings_goals_with_their_series_once():
    room = Room("Ada", "Bo")
    cleo, ada, bo = (room.person(name) for name in ("Cleo", "Ada", "Bo"))

    cleo.asks("import_goals", text=TABLE)

    goals, series = room.meeting.evidence.goals, room.meeting.evidence.series
    assert [(each.title, each.text, each.about) for each in goals.values()] == [
        ("Lectura", "Leer 95 palabras", ada.id),
        ("Escritura", "", ""),
    ]
    read, evenings = (each.definition for each in series.values())
    assert read == Definition(
        title="Palabras leídas",
        goal=next(iter(goals)),
        unit="palabras",
        collects=bo.id,
        aim=AimGiven(baseline=60.5, target=95, start=date(2025, 9, 15), end=date(2026, 5, 11)),
        mastery=MasteryGiven(value=95, sign=Sign.AT_LEAST, needs=3, of_last=3, in_a_row=True),
    )
    assert (evenings.goal, evenings.unit, evenings.collects) == (read.goal, "de 7", ada.id)
    assert cleo.asks("import_goals", text=TABLE) == []
    assert room.replayed() == room.meeting


def test_what_a_meeting_has_is_taken_to_another_and_comes_out_equal():
    room, other = Room("Ada", "Bo"), Room("Ada", "Bo")
    ada = room.person("Ada")
    for title in ("Reading", "Writing"):
        sets_goal(ada, title, about=room.person("Bo").id, text=f"  {title},\nas agreed", item=room.item)
    brings(ada, "At home", source="home")
    brings(ada, "Words", goal=next(iter(room.meeting.evidence.goals)), aim=AIM, direction="down")
    out = export(rows_of(room.meeting.evidence), *called(room.meeting))

    other.person("Ada").asks("import_goals", text=out)

    assert export(rows_of(other.meeting.evidence), *called(other.meeting)) == out
    assert ada.asks("import_goals", text=out) == []


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"collects": "Dana"}, "person-unknown"),
        ({"goal": "Reading", "goal_item": "Lunch"}, "item-unknown"),
        ({"series": "", "": "x"}, "nothing-named"),
        ({"goal_about": "Ada"}, "goal-missing"),
        ({"goal": "Reading", "series": "", "unit": "words"}, "series-missing"),
        ({"direction": "sideways"}, "word-unknown"),
        ({"series": "x" * 201}, "text-too-long"),
        ({"every_days": "400"}, "interval-unreadable"),
        ({"baseline": "60"}, "aim-incomplete"),
        ({"baseline": "60", "start": "2026-02-31", "target": "9", "end": "2026-05-01"}, "date-impossible"),
        ({"baseline": "60", "start": "3/4/2026", "target": "9", "end": "2026-05-01"}, "date-unclear"),
        ({"baseline": "many", "start": "2026-02-01", "target": "9", "end": "2026-05-01"}, "number-unreadable"),
        ({"baseline": "1e13", "start": "2026-02-01", "target": "9", "end": "2026-05-01"}, "number-impossible"),
        ({"baseline": "60", "start": "2026-05-02", "target": "9", "end": "2026-05-01"}, "ends-before"),
        ({"mastery_value": "95"}, "mastery-incomplete"),
        ({"mastery_value": "95", "mastery_times": "3", "mastery_of_last": "2"}, "mastery-needs-more-than-last"),
        ({"mastery_value": "95", "mastery_times": "0", "mastery_of_last": "2"}, "mastery-count-unreadable"),
        (
            {"mastery_value": "9", "mastery_times": "1", "mastery_of_last": "2", "mastery_sign": "="},
            "mastery-sign-unknown",
        ),
    ],
)
def test_a_bad_row_is_named_by_line_and_reason_and_stops_all_unless_the_good_are_taken_alone(row, fault):
    room = Room("Ada")
    ada = room.person("Ada")
    row = {"series": "Words"} | row
    table = "\n".join([",".join(row), ",".join(row.values()), "At home"])

    refused = ada.tries("import_goals", text=table)

    assert (refused.code, rows_named(refused)) == ("bad-rows", [(2, fault)])
    assert room.meeting.evidence.is_empty
    ada.asks("import_goals", text=table, good_alone=True)
    assert [each.definition.title for each in room.meeting.evidence.series.values()] == ["At home"]


def test_a_column_that_nobody_knows_is_named_and_a_table_without_names_of_columns_too():
    ada = Room("Ada").person("Ada")

    unknown = ada.tries("import_goals", text="series,basline\nWords,60\n")
    bare = ada.tries("import_goals", text="Reading,Words read\n", good_alone=True)

    assert rows_named(unknown) == [(1, "column-unknown")]
    assert bare.code == "no-goals-in-the-table"


def test_namesakes_are_not_guessed_and_who_only_speaks_sets_no_goals():
    room = Room("Ada", "Bo")
    ada = room.person("Ada")
    room.person("Cleo").asks("add_item", title="Reading")
    room.person("Cleo").asks("add_item", title="Reading")

    refused = ada.tries("import_goals", text="goal,goal_item\nReading,Reading\n")

    assert rows_named(refused) == [(2, "item-unclear")]
    room.person("Cleo").asks("give_capabilities", person=ada.id, capabilities=["speak"])
    assert ada.tries("import_goals", text="goal\nReading\n").code.startswith("needs-")


def test_a_column_that_stands_there_twice_leaves_nothing_to_take():
    found = parse("goal,series,Meta\nReading,Words,Writing\n", NAMES)

    assert (found.good, [(row.line, row.fault, row.cell) for row in found.bad]) == ((), [(1, "column-twice", "Meta")])
