"""Which links of a meeting are good now: its code, and a generation for each personal link and the projector's.

A token is signed over its generation, so that renewing a link ends the old one without a list of tokens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

SCREEN = "screen"  # stands for the projector where a person's id would


@dataclass(frozen=True)
class Links:
    """The code that opens the meeting, and how often each other link was renewed."""

    code: str = ""
    generations: Mapping[str, int] = field(default_factory=dict)

    def generation(self, holder: str) -> int:
        return self.generations.get(holder, 0)


class CodeGiven(Event):
    """The meeting is found under this code from now on, and under no other."""

    code: Id


class LinkRenewed(Event):
    """The holder's old link and every device that came by it are shut out."""

    holder: Id


class RenewCode(Command):
    """Give the meeting a new code; the old one opens nothing any more."""


class RenewLink(Command):
    """Renew a personal link, or the projector's when `holder` is "screen"."""

    holder: Id


@rule(RenewCode, needs=Capability.FACILITATE)
def renew_code(command: RenewCode, meeting: Meeting, context: Context) -> list[Event]:
    return [CodeGiven(code=context.new_code())]


@rule(RenewLink, needs=Capability.OBSERVE)
def renew_link(command: RenewLink, meeting: Meeting, context: Context) -> list[Event]:
    facilitates = meeting.roster.people[context.by].can(Capability.FACILITATE)
    if command.holder != context.by and not facilitates:
        raise Refused("not-yours")
    if command.holder != SCREEN and command.holder not in meeting.roster.people:
        raise Refused("no-such-person")
    return [LinkRenewed(holder=command.holder)]


@changes("links", CodeGiven)
def code_given(links: Links, event: CodeGiven, stamp: Stamp) -> Links:
    return replace(links, code=event.code)


@changes("links", LinkRenewed)
def link_renewed(links: Links, event: LinkRenewed, stamp: Stamp) -> Links:
    return replace(links, generations=put(links.generations, event.holder, links.generation(event.holder) + 1))
