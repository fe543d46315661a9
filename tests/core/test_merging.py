"""Merging a double: somebody came in twice, and what they did in public is one person's."""

import pytest

from meetingroom.core.ledger import How, line_of
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Ada on the tablet", "Bo")


@pytest.fixture
def ada(room):
    return room.person("Ada")


@pytest.fixture
def double(room):
    return room.person("Ada on the tablet")


def merge(room, double="Ada on the tablet", into="Ada"):
    return room.person("Cleo").asks("merge_people", double=room.person(double).id, into=room.person(into).id)


def person(room, twin):
    return room.meeting.roster.people[twin.id]


def panel(room, twin):
    return room.meeting.panels.of(room.item, twin.id)


def test_hands_and_turns_become_those_of_the_person(room, ada, double):
    double.speaks(30)
    double.raises_hand("question")

    merge(room)

    assert room.seconds_of("Ada") == 30
    assert room.line == ["Ada"]
    assert line_of(room.meeting, room.item, ada.id).how is How.SPOKE


def test_the_earlier_of_two_hands_of_one_kind_stays_up(room, ada, double):
    room.with_hands("Ada on the tablet", "Bo", "Ada")

    merge(room)

    assert room.line == ["Ada", "Bo"]
    (hand,) = room.meeting.queue.of_person(ada.id)
    assert hand.seq == min(e.seq for e in [*room.meeting.queue.past.values(), hand])


def test_shared_words_move_and_where_both_wrote_both_texts_stand(room, ada, double):
    double.asks("share_panel", item=room.item, text="From the tablet.")
    double.asks("share_panel", item=room.item_called("Budget"), text="Only there.")
    ada.asks("share_panel", item=room.item, text="From the phone.")

    merge(room)

    assert panel(room, ada).text == "From the phone.\n\nFrom the tablet."
    assert panel(room, ada).version == 2
    assert room.meeting.panels.of(room.item_called("Budget"), ada.id).text == "Only there."
    assert panel(room, double) is None


def test_what_either_did_both_did(room, ada, double):
    double.asks("pass_here", item=room.item)

    merge(room)

    assert line_of(room.meeting, room.item, ada.id).how is How.PASSED


def test_the_times_at_which_either_was_here_are_the_persons(room, ada, double):
    start = room.now
    room.passes(60)
    ada.asks("leave")
    room.passes(60)

    merge(room)

    assert [(s.start - start, s.end - start) for s in person(room, ada).stays] == [(0, 120)]
    assert not person(room, ada).is_here


def test_the_double_is_in_the_meeting_no_more_and_counts_nowhere(room, double):
    merge(room)

    assert person(room, double).is_removed
    assert line_of(room.meeting, room.item, double.id) is None
    assert double.tries("raise_hand", kind="topic", item=room.item).code == "not-in-meeting"
    assert room.join("Ada on the tablet")


def test_seats_circles_and_excusals_name_the_person(room, ada, double):
    cleo, bo = room.people("Cleo", "Bo")
    (seat,) = cleo.asks("add_seat", title="Parent")
    cleo.asks("fill_seat", seat=seat.seat, people=[ada.id, double.id])
    cleo.asks("name_circle", item=room.item, people=[double.id, bo.id])
    cleo.asks("excuse", person=double.id, agreed_by=[bo.id, double.id], agreed_on="2026-04-30")
    cleo.asks("name_about", person=double.id)

    merge(room)

    (excusal,) = room.meeting.excusals.excusals.values()
    assert room.meeting.seats.seats[seat.seat].people == (ada.id,)
    assert set(room.meeting.agenda.items[room.item].circle) == {ada.id, bo.id}
    assert (excusal.person, excusal.agreed_by) == (ada.id, (bo.id, ada.id))
    assert room.meeting.roster.about == ada.id


def test_another_who_was_represented_by_the_double_is_by_the_person(room, ada, double):
    bo = room.person("Bo")
    bo.asks("be_represented", item=room.item, by=double.id)

    merge(room)

    assert line_of(room.meeting, room.item, bo.id).by == ada.id


def test_what_cannot_be_merged_says_why(room, ada, double):
    cleo, bo = room.people("Cleo", "Bo")

    assert cleo.tries("merge_people", double=ada.id, into=ada.id).code == "one-and-the-same"
    assert cleo.tries("merge_people", double=cleo.id, into=ada.id).code == "last-facilitator"
    assert cleo.tries("merge_people", double="p99", into=ada.id).code == "no-such-person"
    assert bo.tries("merge_people", double=double.id, into=ada.id).code == "needs-facilitate"
    double.raises_hand()
    cleo.calls_next()
    assert cleo.tries("merge_people", double=double.id, into=ada.id).code == "has-the-floor"
    double.is_done()
    merge(room)
    assert cleo.tries("merge_people", double=double.id, into=ada.id).code == "no-such-person"


def test_a_merged_meeting_replays_to_the_same(room, ada, double):
    double.speaks(30)
    double.asks("share_panel", item=room.item, text="From the tablet.")
    ada.asks("share_panel", item=room.item, text="From the phone.")
    merge(room)

    assert room.replayed() == room.meeting
