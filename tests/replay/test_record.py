"""The annual review, replayed through the room's door with its own clock: the record agrees with the data, subject by subject."""

from datetime import UTC

import pytest
from icalendar import Calendar

from meetingroom.core.acts import CLOCK, Refused
from meetingroom.core.queue import EntryState
from meetingroom.exports.copies import FORMATS, Take, made
from meetingroom.exports.tree import Heading
from tests.annual_review import review
from tests.replay.act import Departed
from tests.replay.agreement import CHECKS, departures_in
from tests.replay.data import hands, member, phase_of, taps, turns
from tests.replay.record import document, told
from tests.replay.script import replayed, script, states, whole


@pytest.fixture(scope="module")
def record():
    return told(whole())


@pytest.mark.parametrize("subject", CHECKS)
def test_the_record_agrees_with_the_data(record, subject):
    assert departures_in(subject, record) == []


def test_page_one_is_who_was_heard_and_the_chapters_follow_in_their_order():
    items = {f"record-{whole().ids[row['item_id']]}": row["item_id"] for row in review()["agenda"]}

    anchors = [block.anchor for block in document(whole()).blocks if isinstance(block, Heading) and block.level == 2]

    assert [items.get(anchor, anchor) for anchor in anchors] == [
        "record-heard",
        "record-attendance",
        "record-seats",
        "record-excusals",
        "record-norms",
        "record-agenda",
        "record-draft",
        *("a1", "a2", "a3", "a4", "a5", "a7", "a8", "a9", "a10"),  # a6 is the break
        "record-actions",
        "record-parked",
        "record-overrides",
        "record-confirmed",
        "record-about",
        "words-used",
    ]


def test_an_item_is_told_from_its_views_to_who_was_heard(record):
    assert [part for item, part in record.parts if item == "a8"] == [
        "Views in people’s own words",
        "Turns",
        "Notes",
        "Said back",
        "Concerns, and what came of them",
        "Decisions",
        "How each person was heard",
    ]


def test_the_calendar_has_every_action_and_whatever_comes_back():
    taken = made(Take(whole().meeting, "en", UTC, whole().notes, ""), FORMATS["ics"]).data
    told = {(str(event["summary"]), str(event["dtstart"].dt)) for event in Calendar.from_ical(taken).walk("VEVENT")}

    actions = {(row["text"], row["due"]) for row in review()["action_items"]}
    parked = {(row["text"][:20], row["return_by"]) for row in review()["parking_lot"]}
    assert actions <= told
    assert all(any(text in summary and day == on for summary, on in told) for text, day in parked)


def test_the_whole_review_is_replayed():
    sizes = {name: len(rows) for name, rows in review().items() if isinstance(rows, list)}

    assert (sizes["turns"], sizes["queue_events"], sizes["inputs"]) == (92, 18, 64)
    assert (sizes["proposals"], sizes["positions"], sizes["decisions"]) == (3, 48, 3)
    assert (sizes["action_items"], sizes["parking_lot"], sizes["note_corrections"]) == (9, 3, 2)
    names = {act.name for act in script()}
    for table, key in ROWS.items():
        told = {row[key] for row in review()[table]}
        assert told - names <= AS_A_STATE, table


# The rows of which an act is made; those that stand for what comes of others are no acts.
ROWS = {
    "turns": "turn_id",
    "queue_events": "request_id",
    "inputs": "input_id",
    "notes": "note_id",
    "pre_meeting_items": "premeeting_id",
    "proposals": "proposal_id",
    "positions": "position_id",
    "decisions": "decision_id",
    "action_items": "action_id",
    "parking_lot": "park_id",
    "note_corrections": "correction_id",
}
LEFT = {row["position_id"] for row in review()["positions"] if "view" in row["position"]}
AS_A_STATE = LEFT | {row["input_id"] for row in review()["inputs"] if row["mode"] == "left"}


def test_each_interpretation_is_a_phase_of_the_turn_before_it():
    queue = whole().meeting.queue

    phases = [phase for turn in queue.turns.values() for phase in turn.interpreted]
    assert len(queue.turns) + len(phases) == len(review()["turns"])
    assert [phase.seconds for phase in phases] == [row["seconds"] for turn in turns() if (row := phase_of(turn))]


def test_who_raised_a_hand_had_the_floor_or_took_it_down():
    queue, ids = whole().meeting.queue, whole().ids

    for row in hands():
        entry = queue.past[ids[row["request_id"]]]
        served = row["served_at"] is not None
        assert entry.state is (EntryState.CALLED if served else EntryState.WITHDRAWN)
        assert entry.person == ids[row["member_id"]]


def test_the_two_quiet_signals_are_the_rooms_own_and_nobodys():
    shown = [state.meeting.signals.standing for state in states() if state.meeting.signals.standing]

    assert {signal for standing in shown for signal in standing} == {"too_fast", "meaning"}
    assert len(taps()) == 2
    assert {member(row["member_id"])["name"] for row in taps()} == {"Inés Quillfeather"}


DROPPED = {
    "turns_and_interpretation": "tu92",
    "attendance": "att1",
    "agenda": "a6 starts",
    "inputs": "in2 in English",
    "notes": "nt1",
    "questions_before": "q3 answered",
    "positions": "pos9",
    "decisions": "dec3 notice",
    "actions": "act9",
    "parked_topics": "pk1",
    "corrections": "c2",
    "waits": "r1",
}


@pytest.mark.parametrize("subject", CHECKS)
def test_what_is_left_out_is_missed(subject):
    """The comparison can fail: without one act of its subject the record departs, or the room refuses what follows."""
    acts = tuple(act for act in script() if act.name != DROPPED[subject])
    assert len(acts) == len(script()) - 1

    try:
        found = departures_in(subject, told(replayed(acts).last))
    except (Refused, Departed, ValueError) as refused:
        found = [repr(refused)]

    assert found


def test_the_clock_of_the_data_is_the_clock_of_the_room():
    meeting = whole().meeting

    assert meeting.confirming.closed_at is None
    assert meeting.lifecycle.began_at == script()[0].at + 17 * 86_400 + 3 * 3600
    assert CLOCK not in meeting.roster.people
