"""Where the room is among several proposals: what is being decided, what was decided just now, and what time did since."""

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.reopening import BecomeFinal
from meetingroom.views.assemble import INSIDE, Audience, see
from tests.core.board import Board


@pytest.fixture
def room():
    room = Board("Ada", "Bo", "Dee", "Eli")
    room.all_pass()
    room.proposes(text="Meet on Mondays at six.")
    return room


def row(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["proposals"]["proposals"][room.proposal.id]


def test_what_was_decided_just_now_stays_before_the_room_until_it_goes_on_to_another(room):
    first, cleo = room.proposal.id, room.person("Cleo")
    cleo.asks("move_stage", proposal=first, stage="react", expected="proposed")
    room.passes(60)
    second = room.proposes("Bo", "Meet by phone.")
    cleo.asks("move_stage", proposal=second, stage="react", expected="proposed")
    room.passes(60)

    room.stated("held", until="2027-03-01", reasons="Ask the others.")

    assert {see(room.meeting, one).view["proposals"]["now"] for one in INSIDE} == {second}
    room.passes(60)
    cleo.asks("move_stage", proposal=first, stage="amend", expected="react")
    assert {see(room.meeting, one).view["proposals"]["now"] for one in INSIDE} == {first}


def test_all_know_before_they_answer_what_carries_it_and_which_option_an_agreement_is_on(room):
    cleo = room.person("Cleo")
    room.proposes(text="Which afternoon?", options=["Mondays", "Fridays"], protocol="vote")
    _, fridays = room.proposal.options
    assert "carried" not in row(room)
    cleo.asks("choose_protocol", proposal=room.proposal.id, protocol="vote", threshold=60, quorum=2)
    room.asked()

    said = [row(room, audience)["carried"] for audience in INSIDE]

    assert said == [{"id": "carried-by-vote", "args": {"threshold": 60, "quorum": 2}}] * len(INSIDE)
    for name in ("Ada", "Bo", "Dee", "Eli"):
        room.answers(name, fridays)
    room.opened()
    assert "carried" not in row(room)
    room.stated("agreed")
    assert [row(room, audience)["stated"]["chosen"] for audience in INSIDE] == [fridays] * len(INSIDE)


def test_the_wall_tells_what_time_did_until_the_room_goes_on():
    room = Board(promised_notice_s=3600)
    room.agreed()
    cleo, final = room.person("Cleo"), room.proposal.id
    cleo.asks("add_item", title="The lamps")
    lamps = room.meeting.agenda.order[-1]
    cleo.asks("start_item", item=lamps, expected=room.meeting.agenda.current)
    room.passes(3600)

    room.ask(CLOCK, BecomeFinal(proposal=final, asking=1))

    screen = see(room.meeting, Audience.SCREEN).view
    assert [one["proposal"] for one in screen["news"]["news"].values()] == [final]
    assert "outcome" in screen["proposals"]["proposals"][final]
    assert "news" not in see(room.meeting, Audience.MEMBER).view
    cleo.asks("close_item", item=lamps)
    room.passes(1)
    cleo.asks("start_item", item=lamps, expected="")
    assert see(room.meeting, Audience.SCREEN).view["news"] == {"order": [], "news": {}}
