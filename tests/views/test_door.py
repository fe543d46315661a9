"""The door as each sees it: the title to who waits, who waits to the facilitators, and nothing written before."""

import pytest

from meetingroom.core.acts import SYSTEM
from meetingroom.core.admitting import LetIn
from meetingroom.core.door import AskFirstDevice, ClaimName, Join, Knocked
from meetingroom.views import newcomers
from meetingroom.views.assemble import PARTS, Audience, Outlook, outlook_of, see
from meetingroom.views.door import at_the_door
from meetingroom.views.mine import mine
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", waiting_room=True, code_opens_earlier_words=False)


def knocks(room, command):
    return next(e.knock for e in room.ask(SYSTEM, command) if isinstance(e, Knocked))


def everything(room, audience, outlook=None):
    return str(see(room.meeting, audience, unread=outlook.unread if outlook else None).view)


def test_who_waits_sees_the_title_and_nothing_else(room):
    room.person("Ada").asks("share_panel", item=room.item, text="Zanzibar")
    room.person("Ada").raises_hand(topic="Buses")
    knock = knocks(room, Join(name="Bo"))

    assert outlook_of(room.meeting, knock) == Outlook(Audience.LOBBY)
    assert see(room.meeting, Audience.LOBBY).view == {
        "meeting": {"title": "A meeting", "language": "en", "state": "open"}
    }
    assert at_the_door(room.meeting, knock) == {"id": knock, "name": "Bo", "waits_for": "facilitator", "may": {}}


def test_the_facilitators_see_who_waits_and_nobody_else_does(room):
    room.person("Cleo").asks("add_person", name="Hal", role="Teacher")
    bo = knocks(room, Join(name="Bo"))
    hal = knocks(room, ClaimName(person=room.person("Hal").id))

    door = see(room.meeting, Audience.FACILITATOR).view["door"]

    assert door["order"] == [bo, hal]
    assert door["knocks"][bo] == {"name": "Bo", "at": room.now}
    assert door["knocks"][hal] == {"name": "Hal", "at": room.now, "claims": room.person("Hal").id}
    for audience in (Audience.MEMBER, Audience.SCREEN, Audience.LOBBY):
        assert "Bo" not in everything(room, audience)


def test_a_second_device_is_shown_to_its_owner_alone_with_the_number_that_it_shows(room):
    ada = room.person("Ada")
    knock = knocks(room, AskFirstDevice(person=ada.id))
    number = room.meeting.door.knocks[knock].number

    assert mine(room.meeting, ada.id, {})["devices"]["knocks"][knock]["number"] == number
    assert "devices" not in mine(room.meeting, room.person("Cleo").id, {})
    assert see(room.meeting, Audience.FACILITATOR).view["door"]["order"] == []
    assert at_the_door(room.meeting, knock)["number"] == number
    assert at_the_door(room.meeting, knock)["waits_for"] == "first_device"


def test_after_the_answer_nobody_waits_any_more(room):
    knock = knocks(room, Join(name="Bo"))

    events = room.person("Cleo").asks("admit", knock=knock)

    assert isinstance(events[0], LetIn)
    assert at_the_door(room.meeting, knock) is None
    assert outlook_of(room.meeting, room.person("Bo").id).audience is Audience.MEMBER


# What was written before


@pytest.fixture
def late(room):
    """Bo has come by the code when Ada had shared words, and Ada shares more."""
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="Zanzibar")
    cleo.asks("excuse", person=ada.id, agreed_by=[cleo.id], agreed_on="2026-04-30", reason="Marrakesh")
    cleo.asks("admit", knock=knocks(room, Join(name="Bo", notes=(room.item,))))
    return room


def outlook(room, name, wanted=""):
    return outlook_of(room.meeting, room.person(name).id, wanted)


def test_a_newcomer_by_code_sees_nothing_that_was_written_before(late):
    seen = everything(late, Audience.MEMBER, outlook(late, "Bo"))

    assert "Zanzibar" not in seen
    assert "Marrakesh" not in seen
    assert "Zanzibar" in everything(late, Audience.MEMBER, outlook(late, "Ada"))
    assert mine(late.meeting, late.person("Bo").id, {})["reads_later"] is True


def test_nor_do_they_by_looking_at_what_the_projector_shows(late):
    looks = outlook(late, "Bo", "screen")

    assert looks.audience is Audience.SCREEN
    assert "Zanzibar" not in everything(late, Audience.SCREEN, looks)
    assert "Zanzibar" in everything(late, Audience.SCREEN, outlook_of(late.meeting, "screen"))


def test_they_see_what_is_written_from_then_on(late):
    late.person("Cleo").asks("share_panel", item=late.item, text="Timbuktu")

    assert "Timbuktu" in everything(late, Audience.MEMBER, outlook(late, "Bo"))


def test_their_notes_are_those_of_items_on_which_none_stood(late):
    budget = late.item_called("Budget")
    notes = {"order": [late.item, budget], "sections": {late.item: {"html": "old"}, budget: {"html": "new"}}}

    seen = newcomers.newer_notes(notes, outlook(late, "Bo").unread)

    assert seen == {"order": [budget], "sections": {budget: {"html": "new"}}}


def test_words_entered_in_their_name_before_they_tapped_it_are_closed_to_them_too(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Hal")
    hal = room.person("Hal")
    cleo.asks("write_for", item=room.item, person=hal.id, text="Zanzibar")
    cleo.asks("admit", knock=knocks(room, ClaimName(person=hal.id)))

    assert "Zanzibar" not in str(mine(room.meeting, hal.id, {}))
    cleo.asks("open_earlier_words", people=[hal.id])
    assert "Zanzibar" in str(mine(room.meeting, hal.id, {}))


def test_the_facilitators_see_to_whom_it_is_closed_and_open_it(late):
    bo = late.person("Bo").id
    assert see(late.meeting, Audience.FACILITATOR).view["door"]["unread"] == [bo]

    late.person("Cleo").asks("open_earlier_words", people=[bo])

    assert "unread" not in see(late.meeting, Audience.FACILITATOR).view["door"]
    assert "Zanzibar" in everything(late, Audience.MEMBER, outlook(late, "Bo"))
    assert "reads_later" not in mine(late.meeting, bo, {})


def test_of_every_part_of_the_view_it_is_decided_whether_a_newcomer_sees_it():
    shown = {name for name, part in PARTS.items() if part.audiences & {Audience.MEMBER, Audience.SCREEN}}

    assert shown == newcomers.OPEN | set(newcomers.CUT) | set(newcomers.CLOSED), "decide in views/newcomers.py"
