"""What stands beside the answers of those who gave none: words on the item need not be about the proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingroom.core.acts import Capability, Command, Context, Event, Id, Refused, Stamp, changes, put, rule
from meetingroom.core.answering import with_asking
from meetingroom.core.proposals import Proposals, proposal_of

if TYPE_CHECKING:
    from meetingroom.core.meeting import Meeting

WITH_VIEW = "_with_view"


class ViewSetAside(Event):
    """What somebody who is gone had written on the item is not about this proposal: they gave no view of it."""

    proposal: Id
    asking: int
    person: Id


class SetViewAside(Command):
    """Say that the words on file of somebody who is gone are not about this proposal."""

    proposal: Id
    asking: int
    person: Id


@rule(SetViewAside, needs=Capability.FACILITATE)
def set_view_aside(command: SetViewAside, meeting: Meeting, context: Context) -> list[Event]:
    asking = proposal_of(meeting, command.proposal).asking
    if asking is None or not asking.is_open:
        raise Refused("answers-not-open")
    if asking.number != command.asking:
        raise Refused("already-moved-on")
    if command.person not in asking.beside:
        raise Refused("nothing-to-set-aside")
    if not asking.beside[command.person].endswith(WITH_VIEW):
        return []
    return [ViewSetAside(proposal=command.proposal, asking=asking.number, person=command.person)]


@changes("proposals", ViewSetAside)
def view_set_aside(proposals: Proposals, event: ViewSetAside, stamp: Stamp) -> Proposals:
    beside = proposals.by_id[event.proposal].askings[-1].beside
    how = beside[event.person].removesuffix(WITH_VIEW)
    return with_asking(proposals, event.proposal, beside=put(beside, event.person, how))
