"""What came of a proposal, as everyone sees it: what was stated, with its terms explained, and what was reopened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from meetingroom.core.bringing import is_held
from meetingroom.core.outcomes import Outcome
from meetingroom.markup import Vocabulary, explained_text
from meetingroom.views.glossary import marked, marks
from meetingroom.views.shared import present

SENTENCES = ("summary", "reasons", "meanwhile", "who_decides", "decided", "owner")
OF_A_PART = ("text", "why", "meanwhile", "who_decides", "decided")
OF_A_NEED = ("what", "who")


def stated_row(outcome: Outcome, known: Vocabulary) -> dict[str, Any]:
    """What was stated, without what is empty; and beside each sentence in which a term stands the same as HTML."""
    said: Mapping[str, Any] = msgspec.to_builtins(outcome.terms)
    row = {"by": outcome.by, "at": outcome.at, "version": outcome.version}
    row |= {key: value for key, value in present(said).items() if value not in ([], ())}
    row |= present(
        {
            "provisional_until": outcome.until if outcome.is_provisional else None,
            "absent_until": None if outcome.is_final or outcome.is_provisional else outcome.until,
            "final_at": outcome.final_at,
            "not_restated": outcome.not_restated,
            "resumes": is_held(outcome) or bool(outcome.held_parts),
            "is_back": is_held(outcome) and outcome.is_back,
            "notice": dict(outcome.notice),
            "needs": marked_needs(said, known),
            "disagreements": tuple(marked(one, ("text",), known) for one in said["disagreements"]),
            "parts": [part_row(outcome, n, known) for n in range(1, len(outcome.terms.parts) + 1)] or None,
        }
    )
    html = marks(row, SENTENCES, known) | present({"conditions": marked_conditions(outcome, known)})
    return row | present({"marked": html})


def part_row(outcome: Outcome, number: int, known: Vocabulary) -> dict[str, Any]:
    """One part and what is said of it; `resumes` while it is held and not taken up again."""
    part = outcome.terms.parts[number - 1]
    said: dict[str, Any] = {key: value for key, value in present(msgspec.to_builtins(part)).items() if value != []}
    is_held = number in outcome.held_parts
    row = marked(said, OF_A_PART, known) | present({"needs": marked_needs(said, known)})
    return row | present({"number": number, "resumes": is_held, "is_back": is_held and part.until in outcome.back})


def marked_needs(said: Mapping[str, Any], known: Vocabulary) -> tuple[dict[str, Any], ...]:
    return tuple(marked(need, OF_A_NEED, known) for need in said.get("needs", ()))


def marked_conditions(outcome: Outcome, known: Vocabulary) -> dict[str, str]:
    """By their places, from 0; without those that hold no term."""
    html = enumerate(explained_text(condition, known) for condition in outcome.terms.conditions)
    return {str(place): found for place, found in html if found}


def earlier_row(outcome: Outcome, known: Vocabulary, names_reopener: bool) -> dict[str, Any]:
    """An outcome that was reopened: all see that it was, a facilitator sees by whom, and why.

    Of a held one all see what was stated: what was to be there by now, and who brings it.
    """
    row = {"kind": outcome.terms.kind.value, "at": outcome.at} | present({"reopened_at": outcome.reopened_at})
    if is_held(outcome):
        row["stated"] = stated_row(outcome, known)
    if not names_reopener:
        return row
    return row | present({"by": outcome.reopened_by, "why": outcome.why_reopened})
