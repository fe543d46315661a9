"""The people, the seats and the excusals as each audience sees them."""

import pytest

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
