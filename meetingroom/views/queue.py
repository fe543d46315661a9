"""The queue and the floor as screens show them, and each person's own places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from meetingroom.core.acts import Capability, Refused
from meetingroom.core.agenda import Agenda
from meetingroom.core.fairness import Line, Place, Reason, line
from meetingroom.core.hands import why_not_raise
from meetingroom.core.hints import long_wait_at, topic_hint_at
from meetingroom.core.meeting import Meeting
from meetingroom.core.panels import Panel
from meetingroom.core.pausing import Pauses
from meetingroom.core.policy import who_would_move
from meetingroom.core.queue import Entry, EntryState, Interpretation, Kind, Queue, Turn, Via
from meetingroom.core.roster import Roster
from meetingroom.core.rounds import Rounds
from meetingroom.core.settings import Settings
from meetingroom.core.standing import Standing
from meetingroom.views.panels import panel_html
from meetingroom.views.shared import listed, present
from meetingroom.views.timing import unless_hidden

Message = dict[str, Any]


def queue_part(queue: Queue, roster: Roster, agenda: Agenda, settings: Settings, pauses: Pauses) -> dict[str, Any]:
    """Who waits, first to last, with the reason for each place."""
    return unless_hidden(settings, facilitators_queue_part(queue, roster, agenda, settings, pauses))


def facilitators_queue_part(
    queue: Queue, roster: Roster, agenda: Agenda, settings: Settings, pauses: Pauses
) -> dict[str, Any]:
    waiting = line(queue, roster, agenda)
    rows = (
        (place.entry.id, place_row(place, waiting.away, long_wait_at(place.entry, pauses, settings)))
        for place in waiting.places
    )
    stranded = [e for e in queue.entries.values() if e.state is EntryState.WAITING and queue.is_stranded(e)]
    carried = Counter(e.item for e in queue.entries.values() if e.state is EntryState.CARRIED)
    always = {"is_open": queue.is_open, "policy": queue.policy.value, "expected": queue.floor}
    return always | listed(rows, "entries") | present(
        {
            "next": waiting.next.id if waiting.next else "",
            "moved_on": listed(((e.id, entry_row(e)) for e in stranded), "entries") if stranded else None,
            "carried": dict(carried),
            "shares": dict(queue.shares),
        }
    )


def place_row(place: Place, away: frozenset[str], long_at: float | None) -> dict[str, Any]:
    entry = place.entry
    return entry_row(entry) | {"reason": place.reason.value} | present(
        {
            "promised": place.reason is Reason.PROMISED,
            "waited_longest": place.reason is Reason.WAITED_LONGEST,
            "away": entry.person in away,
            "long_at": long_at,
        }
    )


def entry_row(entry: Entry) -> dict[str, Any]:
    always = {"person": entry.person, "kind": entry.kind.value, "item": entry.item, "raised_at": entry.raised_at}
    return always | present(
        {
            "topic": entry.topic,
            "answers": entry.answers,
            "composing": entry.composing,
            "moved_by": entry.moved_by,
            "added_by": entry.added_by,
        }
    )


def policies_part(queue: Queue, roster: Roster, agenda: Agenda) -> dict[str, Any]:
    """Before switching the policy: the order that each other one would give, and who would move."""
    now = [place.entry.id for place in line(queue, roster, agenda).places]
    orders = who_would_move(queue, roster, agenda)
    return {policy.value: {"order": list(ids), "moved": moved(now, ids)} for policy, ids in orders.items()}


def moved(before: Sequence[str], after: Sequence[str]) -> dict[str, dict[str, int]]:
    """Who would stand elsewhere, with their places from 1 on."""
    places = {entry: (before.index(entry) + 1, at) for at, entry in enumerate(after, start=1)}
    return {entry: {"from": was, "to": at} for entry, (was, at) in places.items() if was != at}


@dataclass(frozen=True)
class Floor:
    """What the floor is made of."""

    queue: Queue
    agenda: Agenda
    settings: Settings
    pauses: Pauses
    paces: tuple[tuple[str, int], ...]  # private: only when the facilitator is told depends on them
    rounds: Rounds  # whose time is no time of a topic
    panel: Panel | None = None  # the words being read


def floor_part(*pieces: Any) -> dict[str, Any]:
    """Who has the floor, whom they interrupted, and what a reply would be about."""
    floor = Floor(*pieces)
    shown = floor_of(floor) | present({"about": about(floor.queue) if floor.queue.topic else None})
    return unless_hidden(floor.settings, shown)


def facilitators_floor_part(*pieces: Any) -> dict[str, Any]:
    """The same, with when to ask whether to stay with the topic."""
    floor = Floor(*pieces)
    queue = floor.queue
    if not queue.topic:
        return floor_of(floor)
    still = floor.pauses.and_while((r.started_at, r.ended_at) for r in floor.rounds.rounds.values())
    hint_at = topic_hint_at(queue, still, floor.settings, dict(floor.paces))
    return floor_of(floor) | {"about": about(queue) | present({"hint_at": hint_at})}


def floor_of(floor: Floor) -> dict[str, Any]:
    queue = floor.queue
    below = [queue.turns[t] for t in queue.beneath]
    last = queue.turns.get(queue.last)
    return present(
        {
            "turn": turn_row(queue.turn) | read_words(queue.turn, floor.panel) if queue.turn else None,
            "topic": queue.topic,
            "paused": listed(((t.id, turn_row(t)) for t in reversed(below)), "turns") if below else None,
            "last": last.id if last and last.item == floor.agenda.current else "",
        }
    )


def turn_row(turn: Turn) -> dict[str, Any]:
    clock = "speaking" if turn.running_since is not None else "paused"
    state = "interpreted" if turn.interpretation else clock
    always = {"id": turn.id, "person": turn.person, "kind": turn.kind.value, "state": state, "spent_s": turn.spent_s}
    return always | present(
        {
            "item": turn.item,
            "topic": turn.topic,
            "answers": turn.answers,
            "entry": turn.entry,
            "round": turn.round,
            "started_at": turn.running_since,
            "composing": turn.composing,
            "via": turn.via.value,
            "reader": turn.reader,
            "interpretation": interpretation_row(turn.interpretation) if turn.interpretation else None,
        }
    )


def interpretation_row(phase: Interpretation) -> dict[str, Any]:
    return {"by": phase.by, "into": phase.into, "started_at": phase.started_at} | present({"of": phase.of})


def read_words(turn: Turn, panel: Panel | None) -> dict[str, Any]:
    """The words on the screen while they are read."""
    if turn.via is not Via.PANEL or panel is None:
        return {}
    return {"panel": {"html": panel_html(panel, turn.person)} | present({"lang": panel.language})}


def about(queue: Queue) -> dict[str, Any]:
    """The topic that has the floor."""
    topic = queue.turns[queue.topic]
    replies = sum(t.answers == topic.id for t in queue.turns.values())
    always = {"person": topic.person, "started_at": topic.started_at, "replies": replies}
    return always | present({"topic": topic.topic})


# One's own


def own_entries(meeting: Meeting, person_id: str) -> dict[str, Any]:
    """One's own entries, each with its place in words."""
    queue, agenda = meeting.queue, meeting.agenda
    mine = queue.of_person(person_id)
    return my_entries(mine, line(queue, meeting.roster, agenda), queue, agenda) if mine else listed((), "entries")


def my_entries(mine: Iterable[Entry], waiting: Line, queue: Queue, agenda: Agenda) -> dict[str, Any]:
    rows = ((e.id, entry_row(e) | {"place": place_of(e, waiting, queue, agenda)}) for e in mine)
    return listed(rows, "entries")


def place_of(entry: Entry, waiting: Line, queue: Queue, agenda: Agenda) -> Message:
    """Where an entry stands, as its owner is told: "you are next" only to whom would be called now."""
    if entry.state is EntryState.CARRIED:
        return message("place-carried", title=agenda.items[entry.item].title)
    if queue.is_stranded(entry):
        return message("place-topic-moved-on")
    if entry.person in waiting.away:
        return message("place-kept")
    if not queue.takes(entry.kind):
        return message("place-after-round")
    if waiting.next is not None and entry.id == waiting.next.id:
        return message("place-you-are-next")
    return place_behind(entry, ahead_of(entry, waiting))


def ahead_of(entry: Entry, waiting: Line) -> list[Entry]:
    """Those who would be called before; whoever is away is passed over."""
    entries = waiting.entries
    at = next(i for i, e in enumerate(entries) if e.id == entry.id)
    return [e for e in entries[:at] if e.person not in waiting.away]


def place_behind(entry: Entry, ahead: list[Entry]) -> Message:
    if not ahead:
        return message("place-speaker-goes-on-first")
    if entry.kind in {e.kind for e in ahead}:
        return message("place-ahead", count=len(ahead))
    if len(ahead) == 1:
        return message(FIRST_THEN_YOU[ahead[0].kind])
    return message("place-others-first-then-you", count=len(ahead))


FIRST_THEN_YOU = {
    Kind.PROCESS: "place-process-first-then-you",
    Kind.QUESTION: "place-question-first-then-you",
    Kind.REPLY: "place-reply-first-then-you",
}


def message(message_id: str, **args: Any) -> Message:
    return {"id": message_id, "args": args}


def kinds(meeting: Meeting, standing: Standing) -> dict[str, Any] | None:
    """For each kind of hand: may people of this standing raise it now, or why not."""
    if not standing.is_here or Capability.SPEAK not in standing.capabilities or meeting.has_ended:
        return None
    return {kind.value: true_or_why(why_not_raise(meeting, standing, kind)) for kind in Kind}


def true_or_why(refused: Refused | None) -> bool | Message:
    return True if refused is None else message(f"refused-{refused.code}", **refused.args_)


def own_turn(meeting: Meeting, person_id: str) -> Mapping[str, Any] | None:
    """One's own turn, running or paused."""
    turns = [t for t in meeting.queue.live() if t.person == person_id]
    if not turns:
        return None
    facilitates = meeting.roster.people[person_id].can(Capability.FACILITATE)
    return turn_row(turns[-1]) if facilitates else unless_hidden(meeting.settings, turn_row(turns[-1]))
