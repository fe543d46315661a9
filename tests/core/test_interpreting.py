"""Interpretation is a phase of somebody's turn: whose words, by whom, into which language, and for how long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.acts import Refused
from meetingroom.core.fairness import lineup
from tests.core.room import Room


@pytest.fixture
def room():
    """Inés has the floor, and Beto interprets."""
    room = Room("Inés", "Beto", "Ada")
    cleo = room.person("Cleo")
    cleo.asks("edit_person", person=room.person("Beto").id, interprets=True)
    cleo.asks("give_capabilities", person=room.person("Beto").id, capabilities=["speak"])
    room.with_hands("Inés")
    cleo.calls_next()
    return room


def turn(room):
    return room.meeting.queue.turn


def interprets(room, name="Beto", into="en", **fields):
    return room.person(name).asks("start_interpreting", turn=room.meeting.queue.floor, into=into, **fields)


def is_over(room, name="Beto"):
    return room.person(name).asks("end_interpreting", turn=room.meeting.queue.floor)


def test_a_phase_says_whose_words_by_whom_into_which_language_and_how_long(room):
    room.passes(10)
    interprets(room)
    room.passes(7)
    is_over(room)

    (phase,) = turn(room).interpreted
    ines, beto = room.people("Inés", "Beto")
    assert (phase.of, phase.by, phase.into, phase.seconds) == (ines.id, beto.id, "en", 7)


def test_it_counts_neither_as_the_speakers_time_nor_as_a_turn(room):
    room.passes(10)
    interprets(room)
    room.passes(60)
    is_over(room)
    room.passes(5)
    room.person("Inés").is_done()

    assert room.seconds_of("Inés") == 15
    assert room.seconds_of("Beto") == 0
    known = lineup(room.meeting.queue, room.meeting.roster, room.meeting.agenda)
    assert [room.name(t.person) for t in known.turns] == ["Inés"]


def test_there_are_any_number_of_phases_in_a_turn(room):
    for _ in range(3):
        room.passes(5)
        interprets(room)
        room.passes(4)
        is_over(room)

    assert [phase.seconds for phase in turn(room).interpreted] == [4, 4, 4]
    assert turn(room).seconds(room.now) == 15


def test_a_change_of_language_begins_a_new_phase(room):
    interprets(room, into="en")
    room.passes(3)
    interprets(room, into="fr")
    room.passes(2)
    assert interprets(room, into="fr") == []
    is_over(room)

    assert [(phase.into, phase.seconds) for phase in turn(room).interpreted] == [("en", 3), ("fr", 2)]


def test_the_speaker_who_is_done_ends_the_phase_with_the_turn(room):
    room.passes(10)
    interprets(room)
    room.passes(8)

    room.person("Inés").is_done()

    (over,) = room.meeting.queue.turns.values()
    assert (over.spent_s, over.interpreted[0].seconds, over.interpretation) == (10, 8, None)


def test_a_pause_ends_the_phase_and_keeps_the_speakers_time(room):
    room.passes(10)
    interprets(room)
    room.passes(8)
    room.person("Cleo").asks("pause_turn", turn=room.meeting.queue.floor)
    room.passes(100)
    room.person("Cleo").asks("resume_turn", turn=room.meeting.queue.floor)
    room.passes(1)

    assert turn(room).seconds(room.now) == 11
    assert turn(room).interpreted[0].seconds == 8


def test_a_turn_that_was_paused_stays_so_after_the_phase(room):
    room.person("Cleo").asks("pause_turn", turn=room.meeting.queue.floor)
    interprets(room)
    is_over(room)
    room.passes(30)

    assert turn(room).seconds(room.now) == 0


def test_the_whole_meetings_pause_lets_the_speaker_go_on_afterwards(room):
    cleo = room.person("Cleo")
    interprets(room)
    room.passes(4)
    cleo.asks("pause_meeting")
    room.passes(300)
    cleo.asks("resume_meeting")
    room.passes(6)

    assert turn(room).interpreted[0].seconds == 4
    assert turn(room).seconds(room.now) == 6


def test_a_question_let_in_ends_the_phase_and_the_speaker_goes_on(room):
    interprets(room)
    room.person("Ada").raises_hand("question")
    room.person("Cleo").lets_in("Ada")
    assert turn(room).person == room.person("Ada").id
    room.person("Ada").is_done()
    room.passes(9)

    assert turn(room).interpretation is None
    assert turn(room).seconds(room.now) == 9


def test_the_words_of_several_are_nobodys_in_particular(room):
    interprets(room, of="")

    assert turn(room).interpretation.of == ""


def test_a_facilitator_enters_it_for_an_interpreter(room):
    beto, cleo = room.people("Beto", "Cleo")

    cleo.asks("start_interpreting", turn=room.meeting.queue.floor, into="en", by=beto.id)

    assert turn(room).interpretation.by == beto.id
    cleo.undoes()
    assert turn(room).interpreted == ()


def test_an_interpreters_own_words_are_a_turn_of_theirs(room):
    room.person("Inés").is_done()
    room.person("Beto").speaks(20)

    assert room.seconds_of("Beto") == 20
    known = lineup(room.meeting.queue, room.meeting.roster, room.meeting.agenda)
    assert room.person("Beto").id in known.spoke()


def test_who_is_no_interpreter_interprets_nobody(room):
    ada, beto, cleo = room.people("Ada", "Beto", "Cleo")
    floor = room.meeting.queue.floor

    assert ada.tries("start_interpreting", turn=floor, into="en").code == "not-an-interpreter"
    assert beto.tries("start_interpreting", turn=floor, into="en", by=ada.id).code == "not-yours"
    assert beto.tries("start_interpreting", turn="t99", into="en").code == "already-moved-on"
    assert beto.tries("start_interpreting", turn=floor, into="en", of=beto.id).code == "interprets-others"
    assert cleo.tries("start_interpreting", turn=floor, into="en", by=room.person("Inés").id).code == "interprets-others"
    assert beto.tries("start_interpreting", turn=floor, into="en", of="p99").code == "no-such-person"
    assert beto.tries("end_interpreting", turn=floor).code == "nobody-interprets"
    interprets(room)
    assert ada.tries("end_interpreting", turn=floor).code == "not-an-interpreter"


def test_where_nobody_speaks_nobody_is_interpreted(room):
    room.person("Inés").is_done()

    assert room.person("Beto").tries("start_interpreting", turn="t99", into="en").code == "nobody-speaks"
    assert room.person("Beto").tries("end_interpreting", turn="t99").code == "nobody-interprets"


def test_an_interpreter_who_leaves_gives_the_floor_back(room):
    interprets(room)
    room.passes(5)

    room.person("Beto").asks("leave")
    room.passes(3)

    assert turn(room).interpreted[0].seconds == 5
    assert turn(room).seconds(room.now) == 3


STEPS = st.lists(
    st.sampled_from(["starts", "ends", "pauses", "resumes", "time", "question", "done", "undo", "back"]), max_size=25
)


@given(STEPS)
def test_whatever_happens_time_is_either_the_speakers_or_the_interpreters(steps):
    room = Room("Inés", "Beto", "Ada")
    cleo, ada = room.people("Cleo", "Ada")
    cleo.asks("edit_person", person=room.person("Beto").id, interprets=True)
    room.with_hands("Inés")
    cleo.calls_next()
    began = room.now
    for step in steps:
        floor = room.meeting.queue.floor or room.meeting.queue.last or "t99"
        attempt(room, step, floor, cleo, ada)

    total = sum(
        turn.seconds(room.now) + sum(phase_seconds(phase, room.now) for phase in turn.interpreted)
        for turn in room.meeting.queue.turns.values()
    )
    assert total <= room.now - began + 0.01
    assert sum(turn.interpretation is not None for turn in room.meeting.queue.turns.values()) <= 1
    assert room.replayed() == room.meeting


def phase_seconds(phase, now):
    return now - phase.started_at if phase.seconds is None else phase.seconds


def attempt(room, step, floor, cleo, ada):
    acts = {
        "starts": lambda: cleo.asks("start_interpreting", turn=floor, into="en", by=room.person("Beto").id),
        "ends": lambda: cleo.asks("end_interpreting", turn=floor),
        "pauses": lambda: cleo.asks("pause_turn", turn=floor),
        "resumes": lambda: cleo.asks("resume_turn", turn=floor),
        "time": lambda: room.passes(7),
        "question": lambda: (ada.raises_hand("question"), cleo.lets_in("Ada")),
        "done": lambda: cleo.asks("end_turn", turn=floor),
        "undo": cleo.undoes,
        "back": lambda: cleo.asks("put_back", turn=room.meeting.queue.last or "t99", expected=room.meeting.queue.floor),
    }
    try:
        acts[step]()
    except Refused:
        return
