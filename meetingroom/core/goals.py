"""Goals: what is to be reached, in the words in which it was agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Event,
    Id,
    Refused,
    Stamp,
    Text,
    Title,
    changes,
    put,
    rule,
    without,
)
from meetingroom.core.agenda import item_of
from meetingroom.core.evidence import MOST_GOALS, Evidence, Goal, Ref, goal_of
from meetingroom.core.roster import person_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

SETS_GOALS = (Capability.FACILITATE, Capability.DECIDE)


class GoalAdded(Event):
    """A goal is on the table."""

    goal: Id
    title: Title
    text: Text
    item: Ref
    about: Ref


class GoalEdited(Event):
    """A goal reads differently now."""

    goal: Id
    title: Title
    text: Text
    item: Ref
    about: Ref


class GoalRemoved(Event):
    """A goal without series is gone."""

    goal: Id


class AddGoal(Command):
    """Put a goal on the table: of whom it is, and at which item it is looked at."""

    title: Title
    text: Text = ""
    item: Ref = ""
    about: Ref = ""


class EditGoal(Command):
    """Change a goal; what is not named stays."""

    goal: Id
    title: Title | None = None
    text: Text | None = None
    item: Ref | None = None
    about: Ref | None = None


class RemoveGoal(Command):
    """Take a goal off the table to which no series belongs."""

    goal: Id


@rule(AddGoal, needs=SETS_GOALS)
def add_goal(command: AddGoal, meeting: Meeting, context: Context) -> list[Event]:
    if len(meeting.evidence.goals) >= MOST_GOALS:
        raise Refused("too-many-goals", most=MOST_GOALS)
    refuse_unknown(meeting, command.item, command.about)
    fields = {"title": command.title, "text": command.text, "item": command.item, "about": command.about}
    return [GoalAdded(goal=context.new_id("g"), **fields)]


def refuse_unknown(meeting: Meeting, item: str | None, person: str | None) -> None:
    """An item and a person that are named must be there; "" names none."""
    if item:
        item_of(meeting, item)
    if person:
        person_of(meeting, person)


@rule(EditGoal, needs=SETS_GOALS)
def edit_goal(command: EditGoal, meeting: Meeting, context: Context) -> list[Event]:
    goal = own_goal(meeting, command.goal, context)
    refuse_unknown(meeting, command.item, command.about)
    fields = ("title", "text", "item", "about")
    now = {name: getattr(goal, name) for name in fields}
    named = {name: value for name in fields if (value := getattr(command, name)) is not None}
    return [GoalEdited(goal=goal.id, **now | named)] if now | named != now else []


def own_goal(meeting: Meeting, goal_id: str, context: Context) -> Goal:
    goal = goal_of(meeting, goal_id)
    if context.by != goal.added_by and not meeting.roster.people[context.by].can(Capability.FACILITATE):
        raise Refused("not-yours")
    return goal


@rule(RemoveGoal, needs=SETS_GOALS)
def remove_goal(command: RemoveGoal, meeting: Meeting, context: Context) -> list[Event]:
    goal = own_goal(meeting, command.goal, context)
    if meeting.evidence.of_goal(goal.id):
        raise Refused("goal-has-series", title=goal.title)
    return [GoalRemoved(goal=goal.id)]


@changes("evidence", GoalAdded)
def goal_added(evidence: Evidence, event: GoalAdded, stamp: Stamp) -> Evidence:
    goal = Goal(event.goal, event.title, event.text, event.item, event.about, stamp.by, stamp.seq)
    return replace(evidence, goals=put(evidence.goals, goal.id, goal))


@changes("evidence", GoalEdited)
def goal_edited(evidence: Evidence, event: GoalEdited, stamp: Stamp) -> Evidence:
    changed = {"title": event.title, "text": event.text, "item": event.item, "about": event.about}
    goal = replace(evidence.goals[event.goal], **changed, version=stamp.seq)
    return replace(evidence, goals=put(evidence.goals, goal.id, goal))


@changes("evidence", GoalRemoved)
def goal_removed(evidence: Evidence, event: GoalRemoved, stamp: Stamp) -> Evidence:
    return replace(evidence, goals=without(evidence.goals, event.goal))
