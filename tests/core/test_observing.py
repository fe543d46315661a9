"""Observations: entered with a value or a count, corrected in the open, and read from tables row by row."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingroom.core.evidence_csv import export
from meetingroom.core.measures import Observation
from tests.annual_review import further, goal, review
from tests.core.evidence_room import brings, held, observes, values
from tests.core.room import Room


def with_series(unit: str = "words"):
    room = Room("Ada", "Bo")
    return room, room.person("Ada"), brings(room.person("Ada"), unit=unit)


def first(room, series):
    return next(iter(held(room, series).observed))


def test_a_value_stands_with_its_day_its_note_and_who_entered_it():
    room, ada, series = with_series()

    ada.asks("add_observation", series=series, date="2026-09-07", value=61, note="after lunch")

    (entered,) = held(room, series).observed.values()
    assert entered.observation == Observation(date(2026, 9, 7), 61, note="after lunch")
    assert (entered.by, entered.at) == (ada.id, room.now)
    assert room.replayed() == room.meeting


@pytest.mark.parametrize(
    ("unit", "count", "out_of", "value"),
    [("per 5 days", 4, 4, 5), ("percent", 11, 13, 84.615385), ("of 5", 3, 5, 3), ("words", 12, None, 12)],
)
def test_a_count_comes_to_the_value_that_the_unit_means(unit, count, out_of, value):
    room, ada, series = with_series(unit)
    fields = {"raw_count": count} | ({"out_of": out_of} if out_of else {})

    ada.asks("add_observation", series=series, date="2026-09-07", **fields)

    (entered,) = held(room, series).observed.values()
    assert entered.observation.value == value
    assert (entered.observation.raw_count, entered.observation.out_of) == (count, out_of)


@pytest.mark.parametrize(
    ("unit", "fields", "code"),
    [
        ("words", {"date": "2027-02-01", "value": 1}, "day-has-not-come"),
        ("of 5", {"date": "2026-09-07", "value": 7}, "value-not-possible"),
        ("1 to 5", {"date": "2026-09-07", "value": 0}, "value-not-possible"),
        ("words", {"date": "2026-09-07"}, "no-value"),
        ("words", {"date": "2026-09-07", "out_of": 5}, "no-value"),
    ],
)
def test_what_cannot_have_been_observed_is_refused(unit, fields, code):
    _, ada, series = with_series(unit)

    assert ada.tries("add_observation", series=series, **fields).code == code


def test_tomorrow_has_begun_somewhere():
    room, ada, series = with_series()
    tomorrow = datetime.fromtimestamp(room.now + 86400, UTC).date()

    ada.asks("add_observation", series=series, date=tomorrow.isoformat(), value=1)

    assert values(room, series) == [1]


def test_the_same_value_twice_on_a_day_needs_a_note():
    room, ada, series = with_series()
    ada.asks("add_observation", series=series, date="2026-09-07", value=61)

    assert ada.tries("add_observation", series=series, date="2026-09-07", value=61).code == "same-observation"
    ada.asks("add_observation", series=series, date="2026-09-07", value=61, note="second try")

    assert values(room, series) == [61, 61]


def test_a_wrong_entry_is_entered_anew_and_it_is_seen_by_whom():
    room, ada, series = with_series()
    cleo = room.person("Cleo")
    observes(ada, series, 16, 62)

    cleo.asks(
        "change_observation", series=series, observation=first(room, series), date="2026-09-07", value=61
    )

    changed = held(room, series).observed[first(room, series)]
    assert values(room, series) == [61, 62]
    assert (changed.by, changed.changed_by) == (ada.id, cleo.id)
    assert room.replayed() == room.meeting


def test_what_is_taken_out_counts_no_more_and_stands_beside_the_others_with_the_reason():
    room, ada, series = with_series()
    observes(ada, series, 16, 62)

    ada.asks("take_out_observation", series=series, observation=first(room, series), why="of another child")

    (gone,) = held(room, series).taken_out
    assert values(room, series) == [62]
    assert (gone.observation.value, gone.by, gone.why) == (16, ada.id, "of another child")
    again = ada.tries("take_out_observation", series=series, observation="o99", why="x")
    assert again.code == "no-such-observation"


def rows_named(refused):
    """By line, what is wrong, and the words that were there."""
    told = [(row["args"]["line"], row["args"]["fault"]) for row in refused.args_["rows"]]
    return [(line, fault["id"].removeprefix("evidence-row-"), fault["args"]["cell"]) for line, fault in told]


def test_a_table_is_taken_whole_or_not_at_all_unless_the_good_rows_alone_are_asked_for():
    room, ada, series = with_series()
    table = "date,value\n2026-09-07,60\nsoon,61\n2026-09-21,many\n2026-09-28,63\n"

    refused = ada.tries("import_observations", series=series, text=table)
    ada.asks("import_observations", series=series, text=table, good_alone=True)

    assert (refused.code, refused.args_["count"], refused.args_["good"]) == ("bad-rows", 2, 2)
    assert rows_named(refused) == [(3, "date-unreadable", "soon"), (4, "number-unreadable", "many")]
    assert values(room, series) == [60, 63]


def test_rows_of_days_to_come_or_of_impossible_values_are_bad_rows():
    room, ada, series = with_series("of 5")
    table = "2026-09-07,3\n2030-01-01,3\n2026-09-14,9\n"

    refused = ada.tries("import_observations", series=series, text=table)
    assert rows_named(refused) == [(2, "date-ahead", "2030-01-01"), (3, "value-not-possible", "9")]
    ada.asks("import_observations", series=series, text=table, good_alone=True)

    assert values(room, series) == [3]


def test_a_table_in_which_nothing_can_be_read_is_refused():
    _, ada, series = with_series()

    assert ada.tries("import_observations", series=series, text="hello", good_alone=True).code == "no-rows"


def test_a_table_pasted_twice_enters_nothing_twice():
    room, ada, series = with_series()
    table = "2026-09-07\t60\n2026-09-14\t61\n"
    ada.asks("import_observations", series=series, text=table)

    assert ada.asks("import_observations", series=series, text=table) == []
    ada.asks("import_observations", series=series, text=table + "2026-09-21\t62\n")

    assert values(room, series) == [60, 61, 62]


def test_a_row_that_leaves_out_what_stands_there_is_not_entered_again():
    _, ada, series = with_series("of 7")
    ada.asks("add_observation", series=series, date="2026-09-07", raw_count=3, out_of=7, note="with Dad")

    assert ada.asks("import_observations", series=series, text="2026-09-07\t3\n") == []
    assert ada.tries("add_observation", series=series, date="2026-09-07", value=3).code == "same-observation"


def test_two_rows_alike_in_one_table_are_two_observations():
    room, ada, series = with_series()

    ada.asks("import_observations", series=series, text="2026-09-07\t60\n2026-09-07\t60\n")

    assert values(room, series) == [60, 60]


def test_the_person_may_say_whether_the_day_or_the_month_comes_first():
    room, ada, series = with_series()

    assert ada.tries("import_observations", series=series, text="3/4/2026,60").code == "bad-rows"
    ada.asks("import_observations", series=series, text="3/4/2026,60", days="day-first")

    (entered,) = held(room, series).observed.values()
    assert entered.observation.date == date(2026, 4, 3)


UNITS = {
    row.get("goal_id") or row["series_id"]: row["unit"]
    for k in ("goals", "supplementary_series")
    for row in review()[k]
}


@pytest.mark.parametrize("series_id", sorted(UNITS))
def test_the_review_goes_in_as_a_table_and_comes_out_equal(series_id):
    room, ada, series = with_series(UNITS[series_id])
    wanted = (goal if series_id.startswith("G") else further)(series_id).observations

    ada.asks("import_observations", series=series, text=export(wanted))

    assert held(room, series).reading.observations == wanted
    assert room.replayed() == room.meeting


some_rows = st.lists(
    st.builds(
        Observation,
        st.dates(date(2020, 1, 1), date(2026, 12, 1)),
        st.floats(-1e9, 1e9),
        st.none() | st.floats(0, 1e6),
        st.none() | st.floats(0.001, 1e6),
        st.text(st.characters(codec="ascii", categories=("L", "N", "P")), max_size=20),
    ),
    min_size=1,
    max_size=8,
    unique=True,
)


@settings(max_examples=40)
@given(some_rows)
def test_whatever_was_exported_is_imported_equal(rows):
    rows = [replace(each, raw_count=None) if each.out_of is None else each for each in rows]
    room, ada, series = with_series()

    ada.asks("import_observations", series=series, text=export(rows))

    assert sorted(each.observation.date for each in held(room, series).observed.values()) == sorted(
        o.date for o in rows
    )
    assert {each.observation for each in held(room, series).observed.values()} == set(rows)
