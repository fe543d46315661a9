"""Actions, the parking lot, what is open before the end, and what a meeting continues, on the screens."""

import pytest

from meetingroom.core.bringing import brought_from
from meetingroom.core.lifecycle import OpenMeeting
from meetingroom.views.assemble import INSIDE, Audience, see
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


def part(room, name, audience=Audience.MEMBER):
    return see(room.meeting, audience).view.get(name)


def test_everyone_reads_what_is_parked_and_what_it_lacks(room):
    ada, cleo = room.people("Ada", "Cleo")
    cleo.asks("park", entry=ada.raises_hand(topic="Noise"), owner=cleo.id)
    (topic,) = room.meeting.parking.topics

    for audience in INSIDE:
        assert part(room, "parking", audience)["topics"] == {
            topic: {
                "text": "Noise",
                "state": "parked",
                "item": room.item,
                "raised_by": ada.id,
                "owner": cleo.id,
                "missing": ["return_by"],
            }
        }


def test_what_need_not_return_is_not_shown(room):
    cleo = room.person("Cleo")
    cleo.asks("park", text="Noise")
    (topic,) = room.meeting.parking.topics

    cleo.asks("drop_parked", topic=topic)

    assert part(room, "parking") == {"order": [], "topics": {}}


def test_open_actions_come_first_and_the_soonest_before_others(room):
    cleo = room.person("Cleo")
    for text, due in (("Late", "2026-06-01"), ("Done", "2026-01-01"), ("Some day", ""), ("Soon", "2026-05-01")):
        cleo.asks("add_action", text=text, due=due)
    ids = {a.text: a.id for a in room.meeting.actions.actions.values()}
    cleo.asks("settle_action", action=ids["Done"], state="done")

    found = part(room, "actions")

    assert [found["actions"][a]["text"] for a in found["order"]] == ["Soon", "Late", "Some day", "Done"]
    assert found["actions"][ids["Soon"]] == {"text": "Soon", "state": "open", "due": "2026-05-01", "item": room.item}


def test_a_facilitator_sees_what_is_open_before_the_end(room):
    cleo = room.person("Cleo")
    cleo.asks("park", text="Noise")
    (topic,) = room.meeting.parking.topics

    found = part(room, "closing", Audience.FACILITATOR)

    key = f"parked:{topic}"
    assert found["order"] == [key]
    assert found["open"][key]["said"] == {"id": "parked-lacks-both", "args": {"topic": "Noise"}}
    assert "needs_reason" not in found
    assert part(room, "closing") is None
    cleo.asks("change_settings", closing_checks=True)
    assert part(room, "closing", Audience.FACILITATOR)["needs_reason"] is True


def test_the_part_of_what_is_open_is_kept_while_nothing_of_it_changes(room):
    room.person("Cleo").asks("park", text="Noise")
    before = see(room.meeting, Audience.FACILITATOR)
    room.person("Ada").raises_hand()

    assert see(room.meeting, Audience.FACILITATOR, before).view["closing"] is before.view["closing"]


def test_a_meeting_says_which_one_it_continues(room):
    assert part(room, "continued") == {}
    room.person("Cleo").asks("end_meeting")

    again = Room(opening=OpenMeeting(title="Again", name="Cleo", brought=brought_from(room.meeting, room.person("Cleo").id)))

    assert part(again, "continued") == {"title": "A meeting", "ended_at": room.now}
