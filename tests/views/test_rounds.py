"""The round on every screen: the circle, whose turn it is, who comes next, and each person's own answers."""

import pytest

from meetingroom.views.assemble import INSIDE, Audience, see
from meetingroom.views.mine import mine
from meetingroom.views.shared import CROWD
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", "Dee")
    room.person("Cleo").asks("give_capabilities", person=room.person("Cleo").id, capabilities=["facilitate"])
    return room


@pytest.fixture
def in_round(room):
    room.person("Cleo").starts_round("reaction", question="What is strong here?")
    return room


def part(room, audience=Audience.SCREEN):
    return see(room.meeting, audience).view["round"]


def own(room, name):
    return mine(room.meeting, room.person(name).id, {}).get("round")


def states(room):
    return {room.name(p): seat["state"] for p, seat in part(room)["people"].items()}


def test_between_rounds_there_is_nothing_to_show(room):
    assert part(room) == {}
    assert own(room, "Ada") is None


def test_every_screen_sees_the_circle_and_where_it_is(in_round):
    room = in_round
    ada, bo, dee = room.people("Ada", "Bo", "Dee")
    room.person("Ada").speaks_in_round()

    for audience in INSIDE:
        found = part(room, audience)
        assert (found["aim"], found["question"]) == ("reaction", "What is strong here?")
        assert (found["asked"], found["answered"], found["order"]) == (bo.id, 1, [ada.id, bo.id, dee.id])
        assert (found["waiting"], found["next"]) == ([bo.id, dee.id], {"person": bo.id})
    assert states(room) == {"Ada": "spoke", "Bo": "asked", "Dee": "waiting"}


def test_each_seat_says_what_became_of_the_turn(in_round):
    room = in_round
    room.person("Bo").asks("share_panel", item=room.item, text="My words.")
    room.person("Cleo").enters("Ada", "pass")
    room.person("Bo").answers("read_mine")
    assert states(room) == {"Ada": "passed", "Bo": "being_read", "Dee": "waiting"}
    assert part(room)["people"][room.person("Ada").id]["by"] == room.person("Cleo").id

    room.person("Cleo").is_done()
    room.person("Dee").answers("pass_for_now")
    room.join("Eli").asks("leave")

    assert states(room) == {"Ada": "passed", "Bo": "read_aloud", "Dee": "asked", "Eli": "gone"}
    assert part(room)["people"][room.person("Dee").id]["again"] is True


def test_ones_own_turn_comes_with_the_four_answers(in_round):
    room = in_round

    assert own(room, "Ada") == {
        "state": "asked",
        "step": room.step,
        "answers": {
            "speak": True,
            "read_mine": {"id": "round-nothing-shared", "args": {}},
            "pass_for_now": True,
            "pass": True,
        },
    }
    room.person("Ada").asks("share_panel", item=room.item, text="My words.")
    assert own(room, "Ada")["answers"]["read_mine"] is True


def test_words_that_are_held_back_cannot_be_read(room):
    cleo = room.person("Cleo")
    cleo.asks("edit_item", item=room.item, holds_back=True)
    room.person("Ada").asks("share_panel", item=room.item, text="My words.")
    cleo.starts_round()

    assert own(room, "Ada")["answers"]["read_mine"] == {"id": "round-held-back", "args": {}}
    assert (
        room.person("Ada").tries("answer_in_round", expected=room.step, answer="read_mine").code
        == "panels-held-back"
    )


def test_whoever_passed_for_now_is_not_offered_that_again(in_round):
    room = in_round
    room.person("Ada").answers("pass_for_now")
    room.person("Bo").answers("pass")
    room.person("Dee").answers("pass")

    assert own(room, "Ada")["answers"]["pass_for_now"] == {"id": "round-passed-for-now", "args": {}}


def test_while_somebody_speaks_about_how_we_meet_one_can_pass_but_not_speak(in_round):
    room = in_round
    room.person("Bo").raises_hand("process")
    room.person("Cleo").calls("Bo", "process")

    answers = own(room, "Ada")["answers"]

    assert answers["speak"] == {"id": "refused-has-the-floor", "args": {"name": "Bo"}}
    assert answers["pass"] is True


def test_others_are_told_how_many_are_before_them_without_those_away(in_round):
    room = in_round
    assert own(room, "Dee") == {"state": "waiting", "place": {"id": "round-before-you", "args": {"count": 2}}}

    room.person("Bo").goes_away()

    assert own(room, "Dee")["place"]["args"] == {"count": 1}


def test_whoever_was_given_the_floor_may_pass_for_a_moment(in_round):
    room = in_round
    room.person("Cleo").goes_round()

    mine_now = own(room, "Ada")
    assert (mine_now["state"], mine_now["pass_until"]) == ("speaking", room.now + 20)
    assert mine_now["answers"]["pass"] is True

    room.passes(5)
    room.person("Cleo").asks("pause_turn", turn=room.meeting.queue.floor)
    assert "pass_until" not in own(room, "Ada")


def test_next_is_a_hand_about_how_we_meet_or_somebody_interrupted_before_the_circle(in_round):
    room = in_round
    bo = room.person("Bo")
    entry = bo.raises_hand("process")
    assert part(room)["next"] == {"person": bo.id, "entry": entry}

    room.person("Ada").answers("speak")
    room.person("Cleo").lets_in("Bo", "process")

    assert part(room)["next"] == {"person": room.person("Ada").id, "back": True}


def test_who_waits_in_the_queue_is_told_that_the_round_comes_first(room):
    room.with_hands("Dee")
    room.person("Cleo").starts_round()

    entries = mine(room.meeting, room.person("Dee").id, {})["entries"]["entries"]

    assert [entry["place"]["id"] for entry in entries.values()] == ["place-after-round"]
    assert "next" not in see(room.meeting, Audience.MEMBER).view["queue"]


def test_nobody_is_invited_to_speak_or_write_while_their_turn_in_the_round_will_come(room):
    room.person("Cleo").asks("change_settings", asks_every="on")
    assert "invitation" in mine(room.meeting, room.person("Dee").id, {})
    room.person("Cleo").starts_round()
    assert "invitation" not in mine(room.meeting, room.person("Dee").id, {})


def test_a_circle_in_a_crowd_has_names():
    room = Room("Ada", "Bo")
    cleo = room.person("Cleo")
    for number in range(CROWD + 5):
        cleo.asks("give_capabilities", person=room.join(f"Person {number}").id, capabilities=["speak"])
    cleo.starts_round()

    view = see(room.meeting, Audience.SCREEN).view

    assert set(view["round"]["order"]) <= set(view["people"]["people"])


def test_the_facilitator_sees_how_people_sit_and_others_do_not(room):
    ada, bo = room.people("Ada", "Bo")
    room.person("Cleo").asks("give_seating", order=[bo.id, ada.id])

    table = see(room.meeting, Audience.FACILITATOR).view["people"]["table"]

    assert [room.name(p) for p in table] == ["Bo", "Ada", "Cleo", "Dee"]
    assert "table" not in see(room.meeting, Audience.MEMBER).view["people"]
