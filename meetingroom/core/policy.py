"""Choosing how the order is found, and seeing beforehand who would move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import PLAIN, Capability, Command, Context, Event, Id, Stamp, changes, rule
from meetingroom.core.fairness import lineup, order
from meetingroom.core.queue import Policy, Queue

if TYPE_CHECKING:
    from meetingroom.core.agenda import Agenda
    from meetingroom.core.meeting import Meeting
    from meetingroom.core.roster import Roster

Share = Annotated[float, msgspec.Meta(gt=0, le=1000)]
Side = Annotated[str, msgspec.Meta(max_length=140, pattern=PLAIN)]
Shares = Annotated[dict[Side, Share], msgspec.Meta(max_length=20)]


class PolicyChosen(Event):
    """From now on the order is found so; `order` is what it was when the facilitator took it in hand."""

    undoable: ClassVar[bool] = True
    policy: Policy
    order: tuple[Id, ...] = ()
    shares: dict[str, float] = {}


class SharesSet(Event):
    """From now on the sides weigh so."""

    undoable: ClassVar[bool] = True
    shares: dict[str, float]


class ChoosePolicy(Command):
    """Say how the order is found; `shares` weighs the sides, each 1 where it is not named, and stays where left out."""

    policy: Policy
    shares: Shares | None = None


class SetShares(Command):
    """Weigh the sides, each 1 where it is not named; under another order this only shows who would move."""

    shares: Shares


@rule(ChoosePolicy, needs=Capability.FACILITATE)
def choose_policy(command: ChoosePolicy, meeting: Meeting, context: Context) -> list[Event]:
    queue = meeting.queue
    shares = dict(queue.shares) if command.shares is None else command.shares
    if (command.policy, shares) == (queue.policy, queue.shares):
        return []
    in_hand = order_under(command.policy, queue, meeting.roster, meeting.agenda)
    kept = in_hand if command.policy is Policy.BY_HAND else ()
    return [PolicyChosen(policy=command.policy, order=kept, shares=shares)]


@rule(SetShares, needs=Capability.FACILITATE)
def set_shares(command: SetShares, meeting: Meeting, context: Context) -> list[Event]:
    return [SharesSet(shares=command.shares)] if command.shares != meeting.queue.shares else []


def order_under(policy: Policy, queue: Queue, roster: Roster, agenda: Agenda) -> tuple[str, ...]:
    """The order of all who wait, were the policy this one; taking it in hand leaves it as it is."""
    shown = queue.policy if policy is Policy.BY_HAND else policy
    return tuple(place.entry.id for place in order(lineup(queue, roster, agenda, shown)))


def who_would_move(queue: Queue, roster: Roster, agenda: Agenda) -> Mapping[Policy, tuple[str, ...]]:
    """For each policy that would change the order now: the order it would give."""
    now = order_under(queue.policy, queue, roster, agenda)
    orders = {policy: order_under(policy, queue, roster, agenda) for policy in Policy}
    return {policy: ids for policy, ids in orders.items() if ids != now}


@changes("queue", PolicyChosen)
def policy_chosen(queue: Queue, event: PolicyChosen, stamp: Stamp) -> Queue:
    return replace(queue, policy=event.policy, hand=event.order, shares=event.shares)


@changes("queue", SharesSet)
def shares_set(queue: Queue, event: SharesSet, stamp: Stamp) -> Queue:
    return replace(queue, shares=event.shares)
