"""CSV from other hands: good rows are read as meant, bad ones are named, and an export comes back equal."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.evidence_csv import BadRow, Fault, export, parse, plain_cell, safe_cell
from meetingroom.core.measures import Observation
from meetingroom.core.written import DayOrder
from tests.annual_review import further, goal

FIFTEENTH = date(2025, 9, 15)


def faults(text, **how):
    return [(bad.line, bad.fault) for bad in parse(text, **how).bad]


def dates(text, **how):
    return [o.date for o in parse(text, **how).good]


def values(text, **how):
    return [o.value for o in parse(text, **how).good]


@pytest.mark.parametrize(
    "text",
    [
        "date,value,raw_count,out_of,note\n2025-09-15,5,4,4,short week\n",
        "date;value;raw_count;out_of;note\r\n2025-09-15;5;4;4;short week\r\n",
        "date\tvalue\traw_count\tout_of\tnote\n2025-09-15\t5\t4\t4\tshort week",
        "\ufeffdate,value,raw_count,out_of,note\n2025-09-15,5,4,4,short week\n",
        "2025-09-15,5,4,4,short week\n",
        "Nota,De,Conteo,Valor,Fecha\nshort week,4,4,5,2025-09-15\n",
        "\n\nValue,Date,Room,Count,Days,Notes\n\n5,2025-09-15,12,4,4,short week\n\n",
        '"date","value","raw_count","out_of","note"\n"2025-09-15","5,0","4","4","short week"\n',
        "date;value;raw_count;out_of;note\n15/9/2025;5,0;4;4;short week",
        "2025-09-15 00:00:00,5,4,4,short week",
    ],
)
def test_the_same_row_in_many_hands(text):
    parsed = parse(text)

    assert parsed.bad == ()
    assert parsed.good == (Observation(FIFTEENTH, 5.0, 4.0, 4.0, "short week"),)


def test_every_bad_row_is_named_by_its_line_and_the_good_ones_stand():
    text = (
        "date,value\n2025-09-15,60\n2025-02-30,61\n,62\n2025-09-29,many\nsoon,3\n2025-10-06,\n2025-10-13,66\n"
    )

    parsed = parse(text)

    assert [(o.date.day, o.value) for o in parsed.good] == [(15, 60), (13, 66)]
    assert parsed.lines == (2, 8)
    assert parsed.bad == (
        BadRow(3, Fault.DATE_IMPOSSIBLE, "2025-02-30"),
        BadRow(4, Fault.DATE_MISSING),
        BadRow(5, Fault.NUMBER_UNREADABLE, "many"),
        BadRow(6, Fault.DATE_UNREADABLE, "soon"),
        BadRow(7, Fault.VALUE_MISSING),
    )


def test_a_line_is_counted_through_notes_of_several_lines():
    assert faults('date,value,note\n2025-09-15,1,"two\nlines"\nnever,2,\n') == [(4, Fault.DATE_UNREADABLE)]


def test_a_date_that_can_be_read_both_ways_is_named():
    assert faults("3/4/2025,1\n") == [(1, Fault.DATE_UNCLEAR)]


def test_one_clear_date_settles_the_others():
    assert dates("3/4/2025,1\n15/4/2025,2\n") == [date(2025, 4, 3), date(2025, 4, 15)]
    assert dates("3/4/2025,1\n4/15/2025,2\n") == [date(2025, 3, 4), date(2025, 4, 15)]


def test_dates_in_both_orders_leave_the_unclear_ones_unread():
    text = "15/4/2025,1\n4/16/2025,2\n3/4/2025,3\n"

    assert dates(text) == [date(2025, 4, 15), date(2025, 4, 16)]
    assert faults(text) == [(3, Fault.DATE_UNCLEAR)]


def test_the_person_may_say_which_comes_first():
    assert dates("3/4/2025,1\n", days=DayOrder.DAY_FIRST) == [date(2025, 4, 3)]
    assert dates("3/4/2025,1\n", days=DayOrder.MONTH_FIRST) == [date(2025, 3, 4)]
    assert faults("15/4/2025,1\n", days=DayOrder.MONTH_FIRST) == [(1, Fault.DATE_IMPOSSIBLE)]


def test_dates_that_are_the_same_both_ways_are_clear():
    assert dates("5/5/2025,1\n") == [date(2025, 5, 5)]


def test_with_points_the_day_comes_first_and_short_years_are_of_this_century():
    assert dates("3.4.25,1\n") == [date(2025, 4, 3)]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("12,5", 12.5), ("0,125", 0.125), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("12.5", 12.5), (".5", 0.5),
        ("-3", -3.0), ("−3", -3.0), ("85 %", 85.0), ("85%", 85.0), ("1e-07", 1e-7), ("1.234", 1.234),
    ],
)  # fmt: skip
def test_figures_as_they_are_written(cell, value):
    assert values(f"date;value\n2025-09-15;{cell}\n") == [value]


def test_a_comma_before_three_digits_is_read_only_where_the_file_shows_its_meaning():
    assert faults("date;value\n2025-09-15;1,234\n") == [(2, Fault.NUMBER_UNCLEAR)]
    assert values("date;value\n2025-09-15;1,234\n2025-09-22;12,5\n") == [1.234, 12.5]
    assert values("date;value\n2025-09-15;1,234\n2025-09-22;12.5\n") == [1234, 12.5]
    assert faults("date;value\n2025-09-15;1.234\n2025-09-22;12,5\n") == [(2, Fault.NUMBER_UNCLEAR)]


def test_a_figure_torn_in_two_by_its_comma_is_not_taken():
    assert faults("date,value\n2025-09-15,12,5\n") == [(2, Fault.TOO_MANY_CELLS)]
    assert faults("2025-09-15,12,5\n") == [(1, Fault.COUNT_ALONE)]


@pytest.mark.parametrize("cell", ["nan", "inf", "1e999", "0x1A", "1_000", "١٢", "--1", "1,2,3"])
def test_what_is_no_figure_is_not_taken(cell):
    assert values(f"date;value\n2025-09-15;{cell}\n") == []


def test_a_count_without_a_value_is_scaled_to_the_usual():
    text = "date,raw_count,out_of\n2025-09-15,4,4\n"

    assert values(text, usual=5) == [5]
    assert faults(text) == [(2, Fault.VALUE_MISSING)]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("2025-09-15,1,-1,5,", Fault.COUNT_NEGATIVE),
        ("2025-09-15,1,1,0,", Fault.OUT_OF_NOTHING),
        ("2025-09-15,,1,0,", Fault.OUT_OF_NOTHING),
        (f"2025-09-15,1,1,5,{'x' * 2001}", Fault.NOTE_TOO_LONG),
        ("2025-09-15,1e150,,,", Fault.NUMBER_IMPOSSIBLE),
    ],
)
def test_rows_that_make_no_sense_are_named(row, fault):
    assert faults(row, usual=5) == [(1, fault)]


def test_an_open_quote_is_named_where_it_begins():
    assert faults('date,value,note\n2025-09-15,1,ok\n2025-09-22,2,"never closed\n2025-09-29,3,\n') == [
        (3, Fault.QUOTE_OPEN)
    ]


def test_a_file_without_end_stops_at_a_limit():
    parsed = parse("date,value\n" + "2025-09-15,1\n" * 6000)

    assert len(parsed.good) == 5000
    assert parsed.bad[-1].fault is Fault.TOO_MANY_ROWS


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\n", "date,value\n", ",,,\n"])
def test_nothing_is_read_from_nothing(text):
    assert parse(text).good == ()
    assert parse(text).bad == ()


@given(st.text(max_size=200))
def test_no_text_breaks_the_reading(text):
    parse(text)


@given(
    st.lists(st.lists(st.text("0123456789/.,-;\t\"'=ae %", max_size=9), max_size=5).map(",".join)).map(
        "\n".join
    )
)
def test_no_almost_csv_breaks_the_reading(text):
    parse(text)


@pytest.mark.parametrize(
    "series", [goal("G1"), goal("G2"), goal("G3"), goal("G4"), further("S1"), further("S3")]
)
def test_the_review_comes_back_equal(series):
    parsed = parse(export(series.observations))

    assert parsed.good == series.observations
    assert parsed.bad == ()


amounts = st.floats(0.001, 1e9) | st.integers(1, 10**6).map(float)
anything = st.builds(
    Observation,
    st.integers(0, 30000).map(lambda n: date(1990, 1, 1) + timedelta(days=n)),
    st.floats(-1e100, 1e100),
    st.none() | amounts,
    st.none() | amounts,
    st.text(max_size=40)
    | st.sampled_from(["=1+1", "'=1", "''", "@x", "\t-1", " =x", "a\r\nb", 'say "hi"', "1,5"]),
    st.booleans(),
)


@given(st.lists(anything, max_size=8).map(tuple))
def test_whatever_is_exported_is_imported_equal(observations):
    parsed = parse(export(observations))

    assert parsed.bad == ()
    assert parsed.good == observations


@given(st.text(max_size=30))
def test_no_exported_words_begin_a_formula(text):
    assert not safe_cell(text).lstrip().startswith(("=", "+", "-", "@", "＝"))
    assert plain_cell(safe_cell(text)) == text


def test_a_formula_from_elsewhere_is_kept_as_words_and_goes_out_harmless():
    row = parse('date,value,note\n2025-09-15,1,"=HYPERLINK(""http://x"")"\n').good[0]

    assert row.note == '=HYPERLINK("http://x")'
    assert "'=HYPERLINK" in export([row])


@pytest.mark.parametrize("heads", ["date,value,value", "fecha,value,score"])
def test_a_column_that_stands_there_twice_leaves_nothing_to_take(heads):
    found = parse(f"{heads}\n2026-09-07,60,61\n")

    assert (found.good, found.bad) == ((), (BadRow(1, Fault.COLUMN_TWICE, heads.split(",")[2]),))
