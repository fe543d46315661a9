"""After the meeting each person confirms or corrects their own words; silence is recorded as silence."""

from __future__ import annotations

import pytest

from meetingroom.core.acts import CLOCK
from meetingroom.core.confirming import CloseCorrections, asked
from meetingroom.core.meeting import due_after
from meetingroom.core.retention import corrected_until
from tests.core.room import Room

DAY = 86_400


@pytest.fixture
def room():
    """Ada and Bo were there; Eve only wrote; Dov has no device; Finn never came."""
    room = Room("Ada", "Bo")
    cleo = room.person("Cleo")
    cleo.asks("add_person", name="Eve")
    cleo.asks("add_person", name="Finn")
    cleo.asks("add_person", name="Dov", has_device=False)
    cleo.asks("write_for", item=room.item, person=room.person("Eve").id, text="By letter.")
    cleo.asks("write_for", item=room.item, person=room.person("Dov").id, text="Aloud.")
    cleo.asks("end_meeting")
    return room


def names(room, ids):
    return [room.name(p) for p in ids]


def test_asked_is_who_was_there_or_has_words_in_the_record(room):
    assert names(room, asked(room.meeting)) == ["Cleo", "Ada", "Bo", "Eve", "Dov"]


def test_one_confirms_once(room):
    ada = room.person("Ada")

    ada.asks("confirm_words")

    assert room.meeting.confirming.of(ada.id).confirmed_at == room.now
    assert ada.asks("confirm_words") == []


def test_a_correction_stands_beside_and_takes_the_yes_back(room):
    ada = room.person("Ada")
    ada.asks("confirm_words")
    ada.asks("correct_words", text="I said gravel, not grass.")
    ada.asks("correct_words", text="And salt.")

    found = room.meeting.confirming.of(ada.id)

    assert [c.text for c in found.corrections] == ["I said gravel, not grass.", "And salt."]
    assert found.confirmed_at is None
    assert ada.asks("correct_words", text="And salt.") == []


def test_a_facilitator_enters_it_for_somebody_without_a_device_alone(room):
    cleo, dov, ada = room.people("Cleo", "Dov", "Ada")
    cleo.asks("enter_confirmation", person=dov.id)
    cleo.asks("enter_confirmation", person=dov.id, text="Louder.")

    assert room.meeting.confirming.of(dov.id).corrections[0].by == cleo.id
    assert cleo.tries("enter_confirmation", person=ada.id).code == "not-yours"
    assert ada.tries("enter_confirmation", person=dov.id).code == "needs-facilitate"


def test_while_the_meeting_runs_nobody_is_asked():
    room = Room("Ada")

    assert room.person("Ada").tries("confirm_words").code == "not-ended-yet"


def closes(room):
    return room.ask(CLOCK, CloseCorrections())


def test_at_the_deadline_silence_is_recorded_as_silence(room):
    ada, bo = room.people("Ada", "Bo")
    ada.asks("confirm_words")
    bo.asks("correct_words", text="Not quite.")
    room.now = corrected_until(room.meeting)

    closes(room)

    assert names(room, room.meeting.confirming.silent) == ["Cleo", "Eve", "Dov"]
    assert ada.tries("correct_words", text="Later.").code == "corrections-closed"
    assert closes(room) == []


def test_before_the_deadline_the_clock_does_nothing(room):
    room.now = corrected_until(room.meeting) - 1

    assert closes(room) == []


def test_the_clock_is_told_of_the_deadline_when_the_meeting_ends(room):
    row = room.journal[-1]

    (due,) = [d for d in due_after(room.meeting, row.events, row.stamp) if isinstance(d.command, CloseCorrections)]

    assert due.at == room.meeting.lifecycle.ended_at + 7 * DAY


def test_without_days_for_corrections_nobody_is_asked():
    room = Room("Ada", correction_days=0)
    room.person("Cleo").asks("end_meeting")
    row = room.journal[-1]

    assert room.person("Ada").tries("confirm_words").code == "corrections-closed"
    assert not [d for d in due_after(room.meeting, row.events, row.stamp) if isinstance(d.command, CloseCorrections)]


def test_a_meeting_that_goes_on_asks_again_and_keeps_what_was_put_right(room):
    ada, bo, cleo = room.people("Ada", "Bo", "Cleo")
    ada.asks("confirm_words")
    bo.asks("correct_words", text="Not quite.")

    cleo.asks("reopen_meeting")
    cleo.asks("end_meeting")

    assert not room.meeting.confirming.has_said(ada.id)
    assert room.meeting.confirming.has_said(bo.id)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_correction_is_refused(room, text):
    assert room.person("Ada").tries("correct_words", text=text).code == "empty"


def test_there_is_an_end_to_corrections(room):
    ada = room.person("Ada")
    for n in range(50):
        ada.asks("correct_words", text=f"No {n}")

    assert ada.tries("correct_words", text="One more").code == "too-many-corrections"


def test_replay_makes_the_same(room):
    room.person("Ada").asks("correct_words", text="Not quite.")

    assert room.replayed() == room.meeting
