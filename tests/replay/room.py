"""A meeting in memory that goes from one act to the next: each state is a value, so that a replay can start from any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from meetingroom.core.acts import CLOCK, Command, Context, Due, Event, Refused, Stamp
from meetingroom.core.meeting import Meeting, apply, decide, due_after
from meetingroom.core.signals import Signal, SignalShown
from meetingroom.live.notes.lines import lines
from meetingroom.live.signals import HELD_S
from tests.core.room import Row
from tests.replay.act import Act, Departed, command_of, made

Sealed = Mapping[tuple[str, str], Mapping[str, str]]


@dataclass(frozen=True)
class State:
    """The meeting after some acts, what the clock will ask, what is sealed, the notes, and the room's ids by the data's."""

    meeting: Meeting = field(default_factory=lambda: Meeting("replay"))
    due: tuple[Due, ...] = ()
    sealed: Sealed = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()  # the journal


def after(state: State, act: Act) -> State:
    """The state after an act, and after all that fell due before it.

    Raises: Refused; Departed, where something else came of it than the data tell.
    """
    state = when_due(state, act.at)
    by = state.ids.get(act.by, act.by)
    if act.door == "signals":
        # What waits in the signals' memory, and comes to the room by the clock without a name.
        shown = Due(act.at + HELD_S[1], SignalShown(signal=Signal(act.ask), devices=1))
        return replace(state, due=in_order((*state.due, shown)))
    if act.door == "notes":
        return noted(state, state.ids[act.fields["item"]], act.fields["text"])
    state, events = asked(state, by, act.at, command_of(act, state.meeting, state.ids))
    if act.expects and state.meeting.queue.speaker != state.ids[act.expects]:
        raise Departed(f"{act.name}: somebody else has the floor")
    new = {act.makes: made(act, events)} if act.makes else {}
    return replace(state, ids={**state.ids, **new, **sections(act, state.meeting)})


def sections(act: Act, meeting: Meeting) -> dict[str, str]:
    """The sections of the draft and the seats come many at once."""
    if act.ask == "add_sections":
        return {f"d{n}": id_ for n, id_ in enumerate(meeting.draft.sections, 1)}
    return {}


def when_due(state: State, at: float) -> State:
    while state.due and state.due[0].at <= at:
        first, *rest = state.due
        state = replace(state, due=tuple(rest))
        try:
            state, _ = asked(state, CLOCK, first.at, first.command)
        except Refused:  # the moment has passed
            continue
    return state


def asked(state: State, by: str, at: float, command: Command) -> tuple[State, tuple[Event, ...]]:
    """What the room's door does, without a store."""
    meeting = state.meeting
    stamp = Stamp(meeting.seq + 1, by, round(max(at, meeting.at), 3))
    context = Context(by, stamp.at, stamp.seq)
    context.sealed = lambda kind, key: state.sealed.get((kind, key), {})
    events = decide(by, command, meeting, context)
    sealed = dict(state.sealed)
    for seal in context.seals:
        sealed[seal.kind, seal.key] = {**sealed.get((seal.kind, seal.key), {}), seal.person: seal.text}
    state = replace(state, sealed=sealed)
    if not events:
        return state, ()
    meeting = apply(meeting, events, stamp)
    coming = due_after(meeting, events, stamp)
    due = in_order((*state.due, *coming)) if coming else state.due
    state = replace(state, meeting=meeting, due=due, rows=(*state.rows, Row(stamp, events)))
    for line in lines(meeting, events):
        state = noted(state, line.item, "".join(words for words, _ in line.words))
    return state, tuple(events)


def in_order(due: tuple[Due, ...]) -> tuple[Due, ...]:
    return tuple(sorted(due, key=lambda one: one.at))


def noted(state: State, item: str, text: str) -> State:
    return replace(state, notes={**state.notes, item: f"{state.notes.get(item, '')}{text}\n\n"})
