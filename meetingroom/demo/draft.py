"""Sends the draft of a story home in the days before its meeting: two versions, what readers asked, what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from meetingroom.core.anchors import Anchor, anchor_at
from meetingroom.core.draft import SectionAdded
from meetingroom.core.drafting import TranslateParagraph, WriteParagraph, WriteSection
from meetingroom.core.glossary import ExplainTerm
from meetingroom.core.planning import PlanMeeting
from meetingroom.core.publishing import NameDraftWriters, PublishDraft
from meetingroom.core.replies import JudgeReply, ReplyToResponse, TranslateResponse
from meetingroom.core.responses import ReplyState, ResponseKind, ResponseSent, SendResponse
from meetingroom.core.sections import AddSections, NewSection
from meetingroom.core.sending import SayRead, SendDraft, Way
from meetingroom.demo.fill import Scene
from meetingroom.demo.story import HOUR, Moment, Row, days_ahead


def moments_ahead(data: Row) -> Iterator[Moment]:
    """What happens before the day; of one day, in the order of the clock."""
    if "draft" not in data:
        return
    told = data["draft"]
    first, second = (days_ahead(data, row["date"]) for row in told["versions"])
    yield Moment(first + 9 * HOUR, "draft_written", told)
    yield Moment(first + 10 * HOUR, "draft_published", told["versions"][0])
    for row in data["pre_meeting_items"]:
        yield Moment(days_ahead(data, row["submitted"]) + 14 * HOUR, "asked_about", row)
        yield Moment(days_ahead(data, answered_on(told, row)) + 16 * HOUR, "replied", row)
    for row in data["draft_sections"]:
        if "paragraph" in row:
            yield Moment(days_ahead(data, row["paragraph"]["written"]) + 17 * HOUR, "owner_wrote", row)
        else:
            yield Moment(second + 15 * HOUR, "draft_rewritten", row)
    yield Moment(second + 17 * HOUR, "draft_published", told["versions"][1])
    yield from (Moment(days_ahead(data, row["date"]) + 20 * HOUR, "draft_read", row) for row in told["reads"])


def answered_on(told: Row, row: Row) -> str:
    """What was not answered by then is carried to the agenda when the questions close."""
    return str(row["answered_on"] or told["closed"])


def draft_written(scene: Scene, row: Row) -> None:
    """Who writes it, when the meeting is, the sections of the first version, and the terms that it uses."""
    writers = tuple(scene.people[m] for m in row["writers"])
    scene.ask("draft:writers", scene.facilitator, NameDraftWriters(people=writers))
    scene.ask("draft:planned", scene.facilitator, PlanMeeting(day=day_of(scene).isoformat()))
    for term in row["terms"]:
        explaining = ExplainTerm(word=term["word"], means={"en": term["en"], "es": term["es"]})
        scene.ask(f"term:{term['word']}", scene.facilitator, explaining)
    rows = scene.story.data["draft_sections"]
    added = scene.ask("draft:sections", writers[0], AddSections(sections=tuple(section(scene, each) for each in rows)))
    ids = [event.section for event in added.events if isinstance(event, SectionAdded)]
    scene.sections.update(zip((each["section_id"] for each in rows), ids, strict=True))


def day_of(scene: Scene) -> date:
    return datetime.fromtimestamp(scene.began, UTC).date()


def section(scene: Scene, row: Row) -> NewSection:
    """An owned section is empty at first: its words are its owners'."""
    owners = tuple(scene.people[m] for m in row.get("owners", ()))
    titles = {"en": row["heading_en"], "es": row["heading_es"]}
    item = scene.items[row["agenda_item"]]
    return NewSection(titles=titles, texts={} if owners else texts(row, 1), item=item, owners=owners)


def texts(row: Row, version: int) -> dict[str, str]:
    return {"en": row[f"text_v{version}"], "es": row[f"text_v{version}_es"]}


def draft_published(scene: Scene, row: Row) -> None:
    """A version, sent to everybody but whoever sends it."""
    by, number = scene.people[row["by"]], row["version"]
    scene.ask(f"draft:v{number}", by, PublishDraft(expected=number - 1, why=row["why"]))
    people = tuple(person for member, person in scene.people.items() if member != row["by"])
    sending = SendDraft(version=number, people=people, languages=("en", "es"), way=Way.LINK)
    scene.ask(f"draft:v{number}:sent", by, sending)


def draft_rewritten(scene: Scene, row: Row) -> None:
    """The wording of the second version, with why, and which question led to it."""
    id_, writer = scene.sections[row["section_id"]], scene.people[scene.story.data["draft"]["writers"][0]]
    led_by = scene.responses.get(row.get("led_by", ""), "")
    for language, text in texts(row, 2).items():
        what = f"draft:{row['section_id']}:v2:{language}"
        base = scene.meeting.draft.sections[id_].number
        writing = WriteSection(section=id_, language=language, text=text, base=base, why=row["why"], response=led_by)
        scene.ask(what, writer, writing)


def owner_wrote(scene: Scene, row: Row) -> None:
    """An owner's own words, with a translation beside them."""
    told, id_ = row["paragraph"], scene.sections[row["section_id"]]
    owner = scene.people[told["owner"]]
    writing = WriteParagraph(section=id_, text=told["text"], base=0, language=told["language"])
    scene.ask(f"draft:{row['section_id']}:own", owner, writing)
    beside = TranslateParagraph(section=id_, owner=owner, language="en", text=told["translated_en"])
    scene.ask(f"draft:{row['section_id']}:own:en", scene.people[told["translated_by"]], beside)


def asked_about(scene: Scene, row: Row) -> None:
    """A question, a concern or a suggestion on its passage, and its translation beside it."""
    sending = SendResponse(
        kind=ResponseKind(row["kind"]),
        section=scene.sections[row["section_id"]],
        text=row["text"],
        anchor=anchor(scene, row),
        anchor_language=row["language"],
        language=row["language"],
    )
    sent = scene.ask(f"asked:{row['premeeting_id']}", scene.people[row["member_id"]], sending)
    response = next(event.response for event in sent.events if isinstance(event, ResponseSent))
    scene.responses[row["premeeting_id"]] = response
    language = "en" if row["language"] == "es" else "es"
    beside = TranslateResponse(response=response, language=language, text=row[f"text_{language}"])
    scene.ask(f"asked:{row['premeeting_id']}:{language}", scene.people[row["translated_by"]], beside)


def anchor(scene: Scene, row: Row) -> Anchor:
    """The passage with what stands around it, in the version that was sent home; none is the whole section."""
    if "passage" not in row:
        return Anchor()
    section = next(each for each in scene.story.data["draft_sections"] if each["section_id"] == row["section_id"])
    text, passage = texts(section, 1)[row["language"]], row["passage"]
    start = text.index(passage)
    return anchor_at(text, start, start + len(passage))


def replied(scene: Scene, row: Row) -> None:
    """Answered, changed in the next version, or carried to the agenda; and what whoever asked says to that."""
    id_, response = row["premeeting_id"], scene.responses[row["premeeting_id"]]
    by = scene.people[row["answered_by"]] if row["answered_by"] else scene.facilitator
    scene.ask(f"replied:{id_}", by, reply(scene, row, response))
    if "answers_me" in row:
        judging = JudgeReply(response=response, answers_me=row["answers_me"])
        scene.ask(f"judged:{id_}", scene.people[row["member_id"]], judging)


def reply(scene: Scene, row: Row, response: str) -> ReplyToResponse:
    if row["status"] == "carried":
        item = scene.items[row["carried_to"]]
        return ReplyToResponse(response=response, state=ReplyState.ON_AGENDA, item=item)
    state = ReplyState.ANSWERED if row["status"] == "answered" else ReplyState.CHANGED
    return ReplyToResponse(response=response, state=state, text=row["answer"])


def draft_read(scene: Scene, row: Row) -> None:
    reading = SayRead(version=row["version"])
    scene.ask(f"read:{row['member_id']}:v{row['version']}", scene.people[row["member_id"]], reading)


AHEAD: dict[str, Callable[[Scene, Row], None]] = {
    "draft_written": draft_written,
    "draft_published": draft_published,
    "draft_rewritten": draft_rewritten,
    "owner_wrote": owner_wrote,
    "asked_about": asked_about,
    "replied": replied,
    "draft_read": draft_read,
}


def put_draft(scene: Scene) -> None:
    """All of it, at the times at which it happened."""
    for moment in sorted(moments_ahead(scene.story.data), key=lambda each: each.at):
        scene.at = moment.at
        AHEAD[moment.what](scene, moment.row)
    scene.at = scene.story.opens
