"""A whole view out of its parts; a part is made anew only when a piece of state it is made of changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from meetingroom.core.acts import Capability
from meetingroom.core.door import KnockState
from meetingroom.core.meeting import Meeting
from meetingroom.core.newcomers import Unread, unread_of
from meetingroom.core.panels import Panel
from meetingroom.core.suggesting import suggested
from meetingroom.views import (
    door,
    draft,
    evidence,
    glossary,
    heard,
    keeping,
    later,
    looking_back,
    news,
    norms,
    noted,
    panels,
    people,
    planned,
    proposals,
    queue,
    rounds,
    sayback,
    shared,
    signals,
    suggesting,
    talk,
    timing,
    unheard,
)
from meetingroom.views.newcomers import for_newcomer


class Audience(StrEnum):
    """Who looks: by role, never by language."""

    MEMBER = "member"
    FACILITATOR = "facilitator"
    SCREEN = "screen"
    LOBBY = "lobby"  # who waits to be let in: they see the title only


class Outlook(NamedTuple):
    """With whose eyes somebody looks: their audience's, less what was there before them and is closed to them."""

    audience: Audience
    unread: Unread | None = None

    @property
    def name(self) -> str:
        if self.unread is None:
            return self.audience.value
        return f"{self.audience.value}-{self.unread.row}-{'.'.join(sorted(self.unread.notes))}"


INSIDE = tuple(audience for audience in Audience if audience is not Audience.LOBBY)
EVERYONE = frozenset(INSIDE)
IN_THE_ROOM = EVERYONE - {Audience.SCREEN}
Make = Callable[..., Mapping[str, Any]]


@dataclass(frozen=True)
class Part:
    """One key of the view: the pieces of state it is made of, and how."""

    pieces: Callable[[Meeting], tuple[Any, ...]]
    make: Make
    audiences: frozenset[Audience] = EVERYONE
    special: Mapping[Audience, Make] = field(
        default_factory=dict
    )  # for an audience that sees more than others


def concerned(meeting: Meeting) -> frozenset[str]:
    """Whom the room is about now: who waits, who speaks, and in a small room whoever there is."""
    state = meeting.queue
    named = {turn.person for turn in state.live()} | {
        state.turns[t].person for t in (state.last, state.topic) if t
    }
    spoken_of = panels.shown_owners(meeting) | heard.named_in_a_crowd(meeting) | people.with_a_part(meeting)
    presents = frozenset(item.presenter for item in meeting.agenda.items.values() if item.presenter)
    return frozenset(state.by_person) | named | spoken_of | presents | rounds.in_the_circle(meeting)


def paces(meeting: Meeting) -> tuple[tuple[str, int], ...]:
    """Whose seconds count for less, and by how much: private."""
    return tuple((p.id, p.pace) for p in meeting.roster.people.values() if p.pace != 1)


def words_being_read(meeting: Meeting) -> Panel | None:
    turn = meeting.queue.turn
    return meeting.panels.of(turn.item, turn.person) if turn else None


PARTS: dict[str, Part] = {
    "keeping": Part(keeping.keeping_pieces, keeping.keeping_part, IN_THE_ROOM),
    "meeting": Part(
        lambda m: (m.lifecycle, m.links),
        shared.meeting_part,
        frozenset(Audience),
        {Audience.LOBBY: door.title_part},
    ),
    "settings": Part(lambda m: (m.settings,), shared.settings_part),
    "agenda": Part(
        lambda m: (m.agenda, m.settings),
        lambda agenda, settings: timing.unless_hidden(settings, shared.agenda_part(agenda)),
        special={Audience.FACILITATOR: lambda agenda, settings: shared.agenda_part(agenda)},
    ),
    "plan": Part(
        lambda m: (m.agenda, m.pauses, m.lifecycle.ended_at, m.settings),
        timing.plan_part,
        special={Audience.FACILITATOR: timing.facilitators_plan_part},
    ),
    "pause": Part(lambda m: (m.pauses, m.agenda), timing.pause_part),
    "timer": Part(
        lambda m: (m.timer, m.pauses, m.settings),
        timing.timer_part,
        special={Audience.FACILITATOR: timing.facilitators_timer_part},
    ),
    "people": Part(
        lambda m: (m.roster, concerned(m), m.seats),
        people.people_part,
        special={Audience.FACILITATOR: people.facilitators_people_part},
    ),
    "seats": Part(lambda m: (m.seats, m.roster, m.excusals, m.settings), people.seats_part, IN_THE_ROOM),
    "door": Part(lambda m: (m.door, m.roster, m.settings, m.seats), door.door_part, frozenset({Audience.FACILITATOR})),
    "excusals": Part(lambda m: (m.excusals,), people.excusals_part, IN_THE_ROOM),
    "paces": Part(lambda m: (paces(m),), dict, frozenset({Audience.FACILITATOR})),
    "talk": Part(lambda m: (m.queue.turns, m.roster), talk.talk_part, frozenset({Audience.FACILITATOR})),
    "floor": Part(
        lambda m: (m.queue, m.agenda, m.settings, m.pauses, paces(m), m.rounds, words_being_read(m)),
        queue.floor_part,
        special={Audience.FACILITATOR: queue.facilitators_floor_part},
    ),
    "queue": Part(
        lambda m: (m.queue, m.roster, m.agenda, m.settings, m.pauses),
        queue.queue_part,
        special={Audience.FACILITATOR: queue.facilitators_queue_part},
    ),
    "round": Part(lambda m: (m.rounds, m.roster, m.queue, m.agenda), rounds.round_part),
    "policies": Part(
        lambda m: (m.queue, m.roster, m.agenda), queue.policies_part, frozenset({Audience.FACILITATOR})
    ),
    "panels": Part(
        lambda m: (m.panels, m.agenda, people.in_order(m.roster), panels.read_aloud(m), glossary.known(m.glossary)),
        panels.panels_part,
        special={Audience.FACILITATOR: panels.facilitators_panels_part},
    ),
    "heard": Part(
        lambda m: (m.heard, m.panels, m.agenda, m.roster, m.settings, m.queue.speaker),
        lambda said, written, *rest: heard.heard_part((said, written), *rest),
    ),
    "signals": Part(
        lambda m: (m.signals, m.roster, m.settings, m.lifecycle),
        signals.signals_part,
        frozenset({Audience.MEMBER, Audience.FACILITATOR}),
        {Audience.FACILITATOR: signals.facilitators_signals_part},
    ),
    "leaving": Part(unheard.leaving_pieces, unheard.leaving_part, frozenset({Audience.FACILITATOR})),
    "unheard": Part(lambda m: (m.unheard, m.agenda), unheard.unheard_part),
    "parking": Part(lambda m: (m.parking,), later.parking_part),
    "actions": Part(lambda m: (m.actions,), later.actions_part),
    "closing": Part(later.closing_pieces, later.closing_part, frozenset({Audience.FACILITATOR})),
    "looking_back": Part(lambda m: (m.looking_back,), looking_back.looking_back_part, IN_THE_ROOM),
    "suggested": Part(lambda m: (suggested(m),), suggesting.suggested_part, frozenset({Audience.FACILITATOR})),
    "continued": Part(lambda m: (m.continued,), later.continued_part),
    "glossary": Part(
        lambda m: (m.glossary,),
        glossary.glossary_part,
        special={Audience.FACILITATOR: glossary.facilitators_glossary_part},
    ),
    "explained": Part(lambda m: (m.agenda, glossary.known(m.glossary)), glossary.explained_part),
    "norms": Part(lambda m: (m.norms, m.agenda, m.settings), norms.norms_part),
    "evidence": Part(
        lambda m: (m.evidence, evidence.spoken_of(m)),
        evidence.evidence_part,
        special={Audience.SCREEN: evidence.wall_part},
    ),
    "noted": Part(lambda m: (m.noted, m.agenda.current), noted.noted_part),
    "proposals": Part(
        proposals.pieces,
        proposals.proposals_part,
        special={
            Audience.FACILITATOR: proposals.facilitators_proposals_part,
            Audience.SCREEN: proposals.proposals_here_part,
        },
    ),
    "news": Part(lambda m: (m.news, m.agenda), news.news_part, frozenset({Audience.SCREEN})),
    "sayback": Part(lambda m: (m.sayback,), sayback.sayback_part),
    "planned": Part(lambda m: (m.planned, m.agenda), planned.planned_part),
    "draft": Part(
        lambda m: (m.draft, m.agenda, m.glossary, m.planned),
        draft.draft_part,
        special={Audience.FACILITATOR: draft.facilitators_draft_part},
    ),
    "undo": Part(lambda m: (m.undo,), shared.undo_part, frozenset({Audience.FACILITATOR})),
}


@dataclass(frozen=True)
class Seen:
    """A view, and what each of its parts was made of."""

    view: Mapping[str, Any] = field(default_factory=dict)
    made_of: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


def see(
    meeting: Meeting, audience: Audience, before: Seen | None = None, unread: Unread | None = None
) -> Seen:
    """What this audience sees now; parts made of the same pieces as `before` are the same objects.

    `unread` is what somebody found there when they came, and what is closed to them.
    """
    before = before or Seen()
    view: dict[str, Any] = {}
    made_of: dict[str, tuple[Any, ...]] = {}
    for name, part in PARTS.items():
        if audience not in part.audiences:
            continue
        pieces = part.pieces(meeting)
        made_of[name] = pieces
        make = part.special.get(audience, part.make)
        if same(before.made_of.get(name), pieces):
            view[name] = before.view[name]
        else:
            view[name] = for_newcomer(name, unread, make, pieces) if unread else make(*pieces)
    return Seen(view, made_of)


def same(before: tuple[Any, ...] | None, now: tuple[Any, ...]) -> bool:
    """Are these the same pieces? By identity, or equal where they are small values."""
    if before is None or len(before) != len(now):
        return False
    return all(b is n or (isinstance(n, SMALL) and b == n) for b, n in zip(before, now, strict=True))


SMALL = (str, int, float, bool, frozenset, tuple, StrEnum)


def outlook_of(meeting: Meeting, holder: str, wanted: str = "") -> Outlook:
    """How somebody sees the meeting: the projector's link the projector, a person that too or what is theirs."""
    knock = meeting.door.knocks.get(holder)
    if knock is not None and knock.state is KnockState.WAITING:
        return Outlook(Audience.LOBBY)
    person = meeting.roster.people.get(holder)
    unread = unread_of(person, meeting.settings)
    if person is None or wanted == Audience.SCREEN:
        return Outlook(Audience.SCREEN, unread)
    facilitates = person.can(Capability.FACILITATE)
    return Outlook(Audience.FACILITATOR if facilitates else Audience.MEMBER, unread)
