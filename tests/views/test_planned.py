"""When the meeting is to be, and what whoever sends the draft home sees of the days until then and of who has read it."""

from meetingroom.views.assemble import INSIDE, see
from meetingroom.views.draft import days_left, whole_draft
from tests.core.draft_desk import Desk
from tests.core.room import Room


def page(room, name):
    return whole_draft(room.meeting, room.person(name).id)


def test_everyone_sees_when_the_meeting_is_to_be():
    room = Room("Ada")
    room.person("Cleo").asks("plan_meeting", day="2027-03-15", time="15:30", zone="America/Chicago")

    for audience in INSIDE:
        planned = see(room.meeting, audience).view["planned"]
        assert (planned["day"], planned["time"], planned["starts_at"]) == ("2027-03-15", "15:30", 1_805_142_600.0)


def test_whoever_sends_the_draft_sees_before_how_many_days_are_left_and_after_who_has_not_read():
    room = Desk()
    room.person("Ada").asks("publish_draft", expected=0)
    room.person("Cleo").asks("change_settings", draft_days=5)
    assert days_left(room.meeting, room.now) == {"required": 5}
    room.person("Cleo").asks("plan_meeting", day="2027-01-20")  # it is Friday the 15th
    bo = room.person("Bo").id
    stamp = page(room, "Ada")["stamp"]

    assert days_left(room.meeting, room.now) == {"left": 2, "required": 5, "few": True}

    sending = {"version": 1, "people": [bo], "languages": ["en"], "way": "link", "ways": {bo: "paper"}}
    room.person("Ada").asks("send_draft", **sending)
    seen = page(room, "Ada")
    assert (seen["not_read"], seen["sendings"][0]["ways"]) == ([bo], {bo: "paper"})
    assert "sendings" not in page(room, "Bo")
    assert seen["stamp"] != stamp
