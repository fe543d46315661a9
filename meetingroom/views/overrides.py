"""What was passed over on the way to a decision: every time, over whom, why and by whom; none of it goes again."""

from __future__ import annotations

from typing import Any

from meetingroom.core.answers import Override
from meetingroom.core.proposals import Proposal
from meetingroom.views.shared import present


def overrides(proposal: Proposal) -> list[dict[str, Any]]:
    """All of a proposal, whatever came after, in the order in which they were made."""
    outcomes = (*proposal.earlier, *((proposal.outcome,) if proposal.outcome else ()))
    asked = [(asking.override, "answers", asking.version) for asking in proposal.askings]
    stated = [(outcome.override, "outcome", outcome.version) for outcome in outcomes]
    made = [(override, about, version) for override, about, version in asked + stated if override]
    return [override_row(*each) for each in sorted(made, key=lambda each: each[0].at)]


def override_row(override: Override, about: str, version: int) -> dict[str, Any]:
    """`about` says what it was done for: to ask for the answers, or to state the outcome."""
    always = {"about": about, "version": version, "at": override.at, "by": override.by, "reason": override.reason}
    gates = [gate.value for gate in override.gates]
    return always | {"gates": gates} | present({"people": list(override.people) or None})
