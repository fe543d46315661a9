"""What was agreed on beside decisions, in the record."""

import pytest

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.settings import Settings
from meetingroom.core.template import Template
from meetingroom.exports.record import Source, record
from meetingroom.exports.tree import Heading, Paragraph, Table
from meetingroom.words import Words
from tests.core.room import Room
from tests.exports.test_record import section


@pytest.fixture
def room():
    template = Template(settings=Settings(norms=True), norms=({"en": "One voice.", "es": "Una voz."}, {"en": "Slowly."}))
    return Room(opening=OpenMeeting(title="Review", name="Cleo", items=("Opening",), template=template))


def made(room, language="en"):
    return record(Source(room.meeting), Words(language))


def test_the_norms_stand_there_with_when_they_were_accepted(room):
    room.person("Cleo").asks("accept_norms", norms=list(room.meeting.norms.order))

    accepted, norms = section(made(room), "How we want to meet")

    assert accepted == Paragraph("Accepted by the room at 08:00.")
    assert norms == Table(("Norm",), (("One voice.",), ("Slowly.",)), "norms")


def test_what_was_only_proposed_says_so_in_the_readers_language(room):
    proposed, norms = section(made(room, "es"), "Cómo queremos reunirnos")

    assert proposed == Paragraph("Propuestas; el grupo no las aceptó.")
    assert norms.rows == (("Una voz.",), ("Slowly.",))


def test_a_meeting_without_norms_has_no_such_section(room):
    room.person("Cleo").asks("change_settings", norms=False)

    assert "How we want to meet" not in [b.text for b in made(room).blocks if isinstance(b, Heading)]


def with_things():
    room = Room("Ada", closing_checks=True)
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("add_action", text="Ask the bus company", owner=ada.id, due="2026-05-21")
    cleo.asks("add_action", text="Cook")
    cleo.asks("park", entry=ada.raises_hand(topic="Noise"))
    return room


def title_of(room, message):
    return Words("en").say(message)


def tables(blocks):
    return [block for block in blocks if isinstance(block, Table)]


def test_the_actions_say_who_and_by_when_or_that_nobody_does_yet():
    (actions,) = tables(section(made(with_things()), "Actions"))

    assert actions.head == ("Action", "Who", "By when", "Item", "State")
    assert actions.rows == (
        ("Ask the bus company", "Ada", "May 21, 2026", "Opening", "open"),
        ("Cook", "nobody yet", "no day yet", "Opening", "open"),
    )


def test_what_was_parked_stands_there_and_why_the_meeting_ended_all_the_same_among_the_overrides():
    room = with_things()
    room.person("Cleo").asks("end_meeting", reason="The building closes.")

    (parked,) = section(made(room), "Parking lot")
    (reason, still_open) = section(made(room), title_of(room, "record-overrides"))

    assert parked.rows == (("Noise", "Ada", "nobody yet", "no day yet"),)
    assert reason == Paragraph(
        "Cleo ended the meeting at 08:00 with 2 things still open. The reason given: The building closes."
    )
    assert still_open.rows == (("An action: Cook", ""), ("A parked topic: Noise", "Ada"))


def test_without_any_there_is_no_such_chapter(room):
    titles = [b.text for b in made(room).blocks if isinstance(b, Heading)]

    assert not {"Actions", "Parking lot"} & set(titles)
