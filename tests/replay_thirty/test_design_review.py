"""A design review of thirty, replayed through the room's own door: the room and its record say what the data say.

The data say who was called, why, and how everyone answered; the room finds all of that by its own rules.
"""

from __future__ import annotations

from collections import defaultdict

import pytest

from meetingroom.core.acts import Capability
from meetingroom.core.calling import IfAway
from meetingroom.core.meeting import Meeting
from meetingroom.core.queue import Kind
from meetingroom.core.round_answers import Way
from meetingroom.core.rounds import Aim, Answered
from meetingroom.exports import csv_tables
from meetingroom.exports.record import Source, record
from meetingroom.exports.telling import without_needless_marks
from meetingroom.store import journal
from meetingroom.views.assemble import Audience, see
from meetingroom.words import Words
from tests.exports.reading import files_in
from tests.live.house import House
from tests.replay_thirty.data import clock, members, review, row_of, rows, turns_of
from tests.replay_thirty.replay import FACILITATOR, MEETING, Replay


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    replay = Replay(House(tmp_path_factory.mktemp("thirty") / "data.sqlite"))
    replay.runs()
    return replay


@pytest.fixture(scope="module")
def document(held):
    return record(Source(held.meeting), Words("en"))


def test_the_data_have_everything_that_a_room_of_thirty_meets():
    chosen = {row["with"]["policy"] for row in rows("moments") if row["ask"] == "choose_policy"}
    said = {row["says"] for row in rows("round_answers")}
    asked = {row["ask"] for row in rows("moments")}

    assert len(members()) == 30
    assert {row["aim"] for row in rows("rounds")} == {Aim.OPENING, Aim.CLARIFYING, Aim.REACTION, Aim.CLOSING}
    assert said >= set(Way)
    assert answers_given() == set(Answered)
    assert {row["kind"] for row in rows("hands")} == set(Kind)
    assert {row["away"] for row in rows("turns") if "away" in row} == set(IfAway)
    assert chosen >= {"even_time", "sides"}
    assert asked >= {
        "pause_meeting",
        "extend_item",
        "shorten_later",
        "stay",
        "go_on",
        "let_words_stand",
        "withdraw",
    }
    assert {row["left"] for row in rows("agenda_actual")} >= {"closed", "held", "for the next"}


def answers_given():
    return {how for row in rows("rounds") for how in row["answers"].values()}


def test_everybody_sees_what_the_data_say_they_see(held):
    assert held.wrong_looks == []


def test_whoever_is_called_stands_first_for_the_reason_that_the_data_give(held):
    assert held.called_for == {row["hand_id"]: row["place"] for row in rows("hands") if "place" in row}


def test_the_turns_are_those_of_the_data_in_their_order_and_length(held):
    turns = held.meeting.queue.turns.values()

    assert [
        (held.said(t.person), held.said(t.item), t.kind, t.via, clock(t.started_at), t.spent_s) for t in turns
    ] == [
        (row["member"], row["item"], row["kind"], row["via"], row["started"], row["seconds"])
        for row in rows("turns")
    ]


def test_every_round_asks_in_its_order_and_everyone_answered_as_the_data_say(held):
    rounds = held.meeting.rounds.rounds.values()

    assert [(held.said(r.order), answered(held, r), r.reason, clock(r.ended_at)) for r in rounds] == [
        (row["order"], row["answers"], row.get("ended_early", ""), row["ends"]) for row in rows("rounds")
    ]


def answered(held, round):
    return {held.said(person): answer.how for person, answer in round.answers.items()}


def test_what_became_of_each_hand_and_how_long_it_waited(held):
    queue = held.meeting.queue
    served = {turn.entry: turn for turn in queue.turns.values() if turn.entry}
    waits = {held.said(e): clock(t.raised_at) for e, t in served.items()}

    assert queue.entries == {}
    assert {held.said(e): entry.state for e, entry in queue.past.items()} == {
        row["hand_id"]: row["became"] for row in rows("hands")
    }
    assert waits == {row["hand_id"]: row["raised"] for row in rows("hands") if row["became"] == "called"}


def test_the_shares_of_the_time_are_those_of_the_data(held):
    talk = see(held.meeting, Audience.FACILITATOR).view["talk"]
    by_person, by_side = seconds_in_the_data()

    assert {held.said(p): row["s"] for p, row in talk["people"].items()} == by_person
    assert {side: row["s"] for side, row in talk["sides"].items()} == by_side
    assert talk["total_s"] == sum(by_side.values())


def seconds_in_the_data():
    by_person, by_side = defaultdict(float), defaultdict(float)
    for turn in rows("turns"):
        member = row_of(turn["member"])
        if member["takes_positions"]:
            by_person[turn["member"]] += turn["seconds"]
            by_side[member["side"]] += turn["seconds"]
    return dict(by_person), dict(by_side)


def test_everyone_came_and_left_when_the_data_say(held):
    people = held.meeting.roster.people

    for row in rows("members"):
        stays = people[held.id(row["member_id"])].stays
        assert [clock(stay.start) for stay in stays] == [row["arrives"]], row
        assert "leaves" not in row or clock(stays[0].end) == row["leaves"]


def test_nobody_takes_a_position_who_only_facilitates(held):
    assert not held.meeting.roster.people[held.id(FACILITATOR)].can(Capability.DECIDE)
    assert FACILITATOR not in [member for row in rows("rounds") for member in row["order"]]


def test_the_record_has_every_turn_of_the_data(held, document):
    tables = [block for block in document.blocks if getattr(block, "name", "") == "turns"]
    written = [dict(zip(table.head, row, strict=True)) for table in tables for row in table.rows]

    assert [(row["From"], row["Person"], row.get("Topic", "")) for row in written] == [
        (row["started"][:5], row_of(row["member"])["name"], topic_of(row))
        for item in rows("agenda")
        for row in rows("turns")
        if row["item"] == item["item_id"]
    ]


def test_the_record_says_who_entered_a_hand_and_who_gave_one_its_place(document):
    tables = [block for block in document.blocks if getattr(block, "name", "") == "turns"]
    written = [dict(zip(table.head, row, strict=True)) for table in tables for row in table.rows]
    moved = [row["with"]["entry"] for row in rows("moments") if row["ask"] == "move_entry"]
    entered = [row["hand_id"] for row in rows("hands") if "entered_by" in row]
    say, facilitator = Words("en").say, row_of(FACILITATOR)["name"]

    for act, hands in {"record-moved-by": moved, "record-entered-by": entered}.items():
        said = without_needless_marks(say(act, name=facilitator))
        told = [row["Person"] for row in written if said in row.get("Remarks", "")]
        assert told == [row_of(row_of(hand)["member"])["name"] for hand in hands]


def topic_of(turn):
    return row_of(turn["hand"])["topic"] if "hand" in turn else ""


def test_the_record_has_every_round_with_its_answers_and_why_it_ended_early(document):
    tables = [block for block in document.blocks if getattr(block, "name", "") == "rounds"]
    text = repr(document.blocks)

    for row, table in zip(rows("rounds"), tables, strict=True):
        assert [name for name, _ in table.rows] == [row_of(m)["name"] for m in row["order"]]
        assert sum(how != NOT_ASKED for _, how in table.rows) == len(row["answers"])
        assert row.get("ended_early", "") in text
        assert row.get("question", "") in text


NOT_ASKED = Words("en").say("record-round-not-asked")


def test_the_tables_that_one_takes_away_have_all_of_it(document):
    files = files_in(csv_tables.page(document))

    assert len(files["turns.csv"].splitlines()) == len(rows("turns")) + 1
    assert len(files["rounds.csv"].splitlines()) == sum(len(row["order"]) for row in rows("rounds")) + 1
    assert len(files["attendance.csv"].splitlines()) == len(members()) + 1


def test_a_turn_for_each_who_spoke_in_a_round(held):
    for row in rows("rounds"):
        spoke = [turn["member"] for turn in turns_of(row["round_id"])]
        assert sorted(spoke) == sorted(
            m for m, how in row["answers"].items() if how in ("spoke", "read_aloud")
        )


def test_the_journal_alone_makes_the_same_meeting_again(held):
    with held.house.store.reading() as connection:
        again, _ = journal.caught_up(connection, Meeting(MEETING))

    assert again == held.meeting
    assert clock(again.lifecycle.ended_at) == review()["case"]["ends"]
