"""Four questions at the end: each answers alone, and only five or more answers are ever counted, once and together."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.acts import CLOCK
from meetingroom.core.looking_back import (
    ENOUGH,
    KEPT,
    OPEN_S,
    CloseLookBack,
    Felt,
    LookBack,
    LookingBack,
    counted,
)
from meetingroom.core.meeting import due_after
from meetingroom.views.assemble import INSIDE, see
from tests.core.room import Room

NAMES = ("Ada", "Bo", "Dot", "Eve", "Finn", "Gil")


@pytest.fixture
def room():
    room = Room(*NAMES, looks_back=True)
    room.person("Cleo").asks("ask_look_back")
    return room


def answer(room, *names, heard="yes"):
    for name in names:
        room.person(name).asks("answer_look_back", heard=heard, understandable="partly", time="no", again="yes")


def views(room):
    return [see(room.meeting, audience).view for audience in INSIDE]


def test_an_answer_is_in_no_row_and_changes_no_view(room):
    rows, before = len(room.journal), views(room)

    answer(room, "Ada", "Bo")

    assert len(room.journal) == rows
    assert views(room) == before
    assert set(room.private[KEPT]) == {room.person("Ada").id, room.person("Bo").id}


def test_fewer_than_five_are_never_counted(room):
    cleo = room.person("Cleo")
    answer(room, *NAMES[: ENOUGH - 1])
    before = views(room)

    assert cleo.tries("count_look_back").code == "look-back-not-yet"
    assert views(room) == before

    room.ask(CLOCK, CloseLookBack())
    assert room.meeting.looking_back.counts == {}
    assert room.meeting.looking_back.answers == 0
    assert KEPT not in room.private


def test_five_are_counted_together_once_and_then_dropped(room):
    cleo = room.person("Cleo")
    answer(room, *NAMES[:4])
    answer(room, NAMES[4], heard="no")

    cleo.asks("count_look_back")

    found = room.meeting.looking_back
    assert found.answers == 5
    assert found.counts["heard"] == {"yes": 4, "partly": 0, "no": 1}
    assert KEPT not in room.private
    assert room.person("Gil").tries(
        "answer_look_back", heard="no", understandable="no", time="no", again="no"
    ).code == "look-back-closed"
    assert cleo.tries("count_look_back").code == "look-back-closed"
    assert room.replayed() == room.meeting


def test_an_answer_can_be_changed_until_then_and_counts_once(room):
    answer(room, *NAMES[:5])
    answer(room, "Ada", heard="no")

    room.person("Cleo").asks("count_look_back")

    assert room.meeting.looking_back.answers == 5
    assert room.meeting.looking_back.counts["heard"] == {"yes": 4, "partly": 0, "no": 1}


def test_the_end_asks_where_the_meeting_looks_back_and_the_clock_closes_a_day_later():
    room = Room(*NAMES, looks_back=True)

    events = room.person("Cleo").asks("end_meeting")

    assert room.meeting.looking_back.is_open
    dues = due_after(room.meeting, events, room.journal[-1].stamp)
    assert [due.at for due in dues if due.command == CloseLookBack()] == [room.now + OPEN_S]
    answer(room, *NAMES)
    room.ask(CLOCK, CloseLookBack())
    assert room.meeting.looking_back.answers == 6


@pytest.mark.parametrize(("names", "settings"), [(NAMES, {}), (NAMES[:3], {"looks_back": True})])
def test_nobody_is_asked_where_the_meeting_does_not_or_answers_could_be_guessed(names, settings):
    room = Room(*names, **settings)

    room.person("Cleo").asks("end_meeting")

    assert room.meeting.looking_back == LookingBack()
    if settings:
        assert room.person("Cleo").tries("ask_look_back").code == "look-back-too-few"


@given(st.lists(st.builds(LookBack, *(st.sampled_from(Felt) for _ in range(4))), min_size=ENOUGH, max_size=30))
def test_each_answer_counts_once_for_each_question(answers):
    found = counted(answers)

    assert all(sum(row.values()) == len(answers) for row in found.values())
    assert msgspec.json.decode(msgspec.json.encode(found)) == found
