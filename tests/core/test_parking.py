"""The parking lot: kept for later with an owner and a day, from the console, an entry or a turn."""

import pytest

from meetingroom.core.parking import MOST_PARKED
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo")


@pytest.fixture
def cleo(room):
    return room.person("Cleo")


def only(room):
    (topic,) = room.meeting.parking.topics.values()
    return topic


def texts(room):
    return [topic.text for topic in room.meeting.parking.topics.values() if topic.is_open]


def test_something_real_is_kept_for_later_with_the_item_it_came_up_on(room, cleo):
    cleo.asks("park", text="Bus times")

    topic = only(room)
    assert (topic.text, topic.item, topic.owner, topic.missing) == ("Bus times", room.item, "", ("owner", "return_by"))


def test_an_entry_is_parked_with_one_tap_in_its_owners_words_and_no_longer_waits(room, cleo):
    ada = room.person("Ada")
    entry = ada.raises_hand(topic="Room assignment")

    cleo.asks("park", entry=entry)

    assert (only(room).text, only(room).raised_by) == ("Room assignment", ada.id)
    assert room.line == []


def test_undo_brings_a_parked_entry_back_into_the_queue(room, cleo):
    entry = room.person("Ada").raises_hand(topic="Room assignment")
    cleo.asks("park", entry=entry)

    cleo.undoes()

    assert room.line == ["Ada"]
    assert texts(room) == []


def test_a_turn_is_parked_and_goes_on(room, cleo):
    ada = room.person("Ada")
    ada.raises_hand(topic="Noise")
    cleo.calls_next()

    cleo.asks("park", turn=room.meeting.queue.floor)

    assert (only(room).text, only(room).raised_by) == ("Noise", ada.id)
    assert room.on_the_floor == "Ada"
    assert cleo.asks("park", turn=room.meeting.queue.floor) == []


def test_what_has_no_words_is_not_parked_without_some(room, cleo):
    entry = room.person("Ada").raises_hand()

    assert cleo.tries("park", entry=entry).code == "nothing-written"

    cleo.asks("park", entry=entry, text="Noise in room 5")
    assert only(room).text == "Noise in room 5"


def test_members_park_an_entry_of_their_own_and_nothing_else(room, cleo):
    ada, bo = room.people("Ada", "Bo")
    entry = ada.raises_hand(topic="Noise")

    assert bo.tries("park", entry=entry).code == "not-yours"
    assert bo.tries("park", text="Mine").code == "needs-take-notes"
    ada.asks("park", entry=entry)

    assert texts(room) == ["Noise"]


def test_owner_and_day_are_given_and_taken_away(room, cleo):
    ada = room.person("Ada")
    cleo.asks("park", text="Bus times", owner=ada.id)
    topic = only(room).id
    assert only(room).missing == ("return_by",)

    cleo.asks("change_parked", topic=topic, return_by="2026-05-21")
    assert only(room).missing == ()
    assert cleo.asks("change_parked", topic=topic, return_by="2026-05-21") == []

    cleo.asks("change_parked", topic=topic, owner="")
    assert only(room).missing == ("owner",)


def test_a_day_that_is_not_in_the_calendar_is_refused(room, cleo):
    assert cleo.tries("park", text="Bus times", return_by="2026-02-30").code == "no-such-day"


def test_a_topic_is_taken_up_after_all_or_need_not_return(room, cleo):
    for text in ("Bus times", "Noise"):
        cleo.asks("park", text=text)
    bus, noise = room.meeting.parking.topics

    cleo.asks("take_up_parked", topic=bus)
    cleo.asks("drop_parked", topic=noise)

    assert room.item_called("Bus times") == room.meeting.parking.topics[bus].became
    assert texts(room) == []
    assert cleo.tries("drop_parked", topic=noise).code == "not-parked-any-more"
    assert cleo.tries("take_up_parked", topic="k99").code == "no-such-parked"


def test_there_is_an_end_to_how_many(room, cleo):
    for n in range(MOST_PARKED):
        cleo.asks("park", text=f"Topic {n}")

    assert cleo.tries("park", text="One more").code == "too-many-parked"


def test_a_replay_ends_on_the_same_topics(room, cleo):
    cleo.asks("park", entry=room.person("Ada").raises_hand(topic="Noise"), owner=room.person("Bo").id)
    cleo.asks("change_parked", topic=only(room).id, return_by="2026-05-21")

    assert room.replayed() == room.meeting
