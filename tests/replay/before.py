"""What the data tell of the weeks before the meeting: its people, its agenda, the draft, and what was asked about it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from meetingroom.core.acts import SYSTEM, Capability
from meetingroom.core.roster import MEMBER
from meetingroom.presets import read_templates
from tests.replay.act import Act, Order
from tests.replay.data import DAY, Row, clock, facilitator, inputs, row_of, table

HOST = facilitator()
MINUTE = 60.0


def timeline(event: str) -> float:
    """When something of the timeline happened, at noon."""
    return clock(row_of("timeline", "event_id", event)["date"])


OPENED, SENT, CLOSED, REVISED = timeline("t1"), timeline("t4"), timeline("t6"), timeline("t7")
TITLE, TITLE_ES = "Annual review for Milo Quillfeather", "Revisión anual de Milo Quillfeather"


def acts_before() -> Iterator[Act]:
    yield from the_meeting()
    yield from the_people()
    yield from the_agenda()
    yield from the_draft()
    for row in table("pre_meeting_items"):
        yield from a_response(row)
    for row in inputs("written_in_advance"):
        fields = {"item": row["item_id"], "text": row["text"], "language": row["language"]}
        yield Act(written_on(row), Order.SHARES, row["input_id"], row["member_id"], "share_panel", fields)


def before(at: float, name: str, ask: str, fields: dict, by: str = HOST, makes: str = "") -> Act:
    return Act(at, Order.SETTLES, name, by, ask, fields, makes)


def the_meeting() -> Iterator[Act]:
    """Opened on the day of the notice as what it is, without the items and norms of the template: these are the data's."""
    template = msgspec.structs.replace(read_templates()["iep"], items=(), norms=())
    row = row_of("members", "member_id", HOST)
    opening = {"title": TITLE, "titles": {"es": TITLE_ES}, "name": row["name"], "role": row["role"]}
    how = {"language": row["language"], "begin": False, "template": msgspec.to_builtins(template)}
    yield Act(OPENED, Order.ENDS, "opening", SYSTEM, "open_meeting", {**opening, **how}, HOST)
    days = round((timeline("t11") - clock(DAY)) / 86_400)
    yield before(OPENED, "corrections until", "change_settings", {"correction_days": days})
    yield before(OPENED, "the day", "plan_meeting", {"day": DAY})
    # Whoever prepares it closes the page; coming back on the day is coming to the meeting.
    yield Act(OPENED + 60 * MINUTE, Order.LEAVES, "prepared", SYSTEM, "people_went_away", {"people": [HOST]})


def the_people() -> Iterator[Act]:
    for row in table("members"):
        if row["member_id"] != HOST:
            fields = {name: row[name] for name in ("name", "role", "language")}
            more = {"capabilities": capabilities(row), "interprets": row["role"].startswith("Interpreter")}
            yield before(OPENED, row["member_id"], "add_person", fields | more, makes=row["member_id"])
    own = {"person": HOST, "capabilities": (Capability.FACILITATE, Capability.TAKE_NOTES, Capability.SPEAK)}
    yield before(OPENED, "takes no position", "give_capabilities", own)
    yield before(OPENED, "about", "name_about", {"person": "m3"})
    for paragraph, people in seats().items():
        yield before(OPENED, f"seat {paragraph}", "fill_seat", {"seat": f"@seat:{SEATS[paragraph]}", "people": people})
    for row in table("attendance_records"):
        if row["written_input_received"]:
            yield before(clock(row["written_input_received"]), row["record_id"], "excuse", excusal(row))
    for row in table("norms"):
        yield before(OPENED, row["norm_id"], "add_norm", {"texts": {"en": row["text_en"], "es": row["text_es"]}})


def capabilities(row: Row) -> tuple[Capability, ...]:
    return MEMBER if row["takes_positions"] else (Capability.SPEAK,)


def seats() -> dict[str, list[str]]:
    """Who fills which function: the data say it by the paragraph of the rule."""
    found: dict[str, list[str]] = {}
    for row in table("members"):
        if row["legal_basis"] in SEATS:
            found.setdefault(row["legal_basis"], []).append(row["member_id"])
    return found


SEATS = {
    "300.321(a)(1)": "Parent",
    "300.321(a)(2)": "General education teacher",
    "300.321(a)(3)": "Special education teacher",
    "300.321(a)(4)": "District representative (LEA)",
    "300.321(a)(5)": "Someone who can interpret evaluation results",
    "300.321(a)(7)": "The student",
}


def excusal(row: Row) -> dict:
    """Excused from the items that begin once they have left."""
    leaves = row_of("members", "member_id", row["member_id"])["leaves"]
    missed = [each["item_id"] for each in table("agenda_actual") if each["started"] >= leaves]
    return {
        "person": row["member_id"],
        "agreed_by": row["agreed_by"].split(", "),
        "agreed_on": row["agreed_in_writing_on"],
        "items": missed,
        "input_on": row["written_input_received"],
        "reason": row["reason"],
    }


def the_agenda() -> Iterator[Act]:
    for row in table("agenda"):
        fields = {
            "title": row["title_en"],
            "titles": {"es": row["title_es"]},
            "purpose": row["purpose"],
            "minutes": row["planned_minutes"],
            "presenter": row["opens"] or "",
        }
        yield before(OPENED, row["item_id"], "add_item", fields, makes=row["item_id"])


def the_draft() -> Iterator[Act]:
    """Its first version goes home, its second is what came of the questions."""
    writer = row_of("timeline", "event_id", "t4")["actor"]
    everybody = [row["member_id"] for row in table("members")]
    yield before(SENT, "draft writer", "name_draft_writers", {"people": [writer]})
    yield before(SENT, "sections", "add_sections", {"sections": [section(row) for row in table("draft_sections")]}, writer)
    yield before(SENT, "version 1", "publish_draft", {"expected": 0}, writer)
    sending = {"version": 1, "people": everybody, "languages": ["en", "es"], "way": "link"}
    yield before(SENT, "sent home", "send_draft", sending, writer)
    for row in table("draft_sections"):
        if row["section_id"] == "d2":
            yield from the_parents_words(row)
        else:
            words = {"language": "en", "text": row["text_v2"], "base": f"@base:{row['section_id']}"}
            yield before(REVISED, row["section_id"], "write_section", {"section": row["section_id"], **words}, writer)
    yield before(REVISED, "version 2", "publish_draft", {"expected": 1}, writer)


def section(row: Row) -> dict:
    owners = ["m1", "m2"] if row["section_id"] == "d2" else []
    return {
        "titles": {"en": row["heading_en"], "es": row["heading_es"]},
        "texts": {} if owners else {"en": row["text_v1"]},
        "item": row["agenda_item"],
        "owners": owners,
    }


def the_parents_words(row: Row) -> Iterator[Act]:
    """Word for word, in the language in which they wrote; the other language stands beside it."""
    spanish, english = row["text_v2"].removeprefix("[es] ").split(" [en] ")
    words = {"section": "d2", "text": spanish, "language": "es", "base": 0}
    yield before(CLOSED, "d2", "write_paragraph", words, "m1")
    beside = {"section": "d2", "owner": "m1", "language": "en", "text": english}
    yield before(CLOSED, "d2 in English", "translate_paragraph", beside, "m2")


def a_response(row: Row) -> Iterator[Act]:
    """A question, a concern or a suggestion, what stands beside it in English, and its reply."""
    id_, at = row["premeeting_id"], clock(row["submitted"])
    sent = {"kind": row["kind"], "section": row["section_id"], "text": row["text"], "language": row["language"]}
    yield before(at + MINUTE, id_, "send_response", sent, row["member_id"], makes=id_)
    if row["text_en"]:
        beside = {"response": id_, "language": "en", "text": row["text_en"]}
        yield before(at + 2 * MINUTE, f"{id_} in English", "translate_response", beside)
    if row["status"] == "carried":
        reply = {"state": "on_agenda", "item": row["carried_to"]}
        yield before(CLOSED + 6 * 60 * MINUTE, f"{id_} carried", "reply_to_response", {"response": id_, **reply})
        return
    state = "answered" if row["status"] == "answered" else "changed"
    answered = {"response": id_, "state": state, "text": row["answer"]}
    # What is adopted is answered before the version that has it.
    on = clock(row["answered_on"]) + (5 * MINUTE if state == "answered" else -5 * MINUTE)
    yield before(on, f"{id_} answered", "reply_to_response", answered, row["answered_by"])


def written_on(row: Row) -> float:
    """The day on which somebody's written input came."""
    record = next(each for each in table("attendance_records") if each["member_id"] == row["member_id"])
    return clock(record["written_input_received"])
