"""Norms: how we want to meet; from the template, accepted or changed at the first item, brought up with a tap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Annotated, ClassVar

import msgspec

from meetingroom.core.acts import (
    Capability,
    Command,
    Context,
    Due,
    Event,
    Id,
    Language,
    Refused,
    Row,
    Stamp,
    Title,
    When,
    changes,
    falls_due,
    put,
    rule,
    without,
)
from meetingroom.core.template import Template, lays

if TYPE_CHECKING:
    from meetingroom.core.agenda import Agenda
    from meetingroom.core.meeting import Meeting

MOST_NORMS = 30
SHOWN_S = 120  # a norm that was brought up stands before everybody for so long

Texts = Annotated[dict[Language, Title], msgspec.Meta(min_length=1, max_length=20)]


@dataclass(frozen=True)
class Norms:
    """The norms by id and language, in their order; when they were accepted as they stand, and which is brought up."""

    norms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    accepted_at: float | None = None  # None: proposed
    shown: str = ""
    shown_by_row: int = 0


def are_proposed(norms: Norms, agenda: Agenda) -> bool:
    """Is it now that the room says whether it wants to meet like this: until its first item is over?"""
    if not norms.order or norms.accepted_at is not None:
        return False
    begun = [i for i in agenda.order if agenda.items[i].first_started_at is not None]
    return not begun or begun == [agenda.current]


# What happened


class NormAdded(Event):
    """One more norm is proposed."""

    undoable: ClassVar[bool] = True
    norm: Id
    texts: Texts


class NormChanged(Event):
    """A norm reads differently."""

    undoable: ClassVar[bool] = True
    norm: Id
    texts: Texts


class NormRemoved(Event):
    """A norm is no longer proposed."""

    undoable: ClassVar[bool] = True
    norm: Id


class NormsAccepted(Event):
    """The room wants to meet like this."""

    undoable: ClassVar[bool] = True


class NormShown(Event):
    """A norm is brought up before everybody."""

    norm: Id


class NormHidden(Event):
    """It no longer stands before everybody."""


# What people ask for


class AddNorm(Command):
    """Propose one more norm, in one or more languages."""

    texts: Texts


class ChangeNorm(Command):
    """Word a norm differently; languages left out no longer have it."""

    norm: Id
    texts: Texts


class RemoveNorm(Command):
    """Take a norm off the list."""

    norm: Id


class AcceptNorms(Command):
    """Say that the room accepts the norms that stand there: exactly these, in this order."""

    norms: Annotated[tuple[Id, ...], msgspec.Meta(min_length=1, max_length=MOST_NORMS)]


class ShowNorm(Command):
    """Bring a norm up, on the wall and on every device."""

    norm: Id


class HideNorm(Command):
    """Put the norm away again; `row` is the one that brought it up."""

    row: Row


# The rules


NORMS_ARE_ON = When("norms-off", lambda meeting: meeting.settings.norms)


@rule(AddNorm, needs=Capability.FACILITATE, when=NORMS_ARE_ON)
def add_norm(command: AddNorm, meeting: Meeting, context: Context) -> list[Event]:
    if len(meeting.norms.norms) >= MOST_NORMS:
        raise Refused("too-many-norms", most=MOST_NORMS)
    return [NormAdded(norm=context.new_id("n"), texts=command.texts)]


@rule(ChangeNorm, needs=Capability.FACILITATE, when=NORMS_ARE_ON)
def change_norm(command: ChangeNorm, meeting: Meeting, context: Context) -> list[Event]:
    if norm_of(meeting, command.norm) == command.texts:
        return []
    return [NormChanged(norm=command.norm, texts=command.texts)]


@rule(RemoveNorm, needs=Capability.FACILITATE, when=NORMS_ARE_ON)
def remove_norm(command: RemoveNorm, meeting: Meeting, context: Context) -> list[Event]:
    norm_of(meeting, command.norm)
    return [NormRemoved(norm=command.norm)]


@rule(AcceptNorms, needs=Capability.FACILITATE, when=NORMS_ARE_ON)
def accept_norms(command: AcceptNorms, meeting: Meeting, context: Context) -> list[Event]:
    if command.norms != meeting.norms.order:
        raise Refused("norms-changed")
    return [] if meeting.norms.accepted_at is not None else [NormsAccepted()]


@rule(ShowNorm, needs=Capability.FACILITATE, when=NORMS_ARE_ON)
def show_norm(command: ShowNorm, meeting: Meeting, context: Context) -> list[Event]:
    norm_of(meeting, command.norm)
    return [NormShown(norm=command.norm)]


@rule(HideNorm, needs=Capability.FACILITATE)
def hide_norm(command: HideNorm, meeting: Meeting, context: Context) -> list[Event]:
    is_that = meeting.norms.shown and meeting.norms.shown_by_row == command.row
    return [NormHidden()] if is_that else []


def norm_of(meeting: Meeting, norm: str) -> Mapping[str, str]:
    texts = meeting.norms.norms.get(norm)
    if texts is None:
        raise Refused("no-such-norm")
    return texts


@lays
def norms_of(template: Template, language: str, context: Context) -> list[Event]:
    return [NormAdded(norm=context.new_id("n"), texts=dict(texts)) for texts in template.norms]


@falls_due(NormShown)
def shown_falls_due(meeting: Meeting, event: NormShown, stamp: Stamp) -> list[Due]:
    return [Due(stamp.at + SHOWN_S, HideNorm(row=stamp.seq))]


# What becomes of the norms; what was accepted is what stands there, so a change proposes them anew


@changes("norms", NormAdded)
def norm_added(norms: Norms, event: NormAdded, stamp: Stamp) -> Norms:
    order = (*norms.order, event.norm)
    return replace(norms, norms=put(norms.norms, event.norm, event.texts), order=order, accepted_at=None)


@changes("norms", NormChanged)
def norm_changed(norms: Norms, event: NormChanged, stamp: Stamp) -> Norms:
    return replace(norms, norms=put(norms.norms, event.norm, event.texts), accepted_at=None)


@changes("norms", NormRemoved)
def norm_removed(norms: Norms, event: NormRemoved, stamp: Stamp) -> Norms:
    return replace(
        norms,
        norms=without(norms.norms, event.norm),
        order=tuple(n for n in norms.order if n != event.norm),
        accepted_at=None,
        shown="" if norms.shown == event.norm else norms.shown,
    )


@changes("norms", NormsAccepted)
def norms_accepted(norms: Norms, event: NormsAccepted, stamp: Stamp) -> Norms:
    return replace(norms, accepted_at=stamp.at)


@changes("norms", NormShown)
def norm_shown(norms: Norms, event: NormShown, stamp: Stamp) -> Norms:
    return replace(norms, shown=event.norm, shown_by_row=stamp.seq)


@changes("norms", NormHidden)
def norm_hidden(norms: Norms, event: NormHidden, stamp: Stamp) -> Norms:
    return replace(norms, shown="")
