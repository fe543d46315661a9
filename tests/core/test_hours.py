"""Coming late and leaving early are normal; whose items are still to come can have them first."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", items=("Opening", "Budget", "Speech", "Closing"))


def agenda(room):
    return [room.meeting.agenda.items[i].title for i in room.meeting.agenda.order]


def belongs(room, title, name):
    room.person("Cleo").asks("name_circle", item=room.item_called(title), people=[room.person(name).id])


def test_everyone_says_when_they_come_and_go_and_a_facilitator_for_anyone(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")

    ada.asks("say_hours", person=ada.id, leaves_at=room.now + 600)
    cleo.asks("say_hours", person=bo.id, arrives_at=room.now, leaves_at=room.now + 60)

    people = room.meeting.roster.people
    assert (people[ada.id].arrives_at, people[ada.id].leaves_at) == (None, room.now + 600)
    assert people[bo.id].leaves_at == room.now + 60
    assert ada.tries("say_hours", person=bo.id).code == "not-yours"
    assert cleo.tries("say_hours", person=bo.id, arrives_at=9, leaves_at=9).code == "leaves-before-arriving"
    ada.asks("say_hours", person=ada.id)
    assert room.meeting.roster.people[ada.id].leaves_at is None


def test_the_items_of_who_leaves_early_come_first(room):
    bo, cleo = room.people("Bo", "Cleo")
    belongs(room, "Closing", "Bo")
    belongs(room, "Speech", "Bo")

    cleo.asks("put_items_first", person=bo.id)

    assert agenda(room) == ["Opening", "Speech", "Closing", "Budget"]
    assert cleo.asks("put_items_first", person=bo.id) == []
    cleo.undoes()
    assert agenda(room) == ["Opening", "Budget", "Speech", "Closing"]


def test_what_is_over_and_what_is_open_stay_where_they_are(room):
    bo, cleo = room.people("Bo", "Cleo")
    belongs(room, "Opening", "Bo")
    belongs(room, "Closing", "Bo")
    room.goes_to("Speech")

    cleo.asks("put_items_first", person=bo.id)

    assert agenda(room) == ["Opening", "Budget", "Speech", "Closing"]


def test_before_the_meeting_has_begun_they_come_at_the_very_front():
    room = Room("Bo", items=())
    cleo, bo = room.people("Cleo", "Bo")
    cleo.asks("add_items", titles=["Opening", "Speech"])
    belongs(room, "Speech", "Bo")

    cleo.asks("put_items_first", person=bo.id)

    assert agenda(room) == ["Speech", "Opening"]


def test_who_has_no_items_is_named(room):
    refused = room.person("Cleo").tries("put_items_first", person=room.person("Bo").id)

    assert (refused.code, refused.args_) == ("no-items-of-theirs", {"name": "Bo"})


def test_a_late_arrival_and_an_early_leaving_are_recorded_as_they_were(room):
    room.passes(240)
    dee = room.join("Dee")
    room.passes(60)
    dee.asks("leave")

    (stay,) = room.meeting.roster.people[dee.id].stays
    assert (stay.start - room.journal[0].stamp.at, stay.end - stay.start) == (240, 60)
