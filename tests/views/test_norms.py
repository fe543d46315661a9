"""Norms on the screens: the same for everyone, and nothing where the meeting has none."""

import pytest

from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.core.settings import Settings
from meetingroom.core.template import Template
from meetingroom.views.assemble import INSIDE, Audience, see
from tests.core.room import Room


@pytest.fixture
def room():
    template = Template(settings=Settings(norms=True), norms=({"en": "One voice.", "es": "Una voz."},))
    return Room(opening=OpenMeeting(title="Review", name="Cleo", items=("Opening",), template=template))


def part(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view["norms"]


def test_everyone_sees_them_in_every_language_while_they_are_proposed(room):
    (norm,) = room.meeting.norms.order

    for audience in INSIDE:
        assert part(room, audience) == {
            "on": True,
            "order": [norm],
            "norms": {norm: {"texts": {"en": "One voice.", "es": "Una voz."}}},
            "proposed": True,
        }


def test_the_one_that_is_brought_up_is_named_with_its_row(room):
    (norm,) = room.meeting.norms.order
    cleo = room.person("Cleo")
    cleo.asks("accept_norms", norms=[norm])

    cleo.asks("show_norm", norm=norm)

    assert part(room)["accepted_at"] == room.now
    assert part(room)["shown"] == {"norm": norm, "row": room.meeting.seq}
    cleo.asks("hide_norm", row=room.meeting.seq)
    assert "shown" not in part(room)


def test_where_norms_are_off_there_is_nothing(room):
    room.person("Cleo").asks("change_settings", norms=False)

    assert part(room) == {}
