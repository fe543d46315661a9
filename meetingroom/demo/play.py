"""Plays a story up to its now: each moment of it is one ask, at the time that the story gives."""

from __future__ import annotations

from collections.abc import Callable

from meetingroom.core.attendance import EnterRoom, Leave
from meetingroom.core.calling import CallEntry, CallPerson
from meetingroom.core.entries import Withdraw
from meetingroom.core.floor import EndTurn
from meetingroom.core.hands import HandRaised, RaiseHand
from meetingroom.core.heard import PassHere
from meetingroom.core.meeting import Meeting
from meetingroom.core.norms import AcceptNorms
from meetingroom.core.panels import PanelStands, SharePanel
from meetingroom.core.progress import StartItem
from meetingroom.core.queue import Kind
from meetingroom.core.turns import TurnStarted
from meetingroom.demo.draft import put_draft
from meetingroom.demo.evidence import places_chart, put_evidence
from meetingroom.demo.fill import Doors, Scene, free_id, set_up
from meetingroom.demo.story import Row, Story
from meetingroom.live.notes import Line
from meetingroom.live.private import Keep

KINDS = {"question": Kind.QUESTION, "direct reply": Kind.REPLY}  # anything else is a topic


def play(doors: Doors, story: Story) -> Meeting:
    """The story's meeting, in progress; found again where it was played before."""
    scene = Scene(doors, story, free_id(doors.rooms, story.slug))
    with scene.own_clock():
        set_up(scene)
        put_draft(scene)
        put_evidence(scene)
        for moment in story.past:
            scene.at = moment.at
            MOMENTS[moment.what](scene, moment.row)
    return scene.meeting


def arrives(scene: Scene, row: Row) -> None:
    if row is not scene.story.facilitator:  # who is here since the opening
        scene.ask(f"arrives:{row['member_id']}", scene.people[row["member_id"]], EnterRoom())


def leaves(scene: Scene, row: Row) -> None:
    scene.ask(f"leaves:{row['member_id']}", scene.people[row["member_id"]], Leave())


def item_starts(scene: Scene, row: Row) -> None:
    item = scene.items[row["item_id"]]
    starting = StartItem(item=item, expected=scene.meeting.agenda.current)
    scene.ask(f"starts:{row['item_id']}", scene.facilitator, starting)
    if row is scene.story.data["agenda_actual"][0]:
        agree_on_norms(scene, item)


def agree_on_norms(scene: Scene, item: str) -> None:
    """How we meet, in both languages: where the meeting has norms of its own, or else where the notes begin."""
    if scene.meeting.norms.order:
        scene.ask("norms", scene.facilitator, AcceptNorms(norms=scene.meeting.norms.order))
        return
    lines = [f"- {norm['text_en']} · *{norm['text_es']}*" for norm in scene.story.data["norms"]]
    scene.doors.notes.write(scene.meeting, Line(item, "demo:norms", [("\n".join(lines), scene.facilitator)]))


def is_noted(scene: Scene, row: Row) -> None:
    words = [(row["text"], scene.people[row["author"]])]
    line = Line(scene.items[row["item_id"]], f"demo:{row['note_id']}", words)
    scene.doors.notes.write(scene.meeting, line)


def raises_hand(scene: Scene, row: Row) -> None:
    kind = KINDS.get(row["kind"], Kind.TOPIC)
    answers = scene.meeting.queue.topic if kind is Kind.REPLY else ""
    raising = RaiseHand(kind=kind, item=scene.items[row["item_id"]], answers=answers)
    raised = scene.ask(f"raises:{row['request_id']}", scene.people[row["member_id"]], raising)
    scene.hands[row["request_id"]] = next(e.entry for e in raised.events if isinstance(e, HandRaised))


def withdraws(scene: Scene, row: Row) -> None:
    entry = scene.hands[row["request_id"]]
    scene.ask(f"withdraws:{row['request_id']}", scene.people[row["member_id"]], Withdraw(entry=entry))


def turn_starts(scene: Scene, row: Row) -> None:
    started = scene.ask(f"turn:{row['turn_id']}", scene.facilitator, calling(scene, row))
    scene.turns[row["turn_id"]] = next(e.turn for e in started.events if isinstance(e, TurnStarted))


def calling(scene: Scene, row: Row) -> CallEntry | CallPerson:
    """Whose hand was up is called from the queue; others are called by name, the host on how we meet."""
    floor, hand = scene.meeting.queue.floor, scene.story.hand_of(row)
    if hand:
        return CallEntry(entry=scene.hands[hand["request_id"]], expected=floor)
    is_reply = row["via"] == "direct reply" and scene.meeting.queue.topic
    person = scene.people[row["member_id"]]
    spoken = Kind.REPLY if is_reply else Kind.PROCESS if person == scene.facilitator else Kind.TOPIC
    return CallPerson(person=person, expected=floor, kind=spoken)


def turn_ends(scene: Scene, row: Row) -> None:
    turn = scene.turns[row["turn_id"]]
    scene.ask(f"done:{row['turn_id']}", scene.people[row["member_id"]], EndTurn(turn=turn))


def writes(scene: Scene, row: Row) -> None:
    """What somebody typed, whether they share it later or not."""
    if not is_still_there(scene, row):
        return
    keeping = Keep(kind="panel", key=scene.items[row["item_id"]], text=row["text"], base=0)
    scene.doors.private.keep(scene.meeting, scene.people[row["member_id"]], keeping)


def is_still_there(scene: Scene, row: Row) -> bool:
    """The room's door remembers what it was asked; this one would mind a person or an item taken away since."""
    people, items = scene.meeting.roster.people, scene.meeting.agenda.items
    return not people[scene.people[row["member_id"]]].is_removed and scene.items[row["item_id"]] in items


def shares(scene: Scene, row: Row) -> None:
    sharing = SharePanel(item=scene.items[row["item_id"]], text=row["text"], language=row["language"])
    scene.ask(f"shares:{row['input_id']}", scene.people[row["member_id"]], sharing)
    if row["mode"] == "typed":
        standing = PanelStands(item=sharing.item, stands=True)
        scene.ask(f"stands:{row['input_id']}", scene.people[row["member_id"]], standing)


def passes(scene: Scene, row: Row) -> None:
    passing = PassHere(item=scene.items[row["item_id"]])
    scene.ask(f"passes:{row['input_id']}", scene.people[row["member_id"]], passing)


MOMENTS: dict[str, Callable[[Scene, Row], None]] = {
    "arrives": arrives,
    "leaves": leaves,
    "item_starts": item_starts,
    "is_noted": is_noted,
    "raises_hand": raises_hand,
    "withdraws": withdraws,
    "turn_starts": turn_starts,
    "turn_ends": turn_ends,
    "writes": writes,
    "shares": shares,
    "passes": passes,
    "places_chart": places_chart,
}
