"""Breaks and changes as a table: pasted from a spreadsheet, each bad row named, and out again equal."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.cuts_csv import Bounds, Cut, export, parse
from meetingroom.core.cuts_taken_in import cuts_of
from tests.core.evidence_room import brings, rows_named
from tests.core.room import Room

BOUNDS = Bounds(date(2030, 1, 1), takes_changes=True)
TABLE = "Fecha\tHasta\tNombre\n22/12/2025\t04/01/2026\tVacaciones\n05/01/2026\t\tGrupo pequeño\n"

label = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40).map(str.strip).filter(bool)
day = st.dates(date(1990, 1, 1), date(2029, 12, 31))
cut = st.builds(Cut, day, st.none(), label) | st.builds(
    lambda days, label: Cut(min(days), max(days), label), st.tuples(day, day), label
)


@given(st.lists(cut, max_size=8, unique_by=lambda each: (each.start, each.end)))
def test_what_goes_out_is_read_again_equal(cuts):
    good, bad = parse(export(cuts), BOUNDS)

    assert bad == ()
    assert sorted(map(repr, good)) == sorted(map(repr, cuts))


def test_a_spreadsheet_in_day_and_month_order_is_read_and_nothing_is_entered_twice():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)

    ada.asks("import_cuts", series=series, text=TABLE)

    assert cuts_of(room.meeting.evidence, series) == [
        Cut(date(2025, 12, 22), date(2026, 1, 4), "Vacaciones"),
        Cut(date(2026, 1, 5), None, "Grupo pequeño"),
    ]
    assert ada.asks("import_cuts", series=series, text=TABLE) == []
    assert room.replayed() == room.meeting


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("2026-01-05,2026-01-02,Recess", "ends-before"),
        ("2026-02-31,,Recess", "date-impossible"),
        ("soon,,Recess", "date-unreadable"),
        ("03/04/2026,,Recess", "date-unclear"),
        ("2126-01-05,,A new book", "date-ahead"),
        ("2026-01-05,2026-01-09,", "label-missing"),
        (",2026-01-09,Recess", "date-missing"),
    ],
)
def test_a_bad_row_is_named_by_line_and_reason_and_stops_all_unless_the_good_are_taken_alone(row, fault):
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    text = f"2025-11-24,2025-11-28,Autumn recess\n{row}\n"

    refused = ada.tries("import_cuts", series=series, text=text)

    assert (refused.code, rows_named(refused)) == ("bad-rows", [(2, fault)])
    assert cuts_of(room.meeting.evidence, series) == []
    ada.asks("import_cuts", series=series, text=text, good_alone=True)
    assert [each.label for each in cuts_of(room.meeting.evidence, series)] == ["Autumn recess"]


def test_every_bad_row_is_named_and_two_changes_on_one_day_are_one_too_many():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    ada.asks("note_change", series=series, date="2026-01-05", label="A new book")
    text = "2026-01-05,,A new group\nsoon,,Recess\n2026-01-12,,Timer\n2026-01-12,,No timer\n2026-01-05,,A new book\n"

    refused = ada.tries("import_cuts", series=series, text=text)

    assert rows_named(refused) == [(1, "change-there"), (2, "date-unreadable"), (4, "change-there")]
    assert refused.args_["good"] == 2
    ada.asks("import_cuts", series=series, text=text, good_alone=True)
    assert [each.label for each in cuts_of(room.meeting.evidence, series)] == ["A new book", "Timer"]


def test_breaks_of_all_series_have_a_last_day_and_are_for_those_who_set_goals():
    room = Room("Ada")
    brings(room.person("Ada"))

    refused = room.person("Ada").tries("import_cuts", text="2025-11-24,,Recess")

    assert (refused.code, rows_named(refused)) == ("bad-rows", [(1, "end-missing")])
    room.person("Ada").asks("import_cuts", text="2025-11-24,2025-11-28,Recess")
    assert [each.label for each in cuts_of(room.meeting.evidence, "")] == ["Recess"]
