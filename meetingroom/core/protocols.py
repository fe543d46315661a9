"""The five protocols as data: the answers that each offers, which need a reason or stand in the way, and the rule.

Sources: consent after sociocracy (an objection names a need that is harmed); *fist to five*, read by its lowest hand
and never averaged; Sam Kaner's *gradients of agreement* (Facilitator's Guide to Participatory Decision-Making), read
against a level that the group agreed before; a vote whose threshold and quorum were stated before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from meetingroom.core.acts import Refused


class ProtocolKey(StrEnum):
    """By which rule the answers to a proposal are read."""

    CONSENT = "consent"
    POSITIONS = "positions"
    FIST_TO_FIVE = "fist_to_five"
    GRADIENTS = "gradients"
    VOTE = "vote"


@dataclass(frozen=True)
class Choice:
    """One answer of a scale."""

    key: str
    needs_reason: bool = False
    stands_in_way: bool = False  # an objection: followed through versions until it is met
    disagrees: bool = False  # kept as a minority statement, in the person's own words
    agrees: bool = False  # counts for the proposal where answers are counted


@dataclass(frozen=True)
class Terms:
    """What the group agreed on before answering."""

    level: str = ""  # gradients: the least agreement that carries, a key of its scale
    threshold: int = 50  # vote: per cent of the votes given; at 50 more than half, above it at least so much
    quorum: int = 0  # vote: how many must have answered


@dataclass(frozen=True)
class Reading:
    """What a rule makes of opened answers. `carried` is None where people state the outcome, not a count."""

    carried: bool | None
    why: str  # a message id
    count: int = 0  # how many stand in the way, are missing, or voted for
    chosen: str = ""  # the option that won a vote


Rule = Callable[[Mapping[str, str], Collection[str], Terms], Reading]


@dataclass(frozen=True)
class Protocol:
    """A scale, from most agreement to least, and the rule that reads the answers on it."""

    key: ProtocolKey
    scale: tuple[Choice, ...]
    read: Rule

    def choice(self, key: str, options: Collection[str] = ()) -> Choice:
        """The answer of this key; an option of the proposal is one too where votes are given.

        Raises: Refused("no-such-answer").
        """
        for choice in self.choices(options):
            if choice.key == key:
                return choice
        raise Refused("no-such-answer")

    @property
    def answers_whole(self) -> bool:
        """Is a proposal answered with all its options, and none of them chosen by itself?"""
        return self.key is not ProtocolKey.VOTE

    def choices(self, options: Collection[str] = ()) -> tuple[Choice, ...]:
        if not options or self.answers_whole:
            return self.scale
        others = tuple(choice for choice in self.scale if choice.key not in FOR_AND_AGAINST)
        return tuple(Choice(option, agrees=True) for option in options) + others


FOR_AND_AGAINST = frozenset({"for", "against"})
NOT_VOTES = frozenset({"abstain", "not_yet"})


def read_positions(answers: Mapping[str, str], missing: Collection[str], terms: Terms) -> Reading:
    """Never counted: a person states the outcome, beside all positions."""
    return Reading(None, "reading-positions")


def read_blocking(key: ProtocolKey) -> Rule:
    """Carried when everybody here has answered and nobody's answer stands in the way."""

    def read(answers: Mapping[str, str], missing: Collection[str], terms: Terms) -> Reading:
        blocking = {choice.key for choice in PROTOCOLS[key].scale if choice.stands_in_way}
        objections = sum(answer in blocking for answer in answers.values())
        if objections:
            return Reading(False, f"reading-{key.value.replace('_', '-')}-objected", objections)
        return read_missing(answers, missing) or Reading(True, f"reading-{key.value.replace('_', '-')}-carried")

    return read


def read_missing(answers: Mapping[str, str], missing: Collection[str]) -> Reading | None:
    """Silence is no agreement."""
    if missing or not answers:
        return Reading(False, "reading-missing", len(missing))
    return None


def read_gradients(answers: Mapping[str, str], missing: Collection[str], terms: Terms) -> Reading:
    """Everybody stands at the agreed level or nearer to endorsing."""
    rank = {choice.key: n for n, choice in enumerate(GRADIENTS_SCALE)}
    below = sum(rank[answer] > rank[terms.level] for answer in answers.values())
    if below:
        return Reading(False, "reading-gradients-below", below)
    return read_missing(answers, missing) or Reading(True, "reading-gradients-carried")


def read_vote(answers: Mapping[str, str], missing: Collection[str], terms: Terms) -> Reading:
    """Threshold and quorum were stated before; ties fail, and whoever did not vote is not counted for anything."""
    if len(answers) < max(terms.quorum, 1):
        return Reading(False, "reading-vote-quorum", len(answers))
    votes = Counter(answer for answer in answers.values() if answer not in NOT_VOTES)
    ranked = votes.most_common(2)
    if not ranked:
        return Reading(False, "reading-vote-none")
    (first, count), second = ranked[0], ranked[1][1] if len(ranked) > 1 else 0
    if count == second:
        return Reading(False, "reading-vote-tie", count)
    if first == "against" or not reaches(count, votes.total(), terms.threshold):
        return Reading(False, "reading-vote-failed", votes["for"] or count)
    return Reading(True, "reading-vote-carried", count, "" if first == "for" else first)


def reaches(count: int, total: int, threshold: int) -> bool:
    return count * 100 > total * threshold if threshold == 50 else count * 100 >= total * threshold


POSITIONS_SCALE = (
    Choice("support", agrees=True),
    Choice("live_with", agrees=True),
    Choice("need_more"),
    Choice("disagree", needs_reason=True, disagrees=True, stands_in_way=True),
    Choice("step_aside"),
)
CONSENT_SCALE = (
    Choice("consent", agrees=True),
    Choice("concern", needs_reason=True, agrees=True),
    Choice("objection", needs_reason=True, stands_in_way=True, disagrees=True),
)
FIST_SCALE = (
    Choice("5", agrees=True),
    Choice("4", agrees=True),
    Choice("3", agrees=True),
    Choice("2", needs_reason=True, stands_in_way=True),
    Choice("1", needs_reason=True, stands_in_way=True, disagrees=True),
    Choice("0", needs_reason=True, stands_in_way=True, disagrees=True),
)
GRADIENTS_SCALE = (
    Choice("endorse", agrees=True),
    Choice("minor_point", agrees=True),
    Choice("reservations", agrees=True),
    Choice("abstain"),
    Choice("more_discussion", needs_reason=True),
    Choice("dislike_support"),
    Choice("serious_disagreement", needs_reason=True, stands_in_way=True, disagrees=True),
    Choice("veto", needs_reason=True, stands_in_way=True, disagrees=True),
)
VOTE_SCALE = (
    Choice("for", agrees=True),
    Choice("against", disagrees=True),
    Choice("abstain"),
    Choice("not_yet"),
)

PROTOCOLS: dict[ProtocolKey, Protocol] = {
    p.key: p
    for p in (
        Protocol(ProtocolKey.POSITIONS, POSITIONS_SCALE, read_positions),
        Protocol(ProtocolKey.CONSENT, CONSENT_SCALE, read_blocking(ProtocolKey.CONSENT)),
        Protocol(ProtocolKey.FIST_TO_FIVE, FIST_SCALE, read_blocking(ProtocolKey.FIST_TO_FIVE)),
        Protocol(ProtocolKey.GRADIENTS, GRADIENTS_SCALE, read_gradients),
        Protocol(ProtocolKey.VOTE, VOTE_SCALE, read_vote),
    )
}


def terms_for(key: ProtocolKey, terms: Terms) -> Terms:
    """The terms if they are whole for this protocol.

    Raises: Refused, since what carries must be said before anyone answers.
    """
    if key is ProtocolKey.GRADIENTS and terms.level not in {choice.key for choice in GRADIENTS_SCALE}:
        raise Refused("level-not-agreed")
    return terms
