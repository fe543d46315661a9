"""In which order a round asks, and what becomes of those who come, go or are away meanwhile."""

import pytest

from meetingroom.core.ledger import line_of
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def passes_round(room):
    while room.circle:
        room.person("Cleo").enters(room.circle[0], "pass")


def starts(room, **choice):
    room.person("Cleo").starts_round("free", **choice)
    return room.circle


def observes(room, name):
    cleo = room.person("Cleo")
    cleo.asks("give_capabilities", person=room.person(name).id, capabilities=["facilitate"] if name == "Cleo" else [])


# The order


def test_people_are_asked_in_the_order_of_joining_and_each_round_begins_one_further(room):
    observes(room, "Cleo")

    orders = []
    for _ in range(4):
        orders.append(starts(room))
        passes_round(room)

    assert orders == [["Ada", "Bo", "Dee"], ["Bo", "Dee", "Ada"], ["Dee", "Ada", "Bo"], ["Ada", "Bo", "Dee"]]


def test_a_seating_order_comes_before_the_order_of_joining(room):
    observes(room, "Cleo")
    cleo = room.person("Cleo")

    cleo.asks("give_seating", order=[room.person("Dee").id, room.person("Ada").id])

    assert starts(room) == ["Dee", "Ada", "Bo"]


def test_the_next_round_begins_one_further_also_when_who_began_the_last_is_gone(room):
    observes(room, "Cleo")
    starts(room)
    passes_round(room)
    room.person("Ada").asks("leave")

    assert starts(room) == ["Bo", "Dee"]


def test_a_facilitator_is_asked_only_with_the_right_to_decide_and_never_last(room):
    assert starts(room) == ["Cleo", "Ada", "Bo", "Dee"]
    passes_round(room)

    assert starts(room) == ["Ada", "Bo", "Cleo", "Dee"]
    passes_round(room)
    observes(room, "Cleo")

    assert "Cleo" not in starts(room)


def test_those_who_hold_power_are_asked_last_where_the_round_says_so(room):
    observes(room, "Cleo")
    room.person("Cleo").asks("edit_person", person=room.person("Ada").id, holds_power=True)
    assert starts(room, power_last=True) == ["Bo", "Dee", "Ada"]
    passes_round(room)

    assert starts(room) == ["Bo", "Dee", "Ada"]


def test_a_facilitator_who_holds_power_is_not_last_either(room):
    cleo = room.person("Cleo")
    cleo.asks("edit_person", person=cleo.id, holds_power=True)

    assert starts(room, power_last=True) == ["Ada", "Bo", "Cleo", "Dee"]


def test_who_observes_is_not_asked(room):
    observes(room, "Bo")

    assert starts(room) == ["Cleo", "Ada", "Dee"]


# Coming and going


@pytest.fixture
def in_round(room):
    observes(room, "Cleo")
    starts(room)
    return room


def test_who_comes_late_is_asked_at_the_end(in_round):
    in_round.join("Eli")

    assert in_round.circle == ["Ada", "Bo", "Dee", "Eli"]


def test_a_facilitator_who_comes_late_is_not_last_either(in_round):
    in_round.person("Cleo").asks(
        "give_capabilities", person=in_round.person("Cleo").id, capabilities=["facilitate", "decide", "speak"]
    )

    assert in_round.circle == ["Ada", "Bo", "Cleo", "Dee"]


def test_who_comes_late_is_asked_before_those_who_hold_power(room):
    observes(room, "Cleo")
    room.person("Cleo").asks("edit_person", person=room.person("Bo").id, holds_power=True)
    starts(room, power_last=True)

    room.join("Eli")

    assert room.circle == ["Ada", "Dee", "Eli", "Bo"]


def test_who_leaves_or_is_removed_is_not_asked_and_the_turn_goes_on(in_round):
    room = in_round
    room.person("Ada").asks("leave")
    assert room.circle == ["Bo", "Dee"]

    room.person("Cleo").asks("remove_person", person=room.person("Dee").id)

    assert room.circle == ["Bo"]
    room.person("Bo").answers("pass")
    assert room.meeting.rounds.now is None
    assert room.answered == {"Bo": "passed"}


def test_who_leaves_while_speaking_has_spoken(in_round):
    room = in_round
    room.person("Ada").answers("speak")
    room.passes(8)

    room.person("Ada").asks("leave")

    assert room.answered == {"Ada": "spoke"}
    assert (room.on_the_floor, room.circle) == ("", ["Bo", "Dee"])


def test_who_may_no_longer_decide_is_not_asked(in_round):
    observes(in_round, "Bo")

    assert in_round.circle == ["Ada", "Dee"]


def test_who_left_and_comes_back_is_asked_at_the_end(in_round):
    in_round.person("Ada").asks("leave")

    in_round.person("Ada").asks("enter_room")

    assert in_round.circle == ["Bo", "Dee", "Ada"]


# Being away


def test_who_is_away_at_their_turn_is_asked_at_the_end(in_round):
    room = in_round
    room.person("Bo").goes_away()
    assert room.circle == ["Ada", "Bo", "Dee"]

    room.person("Ada").answers("pass")

    assert room.circle == ["Dee", "Bo"]
    room.person("Bo").comes_back()
    room.person("Dee").answers("pass")
    room.person("Bo").answers("speak")
    assert room.on_the_floor == "Bo"


def test_who_is_away_at_the_end_too_has_not_answered_and_the_round_is_over(in_round):
    room = in_round
    room.person("Bo").goes_away()
    room.person("Ada").answers("pass")
    room.person("Dee").answers("pass")

    assert room.answered == {"Ada": "passed", "Dee": "passed", "Bo": "no_answer"}
    assert room.meeting.rounds.now is None
    assert line_of(room.meeting, room.item, room.person("Bo").id).how == "no_answer"


def test_whose_line_is_lost_at_their_own_turn_is_asked_at_the_end(in_round):
    room = in_round
    room.person("Ada").goes_away()

    assert room.circle == ["Bo", "Dee", "Ada"]


def test_a_lost_line_does_not_take_the_floor_from_whoever_speaks(in_round):
    room = in_round
    room.person("Ada").answers("speak")

    room.person("Ada").goes_away()

    assert (room.on_the_floor, room.circle) == ("Ada", ["Ada", "Bo", "Dee"])


def test_who_comes_back_while_the_round_still_goes_on_is_asked_after_all(in_round):
    room = in_round
    room.person("Ada").goes_away()
    room.person("Bo").answers("pass_for_now")
    room.person("Dee").answers("pass")
    assert (room.answered, room.circle) == ({"Dee": "passed", "Ada": "no_answer"}, ["Bo"])

    room.person("Ada").comes_back()

    assert room.circle == ["Bo", "Ada"]


def test_going_round_passes_over_who_is_away(in_round):
    room = in_round
    room.person("Cleo").goes_round()
    room.person("Bo").goes_away()
    room.passes(10)

    room.person("Cleo").goes_round()

    assert (room.on_the_floor, room.circle) == ("Dee", ["Dee", "Bo"])


def test_the_facilitator_hears_somebody_whose_phone_only_sleeps(in_round):
    room = in_round
    room.person("Ada").goes_away()

    room.person("Cleo").enters("Ada", "speak")

    assert room.on_the_floor == "Ada"


def test_words_that_are_being_read_are_read_to_the_end_when_their_owner_leaves(room):
    observes(room, "Cleo")
    ada = room.person("Ada")
    ada.asks("share_panel", item=room.item, text="Buses are late.")
    starts(room)
    ada.answers("read_mine")

    ada.asks("leave")

    assert (room.on_the_floor, room.circle) == ("Ada", ["Ada", "Bo", "Dee"])
    room.person("Cleo").is_done()
    assert (room.answered, room.circle) == ({"Ada": "read_aloud"}, ["Bo", "Dee"])


def test_phones_that_sleep_in_a_break_miss_nothing(in_round):
    room = in_round
    cleo = room.person("Cleo")
    cleo.asks("pause_meeting", minutes=10)
    for name in ("Ada", "Bo", "Dee"):
        room.person(name).goes_away()
    room.passes(600)
    cleo.asks("resume_meeting")
    assert room.circle == ["Ada", "Bo", "Dee"]

    room.person("Bo").comes_back()

    assert room.circle == ["Bo", "Dee", "Ada"]


def test_going_round_where_nobody_is_left_but_those_away_ends_the_round(in_round):
    room = in_round
    cleo = room.person("Cleo")
    cleo.asks("pause_meeting", minutes=10)
    for name in ("Ada", "Bo", "Dee"):
        room.person(name).goes_away()
    cleo.asks("resume_meeting")

    cleo.goes_round()

    assert room.answered == {"Ada": "no_answer", "Bo": "no_answer", "Dee": "no_answer"}
    assert room.meeting.rounds.now is None


def test_nobody_answers_while_the_whole_meeting_is_paused(in_round):
    room = in_round
    room.person("Cleo").asks("pause_meeting", minutes=10)

    refusal = room.person("Ada").tries("answer_in_round", expected=room.step, answer="pass")

    assert refusal.code == "meeting-paused"
