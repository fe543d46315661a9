"""Statements and what their owners said of them: shown beside the notes, and on the phone of whoever is asked."""

from __future__ import annotations

from typing import Any

from meetingroom.core.agenda import Agenda
from meetingroom.core.meeting import Meeting
from meetingroom.core.sayback import SayBack, Statement
from meetingroom.views.shared import listed, present


def sayback_part(sayback: SayBack, agenda: Agenda) -> dict[str, Any]:
    """Those of the current item, by id."""
    on = sayback.on(agenda.current) if agenda.current else []
    return listed(((s.id, statement_row(s)) for s in on), "statements")


def statement_row(statement: Statement) -> dict[str, Any]:
    said = {None: "", True: "yes", False: "not_quite"}[statement.is_it]
    entered_by = statement.answered_by if statement.answered_by != statement.person else ""
    return {"person": statement.person, "by": statement.by, "text": statement.text} | present(
        {
            "said": said,
            "correction": statement.correction,
            "entered_by": entered_by,
            "proposal": statement.proposal,
            "objection": statement.objection,
        }
    )


def own_statements(meeting: Meeting, person_id: str) -> dict[str, Any] | None:
    """What this person is asked about on any item, in the order of asking."""
    waiting = meeting.sayback.waiting_for(person_id)
    rows = ((s.id, {"item": s.item, "by": s.by, "text": s.text}) for s in waiting)
    return listed(rows, "statements") if waiting else None
