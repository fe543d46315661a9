"""An item takes longer than planned: the plan says so, and offers three ways out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.agenda import Purpose
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.overrun import shared_out
from meetingroom.core.template import PlannedItem, Template
from meetingroom.core.timing import projection
from tests.core.room import START, Room

MINUTE = 60


def meeting(*planned, begin=True):
    """A meeting whose items have these minutes; a break is given by its title."""
    items = tuple(
        PlannedItem(title={"en": f"Item {n}"}, minutes=minutes)
        if isinstance(minutes, int)
        else PlannedItem(title={"en": minutes}, minutes=5, purpose=Purpose.BREAK)
        for n, minutes in enumerate(planned, start=1)
    )
    return Room(opening=OpenMeeting(title="A meeting", name="Cleo", template=Template(items=items), begin=begin))


def ends(room):
    """How many minutes after the start the meeting is projected to end, as a screen would count it now."""
    found = projection(room.meeting.agenda, room.meeting.pauses)
    return (found.ends_at + max(0.0, room.now - found.slips_from) - START) / MINUTE


def minutes(room):
    return [room.meeting.agenda.items[i].minutes + room.meeting.agenda.items[i].extra for i in room.meeting.agenda.order]


# The projected end


def test_the_end_is_what_is_planned_while_all_goes_as_planned():
    room = meeting(10, 20, 5)
    assert ends(room) == 35
    room.passes(8 * MINUTE)
    assert ends(room) == 35
    assert room.meeting.agenda.first_end_at == START + 35 * MINUTE


def test_it_slips_by_each_second_that_an_item_is_over():
    room = meeting(10, 20)
    room.passes(12 * MINUTE)

    assert ends(room) == 32
    assert projection(room.meeting.agenda, room.meeting.pauses).due_at == START + 10 * MINUTE


def test_it_comes_nearer_when_an_item_takes_less():
    room = meeting(10, 20)
    room.passes(4 * MINUTE)
    room.goes_to("Item 2")

    assert ends(room) == 24


def test_skipped_and_removed_and_added_items_move_it():
    room = meeting(10, 20, 5)
    cleo = room.person("Cleo")
    cleo.asks("skip_item", item=room.item_called("Item 2"))
    assert ends(room) == 15

    cleo.asks("add_item", title="News", minutes=3)
    assert ends(room) == 18
    assert room.meeting.agenda.first_end_at == START + 35 * MINUTE


def test_it_slips_while_the_room_is_between_items():
    room = meeting(10, 20)
    room.person("Cleo").asks("close_item", item=room.item)
    room.passes(5 * MINUTE)

    assert ends(room) == 25


def test_a_pause_moves_it_by_as_long_as_it_takes():
    room = meeting(10, 20)
    cleo = room.person("Cleo")
    room.passes(4 * MINUTE)
    cleo.asks("pause_meeting", minutes=10)
    assert ends(room) == 40
    room.passes(12 * MINUTE)
    assert ends(room) == 42

    cleo.asks("resume_meeting")

    assert ends(room) == 42


def test_an_item_that_is_returned_to_has_what_it_had_left():
    room = meeting(10, 20)
    room.passes(4 * MINUTE)
    room.goes_to("Item 2")
    room.passes(20 * MINUTE)

    room.goes_to("Item 1")

    assert ends(room) == 30


@pytest.mark.parametrize("planned", [(0, 0), ()])
def test_where_nothing_is_planned_there_is_no_projection(planned):
    room = meeting(*planned)

    assert projection(room.meeting.agenda, room.meeting.pauses) is None
    assert room.meeting.agenda.first_end_at is None


def test_before_it_begins_there_is_no_projection():
    room = meeting(10, begin=False)

    assert projection(room.meeting.agenda, room.meeting.pauses) is None


# Going on


def test_going_on_gives_an_item_that_is_over_its_minutes_from_now():
    room = meeting(10, 20)
    room.passes(12 * MINUTE)

    room.person("Cleo").asks("extend_item", item=room.item, minutes=5)

    assert minutes(room) == [17, 20]
    assert ends(room) == 37


def test_an_item_that_is_not_over_has_so_many_more():
    room = meeting(10, 20)
    room.passes(3 * MINUTE)

    room.person("Cleo").asks("extend_item", item=room.item, minutes=5)

    assert minutes(room) == [15, 20]


def test_what_was_planned_stays_on_record():
    room = meeting(10, 20)
    room.person("Cleo").asks("extend_item", item=room.item, minutes=5)

    assert room.meeting.agenda.items[room.item].minutes == 10


def test_time_given_can_be_taken_back():
    room = meeting(10, 20)
    room.person("Cleo").asks("extend_item", item=room.item, minutes=5)

    room.person("Cleo").undoes()

    assert minutes(room) == [10, 20]


def test_two_presses_about_an_item_that_is_over_give_time_once_each_but_never_to_another():
    room = meeting(10, 20)
    first = room.item
    room.goes_to("Item 2")

    assert room.person("Cleo").tries("extend_item", item=first, minutes=5).code == "already-moved-on"


def test_an_item_without_a_plan_needs_no_more_time():
    room = meeting(0, 20)

    assert room.person("Cleo").tries("extend_item", item=room.item, minutes=5).code == "no-planned-time"


# Shortening what comes


def test_later_items_give_the_time_in_proportion_and_the_end_stays():
    room = meeting(10, 21, "Break", 11)
    room.passes(13 * MINUTE)
    assert ends(room) == 50

    room.person("Cleo").asks("shorten_later", item=room.item, minutes=3)

    assert minutes(room) == [16, 17, 5, 9]
    assert ends(room) == 47


def test_nobody_takes_more_than_there_is():
    room = meeting(10, 3, "Break", 2)

    refused = room.person("Cleo").tries("shorten_later", item=room.item, minutes=10)

    assert (refused.code, refused.args_) == ("too-little-left", {"most": 3})


@given(st.integers(0, 60), st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(1, 30), max_size=6))
def test_shares_add_up_and_nobody_gives_more_than_they_have(wanted, most):
    shares = shared_out(wanted, most)

    if shares is None:
        assert wanted > sum(most.values())
    else:
        assert sum(shares.values()) == wanted
        assert all(0 <= shares[i] <= could for i, could in most.items())
        assert all(abs(shares[i] - wanted * could / sum(most.values())) < 1 for i, could in most.items())


# Holding


def test_an_item_is_held_for_another_day_with_a_reason():
    room = meeting(10, 20)
    held = room.item
    room.passes(5 * MINUTE)

    room.person("Cleo").asks("hold_item", item=held, until="2027-05-21", why="The report is not here yet.")

    item = room.meeting.agenda.items[held]
    assert (item.state, item.held_until, item.held_why) == ("held", "2027-05-21", "The report is not here yet.")
    assert item.spent_s == 5 * MINUTE
    assert room.item == ""
    assert ends(room) == 25


def test_who_waits_on_it_is_kept_with_it():
    room = meeting(10, 20)
    ada = room.join("Ada")
    ada.raises_hand()
    held = room.item

    room.person("Cleo").asks("hold_item", item=held, until="2027-05-21")
    assert room.line == []
    room.goes_to("Item 1")

    assert room.line == ["Ada"]
    assert room.meeting.agenda.items[held].held_until == ""


def test_what_comes_after_can_be_held_with_it():
    room = meeting(10, 20, "Break", 5)
    room.goes_to("Item 2")

    room.person("Cleo").asks("hold_item", item=room.item, until="2027-05-21", rest=True)

    states = [room.meeting.agenda.items[i].state for i in room.meeting.agenda.order]
    assert states == ["done", "held", "skipped", "held"]


def test_an_item_to_come_can_be_held_and_one_that_is_over_cannot():
    room = meeting(10, 20)
    cleo = room.person("Cleo")
    cleo.asks("hold_item", item=room.item_called("Item 2"), until="2027-05-21")
    cleo.asks("close_item", item=room.item)

    assert cleo.tries("hold_item", item=room.item_called("Item 1"), until="2027-05-21").code == "item-not-planned"


def test_a_day_that_no_calendar_has_is_refused():
    room = meeting(10)

    assert room.person("Cleo").tries("hold_item", item=room.item, until="2027-02-30").code == "no-such-day"


def test_nothing_is_held_until_a_day_that_is_past():
    room = meeting(10)
    today, cleo = datetime.fromtimestamp(room.now, UTC).date(), room.person("Cleo")

    refused = cleo.tries("hold_item", item=room.item, until=str(today - timedelta(days=1)))
    cleo.asks("hold_item", item=room.item, until=str(today))

    assert refused.code == "day-is-past"
