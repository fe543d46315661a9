"""Actions: who does what, by when. Open ones come back in the next meeting of the series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    Title,
    changes,
    put,
    rule,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.closing import StillOpen, closing_check
from meetingroom.core.days import Day, day_or_none
from meetingroom.core.queue import Ref
from meetingroom.core.roster import KEEPERS, keeps, named
from meetingroom.core.saying import Said

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

MOST_ACTIONS = 500


class ActionState(StrEnum):
    """What has become of an action."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Action:
    """Something that somebody does by a day ("2026-05-21"); `item` is where it was agreed on."""

    id: str
    text: str
    owner: str = ""
    due: str = ""
    item: str = ""
    state: ActionState = ActionState.OPEN
    from_before: bool = False  # it came with us from the meeting before

    @property
    def missing(self) -> tuple[str, ...]:
        """What an action that is still to be done needs: who does it, and by when."""
        needed = {"owner": self.owner, "due": self.due} if self.state is ActionState.OPEN else {}
        return tuple(name for name, value in needed.items() if not value)


@dataclass(frozen=True)
class Actions:
    """All actions by id, in the order in which they were agreed on."""

    actions: Mapping[str, Action] = field(default_factory=dict)


# What happened


class ActionAdded(Event):
    """Somebody will do something."""

    undoable: ClassVar[bool] = True
    action: Id
    text: Title
    owner: Ref = ""
    due: Day = ""
    item: Ref = ""
    from_before: bool = False


class ActionChanged(Event):
    """An action reads differently, or somebody else does it, or by another day."""

    undoable: ClassVar[bool] = True
    action: Id
    text: Title
    owner: Ref
    due: Day


class ActionSettled(Event):
    """An action is done, dropped, or open after all."""

    undoable: ClassVar[bool] = True
    action: Id
    state: ActionState


# What people ask for


class AddAction(Command):
    """Say who does what, by when; who and when may follow."""

    text: Title
    owner: Id | None = None
    due: Day = ""
    item: Id | None = None


class ChangeAction(Command):
    """Change an action; what is not named stays, and an empty owner or day is none."""

    action: Id
    text: Title | None = None
    owner: Ref | None = None
    due: Day | None = None


class SettleAction(Command):
    """Say that an action is done, dropped, or open after all; its owner may."""

    action: Id
    state: ActionState


# The rules


@rule(AddAction, needs=KEEPERS, ended_too=True)
def add_action(command: AddAction, meeting: Meeting, context: Context) -> list[Event]:
    if len(meeting.actions.actions) >= MOST_ACTIONS:
        raise Refused("too-many-actions", most=MOST_ACTIONS)
    return [
        ActionAdded(
            action=context.new_id("a"),
            text=command.text,
            owner=named(meeting, command.owner),
            due=day_or_none(command.due, "due"),
            item=item_of(meeting, command.item).id if command.item else meeting.agenda.current,
        )
    ]


@rule(ChangeAction, needs=KEEPERS, ended_too=True)
def change_action(command: ChangeAction, meeting: Meeting, context: Context) -> list[Event]:
    action = action_of(meeting, command.action)
    owner = action.owner if command.owner is None else command.owner
    due = action.due if command.due is None else command.due
    changed = ActionChanged(
        action=action.id,
        text=command.text or action.text,
        owner=named(meeting, owner),
        due=day_or_none(due, "due"),
    )
    return [] if (changed.text, changed.owner, changed.due) == (action.text, action.owner, action.due) else [changed]


@rule(SettleAction, needs=Capability.OBSERVE, ended_too=True)
def settle_action(command: SettleAction, meeting: Meeting, context: Context) -> list[Event]:
    action = action_of(meeting, command.action)
    if not keeps(meeting, context.by) and action.owner != context.by:
        raise Refused("not-yours")
    return [] if action.state is command.state else [ActionSettled(action=action.id, state=command.state)]


def action_of(meeting: Meeting, action_id: str) -> Action:
    action = meeting.actions.actions.get(action_id)
    if action is None:
        raise Refused("no-such-action")
    return action


# What becomes of the actions


def with_action(actions: Actions, action: Action) -> Actions:
    return replace(actions, actions=put(actions.actions, action.id, action))


@closing_check
def actions_without_owner_or_day(meeting: Meeting) -> list[StillOpen]:
    lacking = [action for action in meeting.actions.actions.values() if action.missing]
    return [StillOpen("action", action.id, lacks(action)) for action in lacking]


def lacks(action: Action) -> Said:
    return Said(f"action-lacks-{'both' if len(action.missing) > 1 else action.missing[0]}", {"action": action.text})


@changes("actions", ActionAdded)
def action_added(actions: Actions, event: ActionAdded, stamp: Stamp) -> Actions:
    action = Action(
        id=event.action,
        text=event.text,
        owner=event.owner,
        due=event.due,
        item=event.item,
        from_before=event.from_before,
    )
    return with_action(actions, action)


@changes("actions", ActionChanged)
def action_changed(actions: Actions, event: ActionChanged, stamp: Stamp) -> Actions:
    action = actions.actions[event.action]
    return with_action(actions, replace(action, text=event.text, owner=event.owner, due=event.due))


@changes("actions", ActionSettled)
def action_settled(actions: Actions, event: ActionSettled, stamp: Stamp) -> Actions:
    return with_action(actions, replace(actions.actions[event.action], state=event.state))
