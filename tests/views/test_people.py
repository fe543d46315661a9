"""The people, the seats and the excusals as each audience sees them."""

import pytest

from meetingroom.core.bringing import brought_from
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def view(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view


def row(room, name, audience=Audience.MEMBER):
    return view(room, audience)["people"]["people"][room.person(name).id]


def test_a_person_is_shown_with_what_the_roster_says(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("edit_person", person=ada.id, role="Parent", side="family", interprets=True)
    ada.asks("say_hours", person=ada.id, leaves_at=room.now + 60)

    assert row(room, "Ada") == {
        "name": "Ada",
        "presence": "here",
        "role": "Parent",
        "side": "family",
        "language": "en",
        "capabilities": ["decide", "speak"],
        "interprets": True,
        "leaves_at": room.now + 60,
    }


def test_a_role_that_a_seat_is_called_is_told_in_all_its_languages_and_another_as_it_was_typed(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("add_seat", title="Parent", titles={"es": "Familia"})
    cleo.asks("edit_person", person=ada.id, role="familia")
    cleo.asks("edit_person", person=bo.id, role="Grandparent")

    told = row(room, "Ada", Audience.SCREEN)

    assert (told["role"], told["seat"]) == ("familia", {"title": "Parent", "titles": {"es": "Familia"}})
    assert not [name for name in ("Bo", "Cleo") if "seat" in row(room, name)]


def test_who_holds_power_and_who_was_removed_only_the_facilitators_see(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("edit_person", person=ada.id, holds_power=True)
    cleo.asks("remove_person", person=bo.id)

    facilitators, members = view(room, Audience.FACILITATOR)["people"], view(room)["people"]

    assert (facilitators["hold_power"], facilitators["removed"]) == ([ada.id], {bo.id: "Bo"})
    assert "hold_power" not in members
    assert "removed" not in members


def test_all_are_told_who_has_taken_over_and_when_they_may(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("name_deputy", person=ada.id)
    assert view(room)["people"]["deputy"] == ada.id
    cleo.goes_away()

    assert mine(room.meeting, ada.id, {})["may"]["take_over"] is True
    ada.asks("take_over")
    for audience in (Audience.MEMBER, Audience.FACILITATOR, Audience.SCREEN):
        assert view(room, audience)["people"]["stand_in"] == ada.id

    cleo.comes_back()
    assert "stand_in" not in view(room)["people"]


def test_the_person_the_meeting_is_about_comes_first_in_the_panels(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    for person in (ada, bo):
        person.asks("share_panel", item=room.item, text="My words.")

    cleo.asks("name_about", person=bo.id)

    assert view(room)["people"]["about"] == bo.id
    assert view(room, Audience.SCREEN)["panels"]["order"] == [bo.id, ada.id]


def test_the_seats_say_who_fills_them_and_which_are_unfilled(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("change_settings", seats=True)
    (parent,) = cleo.asks("add_seat", title="Parent", titles={"es": "Familia"})
    (district,) = cleo.asks("add_seat", title="District", needed="for placement")
    cleo.asks("fill_seat", seat=parent.seat, people=[ada.id])

    seats = view(room)["seats"]

    assert seats["seats"][parent.seat] == {
        "title": "Parent",
        "titles": {"es": "Familia"},
        "state": "filled",
        "people": [ada.id],
    }
    assert seats["seats"][district.seat] == {
        "title": "District",
        "needed": "for placement",
        "state": "empty",
        "people": [],
    }
    assert seats["unfilled"] == [district.seat]
    assert "seats" not in view(room, Audience.SCREEN)
    cleo.asks("change_settings", seats=False)
    assert view(room)["seats"] == {"order": [], "seats": {}}


def test_why_the_meeting_was_opened_anyway_is_shown_to_all():
    room = Room("Ada", items=(), seats=True)
    cleo = room.person("Cleo")
    cleo.asks("add_seat", title="District")
    cleo.asks("open_anyway", reason="She joins at four.")

    assert view(room)["seats"]["opened_anyway"] == {"by": cleo.id, "at": room.now, "reason": "She joins at four."}


def test_an_excusal_is_shown_in_the_room_and_not_on_the_wall(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("excuse", person=bo.id, agreed_by=[ada.id], agreed_on="2026-04-30", input_on="2026-05-01")

    (shown,) = view(room)["excusals"]["excusals"].values()
    assert shown == {"person": bo.id, "agreed_by": [ada.id], "agreed_on": "2026-04-30", "input_on": "2026-05-01"}
    assert "excusals" not in view(room, Audience.SCREEN)


def test_a_named_circle_is_on_the_agenda(room):
    ada, cleo = room.people("Ada", "Cleo")

    cleo.asks("name_circle", item=room.item, people=[ada.id])

    assert view(room)["agenda"]["items"][room.item]["circle"] == [ada.id]


def test_an_interpreter_is_named_on_the_floor_and_is_the_one_who_is_offered_it(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    cleo.asks("edit_person", person=bo.id, interprets=True)
    room.with_hands("Ada")
    cleo.calls_next()
    room.passes(10)

    bo.asks("start_interpreting", turn=room.meeting.queue.floor, into="es")

    for audience in (Audience.MEMBER, Audience.FACILITATOR, Audience.SCREEN):
        turn = view(room, audience)["floor"]["turn"]
        assert (turn["person"], turn["state"], turn["spent_s"]) == (ada.id, "interpreted", 10.0)
        assert turn["interpretation"] == {"by": bo.id, "of": ada.id, "into": "es", "started_at": room.now}
        assert "started_at" not in turn  # the speaker's clock stands still
    may = mine(room.meeting, bo.id, {})["may"]
    assert may["end_interpreting"] is True
    assert mine(room.meeting, ada.id, {})["may"]["start_interpreting"]["id"] == "refused-not-an-interpreter"


def test_whoever_came_in_twice_is_one_and_old_traces_lead_to_them(room):
    double = room.join("Ada M.")
    ada, cleo = room.people("Ada", "Cleo")
    double.asks("share_panel", item=room.item, text="Gravel.")
    entry = double.raises_hand()

    cleo.asks("merge_people", double=double.id, into=ada.id)

    shown = view(room)
    assert shown["people"]["merged"] == {double.id: ada.id}
    assert double.id not in shown["people"]["order"]
    assert shown["queue"]["entries"][entry]["person"] == ada.id
    assert list(shown["panels"]["panels"]) == [ada.id]
    assert double.id not in view(room, Audience.FACILITATOR)["people"].get("removed", {})


def test_an_item_of_the_meeting_before_says_so_and_a_held_proposal_what_it_was_held_for(room):
    cleo = room.person("Cleo")
    cleo.asks("propose", item=room.item, text="We buy lamps.")
    held = {"kind": "held", "reasons": "No quote yet.", "until": "2099-06-01", "needs": [{"what": "A quote", "who": "Bo"}]}
    proposal = next(iter(room.meeting.proposals.by_id))
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms=held, reason="Short of time.")
    brought = brought_from(room.meeting, cleo.id)
    again = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought))

    shown = view(again)

    (proposal,) = shown["proposals"]["proposals"].values()
    assert shown["agenda"]["items"][again.item]["from_before"] is True
    assert proposal["earlier"][0]["stated"]["needs"] == ({"what": "A quote", "who": "Bo"},)
    assert "stated" not in proposal
