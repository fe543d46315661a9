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
