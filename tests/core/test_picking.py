"""The baseline: the median of the observations that were picked for it, else what was typed, and which of the two."""

from datetime import date
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.aims import aim_at
from meetingroom.core.evidence import AimGiven
from meetingroom.core.evidence_csv import export
from meetingroom.core.measures import NoNumber, Observation, Why
from tests.core.evidence_room import AIM, WEEKLY, brings, held, observes, rows_named
from tests.core.room import Room

DAY = date(2026, 9, 7)


def with_aim(**aim):
    room = Room("Ada", "Bo")
    ada = room.person("Ada")
    series = brings(ada, unit="words", aim={**AIM, **aim})
    observes(ada, series, 50, 66, 62, 63, 64, 65)
    return room, ada, series


def ids(room, series):
    return [id_ for id_, _ in held(room, series).in_order]


def aim_of(room, series):
    return held(room, series).reading.series.aim


def test_the_aim_begins_at_the_median_of_what_was_picked_and_everything_is_reckoned_from_it():
    room, ada, series = with_aim(baseline=60, target=103)
    one, two, three = ids(room, series)[1:4]
    assert aim_of(room, series).baseline == 60

    for each in (one, two, three):
        ada.asks("pick_for_baseline", series=series, observation=each)

    reading = held(room, series).reading
    assert aim_at(aim_of(room, series), DAY) == 63
    assert reading.needed == pytest.approx((103 - 63) / 35)
    assert reading.share == pytest.approx((64 - 63) / (103 - 63))
    assert [o.value for o in reading.beginning] == [66, 62, 63]
    assert room.replayed() == room.meeting


def test_without_ticks_the_typed_baseline_holds_again():
    room, ada, series = with_aim(baseline=60)
    first = ids(room, series)[0]
    ada.asks("pick_for_baseline", series=series, observation=first)
    assert aim_of(room, series).baseline == 50

    ada.asks("leave_out_of_baseline", series=series, observation=first)

    assert aim_of(room, series).baseline == 60


def test_neither_picked_nor_typed_there_is_no_aim_and_no_number_is_made_up():
    room, ada, series = with_aim(baseline=None)
    assert aim_of(room, series) is None
    assert held(room, series).reading.share == NoNumber(Why.NO_AIM)

    ada.asks("pick_for_baseline", series=series, observation=ids(room, series)[2])

    assert aim_of(room, series).baseline == 62


def test_the_same_tick_twice_changes_nothing_and_two_quick_ones_are_both_kept():
    room, ada, series = with_aim()
    first, second = ids(room, series)[:2]
    ada.asks("pick_for_baseline", series=series, observation=first)
    room.person("Cleo").asks("pick_for_baseline", series=series, observation=second)

    assert ada.asks("pick_for_baseline", series=series, observation=first) == []
    assert ada.asks("leave_out_of_baseline", series=series, observation=ids(room, series)[3]) == []
    assert [o.value for o in held(room, series).picked] == [50, 66]


def test_it_is_for_those_who_keep_the_series():
    room, ada, series = with_aim()
    first = ids(room, series)[0]

    assert room.person("Bo").tries("pick_for_baseline", series=series, observation=first).code == "series-of-another"
    assert ada.tries("pick_for_baseline", series=series, observation="o99").code == "no-such-observation"
    assert held(room, series).picked == ()


def test_what_is_entered_anew_stays_picked_and_what_is_taken_out_does_not():
    room, ada, series = with_aim(baseline=60)
    first, second = ids(room, series)[:2]
    for each in (first, second):
        ada.asks("pick_for_baseline", series=series, observation=each)

    ada.asks("change_observation", series=series, observation=first, date=WEEKLY[0], value=60)
    assert aim_of(room, series).baseline == 63
    ada.asks("take_out_observation", series=series, observation=second, why="of another child")

    assert aim_of(room, series).baseline == 60
    assert room.replayed() == room.meeting


def test_the_ticks_go_out_with_the_table_and_come_in_again_also_where_the_values_stand_already():
    room, ada, series = with_aim()
    other, again = brings(ada, "Copy"), brings(ada, "Again")
    for each in ids(room, series)[:3]:
        ada.asks("pick_for_baseline", series=series, observation=each)
    out = export(o for o in held(room, series).reading.observations)

    ada.asks("import_observations", series=other, text=out)
    observes(ada, again, 50, 66, 62, 63, 64, 65)
    ada.asks("import_observations", series=again, text=out)

    assert held(room, series).picked == held(room, other).picked == held(room, again).picked
    assert len(held(room, again).observed) == 6
    assert ada.asks("import_observations", series=again, text=out) == []
    assert room.replayed() == room.meeting


def test_of_two_alike_the_table_picks_the_one_that_is_picked_already():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    twice = "date,value,for_baseline\n2026-09-07,60,\n2026-09-07,60,yes\n"
    ada.asks("import_observations", series=series, text=twice)

    assert ada.asks("import_observations", series=series, text="date,value,for_baseline\n2026-09-07,60,x") == []
    assert len(held(room, series).picked) == 1


def test_a_word_that_is_no_yes_and_no_no_is_a_bad_row():
    room = Room("Ada")
    series = brings(room.person("Ada"))
    table = "fecha,valor,para la línea base\n2026-09-07,60,sí\n2026-09-14,61,perhaps\n"

    refused = room.person("Ada").tries("import_observations", series=series, text=table)

    assert rows_named(refused) == [(3, "word-unknown")]


@given(st.lists(st.floats(-1e9, 1e9), max_size=9), st.none() | st.floats(-1e9, 1e9))
def test_the_baseline_is_the_median_of_the_picked_ones_whatever_was_typed(values, typed):
    given_ = AimGiven(baseline=typed, target=1, start=DAY, end=DAY)

    aim = given_.aim(Observation(DAY, value, is_baseline=True) for value in values)

    expected = median(values) if values else typed
    assert (aim.baseline if aim else None) == expected
