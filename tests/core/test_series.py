"""Series: any member brings one, whoever keeps it fills it in, and nobody's data are mixed with another's."""

import pytest

from meetingroom.core.labels import Label
from meetingroom.core.measures import NoNumber, Why
from tests.core.evidence_room import AIM, brings, held, observes, sets_goal
from tests.core.room import Room


def test_any_member_brings_a_series_and_it_says_so_when_it_is_empty():
    room = Room("Ada")

    series = brings(room.person("Ada"), "Evenings reading together", unit="of 7", source="home")

    assert held(room, series).reading.label is Label.NOT_STARTED
    assert held(room, series).added_by == room.person("Ada").id
    assert room.replayed() == room.meeting


def test_whoever_brought_or_collects_a_series_keeps_it_and_others_bring_their_own():
    room = Room("Ada", "Bo", "Dee")
    ada, bo, dee, cleo = room.people("Ada", "Bo", "Dee", "Cleo")
    series = brings(ada, collects=bo.id)

    for who, day in ((ada, "2026-09-07"), (bo, "2026-09-14"), (cleo, "2026-09-21")):
        who.asks("add_observation", series=series, date=day, value=3)
    refused = dee.tries("add_observation", series=series, date="2026-09-28", value=3)

    assert (refused.code, refused.args_) == ("series-of-another", {"name": "Bo"})
    assert (
        dee.tries("define_series", series=series, definition={"title": "Mine"}, expected=1).code
        == refused.code
    )
    assert [each.by for each in held(room, series).observed.values()] == [ada.id, bo.id, cleo.id]


def test_what_somebody_saw_is_what_they_define_anew():
    room = Room("Ada", "Bo")
    ada, cleo = room.people("Ada", "Cleo")
    series = brings(ada)
    seen = held(room, series).version
    cleo.asks("define_series", series=series, definition={"title": "Words", "unit": "words"}, expected=seen)

    late = ada.tries("define_series", series=series, definition={"title": "Pages"}, expected=seen)

    assert late.code == "series-changed"
    again = {"title": "Words", "unit": "words"}
    assert ada.asks("define_series", series=series, definition=again, expected=seen) == []


@pytest.mark.parametrize(
    ("definition", "code"),
    [
        ({"goal": "g99"}, "no-such-goal"),
        ({"item": "i99"}, "no-such-item"),
        ({"collects": "p99"}, "no-such-person"),
        ({"aim": {**AIM, "end": "2026-09-01"}}, "aim-ends-before-it-begins"),
        ({"mastery": {"value": 1, "sign": "≥", "needs": 4, "of_last": 3}}, "mastery-needs-too-many"),
    ],
)
def test_a_definition_that_makes_no_sense_is_refused(definition, code):
    ada = Room("Ada").person("Ada")

    assert ada.tries("add_series", definition={"title": "Words", **definition}).code == code


def test_an_aim_that_begins_and_ends_on_one_day_is_kept_and_says_why_it_has_no_line():
    room = Room("Ada")
    series = brings(room.person("Ada"), aim={**AIM, "end": AIM["start"]})
    observes(room.person("Ada"), series, 60, 61, 62, 63, 64, 65)

    assert held(room, series).reading.needed == NoNumber(Why.AIM_WITHOUT_TIME)


def test_a_series_that_others_filled_in_is_removed_by_a_facilitator_alone():
    room = Room("Ada", "Bo")
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    goal = sets_goal(cleo)
    series = brings(ada, goal=goal, collects=bo.id)
    observes(bo, series, 60)

    assert ada.tries("remove_series", series=series).code == "series-has-others-data"
    cleo.asks("remove_series", series=series)

    assert not room.meeting.evidence.series
    assert ada.tries("add_observation", series=series, date="2026-09-07", value=1).code == "no-such-series"
    assert room.replayed() == room.meeting


def test_the_item_of_a_series_is_that_of_its_goal_or_its_own():
    room = Room("Ada")
    ada = room.person("Ada")
    goal = sets_goal(ada, item=room.item)
    series = brings(ada, goal=goal)
    own = brings(ada, "Own", item=room.item_called("Budget"))

    evidence = room.meeting.evidence

    assert [each.id for each in evidence.on_item(room.item)] == [series]
    assert [each.id for each in evidence.on_item(room.item_called("Budget"))] == [own]
