"""Breaks and changes: a break holds for all series or for one, and a change begins a new phase of one."""

from meetingroom.core.breaks import Break
from tests.core.evidence_room import brings, held, observes, values
from tests.core.room import Room

AUTUMN = {"start": "2026-09-16", "end": "2026-09-18", "label": "Autumn recess"}


def test_a_break_for_all_holds_for_the_series_that_are_there_and_for_those_that_come():
    room = Room("Ada")
    ada = room.person("Ada")
    before = brings(ada)
    ada.asks("note_break", **AUTUMN)
    after = brings(ada, "Later")

    assert [each.label for each in held(room, before).breaks] == ["Autumn recess"]
    assert held(room, before).breaks == held(room, after).breaks
    assert isinstance(held(room, after).breaks[0], Break)
    assert ada.asks("note_break", **AUTUMN) == []
    assert room.replayed() == room.meeting


def test_a_break_of_one_series_is_no_break_of_another():
    room = Room("Ada", "Bo")
    ada, bo = room.people("Ada", "Bo")
    mine, other = brings(ada), brings(bo, "Other")

    ada.asks("note_break", **AUTUMN, series=mine)

    assert held(room, mine).breaks
    assert not held(room, other).breaks
    assert ada.tries("note_break", **AUTUMN, series=other).code == "series-of-another"


def test_no_line_is_drawn_across_a_break_until_it_is_taken_away():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    observes(ada, series, 1, 2, 3, 4, 5, 6, 7, 8)
    ada.asks("note_break", **AUTUMN)
    (cut,) = room.meeting.evidence.breaks

    assert [len(run) for run in held(room, series).reading.current.runs] == [2, 6]
    ada.asks("remove_break", id=cut)

    assert [len(run) for run in held(room, series).reading.current.runs] == [8]
    assert ada.tries("remove_break", id=cut).code == "no-such-break"


def test_a_change_begins_a_new_phase():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    observes(ada, series, 1, 2, 3, 4, 5, 6, 7, 8)

    ada.asks("note_change", series=series, date="2026-09-28", label="A small group")

    assert [len(phase.phase.observations) for phase in held(room, series).reading.phases] == [3, 5]
    assert ada.asks("note_change", series=series, date="2026-09-28", label="A small group") == []
    assert (
        ada.tries("note_change", series=series, date="2026-09-28", label="Other").code == "change-on-that-day"
    )
    (change,) = held(room, series).changes
    ada.asks("remove_change", series=series, id=change)
    assert len(held(room, series).reading.phases) == 1
    assert values(room, series) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert room.replayed() == room.meeting


def test_a_change_is_noted_once_it_is_there_so_that_it_does_not_unsay_what_is_known_now():
    room = Room("Ada")
    ada = room.person("Ada")
    series = brings(ada)
    observes(ada, series, 1, 2, 3, 4, 5, 6)

    refused = ada.tries("note_change", series=series, date="2126-09-28", label="A small group")

    assert refused.code == "change-has-not-come"
    assert len(held(room, series).reading.phases) == 1


def test_days_in_the_wrong_order_are_refused():
    ada = Room("Ada").person("Ada")

    turned = {**AUTUMN, "start": AUTUMN["end"], "end": AUTUMN["start"]}

    assert ada.tries("note_break", **turned).code == "break-ends-before-it-begins"
