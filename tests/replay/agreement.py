"""Where the record departs from the data, subject by subject: what is asked of the record, and what it says instead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from meetingroom.core.notice import NoticeField
from meetingroom.exports.tree import Passage
from tests.replay.data import Row, clock, hand_of, hands, member, phase_of, row_of, table, turns
from tests.replay.deciding import languages, said_by, terms
from tests.replay.record import Told, lasted, name, name_and_role, told
from tests.replay.script import Replay

Check = Callable[[Told], Iterator[tuple[str, Any, Any]]]
CHECKS: dict[str, Check] = {}


def subject(check: Check) -> Check:
    """Register `check(record)`, which gives what each is about, what the data say, and what the record says."""
    CHECKS[check.__name__] = check
    return check


def departures(replay: Replay) -> list[str]:
    """Every place in which the record says something else than the data; of decisions also as it was when they rose.

    What is provisional becomes final by the clock, and then no longer says that it was.
    """
    record, then = told(replay.last), told(replay.ended)
    return [line for name in CHECKS for line in departures_in(name, record)] + departures_in("decisions", then)


def departures_in(subject: str, record: Told) -> list[str]:
    found = CHECKS[subject](record)
    return [f"{subject}, {what}: {data!r} in the data, {said!r} in the record" for what, data, said in found if data != said]


def shown(text: str) -> str:
    """`15:04:30` as the record's clock shows it."""
    return text[:5]


@subject
def turns_and_interpretation(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """Who, on which item, in which order, for how many seconds, and who said it in another language."""
    for item in table("agenda"):
        rows = [row for part in record.part(item["item_id"], "Turns").rows("turns") for row in part]
        ours = [turn for turn in turns() if turn["item_id"] == item["item_id"]]
        yield f"turns on {item['item_id']}", len(ours), len(rows)
        for turn, row in zip(ours, rows, strict=False):
            data = (shown(turn["started_at"]), name(turn["member_id"]), lasted(turn["seconds"]), phase_as_said(turn))
            said = (row["From"], row["Person"], row["Took"], row.get("Interpretation", ""))
            yield turn["turn_id"], data, said


def phase_as_said(turn: Row) -> str:
    phase = phase_of(turn)
    if phase is None:
        return ""
    into = "English" if member(turn["member_id"])["language"] == "es" else "Spanish"
    said = f"into {into} by {name(phase['member_id'])}, {lasted(phase['seconds'])}"
    of_all = " (the words of several)" if phase["speaks_for"] == "all" else ""
    assert of_all or phase["speaks_for"] == turn["member_id"]
    return said + of_all


@subject
def waits(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """How long each hand was up before its turn, and the longest of all."""
    waited = {}
    for turn in turns():
        hand = hand_of(turn)
        if hand:
            waited[turn["turn_id"]] = lasted(clock(hand["served_at"]) - clock(hand["raised_at"]))
    for item in table("agenda"):
        rows = [row for part in record.part(item["item_id"], "Turns").rows("turns") for row in part]
        ours = [turn for turn in turns() if turn["item_id"] == item["item_id"]]
        for turn, row in zip(ours, rows, strict=False):
            yield turn["turn_id"], waited.get(turn["turn_id"], ""), row.get("Waited", "")
    longest = max(hands(), key=lambda row: clock(row["served_at"]) - clock(row["raised_at"]) if row["served_at"] else 0)
    item = row_of("agenda", "item_id", longest["item_id"])
    seconds = lasted(clock(longest["served_at"]) - clock(longest["raised_at"]))
    data = f"The longest wait for the floor was {seconds}, on {item['order']}. {item['title_en']}."
    yield "the longest", data, record.chapters["Who was heard, and how"].sentences[-1]


@subject
def attendance(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """From when to when each was there, and who was excused from what, by whom, on written input of which day."""
    (rows,) = record.chapters["Attendance"].rows("attendance")
    there = {row["Person"]: (row["Role"], row["Present"]) for row in rows}
    for row in table("members"):
        yield row["member_id"], (row["role"], f"{row['arrives']}–{row['leaves']}"), there.get(row["name"])
    (rows,) = record.chapters["Excused"].rows("excusals")
    for row in (each for each in table("attendance_records") if each["written_input_received"]):
        said = next((each for each in rows if each["Person"] == name_and_role(row["member_id"])), {})
        agreed = ", ".join(name(person) for person in row["agreed_by"].split(", "))
        days = (day(row["agreed_in_writing_on"]), day(row["written_input_received"]))
        told_ = ("Agreed by", "Agreed on", "Written input", "Why")
        yield row["record_id"], (agreed, *days, row["reason"]), tuple(said.get(column) for column in told_)


MONTHS = ("April", "May", "June", "July", "August", "September", "October")


def day(text: str) -> str:
    """`2026-05-21` as the record writes it."""
    year, month, number = (int(part) for part in text.split("-"))
    return f"{MONTHS[month - 4]} {number}, {year}"


@subject
def agenda(record: Told) -> Iterator[tuple[str, Any, Any]]:
    (rows,) = record.chapters["Agenda"].rows("agenda")
    for row, actual, said in zip(table("agenda"), table("agenda_actual"), rows, strict=True):
        data = (f"{actual['started']}–{actual['ended']}", lasted(actual["actual_minutes"] * 60))
        yield row["item_id"], data, (said["Time"], said["Took"])


HOW = {
    "spoken": {"spoke", "spoke (question)"},
    "typed": {"wrote"},
    "written_in_advance": {"left, words on file"},
    "pass": {"passed"},
    "left": {"left"},
}


@subject
def inputs(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """In which way each was heard, their own words in their language, and the English beside these."""
    for row in table("inputs"):
        (rows,) = record.part(row["item_id"], "How each person was heard").rows("ledger")
        how = next(each["How"] for each in rows if each["Person"] == name(row["member_id"]))
        yield row["input_id"], row["mode"], next((mode for mode, ways in HOW.items() if how in ways), how)
        views = [p for p in record.part(row["item_id"], "Views in people’s own words").passages if is_by(p, row)]
        said = [(p.markdown, p.language, "Translation" in p.about[0]) for p in views]
        own = [(row["text"], row["language"], False)] if row["text"] else []
        beside = [(row["text_en"], "en", True)] if row["text_en"] else []
        yield f"the words of {row['input_id']}", own + beside, said


def is_by(passage: Passage, row: Row) -> bool:
    return passage.by == name_and_role(row["member_id"])


@subject
def notes(record: Told) -> Iterator[tuple[str, Any, Any]]:
    for row in table("notes"):
        written = " ".join(p.markdown for p in record.part(row["item_id"], "Notes").passages)
        yield row["note_id"], True, row["text"] in written


@subject
def questions_before(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """What was asked about the draft, at the item to which it belongs, and what came of it."""
    said = [p for _, part in record.on_items("Concerns, and what came of them") for p in part.passages]
    for row in table("pre_meeting_items"):
        about = next((" · ".join(p.about) for p in said if p.markdown == row["text"] and is_by(p, row)), "")
        came = {"answered": "answered", "carried": "on the agenda"}.get(row["status"], "changed in version 2")
        yield row["premeeting_id"], (row["kind"].capitalize(), True, True), (
            about.split(" · ")[0],
            came in about,
            (row["answer"] or "") in about,
        )


POSITIONS = {
    "support": "I support it",
    "can live with it": "I can live with it",
    "need more time or information": "I need more time or information",
    "disagree": "I disagree",
    "stepping aside": "I step aside",
    "left: written view on file": "had left; written view on file",
    "no view given": "had left; no view given",
}


@subject
def positions(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """Where each stood in each round, and why, where they say so themselves."""
    rounds = dict(answer_tables(record))
    for row in table("positions"):
        rows = rounds.get((row["proposal_id"], row["round"]), [])
        said = next((each for each in rows if each["Person"] == name(row["member_id"])), {})
        yield row["position_id"], POSITIONS[row["position"]], said.get("Answer")
        if row["reason"] and "view" not in row["position"]:
            yield f"why of {row['position_id']}", row["reason"], said.get("Reason")


def answer_tables(record: Told) -> Iterator[tuple[tuple[str, int], list[dict[str, str]]]]:
    """Each proposal has two rounds, in the order in which they were made."""
    for item in ("a8", "a9"):
        ours = [row["proposal_id"] for row in table("proposals") if row["item_id"] == item]
        rounds = [(proposal, number) for proposal in ours for number in (1, 2)]
        yield from zip(rounds, record.part(item, "Decisions").rows("answers"), strict=False)


OUTCOMES = {
    "agreed": "Agreed",
    "agreed in part, held in part": "Agreed in part",
    "no consensus": "No consensus",
}


def first_and_last(said: str) -> str:
    """What came of it and when, without since when it is final: the data end with the meeting."""
    parts = said.split(" · ")
    return f"{parts[0]} · {parts[-1]}"


@subject
def decisions(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """What came of each proposal and when, its follow-up, each disagreement in its own words, and the seven fields."""
    for row in table("decisions"):
        proposal = row_of("proposals", "proposal_id", row["proposal_id"])
        part = record.part(proposal["item_id"], "Decisions")
        ours = [each["proposal_id"] for each in table("proposals") if each["item_id"] == proposal["item_id"]]
        at = 2 * ours.index(row["proposal_id"])
        outcome, notice = [*part.facts[at : at + 2], {}, {}][:2]
        stated = f"{OUTCOMES[row['outcome']]} · {row['decided_at'][-5:]}"
        yield row["decision_id"], (stated, row["summary"]), (first_and_last(outcome.get("Outcome", "")), outcome.get("What was agreed", outcome.get("In short")))
        for_good = OUTCOMES[row["outcome"]].startswith("Agreed")
        yield f"{row['decision_id']} for good", for_good, "Ready now, without waiting for the promised notice" in outcome
        if row["follow_up_date"]:
            yield f"follow-up of {row['decision_id']}", True, day(row["follow_up_date"]) in " ".join(outcome.values())
        told_ = row_of("prior_written_notice", "decision_id", row["decision_id"])
        fields = [text for key, text in told_.items() if key[0].isdigit()]
        yield f"notice of {row['decision_id']}", fields, list(notice.values())
        assert len(fields) == len(NoticeField)
        texts = {(p.markdown, p.language) for p in part.passages}
        yield f"text of {row['proposal_id']}", True, {(proposal["text_en"], "en"), (proposal["text_es"], "es")} <= texts
    row = row_of("decisions", "proposal_id", "P3")
    against = [(p.by, p.markdown, p.language) for p in record.part("a9", "Decisions").passages if "Does not agree" in p.about]
    said = zip(said_by(row), row["disagreement_text"].split(" // "), languages(row), strict=True)
    data = [(name_and_role(person), text, language) for person, text, language in said]
    yield "disagreement on P3", data, [one for one in against if one in data]
    decided = record.part("a9", "Decisions").facts[0]
    yield "who decides on P3", terms(row)["who_decides"], decided.get("Who decides then")


@subject
def actions(record: Told) -> Iterator[tuple[str, Any, Any]]:
    (rows,) = record.chapters["Actions"].rows("actions")
    for row, said in zip(table("action_items"), rows, strict=True):
        item = row_of("agenda", "item_id", row["from_item"])["title_en"]
        yield row["action_id"], (row["text"], name_and_role(row["owner"]), day(row["due"]), item, row["status"]), tuple(said.values())


@subject
def parked_topics(record: Told) -> Iterator[tuple[str, Any, Any]]:
    (rows,) = record.chapters["Parking lot"].rows("parking")
    by_text = {row["Topic"]: row for row in rows}
    for row in table("parking_lot"):
        said = by_text.get(row["text"], {})
        data = (name(row["raised_by"]), name_and_role(row["owner"]), day(row["return_by"]))
        yield row["park_id"], data, tuple(said.values())[1:4]


@subject
def corrections(record: Told) -> Iterator[tuple[str, Any, Any]]:
    """One beside the note as it was read back, one beside the notes of its item and the person's own words."""
    first, second = table("note_corrections")
    note = row_of("notes", "note_id", first["note_id"])
    said = [p for p in record.part(note["item_id"], "Said back").passages if is_by(p, first)]
    whole = " ".join([*(p.markdown for p in said), *(about for p in said for about in p.about)])
    yield first["correction_id"], (True, True), (note["text"] in whole, first["text"] in whole)
    beside = [p for p in record.chapters["How each person found their own words"].passages if is_by(p, second)]
    yield second["correction_id"], [second["text"]], [p.markdown for p in beside]
    there = record.part(row_of("notes", "note_id", second["note_id"])["item_id"], "Notes").passages
    yield f"{second['correction_id']} beside the notes", [second["text"]], [p.markdown for p in there if is_by(p, second)]
    yield f"day of {second['correction_id']}", True, second["submitted"] in " ".join(beside[0].about if beside else ())
