"""Whose turn it would be: one pure function from what is known to the order of all who wait, with a reason each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability
from meetingroom.core.queue import UNCOUNTED, Entry, Kind, Policy, Queue, Turn

if TYPE_CHECKING:
    from meetingroom.core.agenda import Agenda
    from meetingroom.core.roster import Roster

OVERTAKEN_ENOUGH = 5


class Reason(StrEnum):
    """Why an entry stands where it stands; each is the id of a sentence."""

    PROMISED = "reason-promised"
    WAITED_LONGEST = "reason-waited-longest"
    MOVED = "reason-moved"
    RETURNED = "reason-returned"
    ORDER_OF_ASKING = "reason-order-of-asking"
    NOT_SPOKEN_YET = "reason-not-spoken-yet"
    NOT_SPOKEN_HERE = "reason-not-spoken-here"
    HAS_SPOKEN = "reason-has-spoken"
    LESS_TIME = "reason-less-time"
    AS_MUCH_TIME = "reason-as-much-time"
    MORE_TIME = "reason-more-time"
    PUT_OFF_LAST_TIME = "reason-put-off-last-time"
    SIDE_HEARD_LESS = "reason-side-heard-less"
    BY_HAND = "reason-by-hand"


@dataclass(frozen=True)
class Place:
    """An entry in the order, and why it stands there."""

    entry: Entry
    reason: Reason


@dataclass(frozen=True)
class Lineup:
    """All that the order depends on. No clock: it changes only with events."""

    waiting: tuple[Entry, ...] = ()
    turns: tuple[Turn, ...] = ()  # those that count
    speaking: frozenset[str] = frozenset()  # on the floor or interrupted, with a turn that will count
    away: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()  # who could speak, and is connected
    item: str = ""
    policy: Policy = Policy.FIRST_VOICES
    hand: tuple[str, ...] = ()
    side_of: Mapping[str, str] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    pace: Mapping[str, int] = field(default_factory=dict)  # 1 where not set
    put_off: frozenset[str] = frozenset()  # in the meeting before this one

    def is_promised(self, entry: Entry) -> bool:
        """The promise of somebody away is set aside, and is first on return."""
        return bool(entry.promised) and entry.person not in self.away

    def spoke(self) -> set[str]:
        """Who has spoken, or speaks: they would otherwise be shown as the next."""
        return {t.person for t in self.turns} | self.speaking

    def comes_first(self, entry: Entry) -> bool:
        """Was its owner put off in the meeting before, and has not spoken in this one? By hand, the hand decides."""
        owed = entry.person in self.put_off and self.policy is not Policy.BY_HAND
        return owed and entry.kind not in UNCOUNTED and entry.person not in self.spoke()

    def spoke_here(self) -> set[str]:
        return {t.person for t in self.turns_here()} | self.speaking

    def turns_here(self) -> list[Turn]:
        return [t for t in self.turns if t.item == self.item]


def lineup(queue: Queue, roster: Roster, agenda: Agenda, policy: Policy | None = None) -> Lineup:
    """What the order depends on in a meeting, under its own policy or another."""
    here = roster.here()
    return Lineup(
        waiting=tuple(queue.waiting()),
        turns=tuple(t for t in queue.turns.values() if t.counts),
        speaking=frozenset(t.person for t in queue.live() if t.kind not in UNCOUNTED),
        away=frozenset(p.id for p in here if p.is_away),
        present=frozenset(p.id for p in here if not p.is_away and p.can(Capability.SPEAK)),
        item=agenda.current,
        policy=policy or queue.policy,
        hand=queue.hand if queue.policy is Policy.BY_HAND else (),
        side_of={p.id: p.side for p in roster.people.values()},
        shares=queue.shares,
        pace={p.id: p.pace for p in roster.people.values() if p.pace != 1},
        put_off=queue.put_off,
    )


def order(known: Lineup) -> list[Place]:
    """All who wait, first to last: by kind, then the promised, those who waited longest, and the policy."""
    places: list[Place] = []
    for kind in Kind:
        of_kind = sorted((e for e in known.waiting if e.kind is kind), key=lambda e: e.seq)
        places += in_kind(kind, of_kind, known, places) if of_kind else []
    return places


def in_kind(kind: Kind, entries: list[Entry], known: Lineup, ahead: list[Place]) -> list[Place]:
    promised = sorted((e for e in entries if known.is_promised(e)), key=lambda e: e.promised)
    others = [e for e in entries if not known.is_promised(e)]
    # By the order of asking, not by the policy: a hundred who have spoken less would else still pass them over.
    longest = [e for e in others if e.overtaken >= OVERTAKEN_ENOUGH]
    rest = [e for e in others if e.overtaken < OVERTAKEN_ENOUGH]
    first = [Place(e, Reason.PROMISED) for e in promised] + [Place(e, Reason.WAITED_LONGEST) for e in longest]
    arrange = in_turn if kind in UNCOUNTED else POLICIES[known.policy]
    placed = [e for e in rest if e.behind is not None]
    owed = [Place(e, Reason.PUT_OFF_LAST_TIME) for e in rest if e.behind is None and known.comes_first(e)]
    free = [e for e in rest if e.behind is None and not known.comes_first(e)]
    return first + with_held([*owed, *arrange(free, known, [*ahead, *first, *owed])], placed)


def with_held(free: list[Place], held: list[Entry]) -> list[Place]:
    """Who was given a place stands right behind the last of those that it was given behind."""
    places = list(free)
    for entry in sorted(held, key=lambda e: (len(e.behind or ()), e.seq)):
        before = [i for i, place in enumerate(places) if place.entry.id in (entry.behind or ())]
        places.insert(before[-1] + 1 if before else 0, Place(entry, held_reason(entry)))
    return places


def held_reason(entry: Entry) -> Reason:
    return Reason.MOVED if entry.moved_by else Reason.RETURNED


# The policies: from entries of one kind, in the order of asking, to their places.

Arrange = Callable[[Sequence[Entry], Lineup, Sequence[Place]], list[Place]]


def in_turn(entries: Sequence[Entry], known: Lineup, ahead: Sequence[Place]) -> list[Place]:
    return [Place(e, Reason.ORDER_OF_ASKING) for e in entries]


def by_hand(entries: Sequence[Entry], known: Lineup, ahead: Sequence[Place]) -> list[Place]:
    """The order that the facilitator took in hand; who comes later stands behind."""
    at = {entry: i for i, entry in enumerate(known.hand)}
    return [Place(e, Reason.BY_HAND) for e in sorted(entries, key=lambda e: at.get(e.id, len(at)))]


def first_voices(entries: Sequence[Entry], known: Lineup, ahead: Sequence[Place]) -> list[Place]:
    """Who has not spoken in this meeting comes first, then who has not on this item."""
    spoke, spoke_here = known.spoke(), known.spoke_here()

    def bucket(entry: Entry) -> int:
        return (entry.person in spoke) + (entry.person in spoke_here)

    reasons = (Reason.NOT_SPOKEN_YET, Reason.NOT_SPOKEN_HERE, Reason.HAS_SPOKEN)
    return [Place(e, reasons[bucket(e)]) for e in sorted(entries, key=bucket)]


def even_time(entries: Sequence[Entry], known: Lineup, ahead: Sequence[Place]) -> list[Place]:
    """Seconds on this item against the median of those present: below half, up to 1.5 times, above.

    Whoever has a pace of their own has their seconds divided by it.
    """
    spent: defaultdict[str, float] = defaultdict(float)
    for turn in known.turns_here():
        spent[turn.person] += turn.spent_s / known.pace.get(turn.person, 1)
    middle = median([spent[p] for p in known.present]) if known.present else 0

    def bucket(entry: Entry) -> int:
        time = spent[entry.person]
        has_time = time >= middle / 2 if middle else time > 0
        return (has_time or entry.person in known.speaking) + (bool(middle) and time > middle * 1.5)

    reasons = (Reason.LESS_TIME, Reason.AS_MUCH_TIME, Reason.MORE_TIME)
    return [Place(e, reasons[bucket(e)]) for e in sorted(entries, key=bucket)]


def sides(entries: Sequence[Entry], known: Lineup, ahead: Sequence[Place]) -> list[Place]:
    """Again and again the side heard least for its share, as if each chosen had spoken; inside it first voices."""
    heard = Counter(known.side_of.get(t.person, "") for t in known.turns_here())
    heard.update(known.side_of.get(person, "") for person in known.speaking)
    heard.update(known.side_of.get(p.entry.person, "") for p in ahead if p.entry.kind not in UNCOUNTED)
    lines: dict[str, list[Place]] = {}
    for place in first_voices(entries, known, ahead):
        lines.setdefault(known.side_of.get(place.entry.person, ""), []).append(place)
    chosen: list[Place] = []
    while lines:
        side = min(lines, key=lambda s: (heard[s] / known.shares.get(s, 1.0), min(p.entry.seq for p in lines[s])))
        heard[side] += 1
        chosen.append(Place(lines[side].pop(0).entry, Reason.SIDE_HEARD_LESS))
        lines = {s: line for s, line in lines.items() if line}
    return chosen


POLICIES: Mapping[Policy, Arrange] = {
    Policy.FIRST_VOICES: first_voices,
    Policy.IN_TURN: in_turn,
    Policy.EVEN_TIME: even_time,
    Policy.SIDES: sides,
    Policy.BY_HAND: by_hand,
}


@dataclass(frozen=True)
class Line:
    """All who wait in a meeting, first to last, and the one that would be called now."""

    places: tuple[Place, ...] = ()
    away: frozenset[str] = frozenset()
    next: Entry | None = None

    @property
    def entries(self) -> list[Entry]:
        return [place.entry for place in self.places]

    def of_kind(self, kind: Kind) -> list[Place]:
        return [place for place in self.places if place.entry.kind is kind]


def line(queue: Queue, roster: Roster, agenda: Agenda) -> Line:
    """The line as these pieces of state make it; remembered, since every view and every person asks for it."""
    key = (id(queue), id(roster), id(agenda))
    if key not in REMEMBERED:
        while len(REMEMBERED) >= MOST_REMEMBERED:
            REMEMBERED.pop(next(iter(REMEMBERED)), None)
        # The pieces are kept beside, so that no other can come to have their ids.
        REMEMBERED[key] = (queue, roster, agenda, made_line(queue, roster, agenda))
    return REMEMBERED[key][-1]


MOST_REMEMBERED = 64
REMEMBERED: dict[tuple[int, int, int], tuple[Queue, Roster, Agenda, Line]] = {}


def made_line(queue: Queue, roster: Roster, agenda: Agenda) -> Line:
    known = lineup(queue, roster, agenda)
    places = tuple(order(known))
    present = (p.entry for p in places if p.entry.person not in known.away and queue.takes(p.entry.kind))
    # Whoever was interrupted goes on first.
    return Line(places, known.away, None if queue.beneath else next(present, None))
