"""Merging a double: somebody came in twice, and the public acts of one become those of the other.

What is private stays with the device that wrote it: that two names are one person is a facilitator's word, and opens
nothing to anybody. Whatever else still names the double is shown under the name of whom they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, rule
from meetingroom.core.agenda import Agenda
from meetingroom.core.entries import EntryWithdrawn
from meetingroom.core.excusals import Excusals
from meetingroom.core.facilitation import refuse_without_facilitator
from meetingroom.core.heard import Acts, Heard
from meetingroom.core.noted import Noted
from meetingroom.core.panels import Panels, PanelShared, my_panels
from meetingroom.core.queue import Queue, Turn
from meetingroom.core.roster import Roster, Stay, ended_stays, in_meeting, with_person
from meetingroom.core.seats import Seats

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting


class PeopleMerged(Event):
    """The double is this person: what they did in public is that person's, and they are in the meeting no more."""

    double: Id
    into: Id


class MergePeople(Command):
    """Make one person of somebody who came in twice."""

    double: Id
    into: Id


@rule(MergePeople, needs=Capability.FACILITATE)
def merge_people(command: MergePeople, meeting: Meeting, context: Context) -> list[Event]:
    double, into = in_meeting(meeting, command.double), in_meeting(meeting, command.into)
    if double.id == into.id:
        raise Refused("one-and-the-same")
    if meeting.queue.holds_floor(double.id):
        raise Refused("has-the-floor", name=double.name)
    refuse_without_facilitator(meeting, double.id)
    merged = PeopleMerged(double=double.id, into=into.id)
    return [*twice_waiting(meeting, double.id, into.id), *both_written(meeting, double.id, into.id), merged]


def twice_waiting(meeting: Meeting, double: str, into: str) -> list[Event]:
    """Nobody waits twice under one kind: the earlier hand of the two stays up."""
    queue = meeting.queue
    hands = {e.kind: e for e in queue.of_person(into) if queue.may_be_called(e)}
    same = [(e, hands[e.kind]) for e in queue.of_person(double) if queue.may_be_called(e) and e.kind in hands]
    return [EntryWithdrawn(entry=max(pair, key=lambda e: e.seq).id) for pair in same]


def both_written(meeting: Meeting, double: str, into: str) -> list[Event]:
    """Where both shared words on an item, both texts stand, the person's own first."""
    theirs, events = my_panels(meeting.panels, into), list[Event]()
    for item, panel in my_panels(meeting.panels, double).items():
        held = theirs.get(item)
        if held and held.text != panel.text:
            text = f"{held.text}\n\n{panel.text}"[:20_000]
            events.append(
                PanelShared(
                    item=item, person=into, version=held.version + 1, text=text, language=held.language, by=held.by
                )
            )
    return events


# What becomes of what the double did


def renamed(people: Iterable[str], event: PeopleMerged) -> tuple[str, ...]:
    return tuple(dict.fromkeys(event.into if p == event.double else p for p in people))


@changes("roster", PeopleMerged)
def in_roster(roster: Roster, event: PeopleMerged, stamp: Stamp) -> Roster:
    double, into = roster.people[event.double], roster.people[event.into]
    joined = [at for at in (double.joined_at, into.joined_at) if at is not None]
    stays = as_one([*ended_stays(double, stamp), *into.stays])
    roster = with_person(roster, double.id, is_removed=True, merged_into=into.id, stays=())
    # Who was here only by the device that is shut now has gone with it, and comes back by the other.
    left = stamp.at if into.joined_at is None and joined else into.left_at
    order = min(double.order, into.order)
    came = min(joined, default=None)
    roster = with_person(roster, into.id, stays=stays, joined_at=came, left_at=left, order=order)
    about, deputy = renamed([roster.about], event)[0], renamed([roster.deputy], event)[0]
    return replace(roster, about=about, deputy=deputy)


def as_one(stays: list[Stay]) -> tuple[Stay, ...]:
    """The times at which at least one of the two was here."""
    whole: list[Stay] = []
    for stay in sorted(stays, key=lambda s: s.start):
        last = whole[-1] if whole else None
        if last is None or (last.end is not None and last.end < stay.start):
            whole.append(stay)
        else:
            is_open = last.end is None or stay.end is None
            whole[-1] = Stay(last.start, None if is_open else max(last.end or 0.0, stay.end or 0.0))
    return tuple(whole)


@changes("queue", PeopleMerged)
def in_queue(queue: Queue, event: PeopleMerged, stamp: Stamp) -> Queue:
    entries = {i: replace(e, person=event.into) for i, e in queue.entries.items() if e.person == event.double}
    past = {i: replace(e, person=event.into) for i, e in queue.past.items() if e.person == event.double}
    turns = {i: turn_of(t, event) for i, t in queue.turns.items()}
    return replace(queue, entries={**queue.entries, **entries}, past={**queue.past, **past}, turns=turns)


def turn_of(turn: Turn, event: PeopleMerged) -> Turn:
    phases = tuple(
        replace(phase, by=renamed([phase.by], event)[0], of=renamed([phase.of], event)[0]) for phase in turn.interpreted
    )
    return replace(turn, person=renamed([turn.person], event)[0], interpreted=phases)


@changes("panels", PeopleMerged)
def in_panels(panels: Panels, event: PeopleMerged, stamp: Stamp) -> Panels:
    items = {}
    for item, on in panels.items.items():
        moved = {event.into: on[event.double]} if event.double in on else {}
        kept = {p: panel for p, panel in (moved | dict(on)).items() if p != event.double}
        items[item] = {p: replace(panel, by=renamed([panel.by], event)[0]) for p, panel in kept.items()}
    return replace(panels, items=items)


@changes("noted", PeopleMerged)
def in_noted(noted: Noted, event: PeopleMerged, stamp: Stamp) -> Noted:
    return replace(noted, panels={item: as_keys(on, event) for item, on in noted.panels.items()})


def as_keys(on: Mapping[str, int], event: PeopleMerged) -> dict[str, int]:
    moved = {event.into: on[event.double]} if event.double in on else {}
    return {p: version for p, version in (moved | dict(on)).items() if p != event.double}


@changes("heard", PeopleMerged)
def in_heard(heard: Heard, event: PeopleMerged, stamp: Stamp) -> Heard:
    return replace(heard, items={item: acts_of(on, event) for item, on in heard.items.items()})


def acts_of(on: Mapping[str, Acts], event: PeopleMerged) -> dict[str, Acts]:
    """What either did, both did; of two instants the person's own."""
    double, into = on.get(event.double, Acts()), on.get(event.into, Acts())
    own = {f.name: getattr(into, f.name) or getattr(double, f.name) for f in fields(Acts)}
    both = {event.into: Acts(**own)} if event.double in on or event.into in on else {}
    people = {p: acts for p, acts in {**on, **both}.items() if p != event.double}
    return {p: spoken_for(acts, event) for p, acts in people.items()}


def spoken_for(acts: Acts, event: PeopleMerged) -> Acts:
    by, entered = renamed([acts.represented_by], event)[0], renamed([acts.passed_by], event)[0]
    return replace(acts, represented_by=by, passed_by=entered)


@changes("agenda", PeopleMerged)
def in_agenda(agenda: Agenda, event: PeopleMerged, stamp: Stamp) -> Agenda:
    items = {
        i: replace(item, circle=renamed(item.circle, event), presenter=renamed([item.presenter], event)[0])
        for i, item in agenda.items.items()
    }
    return replace(agenda, items=items)


@changes("seats", PeopleMerged)
def in_seats(seats: Seats, event: PeopleMerged, stamp: Stamp) -> Seats:
    return replace(seats, seats={i: replace(s, people=renamed(s.people, event)) for i, s in seats.seats.items()})


@changes("excusals", PeopleMerged)
def in_excusals(excusals: Excusals, event: PeopleMerged, stamp: Stamp) -> Excusals:
    changed = {
        i: replace(one, person=renamed([one.person], event)[0], agreed_by=renamed(one.agreed_by, event))
        for i, one in excusals.excusals.items()
    }
    return replace(excusals, excusals=changed)
