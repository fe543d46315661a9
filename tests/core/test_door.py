"""The door: coming in by code or by one's name, waiting to be let in, and one's own second device."""

import pytest

from meetingroom.core.acts import CLOCK, SYSTEM, Refused
from meetingroom.core.admitting import LetIn
from meetingroom.core.attendance import EnterRoom
from meetingroom.core.door import AskFirstDevice, ClaimName, Join, Knocked, KnockState, StopWaiting
from meetingroom.core.meeting import due_after
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada")


@pytest.fixture
def lobby(room):
    """The same room, in which newcomers wait."""
    room.person("Cleo").asks("change_settings", waiting_room=True)
    return room


def knocks(room, command):
    """Ask at the door; the knock's id."""
    return next(e.knock for e in room.ask(SYSTEM, command) if isinstance(e, Knocked))


def refused(room, command):
    with pytest.raises(Refused) as caught:
        room.ask(SYSTEM, command)
    return caught.value.code


def state(room, knock):
    return room.meeting.door.knocks[knock].state


def here(room):
    return [p.name for p in room.meeting.roster.here()]


def expects(room, name):
    room.person("Cleo").asks("add_person", name=name)
    return room.person(name).id


# Newcomers


def test_without_a_waiting_room_whoever_has_the_code_is_in(room):
    room.join("Bo")

    assert here(room) == ["Cleo", "Ada", "Bo"]
    assert room.meeting.door.knocks == {}


def test_a_newcomer_waits_and_is_not_in_the_meeting_until_somebody_lets_them_in(lobby):
    knock = knocks(lobby, Join(name="Bo", language="es"))
    assert here(lobby) == ["Cleo", "Ada"]
    assert "Bo" not in [p.name for p in lobby.meeting.roster.people.values()]

    lobby.person("Cleo").asks("admit", knock=knock)

    assert here(lobby) == ["Cleo", "Ada", "Bo"]
    assert lobby.meeting.roster.people[lobby.person("Bo").id].language == "es"
    assert state(lobby, knock) is KnockState.LET_IN


def test_who_is_turned_away_never_stood_on_the_roster(lobby):
    cleo, knock = lobby.person("Cleo"), knocks(lobby, Join(name="Stranger"))

    cleo.asks("decline", knock=knock)

    assert state(lobby, knock) is KnockState.TURNED_AWAY
    assert len(lobby.meeting.roster.people) == 2
    another = knocks(lobby, Join(name="Bo"))
    assert cleo.tries("admit", knock=knock).code == "no-longer-waits"
    cleo.asks("admit", knock=another)


def test_all_are_let_in_with_one_press(lobby):
    for name in ("Bo", "Dee"):
        knocks(lobby, Join(name=name))

    lobby.person("Cleo").asks("admit_all")

    assert here(lobby) == ["Cleo", "Ada", "Bo", "Dee"]
    assert lobby.person("Cleo").tries("admit_all").code == "nobody-at-the-door"


def test_only_a_facilitator_answers_the_door(lobby):
    knock = knocks(lobby, Join(name="Bo"))

    for act in ({"act": "admit", "knock": knock}, {"act": "admit_all"}, {"act": "decline", "knock": knock}):
        assert lobby.person("Ada").tries(**act).code == "needs-facilitate"
    assert lobby.person("Cleo").tries("admit", knock="k99").code == "no-such-knock"


def test_a_name_is_taken_by_who_waits_under_it_too(lobby):
    knocks(lobby, Join(name="Bo"))

    assert refused(lobby, Join(name="BO")) == "name-taken"
    assert lobby.person("Ada").tries("rename", person=lobby.person("Ada").id, name="Bo").code == "name-taken"


def test_who_goes_away_from_the_door_gives_the_name_back(lobby):
    knock = knocks(lobby, Join(name="Bo"))

    lobby.ask(SYSTEM, StopWaiting(knock=knock))

    assert state(lobby, knock) is KnockState.GAVE_UP
    assert lobby.ask(SYSTEM, StopWaiting(knock=knock)) == []
    assert knocks(lobby, Join(name="Bo"))


def test_a_locked_or_ended_meeting_takes_in_nobody_by_the_code(room):
    bo, cleo = expects(room, "Bo"), room.person("Cleo")
    cleo.asks("lock_meeting", is_locked=True)

    assert refused(room, Join(name="Dee")) == "meeting-locked"
    assert refused(room, ClaimName(person=bo)) == "meeting-locked"
    room.ask(bo, EnterRoom())
    assert here(room) == ["Cleo", "Ada", "Bo"]

    cleo.asks("lock_meeting", is_locked=False)
    cleo.asks("end_meeting")
    assert refused(room, Join(name="Dee")) == "meeting-ended"


# A name on the roster


def test_a_name_on_the_roster_is_tapped_once(room):
    bo = expects(room, "Bo")

    room.ask(SYSTEM, ClaimName(person=bo))

    assert here(room) == ["Cleo", "Ada", "Bo"]
    assert refused(room, ClaimName(person=bo)) == "name-claimed"
    assert refused(room, ClaimName(person=room.person("Ada").id)) == "name-claimed"
    assert refused(room, ClaimName(person="p99")) == "no-such-person"


def test_where_newcomers_wait_a_tapped_name_waits_too(lobby):
    bo = expects(lobby, "Bo")
    knock = knocks(lobby, ClaimName(person=bo))
    assert here(lobby) == ["Cleo", "Ada"]

    lobby.person("Cleo").asks("admit", knock=knock)

    assert here(lobby) == ["Cleo", "Ada", "Bo"]
    assert lobby.person("Bo").id == bo


def test_of_two_who_say_that_one_name_is_theirs_the_facilitator_chooses(lobby):
    bo, cleo = expects(lobby, "Bo"), lobby.person("Cleo")
    first, second = knocks(lobby, ClaimName(person=bo)), knocks(lobby, ClaimName(person=bo))
    dee = knocks(lobby, Join(name="Dee"))

    cleo.asks("admit_all")
    assert (state(lobby, first), state(lobby, dee)) == (KnockState.WAITING, KnockState.LET_IN)
    assert cleo.tries("admit_all").code == "choose-one-of-them"

    cleo.asks("admit", knock=second)
    assert cleo.tries("admit", knock=first).code == "name-claimed"


def test_somebody_who_came_by_their_link_meanwhile_keeps_their_name(lobby):
    bo, cleo = expects(lobby, "Bo"), lobby.person("Cleo")
    knock = knocks(lobby, ClaimName(person=bo))
    lobby.ask(bo, EnterRoom())

    assert cleo.tries("admit", knock=knock).code == "name-claimed"
    assert cleo.tries("admit_all").code == "choose-one-of-them"


# A second device


def test_a_second_device_needs_a_yes_on_the_first(room):
    ada, cleo = room.people("Ada", "Cleo")
    knock = knocks(room, AskFirstDevice(person=ada.id))
    assert cleo.tries("answer_device", knock=knock, is_me=True).code == "no-such-knock"
    assert cleo.tries("admit", knock=knock).code == "nobody-at-the-door"

    (let_in,) = ada.asks("answer_device", knock=knock, is_me=True)

    assert let_in == LetIn(knock=knock, generation=0)
    assert here(room) == ["Cleo", "Ada"]
    assert ada.tries("answer_device", knock=knock, is_me=True).code == "no-longer-waits"


def test_a_no_turns_the_other_device_away(room):
    ada = room.person("Ada")
    knock = knocks(room, AskFirstDevice(person=ada.id))

    ada.asks("answer_device", knock=knock, is_me=False)

    assert state(room, knock) is KnockState.TURNED_AWAY


def test_both_devices_show_one_number_and_a_second_ask_replaces_the_first(room):
    ada = room.person("Ada")
    first = knocks(room, AskFirstDevice(person=ada.id))
    second = knocks(room, AskFirstDevice(person=ada.id))

    assert 10 <= room.meeting.door.knocks[second].number <= 99
    assert state(room, first) is KnockState.GAVE_UP
    assert [k.id for k in room.meeting.door.devices_of(ada.id)] == [second]


def test_an_ask_that_nobody_answers_is_over_after_ten_minutes(room):
    knock = knocks(room, AskFirstDevice(person=room.person("Ada").id))
    row = room.journal[-1]
    (due,) = due_after(room.meeting, row.events, row.stamp)
    assert due.at == room.now + 600

    room.ask(CLOCK, due.command)

    assert state(room, knock) is KnockState.GAVE_UP


def test_only_somebody_who_has_come_with_a_device_can_have_a_second(room):
    bo, cleo = expects(room, "Bo"), room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)

    for person in (bo, room.person("Gran").id):
        assert refused(room, AskFirstDevice(person=person)) == "no-first-device"
    assert refused(room, AskFirstDevice(person="p99")) == "no-such-person"


def test_a_second_device_comes_in_where_the_meeting_is_locked(room):
    room.person("Cleo").asks("lock_meeting", is_locked=True)

    assert knocks(room, AskFirstDevice(person=room.person("Ada").id))
