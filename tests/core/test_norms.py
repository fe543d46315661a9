"""Norms: proposed by the template, accepted or changed at the first item, brought up with a tap."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.meeting import due_after
from meetingroom.core.norms import MOST_NORMS, SHOWN_S, are_proposed
from meetingroom.core.settings import Settings
from meetingroom.core.template import Template
from tests.core.room import Room

TEMPLATE = Template(
    settings=Settings(norms=True),
    norms=({"en": "One voice at a time.", "es": "Una voz a la vez."}, {"en": "Plain words."}),
)


@pytest.fixture
def room():
    opening = OpenMeeting(title="Review", name="Cleo", items=("Opening", "Budget"), template=TEMPLATE)
    return Room("Ada", opening=opening)


@pytest.fixture
def cleo(room):
    return room.person("Cleo")


def texts(room):
    norms = room.meeting.norms
    return [norms.norms[norm]["en"] for norm in norms.order]


def proposed(room):
    return are_proposed(room.meeting.norms, room.meeting.agenda)


def accept(room, cleo):
    return cleo.asks("accept_norms", norms=list(room.meeting.norms.order))


def test_a_template_proposes_its_norms_in_its_languages(room):
    assert texts(room) == ["One voice at a time.", "Plain words."]
    assert room.meeting.norms.norms[room.meeting.norms.order[0]]["es"] == "Una voz a la vez."
    assert proposed(room)


def test_they_are_accepted_as_they_stand_and_a_second_press_does_nothing(room, cleo):
    accept(room, cleo)

    assert room.meeting.norms.accepted_at == room.now
    assert not proposed(room)
    assert accept(room, cleo) == []


def test_nobody_accepts_what_changed_meanwhile(room, cleo):
    seen = list(room.meeting.norms.order)
    cleo.asks("add_norm", texts={"en": "Breaks when needed."})

    assert cleo.tries("accept_norms", norms=seen).code == "norms-changed"


@pytest.mark.parametrize(
    "change",
    [
        lambda cleo, norm: cleo.asks("add_norm", texts={"en": "Another."}),
        lambda cleo, norm: cleo.asks("change_norm", norm=norm, texts={"en": "Differently."}),
        lambda cleo, norm: cleo.asks("remove_norm", norm=norm),
    ],
)
def test_a_change_proposes_them_anew(room, cleo, change):
    accept(room, cleo)

    change(cleo, room.meeting.norms.order[0])

    assert room.meeting.norms.accepted_at is None
    assert proposed(room)


def test_another_wording_drops_the_languages_that_would_say_something_else(room, cleo):
    norm = room.meeting.norms.order[0]

    cleo.asks("change_norm", norm=norm, texts={"en": "One at a time."})

    assert room.meeting.norms.norms[norm] == {"en": "One at a time."}
    assert cleo.asks("change_norm", norm=norm, texts={"en": "One at a time."}) == []


def test_after_the_first_item_the_room_is_not_asked_any_more(room):
    room.goes_to("Budget")

    assert not proposed(room)
    assert room.meeting.norms.accepted_at is None


def test_a_norm_is_brought_up_for_two_minutes(room, cleo):
    first, second = room.meeting.norms.order
    events = cleo.asks("show_norm", norm=first)
    (due,) = due_after(room.meeting, events, room.journal[-1].stamp)
    assert room.meeting.norms.shown == first

    room.passes(SHOWN_S)
    room.ask(CLOCK, due.command)
    assert room.meeting.norms.shown == ""

    cleo.asks("show_norm", norm=second)
    room.ask(CLOCK, due.command)
    assert room.meeting.norms.shown == second


def test_a_norm_that_is_removed_stands_before_nobody(room, cleo):
    norm = room.meeting.norms.order[0]
    cleo.asks("show_norm", norm=norm)

    cleo.asks("remove_norm", norm=norm)

    assert room.meeting.norms.shown == ""
    assert cleo.tries("show_norm", norm=norm).code == "no-such-norm"


def test_a_removed_norm_comes_back_with_undo(room, cleo):
    cleo.asks("remove_norm", norm=room.meeting.norms.order[0])

    cleo.undoes()

    assert texts(room) == ["One voice at a time.", "Plain words."]


def test_there_is_an_end_to_how_many(room, cleo):
    for n in range(MOST_NORMS - 2):
        cleo.asks("add_norm", texts={"en": f"Norm {n}"})

    assert cleo.tries("add_norm", texts={"en": "One more"}).code == "too-many-norms"


def test_members_change_no_norm_and_a_meeting_without_norms_has_none(room):
    assert room.person("Ada").tries("remove_norm", norm=room.meeting.norms.order[0]).code == "needs-facilitate"

    room.person("Cleo").asks("change_settings", norms=False)

    assert room.person("Cleo").tries("add_norm", texts={"en": "One"}).code == "norms-off"


def test_a_replay_ends_on_the_same_norms(room, cleo):
    accept(room, cleo)
    cleo.asks("show_norm", norm=room.meeting.norms.order[1])

    assert room.replayed() == room.meeting
