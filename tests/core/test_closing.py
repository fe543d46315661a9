"""Ending with things still open: named, and where there are closing checks only for a reason."""

import pytest

from meetingroom.core.closing import Closing, round_is_due, still_open
from meetingroom.views.unheard import leaving_part, leaving_pieces
from tests.core.board import Board
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", closing_checks=True)
    room.person("Cleo").asks("park", text="Bus times")
    return room


def topic(room):
    return next(iter(room.meeting.parking.topics))


def test_a_topic_without_owner_and_day_stands_in_the_way_and_is_named(room):
    cleo = room.person("Cleo")
    assert [(one.kind, one.said.id, one.said.args) for one in still_open(room.meeting)] == [
        ("parked", "parked-lacks-both", {"topic": "Bus times"})
    ]

    refusal = cleo.tries("end_meeting")

    assert (refusal.code, refusal.args_) == ("closing-checks", {"count": 1})


def test_it_ends_all_the_same_for_a_reason_which_is_kept(room):
    room.person("Cleo").asks("end_meeting", reason="The building closes.")

    assert room.meeting.has_ended
    assert (room.meeting.closing.reason, room.meeting.closing.open) == ("The building closes.", (f"parked:{topic(room)}",))
    assert room.replayed() == room.meeting


def test_a_blank_reason_is_none(room):
    assert room.person("Cleo").tries("end_meeting", reason=" \n").code == "closing-checks"


def test_with_an_owner_and_a_day_nothing_is_open(room):
    cleo = room.person("Cleo")
    cleo.asks("change_parked", topic=topic(room), owner=cleo.id, return_by="2026-05-21")

    cleo.asks("end_meeting")

    assert room.meeting.closing == Closing()


def test_without_closing_checks_it_is_named_and_stands_in_nobodys_way(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", closing_checks=False)
    assert len(still_open(room.meeting)) == 1

    cleo.asks("end_meeting")

    assert room.meeting.has_ended
    assert room.meeting.closing == Closing()


def test_a_reason_that_was_given_stays_when_the_meeting_goes_on_and_ends_again(room):
    cleo = room.person("Cleo")
    cleo.asks("end_meeting", reason="The building closes.")
    cleo.asks("reopen_meeting")

    cleo.asks("end_meeting", reason="It is late.")

    assert [ended.reason for ended in room.meeting.closing.all] == ["The building closes.", "It is late."]
    assert {ended.by for ended in room.meeting.closing.all} == {cleo.id}
    assert room.replayed() == room.meeting


def with_a_concern(**settings):
    room = Room("Ada", **settings)
    room.person("Cleo").asks("add_sections", sections=[{"titles": {"en": "Bus"}, "texts": {"en": "It is late."}}])
    room.person("Cleo").asks("publish_draft", expected=0)
    (section,) = room.meeting.draft.sections
    room.person("Ada").asks("send_response", kind="concern", section=section, text="He waits alone.", version=1)
    return room, next(iter(room.meeting.draft.responses))


@pytest.mark.parametrize("checks", [True, False])
def test_a_concern_without_a_reply_needs_a_reason_in_every_meeting(checks):
    room, concern = with_a_concern(closing_checks=checks)
    cleo = room.person("Cleo")
    assert cleo.tries("end_meeting").code == "closing-checks"

    cleo.asks("end_meeting", reason="The bus company was not reached.")

    assert room.meeting.closing.open == (f"concern:{concern}",)


def test_a_concern_with_a_reply_stands_in_nobodys_way():
    room, concern = with_a_concern(closing_checks=True)
    cleo = room.person("Cleo")
    cleo.asks("reply_to_response", response=concern, state="answered", text="Somebody waits with him.")

    cleo.asks("end_meeting")

    assert room.meeting.closing == Closing()


def test_a_closing_round_is_suggested_once_where_the_meeting_closes_with_one():
    room = Room("Ada", closing_round=True)
    assert round_is_due(room.meeting)

    room.person("Cleo").starts_round("closing")
    assert not round_is_due(room.meeting)
    room.person("Cleo").asks("end_round", round=room.meeting.rounds.current, reason="It is late.")

    assert not round_is_due(room.meeting)
    assert not round_is_due(Room("Ada").meeting)


def test_what_was_proposed_and_has_no_outcome_is_named_and_sealed_answers_by_themselves():
    room = Board("Ada", closing_checks=True)
    room.all_pass()
    room.proposes(text="Meet on Mondays.")
    assert [(one.kind, one.said.id) for one in still_open(room.meeting)] == [("undecided", "proposal-is-undecided")]
    assert leaving_part(*leaving_pieces(room.meeting))["undecided"] == {room.proposal.id: "undecided"}

    room.asked()
    room.answers("Ada", "consent")

    assert [one.kind for one in still_open(room.meeting)] == ["sealed"]
    assert room.person("Cleo").tries("end_meeting").code == "closing-checks"
    room.opened()
    room.stated("withdrawn", reasons="Too dear.")
    assert leaving_part(*leaving_pieces(room.meeting)) == {}
    room.person("Cleo").asks("end_meeting")


def test_an_action_without_owner_or_day_is_named_before_the_end_until_it_has_both_or_is_dropped():
    room = Room("Ada", closing_checks=True)
    cleo = room.person("Cleo")
    cleo.asks("add_action", text="Ask the bus company")
    cleo.asks("add_action", text="Paint the gate", due="2027-05-21")
    first, second = room.meeting.actions.actions
    assert cleo.tries("end_meeting").code == "closing-checks"
    assert [one.said.id for one in still_open(room.meeting)] == ["action-lacks-both", "action-lacks-owner"]

    cleo.asks("change_action", action=first, owner=room.person("Ada").id, due="2027-05-21")
    cleo.asks("settle_action", action=second, state="dropped")

    assert still_open(room.meeting) == []
    cleo.asks("end_meeting")
