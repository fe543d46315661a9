"""Statements and what their owners said of them: shown beside the notes, and on the phone of whoever is asked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from meetingroom.core.meeting import Meeting
from meetingroom.core.panels import Translation
from meetingroom.core.sayback import SayBack, Statement
from meetingroom.views.shared import listed, present


def sayback_part(sayback: SayBack) -> dict[str, Any]:
    """Those of all items, by id: also where the room has gone on, a statement can be answered and its answer read."""
    return listed(((s.id, statement_row(s)) for s in sayback.by_id.values()), "statements")


def statement_row(statement: Statement) -> dict[str, Any]:
    said = {None: "", True: "yes", False: "not_quite"}[statement.is_it]
    entered_by = statement.answered_by if statement.answered_by != statement.person else ""
    return {"item": statement.item, "person": statement.person, "by": statement.by, "text": statement.text} | present(
        {
            "said": said,
            "lang": statement.language,
            "translations": beside(statement.translations),
            "correction": statement.correction,
            "correction_lang": statement.correction_language,
            "correction_translations": beside(statement.correction_translations),
            "entered_by": entered_by,
            "proposal": statement.proposal,
            "objection": statement.objection,
        }
    )


def beside(translations: Mapping[str, Translation]) -> dict[str, Any]:
    """What stands beside the words, by language, and who made it."""
    return {language: {"text": one.text, "by": one.by} for language, one in translations.items()}


def own_statements(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """What this person is asked about on any item, in the order of asking."""
    waiting = meeting.sayback.waiting_for(person_id)
    return listed(((s.id, asked_row(s)) for s in waiting), "statements") if waiting else None


def asked_row(statement: Statement) -> dict[str, Any]:
    row = {"item": statement.item, "by": statement.by, "text": statement.text}
    return row | present({"lang": statement.language, "translations": beside(statement.translations)})
