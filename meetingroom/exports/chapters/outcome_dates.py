"""The dates that come of outcomes: when what is held returns, is looked at again, or becomes final."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from meetingroom.core.outcomes import Outcome
from meetingroom.core.proposals import Proposal
from meetingroom.exports.chapters.decisions import in_short
from meetingroom.exports.dates import Moment, dated
from meetingroom.exports.source import Source
from meetingroom.exports.telling import Telling, joined, one_line, shortened


@dated
def of_outcomes(telling: Telling, source: Source) -> Iterator[Moment]:
    for item in telling.items():
        for proposal in telling.meeting.proposals.on(item.id):
            if proposal.outcome is not None:
                yield from moments(telling, proposal, proposal.outcome)


def moments(telling: Telling, proposal: Proposal, outcome: Outcome) -> Iterator[Moment]:
    told, about, terms = in_short(telling, proposal), telling.title_of(proposal.item), outcome.terms
    if terms.until:
        needs = (joined([one_line(need.what), one_line(need.who)]) for need in terms.needs)
        title = telling.say("date-held-returns", text=told)
        yield Moment(f"held-{proposal.id}", date.fromisoformat(terms.until), title, "\n".join((about, *needs)))
    for number, part in enumerate(terms.parts, start=1):
        if part.until:
            title = telling.say("date-held-returns", text=shortened(one_line(part.text)))
            yield Moment(f"held-{proposal.id}-{number}", date.fromisoformat(part.until), title, about)
    if terms.review_on:
        title = telling.say("date-review", text=told)
        owner = joined([about, one_line(terms.owner)])
        yield Moment(f"review-{proposal.id}", date.fromisoformat(terms.review_on), title, owner)
    if outcome.is_provisional and outcome.until is not None:
        title = telling.say("date-becomes-final", text=told)
        yield Moment(f"final-{proposal.id}", datetime.fromtimestamp(outcome.until, telling.zone), title, about)
