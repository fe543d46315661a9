"""A raised hand until it is called: edited, withdrawn, skipped, of another kind, or its owner gone."""

import pytest

from tests.core.room import Room


@pytest.fixture
def room():
    return Room("Ada", "Bo", "Dee")


def test_members_edit_and_withdraw_their_own_alone(room):
    ada, bo = room.people("Ada", "Bo")
    entry = ada.raises_hand("topic", "Busses")

    assert bo.tries("edit_entry", entry=entry, topic="Trains").code == "no-entry"
    bo.raises_hand()
    assert bo.tries("edit_entry", entry=entry, topic="Trains").code == "not-yours"
    assert bo.tries("withdraw", entry=entry).code == "not-yours"
    ada.asks("edit_entry", entry=entry, topic="Buses")
    assert room.meeting.queue.entries[entry].topic == "Buses"
    ada.asks("withdraw", entry=entry)
    assert room.line == ["Bo"]


def test_a_facilitator_does_not_put_words_into_a_mouth(room):
    entry = room.person("Ada").raises_hand("topic", "Buses")

    assert room.person("Cleo").tries("edit_entry", entry=entry, topic="Trains").code == "not-yours"


def test_an_entry_that_is_over_says_so(room):
    ada = room.person("Ada")
    entry = ada.raises_hand()
    ada.asks("withdraw", entry=entry)
    ada.raises_hand()

    assert ada.tries("withdraw", entry=entry).code == "entry-over"
    assert ada.tries("withdraw", entry="e99").code == "no-such-entry"


def test_the_facilitator_skips_and_adds(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    entry = ada.raises_hand()

    cleo.asks("skip_entry", entry=entry)
    cleo.asks("raise_hand_for", person=bo.id, kind="topic", item=room.item, topic="From the phone line")

    assert room.line == ["Bo"]
    assert room.meeting.queue.entries[bo.entry()].added_by == cleo.id
    assert room.meeting.queue.past[entry].state == "skipped"
    again = cleo.tries("raise_hand_for", person=bo.id, kind="topic", item=room.item)
    assert (again.code, again.args_) == ("waits-already", {"name": "Bo"})


def test_a_facilitator_raises_edits_and_marks_for_a_person_without_a_device(room):
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Gran", has_device=False)
    gran = room.person("Gran")
    cleo.asks("raise_hand_for", person=gran.id, kind="question", item=room.item)

    cleo.asks("edit_entry", entry=gran.entry("question"), topic="What is an aim line?")
    cleo.asks("mark_composing", of=gran.entry("question"), composing=True)

    entry = room.meeting.queue.entries[gran.entry("question")]
    assert (entry.topic, entry.composing) == ("What is an aim line?", True)


def test_hands_are_added_even_for_a_closed_queue(room):
    cleo = room.person("Cleo")
    cleo.asks("close_queue")

    cleo.asks("raise_hand_for", person=room.person("Ada").id, kind="topic", item=room.item)

    assert room.line == ["Ada"]


def test_nobody_is_queued_who_is_not_here_or_only_observes(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("leave")
    cleo.asks("give_capabilities", person=bo.id, capabilities=[])

    assert cleo.tries("raise_hand_for", person=ada.id, kind="topic", item=room.item).code == "not-here"
    assert cleo.tries("raise_hand_for", person=bo.id, kind="topic", item=room.item).code == "person-cannot-speak"


def test_the_facilitator_changes_a_kind_to_one_that_is_legal_there(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    entry = bo.raises_hand("topic")
    assert cleo.tries("change_kind", entry=entry, kind="reply").code == "no-topic"

    ada.speaks()
    cleo.asks("change_kind", entry=entry, kind="reply")

    changed = room.meeting.queue.entries[entry]
    assert (changed.kind, changed.answers, changed.seq) == ("reply", room.meeting.queue.topic, changed.seq)
    bo.raises_hand("topic")
    assert cleo.tries("change_kind", entry=bo.entry("topic"), kind="reply").code == "waits-already"
    assert bo.tries("change_kind", entry=bo.entry("topic"), kind="question").code == "not-yours"


def test_going_on_from_a_topic_offers_the_owner_of_a_reply_to_raise_it_as_something_new(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.speaks()
    entry = bo.raises_hand("reply", "And the fees?")
    seq = room.meeting.queue.entries[entry].seq

    cleo.asks("go_on", topic=room.meeting.queue.topic)

    assert room.line == []
    assert cleo.tries("call_next", expected="").code == "nobody-waits"
    bo.asks("change_kind", entry=entry, kind="topic")
    assert room.line == ["Bo"]
    assert (room.meeting.queue.entries[entry].seq, room.meeting.queue.entries[entry].topic) == (seq, "And the fees?")


def test_composing_keeps_the_place_and_comes_along_to_the_floor(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    entry = ada.raises_hand()
    bo.raises_hand()

    ada.asks("mark_composing", of=entry, composing=True)
    assert room.line == ["Ada", "Bo"]
    cleo.calls_next()

    assert room.meeting.queue.turn.composing
    ada.asks("mark_composing", of=room.meeting.queue.floor, composing=False)
    assert not room.meeting.queue.turn.composing


# Who is gone


def test_who_leaves_neither_waits_nor_holds_the_floor(room):
    ada, cleo = room.people("Ada", "Cleo")
    room.with_hands("Ada", "Bo")
    ada.raises_hand("question")
    cleo.calls("Ada")
    room.passes(20)

    ada.asks("leave")

    assert (room.on_the_floor, room.line) == ("", ["Bo"])
    assert room.seconds_of("Ada") == 20.0


def test_who_is_removed_while_interrupting_gives_the_floor_back(room):
    cleo, dee = room.people("Cleo", "Dee")
    room.with_hands("Ada")
    cleo.calls_next()
    dee.raises_hand("question")
    cleo.lets_in("Dee")

    cleo.asks("remove_person", person=dee.id)

    assert room.on_the_floor == "Ada"
    assert room.meeting.queue.turn.running_since == room.now


def test_who_may_no_longer_speak_no_longer_waits(room):
    ada, cleo = room.people("Ada", "Cleo")
    ada.raises_hand()

    cleo.asks("give_capabilities", person=ada.id, capabilities=["decide"])

    assert room.line == []
