"""A round as its facilitator runs it: going on, entering answers, ending it, and taking all that back."""

import pytest

from tests.core.round_room import how_on_item, room_of_three


@pytest.fixture
def room():
    return room_of_three()


@pytest.fixture
def in_round(room):
    room.person("Cleo").starts_round()
    return room


def test_next_ends_whoever_speaks_and_gives_the_floor_to_the_next(in_round):
    room = in_round
    cleo = room.person("Cleo")

    cleo.goes_round()
    assert room.on_the_floor == "Ada"
    room.passes(15)
    cleo.goes_round()
    assert room.on_the_floor == "Bo"
    room.passes(15)
    cleo.goes_round()
    room.passes(15)
    cleo.goes_round()

    assert room.meeting.rounds.now is None
    assert room.answered == {"Ada": "spoke", "Bo": "spoke", "Dee": "spoke"}


def test_two_facilitators_who_press_next_move_one_person(in_round):
    room = in_round
    cleo, dee = room.people("Cleo", "Dee")
    cleo.asks("give_capabilities", person=dee.id, capabilities=["facilitate", "speak", "decide"])
    seen = room.step

    cleo.asks("next_in_round", expected=seen)

    assert dee.tries("next_in_round", expected=seen).code == "already-moved-on"
    assert room.on_the_floor == "Ada"


def test_a_hand_about_how_we_meet_comes_before_the_next_of_the_circle(in_round):
    room = in_round
    room.person("Dee").raises_hand("process")

    room.person("Cleo").goes_round()

    assert room.on_the_floor == "Dee"
    assert room.circle == ["Ada", "Bo", "Dee"]
    room.person("Cleo").goes_round()
    assert room.on_the_floor == "Ada"


def test_whoever_was_just_given_the_floor_may_still_pass_and_no_turn_comes_of_it(in_round):
    room = in_round
    cleo = room.person("Cleo")
    cleo.goes_round()
    room.passes(6)

    cleo.enters("Ada", "pass")

    assert room.answered == {"Ada": "passed"}
    assert room.seconds_of("Ada") == 0.0
    assert how_on_item(room, "Ada") == "passed"
    cleo.goes_round()
    room.passes(21)
    refusal = cleo.tries("answer_in_round_for", person=room.person("Bo").id, expected=room.step, answer="pass")
    assert (refusal.code, refusal.args_) == ("speaks-already", {"name": "Bo"})


def test_the_facilitator_answers_for_somebody_without_a_device(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    cleo.starts_round()
    for name in ("Ada", "Bo", "Dee"):
        room.person(name).answers("pass")

    cleo.enters("Gran", "speak")
    room.passes(30)
    cleo.is_done()

    assert room.answered["Gran"] == "spoke"


def test_an_entered_pass_says_who_entered_it_and_its_owner_is_asked_again_if_they_like(in_round):
    room = in_round
    ada, cleo = room.people("Ada", "Cleo")
    cleo.enters("Ada", "pass")
    assert next(iter(room.meeting.rounds.rounds.values())).answers[ada.id].by == cleo.id

    ada.asks("ask_again", person=ada.id)

    assert room.circle == ["Bo", "Dee", "Ada"]
    assert how_on_item(room, "Ada") == "not_asked"


def test_nobody_else_takes_back_what_somebody_said_themselves(in_round):
    room = in_round
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.answers("pass")

    assert cleo.tries("ask_again", person=ada.id).code == "not-yours"
    assert bo.tries("ask_again", person=ada.id).code == "not-passed"


def test_the_facilitator_hears_anyone_who_still_waits_out_of_turn(in_round):
    room = in_round

    room.person("Cleo").enters("Dee", "speak")
    assert (room.on_the_floor, room.circle) == ("Dee", ["Dee", "Ada", "Bo"])
    room.person("Cleo").is_done()

    assert room.circle == ["Ada", "Bo"]
    refusal = room.person("Cleo").tries(
        "answer_in_round_for", person=room.person("Dee").id, expected=room.step, answer="speak"
    )
    assert (refusal.code, refusal.args_) == ("not-waiting-in-round", {"name": "Dee"})


def test_the_last_speaker_of_a_round_is_put_back_with_their_time(in_round):
    room = in_round
    ada, cleo = room.people("Ada", "Cleo")
    ada.speaks_in_round(10)

    cleo.asks("put_back", turn=room.meeting.queue.last, expected="")

    assert (room.on_the_floor, room.circle) == ("Ada", ["Ada", "Bo", "Dee"])
    room.passes(5)
    ada.is_done()
    assert (room.seconds_of("Ada"), room.circle) == (15.0, ["Bo", "Dee"])


def test_nobody_is_put_back_over_whoever_speaks_in_a_round(in_round):
    room = in_round
    room.person("Ada").speaks_in_round(10)
    last = room.meeting.queue.last
    room.person("Bo").answers("speak")

    refusal = room.person("Cleo").tries("put_back", turn=last, expected=room.meeting.queue.floor)

    assert refusal.code == "nothing-to-put-back"


# The end


def test_ending_a_round_early_needs_a_reason(in_round):
    room = in_round
    cleo = room.person("Cleo")
    room.person("Ada").answers("speak")
    current = room.meeting.rounds.current

    assert cleo.tries("end_round", round=current, reason="  ").code == "round-needs-reason"
    cleo.asks("end_round", round=current, reason="The bus leaves.")

    ended = room.meeting.rounds.rounds[current]
    assert (ended.reason, ended.ended_by, ended.waiting) == (
        "The bus leaves.",
        cleo.id,
        (room.person("Bo").id, room.person("Dee").id),
    )
    assert room.answered == {"Ada": "spoke"}
    assert room.on_the_floor == ""


def test_an_item_is_not_left_while_a_round_goes_on(in_round):
    room = in_round
    cleo = room.person("Cleo")

    assert cleo.tries("close_item", item=room.item).code == "round-runs"
    assert cleo.tries("start_item", item=room.item_called("Budget"), expected=room.item).code == "round-runs"
    assert cleo.tries("skip_item", item=room.item).code == "round-runs"
    assert cleo.tries("end_meeting").code == "round-runs"
    assert cleo.tries("start_round", item=room.item, aim="free").code == "round-runs"


def test_a_round_needs_an_item_and_somebody_to_ask(room):
    cleo = room.person("Cleo")
    for name in ("Ada", "Bo", "Dee"):
        room.person(name).goes_away()
    assert cleo.tries("start_round", item=room.item, aim="free").code == "nobody-to-ask"
    assert cleo.tries("start_round", item=room.item_called("Budget"), aim="free").code == "already-moved-on"

    cleo.asks("close_item", item=room.item)

    assert cleo.tries("start_round", item=room.item_called("Budget"), aim="free").code == "no-item-open"


# Taking back


def test_an_answer_entered_by_mistake_is_taken_back(in_round):
    room = in_round
    room.person("Cleo").enters("Ada", "pass")

    room.person("Cleo").undoes()

    assert room.circle == ["Ada", "Bo", "Dee"]
    assert how_on_item(room, "Ada") == "not_asked"


def test_an_answer_is_not_taken_back_once_somebody_else_speaks(in_round):
    room = in_round
    room.person("Cleo").enters("Ada", "pass")
    room.person("Bo").answers("speak")

    assert room.person("Cleo").tries("undo_last", expected=room.meeting.seq - 1).code == "nothing-to-undo"


def test_a_round_started_or_ended_by_mistake_is_taken_back(room):
    cleo = room.person("Cleo")
    room.with_hands("Bo")
    cleo.calls_next()
    cleo.starts_round()
    cleo.undoes()
    assert (room.on_the_floor, room.meeting.queue.round) == ("Bo", "")
    cleo.is_done()

    cleo.starts_round()
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="Wrong item.")
    cleo.undoes()

    assert room.circle == ["Ada", "Bo", "Dee"]
    assert room.meeting.queue.round == room.meeting.rounds.current != ""


def test_going_round_is_taken_back(in_round):
    room = in_round
    cleo = room.person("Cleo")
    cleo.goes_round()
    room.passes(10)
    cleo.goes_round()

    cleo.undoes()

    assert (room.on_the_floor, room.circle) == ("Ada", ["Ada", "Bo", "Dee"])
    assert room.replayed() == room.meeting


def test_the_end_of_a_round_is_not_taken_back_over_whoever_has_been_called_since(in_round):
    room = in_round
    cleo = room.person("Cleo")
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="No time.")
    seen = room.meeting.undo.seq
    room.person("Bo").raises_hand()
    room.person("Ada").asks("call_next", expected="")

    assert cleo.tries("undo_last", expected=seen).code == "nothing-to-undo"
