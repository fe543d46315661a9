"""What screens show of time: instants to count from, until when the room pauses, and clocks only to whom they are for."""

from __future__ import annotations

import pytest

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.template import PlannedItem, Template
from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.mine import mine
from tests.core.room import START, Room

MINUTE = 60
CLOCKS = {"spent_s", "started_at", "hint_at", "long_at", "ends_at", "slips_from", "due_at", "left_s"}


@pytest.fixture
def room():
    items = tuple(PlannedItem(title={"en": title}, minutes=10) for title in ("Opening", "Budget"))
    room = Room(opening=OpenMeeting(title="A meeting", name="Cleo", template=Template(items=items)))
    for name in ("Ada", "Bo"):
        room.join(name)
    return room


def view(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view


def own(room, name):
    return mine(room.meeting, room.person(name).id, {})


def keys(thing):
    """Every name of a field anywhere in it."""
    if isinstance(thing, dict):
        return set(thing) | {key for value in thing.values() for key in keys(value)}
    return set()


def test_the_plan_says_when_the_meeting_ends_and_from_when_on_later(room):
    assert view(room)["plan"] == {
        "ends_at": START + 20 * MINUTE,
        "slips_from": START + 10 * MINUTE,
        "due_at": START + 10 * MINUTE,
        "first_end_at": START + 20 * MINUTE,
    }


def test_between_events_the_plan_stays_as_it_is(room):
    before = view(room)["plan"]
    room.passes(700)
    room.person("Ada").raises_hand()

    assert view(room)["plan"] == before


def test_a_meeting_that_is_over_has_no_plan(room):
    room.person("Cleo").asks("end_meeting")

    assert view(room)["plan"] == {}


@pytest.mark.parametrize("audience", INSIDE)
def test_every_screen_says_until_when_the_meeting_pauses(room, audience):
    room.person("Cleo").asks("pause_meeting", minutes=10)
    assert view(room, audience)["pause"] == {"since": START, "until": START + 600, "why": "break"}

    room.person("Cleo").asks("resume_meeting")
    assert view(room, audience)["pause"] == {}


@pytest.mark.parametrize("countdowns", [True, False])
def test_an_item_that_is_a_break_is_a_pause_on_every_screen(room, countdowns):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", countdowns=countdowns)
    cleo.asks("add_item", title="Break", purpose="break", minutes=5)
    room.passes(60)
    room.goes_to("Break")

    assert view(room)["pause"] == {"since": room.now, "until": room.now + 300, "why": "break", "item": room.item}

    room.goes_to("Budget")
    assert view(room)["pause"] == {}


def test_in_a_pause_no_clock_has_a_beginning(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    room.person("Cleo").asks("pause_meeting")

    seen = view(room)
    assert "started_at" not in seen["floor"]["turn"]
    assert "started_at" not in seen["agenda"]["items"][room.item]


def test_a_wait_is_long_by_as_much_later_as_the_meeting_paused(room):
    room.with_hands("Ada")
    entry = room.person("Ada").entry()
    assert view(room)["queue"]["entries"][entry]["long_at"] == START + 300
    room.person("Cleo").asks("pause_meeting")
    assert "long_at" not in view(room)["queue"]["entries"][entry]

    room.passes(100)
    room.person("Cleo").asks("resume_meeting")

    assert view(room)["queue"]["entries"][entry]["long_at"] == START + 400


def test_the_timer_is_on_every_screen_and_stands_still_in_a_pause(room):
    cleo = room.person("Cleo")
    cleo.asks("start_timer", seconds=120, expected="", label="Think")
    timer = {"id": room.meeting.timer.id, "label": "Think"}
    assert view(room, Audience.SCREEN)["timer"] == timer | {"ends_at": START + 120}

    room.passes(20)
    cleo.asks("pause_meeting")

    assert view(room, Audience.SCREEN)["timer"] == timer | {"left_s": 100}


# No countdowns


@pytest.fixture
def busy(room):
    """Somebody speaks on a topic, others wait, a timer runs."""
    cleo = room.person("Cleo")
    cleo.asks("change_settings", countdowns=False)
    room.with_hands("Ada", "Bo")
    cleo.calls_next()
    cleo.asks("start_timer", seconds=120, expected="")
    return room


@pytest.mark.parametrize("audience", [Audience.MEMBER, Audience.SCREEN])
def test_without_countdowns_nothing_that_a_clock_is_made_of_reaches_others(busy, audience):
    assert keys(view(busy, audience)) & CLOCKS == set()
    assert keys(own(busy, "Ada")) & CLOCKS == set()


def test_without_countdowns_the_facilitator_still_sees_clocks(busy):
    assert keys(view(busy, Audience.FACILITATOR)) >= CLOCKS - {"left_s"}


def test_turning_countdowns_off_takes_the_clocks_away_at_once(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    before = see(room.meeting, Audience.MEMBER)
    room.person("Cleo").asks("change_settings", countdowns=False)

    assert keys(see(room.meeting, Audience.MEMBER, before).view) & CLOCKS == set()


# When the facilitator is told


def hint_at(room):
    return view(room, Audience.FACILITATOR)["floor"]["about"]["hint_at"] - START


def speaks_on_a_topic(room, name):
    room.person(name).raises_hand()
    room.person("Cleo").calls(name)


def test_only_the_facilitator_is_asked_whether_to_stay_with_a_topic(room):
    speaks_on_a_topic(room, "Ada")

    assert hint_at(room) == 300
    assert "hint_at" not in view(room)["floor"]["about"]


def test_whoever_has_a_pace_has_so_much_longer_on_a_topic(room):
    ada = room.person("Ada")
    ada.asks("set_pace", person=ada.id, pace=4)
    speaks_on_a_topic(room, "Ada")
    assert hint_at(room) == 1200
    room.passes(400)

    ada.is_done()

    assert hint_at(room) == 600


def test_a_pause_moves_the_question_whether_to_stay(room):
    speaks_on_a_topic(room, "Ada")
    room.passes(100)
    room.person("Cleo").asks("pause_meeting")
    assert "hint_at" not in view(room, Audience.FACILITATOR)["floor"]["about"]
    room.passes(500)
    room.person("Cleo").asks("resume_meeting")

    assert hint_at(room) == 800


@pytest.mark.parametrize("seconds", [60, 900])
def test_the_settings_say_when_a_wait_is_long_and_a_topic_too(room, seconds):
    room.person("Cleo").asks("change_settings", long_wait_s=seconds, topic_before_hint_s=seconds)
    speaks_on_a_topic(room, "Ada")
    entry = room.person("Bo").raises_hand()

    assert hint_at(room) == seconds
    assert view(room, Audience.FACILITATOR)["queue"]["entries"][entry]["long_at"] - START == seconds


# A pace is private


def test_a_pace_is_seen_by_its_owner_and_the_facilitator_alone(room):
    ada = room.person("Ada")
    others = (view(room), view(room, Audience.SCREEN), own(room, "Bo"))
    ada.asks("set_pace", person=ada.id, pace=7)

    assert view(room, Audience.FACILITATOR)["paces"] == {ada.id: 7}
    assert own(room, "Ada")["pace"] == 7
    assert (view(room), view(room, Audience.SCREEN), own(room, "Bo")) == others


# Who presents


def test_who_opens_an_item_is_named_and_can_be_nobody(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("edit_item", item=room.item, presenter=ada.id)
    assert view(room)["agenda"]["items"][room.item]["presenter"] == ada.id

    cleo.asks("edit_item", item=room.item, presenter="")
    assert "presenter" not in view(room)["agenda"]["items"][room.item]


def test_only_somebody_on_the_roster_opens_an_item(room):
    assert room.person("Cleo").tries("edit_item", item=room.item, presenter="p99").code == "no-such-person"


def test_the_time_of_a_round_is_no_time_of_the_topic_before_it():
    room = Room("Ada", "Bo")
    room.person("Ada").speaks(60)
    room.passes(60)

    room.person("Cleo").asks("start_round", item=room.item, aim="reaction")
    assert "hint_at" not in view(room, Audience.FACILITATOR)["floor"]["about"]
    room.passes(400)
    room.person("Cleo").asks("end_round", round=room.meeting.rounds.current, reason="Time is short.")

    assert room.now - START == 520
    assert hint_at(room) == 300 + 400
