"""The room and its evidence: a label is confirmed by a member, a chart is looked at together, and put into the notes."""

import pytest

from meetingroom.core.labels import Label
from tests.core.evidence_room import AIM, brings, held, observes, sets_goal
from tests.core.room import Room


def with_series(*numbers: float, **definition):
    room = Room("Ada", "Bo")
    series = brings(room.person("Ada"), unit="words", **definition)
    observes(room.person("Ada"), series, *numbers)
    return room, series


def looked_at(room, series):
    return {"series": series, "version": held(room, series).version}


def test_a_member_confirms_the_label_and_both_stand_there_with_their_name():
    room, series = with_series(60, 61, 62, 63, 64, 65, 66, 67, aim=AIM)
    bo = room.person("Bo")

    bo.asks("confirm_label", label="ahead", **looked_at(room, series))

    label = held(room, series).label
    assert (label.label, label.suggested, label.by) == (Label.AHEAD, "on-track", bo.id)
    assert bo.asks("confirm_label", label="ahead", **looked_at(room, series)) == []
    assert room.replayed() == room.meeting


def test_whoever_looked_at_older_data_looks_again_first():
    room, series = with_series(60, 61, 62, 63, 64, 65, aim=AIM)
    seen = looked_at(room, series)
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=40)

    assert room.person("Bo").tries("confirm_label", label="on-track", **seen).code == "series-changed"


@pytest.mark.parametrize("label", sorted(set(Label) - {Label.NOT_ENOUGH_DATA}))
def test_with_too_few_values_there_is_no_verdict_by_a_person_either(label):
    room, series = with_series(60, 61, 62, 63, 64, aim=AIM)

    refused = room.person("Bo").tries("confirm_label", label=label, **looked_at(room, series))

    assert refused.code == "too-few-for-a-label"


def test_a_label_is_taken_back_by_who_gave_it_or_by_a_facilitator():
    room, series = with_series(60, 61, 62, 63, 64, 65, aim=AIM)
    ada, bo = room.people("Ada", "Bo")
    bo.asks("confirm_label", label="on-track", **looked_at(room, series))

    assert ada.tries("take_back_label", series=series).code == "not-yours"
    bo.asks("take_back_label", series=series)

    assert held(room, series).label is None
    assert bo.asks("take_back_label", series=series) == []


def test_a_facilitator_puts_a_series_up_for_all_until_the_room_leaves_the_item():
    room, series = with_series(60, 61)
    cleo = room.person("Cleo")

    assert room.person("Ada").tries("put_up_evidence", series=[series]).code == "needs-facilitate"
    cleo.asks("put_up_evidence", series=[series, series])
    assert room.meeting.evidence.wall.series == (series,)
    assert cleo.asks("put_up_evidence", series=[series]) == []
    room.goes_to("Budget")

    assert room.meeting.evidence.wall is None
    assert room.replayed() == room.meeting


def test_what_is_put_up_comes_down_at_a_tap_or_when_it_is_removed():
    room, series = with_series(60)
    cleo = room.person("Cleo")
    other = brings(cleo, "Other")
    cleo.asks("put_up_evidence", series=[series, other])

    cleo.asks("remove_series", series=other)
    assert room.meeting.evidence.wall.series == (series,)
    cleo.asks("take_down_evidence")

    assert room.meeting.evidence.wall is None
    assert cleo.asks("take_down_evidence") == []


def test_a_placed_chart_stays_as_it_was_shown_then():
    room, series = with_series(60, 61)
    bo = room.person("Bo")

    bo.asks("place_chart", series=[series], item=room.item)
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=40)
    room.person("Cleo").asks("remove_series", series=series)

    (chart,) = room.meeting.evidence.placed.values()
    assert [o.value for o in chart.series[0].reading.observations] == [60, 61]
    assert (chart.item, chart.by) == (room.item, bo.id)
    assert room.replayed() == room.meeting


def test_a_second_tap_places_nothing_twice_until_there_is_something_new():
    room, series = with_series(60, 61)
    bo = room.person("Bo")
    placing = {"series": [series], "item": room.item}
    bo.asks("place_chart", **placing)

    assert room.person("Cleo").asks("place_chart", **placing) == []
    observes(room.person("Ada"), brings(room.person("Ada"), "Other"), 1)
    assert bo.asks("place_chart", **placing) == []
    room.person("Ada").asks("add_observation", series=series, date="2026-11-02", value=62)

    assert bo.asks("place_chart", **placing)


def test_only_those_who_may_write_the_notes_place_a_chart():
    room = Room("Ada", edits_notes="note_takers")
    series = brings(room.person("Ada"))

    assert room.person("Ada").tries("place_chart", series=[series], item=room.item).code == "needs-take-notes"


def test_a_placed_chart_remembers_the_pronouns_of_the_person_whose_goal_it_is():
    room = Room("Ada", "Bo")
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("give_pronoun", person=ada.id, pronoun="she")
    series = brings(cleo, goal=sets_goal(cleo, about=ada.id))

    cleo.asks("place_chart", series=[series], item=room.item)
    ada.asks("give_pronoun", person=ada.id, pronoun="none")

    (chart,) = room.meeting.evidence.placed.values()
    assert chart.pronouns == {series: "she"}
