"""What the data tell of decisions, and of what is left over: proposals, positions, outcomes, actions, topics, corrections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from meetingroom.core.notice import NoticeField
from tests.replay.act import Act, Order
from tests.replay.before import HOST
from tests.replay.data import Row, clock, facilitator, row_of, table, turns

VALUES = {
    "support": "support",
    "can live with it": "live_with",
    "need more time or information": "need_more",
    "disagree": "disagree",
    "stepping aside": "step_aside",
}
LAST_ROUND_S = 6.0  # the second round is over when the data close the proposal


def acts_deciding() -> Iterator[Act]:
    for row in table("proposals"):
        yield from a_proposal(row)
    for row in table("action_items"):
        yield from an_action(row)
    for row in table("parking_lot"):
        yield from a_topic(row)
    for row in table("note_corrections"):
        yield from a_correction(row)


def a_proposal(row: Row) -> Iterator[Act]:
    """Thought over from when it was made; asked once it was, and again just before it is closed."""
    id_, opened, closed = row["proposal_id"], clock(row["opened_at"]), clock(row["closed_at"])
    words = {"item": row["item_id"], "text": row["text_en"], "language": "en", "translations": {"es": row["text_es"]}}
    yield Act(opened, Order.PROPOSES, id_, row["made_by"], "propose", words, id_)
    thinking = {"proposal": id_, "stage": "think", "expected": f"@stage:{id_}"}
    yield Act(opened, Order.PROPOSES, f"{id_} think", HOST, "move_stage", thinking)
    for turn in turns():
        over = clock(turn["started_at"]) + turn["seconds"]
        if turn["via"] == "opens quiet think" and opened < over < closed:
            yield Act(over, Order.SETTLES, f"{id_} think again", HOST, "move_stage", thinking)
    yield from a_round(row, 1, opened + row["quiet_think_seconds"])
    yield from a_round(row, 2, closed - LAST_ROUND_S)
    yield from an_outcome(row_of("decisions", "proposal_id", id_), closed)


def a_round(row: Row, number: int, at: float) -> Iterator[Act]:
    """Everyone is asked, those who are there answer, and all answers are opened."""
    id_ = row["proposal_id"]
    name, asking = f"{id_} round {number}", {"proposal": id_, "asking": number}
    fields = {"proposal": id_, "expected": f"@version:{id_}"}
    yield Act(at, Order.SETTLES, name, HOST, "ask_for_answers", fields)
    for each in table("positions"):
        if each["proposal_id"] == id_ and each["round"] == number and each["position"] in VALUES:
            given = {**asking, "value": VALUES[each["position"]], "text": each["reason"] or ""}
            yield Act(at + 2, Order.SETTLES, each["position_id"], each["member_id"], "give_answer", given)
    yield Act(at + 4, Order.SETTLES, f"{name} opened", HOST, "open_answers", asking)


def an_outcome(row: Row, at: float) -> Iterator[Act]:
    id_ = row["proposal_id"]
    stating = {"proposal": id_, "expected": f"@version:{id_}", "terms": terms(row)}
    yield Act(at, Order.ENDS, row["decision_id"], HOST, "state_outcome", stating)
    notice = row_of("prior_written_notice", "decision_id", row["decision_id"])
    fields = dict(zip(NoticeField, (text for key, text in notice.items() if key[0].isdigit()), strict=True))
    yield Act(at, Order.SHARES, f"{row['decision_id']} notice", HOST, "fill_notice", {"proposal": id_, "fields": fields})


def terms(row: Row) -> dict[str, Any]:
    """The outcome in the room's terms; a summary in lettered parts is one in parts."""
    both = {"summary": row["summary"], "review_on": row["follow_up_date"] or ""}
    if row["outcome"] == "agreed":
        return {**both, "kind": "agreed"}
    if row["outcome"] == "no consensus":
        decides, _ = row["decided_by"].split(" after ")
        said = zip(said_by(row), row["disagreement_text"].split(" // "), languages(row), strict=True)
        against = [{"person": person, "text": text, "language": language} for person, text, language in said]
        _, decided = row["summary"].split("; ")
        return {**both, "kind": "no_consensus", "who_decides": decides, "decided": decided, "disagreements": against}
    agreed, held = row["summary"].removeprefix("(a) ").split(" (b) ")
    waits = row_of("prior_written_notice", "decision_id", row["decision_id"])["7_other_factors"]
    later = {"text": held, "kind": "held", "until": row["follow_up_date"], "why": waits}
    return {**both, "kind": "agreed_in_part", "parts": [{"text": agreed, "kind": "agreed"}, later]}


def said_by(row: Row) -> list[str]:
    return list(row["disagreement_by"].split(", "))


def languages(row: Row) -> list[str]:
    return list(row["disagreement_language"].split(", "))


def an_action(row: Row) -> Iterator[Act]:
    """Entered while the next steps are said."""
    steps = next(turn for turn in turns() if turn["via"] == "next steps")
    fields = {"text": row["text"], "owner": row["owner"], "due": row["due"], "item": row["from_item"]}
    yield Act(clock(steps["started_at"]), Order.NOTES, row["action_id"], HOST, "add_action", fields, row["action_id"])


def a_topic(row: Row) -> Iterator[Act]:
    """Parked as what somebody said in their first turn on the item."""
    on = (t for t in turns() if t["member_id"] == row["raised_by"] and t["item_id"] == row["item_id"])
    said = next(on)
    fields = {"text": row["text"], "turn": said["turn_id"], "owner": row["owner"], "return_by": row["return_by"]}
    at = clock(said["started_at"]) + said["seconds"]
    yield Act(at, Order.NOTES, row["park_id"], HOST, "park", fields, row["park_id"])


def a_correction(row: Row) -> Iterator[Act]:
    """In the meeting *not quite* to what was read back; after it, beside one's own words in the record."""
    id_, at = row["correction_id"], clock(row["submitted"])
    if ":" in row["submitted"]:
        fields = {"statement": f"{id_}-read-back", "is_it": False, "correction": row["text"]}
        yield Act(at, Order.SETTLES, id_, row["member_id"], "answer_say_back", fields)
    else:
        fields = {"text": row["text"], "item": row_of("notes", "note_id", row["note_id"])["item_id"]}
        yield Act(at, Order.SETTLES, id_, row["member_id"], "correct_words", fields)


assert facilitator() == HOST
