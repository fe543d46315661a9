"""What the data tell of the meeting itself: who was there, the items, hands, turns, quiet signals, views and notes."""

from __future__ import annotations

from collections.abc import Iterator

from meetingroom.core.acts import SYSTEM
from meetingroom.core.attendance import AWAY_AFTER_S
from tests.replay.act import Act, Order
from tests.replay.before import HOST
from tests.replay.data import (
    STORY,
    Row,
    clock,
    hand_of,
    hands,
    inputs,
    member,
    phase_of,
    spoken_on,
    table,
    taps,
    turns,
)

KINDS = {"question": "question", "direct reply": "reply", "speak": "topic"}
LOST_LINE = ("m2", "15:37", "15:40")  # the data tell it in words only, in the rows of m2 and of r9
THE_END = "the end"  # when the facilitator leaves


def acts_during() -> Iterator[Act]:
    for row in table("members"):
        yield from a_person(row)
    yield from a_lost_line()
    yield from the_items()
    for row in turns():
        yield from a_turn(row)
    for row in hands():
        yield from a_hand(row)
    for row in taps():
        yield Act(clock(row["raised_at"]), Order.RAISES, row["request_id"], row["member_id"], signal(row), door="signals")
    for row in table("inputs"):
        yield from a_view(row)
    for row in table("notes"):
        fields = {"item": row["item_id"], "text": row["text"]}
        yield Act(clock(row["time"]), Order.NOTES, row["note_id"], row["author"], "write", fields, door="notes")


def a_person(row: Row) -> Iterator[Act]:
    """The facilitator opened the meeting weeks ago, and comes back to it; the meeting ends when they leave."""
    id_, arrives = row["member_id"], clock(row["arrives"])
    if id_ == HOST:
        yield Act(arrives, Order.ARRIVES, f"{id_} arrives", SYSTEM, "people_came_back", {"people": [id_]})
        yield Act(clock(row["leaves"]), Order.LEAVES, THE_END, id_, "end_meeting")
        return
    yield Act(arrives, Order.ARRIVES, f"{id_} arrives", id_, "enter_room")
    yield Act(clock(row["leaves"]), Order.LEAVES, f"{id_} leaves", id_, "leave")


def a_lost_line() -> Iterator[Act]:
    """The room notices it after a while, and when they are back."""
    person, lost, found = LOST_LINE
    away = clock(lost) + AWAY_AFTER_S
    yield Act(away, Order.ENDS, "the line is lost", SYSTEM, "people_went_away", {"people": [person]})
    yield Act(clock(found), Order.ENDS, "the line is found", SYSTEM, "people_came_back", {"people": [person]})


def the_items() -> Iterator[Act]:
    rows = table("agenda_actual")
    for row in rows:
        fields = {"item": row["item_id"], "expected": "@item"}
        yield Act(clock(row["started"]), Order.MOVES_ON, f"{row['item_id']} starts", HOST, "start_item", fields)
    last = rows[-1]
    closing = {"item": last["item_id"]}
    yield Act(clock(last["ended"]), Order.MOVES_ON, f"{last['item_id']} ends", HOST, "close_item", closing)
    # The first item is where the norms are agreed on.
    first_word = clock(turns()[0]["started_at"]) + turns()[0]["seconds"]
    yield Act(first_word, Order.SETTLES, "norms", HOST, "accept_norms", {"norms": "@norms"})


def a_turn(row: Row) -> Iterator[Act]:
    """Who asked for the floor is called as the next; others by name. What is interpreted is a phase of the turn."""
    id_, person, start = row["turn_id"], row["member_id"], clock(row["started_at"])
    spoken = start + row["seconds"]
    if hand_of(row):
        yield Act(start, Order.BEGINS, id_, HOST, "call_next", {"expected": "@floor"}, id_, expects=person)
    else:
        fields = {"person": person, "expected": "@floor", "kind": kind_of(row)}
        yield Act(start, Order.BEGINS, id_, HOST, "call_person", fields, id_, expects=person)
    phase, turn = phase_of(row), {"turn": id_}
    if phase is None:
        yield Act(spoken, Order.ENDS, f"{id_} ends", person, "end_turn", turn)
        return
    begins = clock(phase["started_at"])
    of = "" if phase["speaks_for"] == "all" else phase["speaks_for"]
    into = "en" if member(person)["language"] == "es" else "es"
    saying = {**turn, "into": into, "of": of}
    yield Act(spoken, Order.ENDS, f"{id_} pauses", person, "pause_turn", turn)
    yield Act(begins, Order.BEGINS, phase["turn_id"], phase["member_id"], "start_interpreting", saying)
    yield Act(begins + phase["seconds"], Order.ENDS, f"{id_} ends", person, "end_turn", turn)


def kind_of(row: Row) -> str:
    """How somebody speaks who raised no hand: the host and introductions about how we meet."""
    if row["member_id"] == HOST or row["via"] == "introduction":
        return "process"
    return "reply" if row["via"] == "direct reply" else "topic"


def a_hand(row: Row) -> Iterator[Act]:
    kind, id_ = KINDS[row["kind"]], row["request_id"]
    fields = {"kind": kind, "item": row["item_id"], "answers": "@topic" if kind == "reply" else ""}
    yield Act(clock(row["raised_at"]), Order.RAISES, id_, row["member_id"], "raise_hand", fields, id_)
    if row["served_at"] is None:
        typed = clock_of_view(STORY.view_of(row))
        yield Act(typed, Order.ENDS, f"{id_} withdrawn", row["member_id"], "withdraw", {"entry": id_})


def signal(row: Row) -> str:
    return "too_fast" if "too fast" in row["kind"] else "meaning"


def a_view(row: Row) -> Iterator[Act]:
    """Their words, once they were said or typed; what was typed, and is theirs, stands as their view."""
    id_, person, at = row["input_id"], row["member_id"], clock_of_view(row)
    if row["mode"] == "pass":
        yield Act(at, Order.SHARES, id_, person, "pass_here", {"item": row["item_id"]})
    if row["mode"] in ("spoken", "typed"):
        fields = {"item": row["item_id"], "text": row["text"], "language": row["language"]}
        yield Act(at, Order.SHARES, id_, person, "share_panel", fields)
    if row["mode"] == "typed" and row["confirmed_by_author"]:
        stands = {"item": row["item_id"], "stands": True}
        yield Act(at, Order.SHARES, f"{id_} stands", person, "panel_stands", stands)
    if row["text_en"]:
        fields = {"item": row["item_id"], "person": person, "language": "en", "text": row["text_en"], "expected": 1}
        yield Act(at, Order.SETTLES, f"{id_} in English", "m10", "translate_panel", fields)


def clock_of_view(row: Row) -> float:
    """Said: when it was said, and typed or passed: late in the item, as the demonstration has it."""
    return clock("00:00") + STORY.shared_at(row)


def left() -> list[Row]:
    return [row for row in inputs("left") if not spoken_on(row)]
