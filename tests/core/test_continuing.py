"""The next meeting of a series: what comes along, and who comes first."""

import pytest

from meetingroom.core.agenda import Purpose
from meetingroom.core.attendance import EnterRoom
from meetingroom.core.continuing import brought_from, was_put_off
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.template import PlannedItem, Template
from tests.core.room import Room


@pytest.fixture
def last():
    room = Room("Ada", "Bo", "Dee", items=("Opening", "Budget", "Lamps"))
    cleo = room.person("Cleo")
    cleo.asks("add_action", text="Ask the bus company", owner=room.person("Ada").id, due="2026-05-21")
    cleo.asks("add_action", text="Cook")
    cleo.asks("settle_action", action=list(room.meeting.actions.actions)[1], state="done")
    cleo.asks("park", text="Noise", owner=room.person("Bo").id, return_by="2026-06-01")
    return room


def following(last, **fields):
    """The next meeting; Cleo opens it and the others have come in."""
    brought = brought_from(last.meeting, last.person("Cleo").id)
    room = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought, **fields))
    for person in list(room.meeting.roster.people.values()):
        if person.joined_at is None:
            room.ask(person.id, EnterRoom())
    return room


def test_its_people_are_expected_and_come_in_with_what_they_may_do(last):
    last.person("Cleo").asks("remove_person", person=last.person("Dee").id)
    brought = brought_from(last.meeting, last.person("Cleo").id)
    room = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought))

    people = room.meeting.roster.people.values()

    assert {p.name: p.joined_at is None for p in people} == {"Cleo": False, "Ada": True, "Bo": True}
    assert room.person("Cleo").tries("leave").code == "last-facilitator"


def test_open_actions_and_parked_topics_come_back_with_their_owners(last):
    room = following(last)

    (action,) = room.meeting.actions.actions.values()
    (topic,) = room.meeting.parking.topics.values()
    assert (action.text, room.name(action.owner), action.due, action.from_before) == ("Ask the bus company", "Ada", "2026-05-21", True)
    assert (topic.text, room.name(topic.owner), topic.return_by, topic.from_before) == ("Noise", "Bo", "2026-06-01", True)


def test_items_that_were_held_or_not_reached_come_after_the_welcome(last):
    last.goes_to("Budget")
    template = Template(items=(PlannedItem(title={"en": "Welcome"}, purpose=Purpose.INFORM), PlannedItem(title={"en": "Reports"})))

    room = following(last, template=template)

    agenda = room.meeting.agenda
    assert [agenda.items[i].title for i in agenda.order] == ["Welcome", "Lamps", "Reports"]
    assert agenda.items[agenda.current].title == "Welcome"


def test_an_item_whose_proposal_is_held_comes_back(last):
    cleo = last.person("Cleo")
    cleo.asks("propose", item=last.item, text="We buy lamps.")
    proposal = next(iter(last.meeting.proposals.by_id))
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms={"kind": "held", "reasons": "No quote yet.", "until": "2099-06-01"})
    last.goes_to("Budget")
    last.goes_to("Lamps")

    room = following(last)

    assert [i.title for i in room.meeting.agenda.items.values()] == ["Opening"]


def test_who_waited_in_vain_comes_first_and_it_says_why(last):
    bo, dee = last.people("Bo", "Dee")
    bo.raises_hand()
    dee.raises_hand("question")
    last.person("Cleo").asks("end_meeting")

    room = following(last, items=("Start",))
    room.with_hands("Ada", "Dee", "Bo")

    assert room.meeting.continued.put_off == (room.person("Bo").id,)
    # Ada was promised the place when she was the only one: a promise holds.
    assert room.line == ["Ada", "Bo", "Dee"]
    assert room.reasons["Bo"] == "reason-put-off-last-time"


def test_whoever_waits_with_an_item_that_the_room_left_was_put_off(last):
    last.person("Bo").raises_hand()
    last.goes_to("Budget")

    assert was_put_off(last.meeting, last.person("Bo").id)


def test_an_interrupted_turn_that_never_went_on_was_cut_short(last):
    ada, dee, cleo = last.people("Ada", "Dee", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    last.passes(30)
    dee.raises_hand("question")
    cleo.lets_in("Dee")
    last.passes(30)
    last.goes_to("Budget")
    assert was_put_off(last.meeting, ada.id)
    assert not was_put_off(last.meeting, dee.id)

    ada.speaks()

    assert not was_put_off(last.meeting, ada.id)


def test_whose_turn_ran_when_the_item_closed_was_not_cut_short(last):
    ada, cleo = last.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.calls_next()
    last.passes(30)

    last.goes_to("Budget")

    assert not was_put_off(last.meeting, ada.id)


def test_once_they_have_spoken_they_are_like_everyone(last):
    last.person("Bo").raises_hand()
    last.person("Cleo").asks("end_meeting")
    room = following(last, items=("Start",))
    room.person("Bo").speaks()

    room.with_hands("Bo", "Ada")

    assert room.line == ["Ada", "Bo"]
    assert room.reasons["Bo"] == "reason-has-spoken"


@pytest.mark.parametrize("policy", ["first_voices", "in_turn", "even_time", "sides"])
def test_they_come_first_under_every_policy_but_the_facilitators_hand(last, policy):
    last.person("Bo").raises_hand()
    last.person("Cleo").asks("end_meeting")
    room = following(last, items=("Start",))
    room.person("Cleo").asks("choose_policy", policy=policy)
    room.person("Ada").speaks()

    room.with_hands("Dee", "Ada", "Bo")
    places = [room.name(p.entry.person) for p in room.places() if not p.entry.promised]
    assert places[0] == "Bo"

    room.person("Cleo").asks("choose_policy", policy="by_hand")
    assert room.reasons["Bo"] == "reason-by-hand"


def test_a_replay_ends_on_the_same_meeting(last):
    last.person("Bo").raises_hand()

    room = following(last)

    assert room.replayed() == room.meeting


def test_a_meeting_that_continues_none_puts_nobody_first():
    room = Room("Ada", "Bo")

    room.with_hands("Ada", "Bo")

    assert room.meeting.continued.meeting == ""
    assert room.line == ["Ada", "Bo"]
