"""Sending home: recorded with how many business days are left, and who has not read what they were sent."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingroom.core.planning import business_days
from meetingroom.core.sending import Way, not_read
from tests.core.room import Room


@pytest.mark.parametrize(
    ("start", "end", "days_off", "count"),
    [
        ("2026-04-28", "2026-05-07", [], 6),  # Wed to Fri, Mon to Wed
        ("2026-04-28", "2026-05-07", ["2026-05-01"], 5),
        ("2026-05-01", "2026-05-04", [], 0),  # a weekend
        ("2026-05-07", "2026-05-07", [], 0),
        ("2026-05-08", "2026-05-07", [], 0),  # sent too late
        ("2026-05-04", "2026-05-06", ["2026-05-05"], 0),
    ],
)
def test_business_days_are_those_between_sending_and_meeting(start, end, days_off, count):
    assert business_days(date.fromisoformat(start), date.fromisoformat(end), days_off) == count


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 60))
def test_a_day_later_never_leaves_more_business_days(end, earlier):
    start = date.fromordinal(end.toordinal() - earlier)

    assert business_days(date.fromordinal(start.toordinal() + 1), end) <= business_days(start, end)


@pytest.fixture
def room():
    room = Room("Ada", "Bo", draft_days=5)
    cleo = room.person("Cleo")
    cleo.asks("add_sections", sections=[{"titles": {"en": "Reading"}, "texts": {"en": "Reads 96 words."}}])
    cleo.asks("publish_draft", expected=0)
    return room


def send(room, *names, version=1):
    people = [room.person(name).id for name in names]
    room.person("Cleo").asks("send_draft", version=version, people=people, languages=["en", "es"], way="link")


def test_sending_is_recorded_with_the_days_that_are_left(room):
    room.now = datetime(2026, 4, 28, 16, tzinfo=UTC).timestamp()
    room.person("Cleo").asks("plan_meeting", day="2026-05-07", days_off=["2026-05-01"])

    send(room, "Ada", "Bo")

    (sending,) = room.meeting.draft.sendings
    assert (sending.version, sending.business_days, sending.required) == (1, 5, 5)
    assert sending.languages == ("en", "es")


def test_each_gets_it_in_their_own_way_and_the_row_says_how(room):
    ada, bo = (room.person(name).id for name in ("Ada", "Bo"))
    ways = {bo: "paper", "p99": "email"}
    room.person("Cleo").asks("send_draft", version=1, people=[ada, bo], languages=["en"], way="link", ways=ways)

    (sending,) = room.meeting.draft.sendings
    assert [sending.way_of(person) for person in (ada, bo)] == [Way.LINK, Way.PAPER]
    assert sending.ways == {bo: Way.PAPER}
    assert room.person("Cleo").tries("enter_read", person=ada, version=1).code == "says-it-themselves"
    room.person("Cleo").asks("enter_read", person=bo, version=1)  # whoever has it on paper answers on paper
    assert not_read(room.meeting.draft) == [ada]
    assert room.replayed() == room.meeting


def test_without_a_planned_day_no_number_is_made_up(room):
    send(room, "Ada")

    assert room.meeting.draft.sendings[0].business_days is None


def test_only_the_last_version_is_sent_and_to_somebody(room):
    cleo = room.person("Cleo")
    to = {"people": [room.person("Ada").id], "languages": ["en"], "way": "link"}
    assert cleo.tries("send_draft", version=2, **to).code == "draft-changed"
    assert cleo.tries("send_draft", version=1, **{**to, "people": []}).code == "nobody-chosen"
    assert room.person("Ada").tries("send_draft", version=1, **to).code == "not-draft-writer"


def test_who_has_not_read_is_whoever_was_sent_a_version_they_did_not_read(room):
    send(room, "Ada", "Bo")
    room.person("Ada").asks("say_read", version=1)
    assert not_read(room.meeting.draft) == [room.person("Bo").id]

    room.person("Cleo").asks("write_section", section=next(iter(room.meeting.draft.sections)), language="en", text="97.", base=1)
    room.person("Cleo").asks("publish_draft", expected=1)
    send(room, "Ada", version=2)

    assert not_read(room.meeting.draft) == [room.person("Ada").id, room.person("Bo").id]
    assert room.person("Ada").tries("say_read", version=3).code == "no-such-version"
    assert room.replayed() == room.meeting
