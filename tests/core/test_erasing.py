"""Who may erase what: the reason for which somebody passed over something is not theirs to take away."""

import pytest

from meetingroom.core.erasing import TextErased
from tests.core.room import Room


@pytest.fixture
def room():
    room = Room("Ada", "Bo", "Dee", asks_every="on", promised_notice_s=3600)
    cleo, dee = room.people("Cleo", "Dee")
    cleo.asks("give_capabilities", person=dee.id, capabilities=["speak", "decide", "facilitate"])
    return room


def asks_for_answers(room):
    cleo = room.person("Cleo")
    cleo.asks("propose", item=room.item, text="Chairs.")
    (proposal,) = room.meeting.proposals.by_id
    cleo.asks("ask_for_answers", proposal=proposal, expected=1, reason="Short of time.")
    return proposal


def states_an_outcome(room):
    proposal = asks_for_answers(room)
    for person in room.people("Cleo", "Ada", "Bo", "Dee"):
        person.asks("give_answer", proposal=proposal, asking=1, value="consent")
    cleo = room.person("Cleo")
    cleo.asks("open_answers", proposal=proposal, asking=1)
    cleo.asks("state_outcome", proposal=proposal, expected=1, terms={"kind": "agreed"}, reason="Short of time.")


def leaves_the_item(room):
    room.person("Cleo").asks("close_item", item=room.item, reason="Short of time.")


def ends_the_meeting(room):
    room.person("Cleo").asks("end_meeting", reason="Short of time.")


def ends_the_round(room):
    cleo = room.person("Cleo")
    cleo.asks("start_round", item=room.item, aim="free")
    cleo.asks("end_round", round=room.meeting.rounds.current, reason="Short of time.")


def opens_with_a_seat_unfilled(room):
    cleo = room.person("Cleo")
    cleo.asks("change_settings", seats=True)
    cleo.asks("close_item", item=room.item, reason="We begin again.")
    cleo.asks("add_seat", title="Teacher")
    cleo.asks("open_anyway", reason="Short of time.")


WAYS = [
    asks_for_answers,
    states_an_outcome,
    leaves_the_item,
    ends_the_meeting,
    ends_the_round,
    opens_with_a_seat_unfilled,
]


@pytest.mark.parametrize("passing", WAYS)
def test_who_passed_over_something_does_not_erase_why_and_another_facilitator_can(room, passing):
    passing(room)
    row = room.meeting.seq

    refused = room.person("Cleo").tries("erase_text", row=row)
    again = room.copied().person("Dee").asks("erase_text", row=row, why="Names a child")

    assert (refused.code, refused.args_) == ("your-override", {"row": row})
    assert [type(event) for event in again] == [TextErased]
    assert room.replayed() == room.meeting


def test_other_words_of_theirs_are_erased(room):
    cleo = room.person("Cleo")
    cleo.asks("share_panel", item=room.item, text="The neighbour drinks.")

    assert cleo.asks("erase_text", row=room.meeting.seq)


# What was written in another language


def rows_of(events):
    return [event.row for event in events if isinstance(event, TextErased)]


def test_words_that_are_erased_take_what_they_say_in_other_languages_along(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="The neighbour drinks.")
    panel = {"item": room.item, "person": ada.id, "expected": 1, "language": "es"}
    cleo.asks("translate_panel", **panel, text="El vecino bebe.")
    cleo.asks("translate_panel", **panel, text="La vecina bebe.")
    translated = room.meeting.seq
    ada.asks("share_panel", item=room.item, text="Somebody drinks.")
    cleo.asks("translate_panel", **{**panel, "expected": 2}, text="Alguien bebe.")

    assert rows_of(cleo.asks("erase_text", row=translated - 2)) == [translated - 2, translated - 1, translated]
    assert cleo.asks("erase_text", row=translated) == []
    assert room.replayed() == room.meeting


def test_what_somebody_wrote_under_a_second_name_takes_its_translations_along_too(room):
    ada, cleo, bo = room.people("Ada", "Cleo", "Bo")
    bo.asks("share_panel", item=room.item, text="The neighbour drinks.")
    shared = room.meeting.seq
    cleo.asks("merge_people", double=bo.id, into=ada.id)
    cleo.asks("translate_panel", item=room.item, person=ada.id, expected=1, language="es", text="El vecino bebe.")
    translated = room.meeting.seq

    assert rows_of(cleo.asks("erase_text", row=shared)) == [shared, translated]


def test_an_option_that_is_erased_takes_its_translation_along_and_another_wording_keeps_its_own(room):
    cleo = room.person("Cleo")
    cleo.asks("propose", item=room.item, text="When?", options=["When the neighbour drinks", "Fridays"])
    proposed = room.meeting.seq
    (proposal,) = room.meeting.proposals.by_id.values()
    first, second = proposal.options
    spanish = {"proposal": proposal.id, "language": "es"}
    cleo.asks("translate_proposal", **spanish, text="¿Cuándo?", options={first: "Cuando bebe"}, expected=1)
    early = room.meeting.seq
    cleo.asks("revise_proposal", proposal=proposal.id, expected=1, text="On which day?", options={first: "Mondays"})
    cleo.asks("translate_proposal", **spanish, text="¿Qué día?", options={first: "Los lunes"}, expected=2)
    late = room.meeting.seq
    cleo.asks("translate_proposal", **spanish, text="¿Qué día?", options={second: "Los viernes"}, expected=2)

    assert rows_of(cleo.asks("erase_text", row=proposed)) == [proposed, early, late + 1]
