"""What screens show of the queue and the floor, and what each person is told of their own place."""

import pytest

from meetingroom.views.assemble import Audience, see
from meetingroom.views.mine import mine
from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def view(room, audience=Audience.MEMBER):
    return see(room.meeting, audience).view


def place(room, name, kind="topic"):
    person = room.person(name)
    return mine(room.meeting, person.id, {})["entries"]["entries"][person.entry(kind)]["place"]


def test_you_are_next_is_shown_to_the_one_who_would_be_called_now(room):
    room.with_hands("Ada", "Bo")

    assert place(room, "Ada")["id"] == "place-you-are-next"
    assert place(room, "Bo") == {"id": "place-ahead", "args": {"count": 1}}
    assert view(room)["queue"]["next"] == room.person("Ada").entry()


def test_a_promised_person_is_told_of_the_question_before_them(room):
    room.with_hands("Ada", "Bo")
    room.person("Dee").raises_hand("question")

    assert place(room, "Ada")["id"] == "place-question-first-then-you"
    assert place(room, "Dee", "question")["id"] == "place-you-are-next"


def test_several_of_other_kinds_before_one_are_counted(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada")
    room.person("Dee").raises_hand("question")
    cleo.raises_hand("process")

    assert place(room, "Ada") == {"id": "place-others-first-then-you", "args": {"count": 2}}


def test_nobody_is_next_while_an_interrupted_speaker_goes_on_first(room):
    cleo = room.person("Cleo")
    room.with_hands("Ada", "Bo")
    cleo.calls_next()
    room.person("Dee").raises_hand("question")
    cleo.lets_in("Dee")

    assert place(room, "Bo")["id"] == "place-speaker-goes-on-first"
    assert "next" not in view(room)["queue"]
    floor = view(room)["floor"]
    assert room.name(floor["turn"]["person"]) == "Dee"
    assert [room.name(floor["paused"]["turns"][t]["person"]) for t in floor["paused"]["order"]] == ["Ada"]


def test_whoever_is_away_is_told_that_the_place_is_kept(room):
    room.with_hands("Ada", "Bo")
    room.person("Ada").goes_away()

    assert place(room, "Ada")["id"] == "place-kept"
    assert place(room, "Bo")["id"] == "place-you-are-next"
    assert view(room)["queue"]["entries"][room.person("Ada").entry()]["away"] is True


def test_the_floor_shows_who_speaks_about_what_and_since_when(room):
    ada, cleo = room.people("Ada", "Cleo")
    entry = ada.raises_hand("topic", "Parking")
    cleo.calls_next()

    turn = view(room)["floor"]["turn"]

    assert turn == {
        "id": room.meeting.queue.floor,
        "person": ada.id,
        "kind": "topic",
        "state": "speaking",
        "spent_s": 0.0,
        "item": room.item,
        "topic": "Parking",
        "entry": entry,
        "started_at": room.now,
        "via": "voice",
    }
    assert mine(room.meeting, ada.id, {})["turn"] == turn


def test_a_paused_clock_shows_its_seconds_and_no_start(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()
    room.passes(7)
    room.person("Cleo").asks("pause_turn", turn=room.meeting.queue.floor)

    turn = view(room)["floor"]["turn"]

    assert (turn["state"], turn["spent_s"]) == ("paused", 7.0)
    assert "started_at" not in turn


def test_shared_words_that_are_read_stand_on_the_floor(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.asks("share_panel", item=room.item, text="Buses are *late*.")
    cleo.asks("call_panel", item=room.item, person=ada.id, expected="")

    turn = view(room)["floor"]["turn"]

    assert (turn["via"], turn["reader"]) == ("panel", "author")
    assert "<em>late</em>" in turn["panel"]["html"]


def test_the_facilitator_sees_before_switching_who_would_move(room):
    room.person("Ada").speaks()
    room.person("Dee").raises_hand()
    room.person("Ada").raises_hand()
    room.person("Bo").raises_hand()
    assert room.line == ["Dee", "Bo", "Ada"]

    preview = view(room, Audience.FACILITATOR)["policies"]

    assert list(preview) == ["in_turn"]
    entries = room.meeting.queue.entries
    assert [room.name(entries[e].person) for e in preview["in_turn"]["order"]] == ["Dee", "Ada", "Bo"]
    moved = {room.name(entries[e].person): move for e, move in preview["in_turn"]["moved"].items()}
    assert moved == {"Ada": {"from": 3, "to": 2}, "Bo": {"from": 2, "to": 3}}
    assert "policies" not in view(room)


def test_each_kind_says_whether_it_can_be_raised_now(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()
    cleo.asks("close_queue")

    kinds = mine(room.meeting, ada.id, {})["kinds"]

    assert kinds["process"] is True
    assert kinds["topic"]["id"] == "refused-already-waiting"
    assert kinds["question"]["id"] == "refused-queue-closed"


def test_a_reply_to_a_topic_that_is_over_asks_its_owner(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.speaks()
    entry = bo.raises_hand("reply", "I agree")

    cleo.asks("go_on", topic=room.meeting.queue.topic)

    assert place(room, "Bo", "reply")["id"] == "place-topic-moved-on"
    assert view(room)["queue"]["moved_on"]["order"] == [entry]
    assert view(room)["queue"]["order"] == []


def test_going_on_is_suggested_after_five_minutes_or_five_replies(room):
    room.person("Ada").speaks()
    started = view(room)["floor"]["about"]["started_at"]
    assert view(room, Audience.FACILITATOR)["floor"]["about"]["hint_at"] == started + 300

    for name in ("Bo", "Dee", "Bo", "Dee", "Bo"):
        room.person(name).speaks(6, "reply")

    about = view(room, Audience.FACILITATOR)["floor"]["about"]
    assert about["replies"] == 5
    assert about["hint_at"] == room.now - 6


def test_who_is_carried_with_an_item_is_counted_and_told(room):
    room.with_hands("Ada", "Bo")
    before = room.item
    room.goes_to("Budget")

    assert place(room, "Ada") == {"id": "place-carried", "args": {"title": "Opening"}}
    assert view(room)["queue"]["carried"] == {before: 2}


def test_undo_names_the_act_and_whom_it_was_about(room):
    room.with_hands("Ada")
    room.person("Cleo").calls_next()

    assert view(room, Audience.FACILITATOR)["undo"] == {
        "seq": room.meeting.seq,
        "act": "TurnStarted",
        "person": room.person("Ada").id,
    }
