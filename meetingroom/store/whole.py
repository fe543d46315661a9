"""A whole meeting out of the store, and into it: its journal, the names of its people, its notes; nothing private."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import Connection, delete, func, insert, select

from meetingroom.core.acts import Refused, Stamp
from meetingroom.core.meeting import Meeting, apply, due_after
from meetingroom.core.retention import DAY_S, PurgeMeeting
from meetingroom.core.rows import decode
from meetingroom.exports.bundle import Bundle, Notes, NoteUpdate
from meetingroom.store import journal, notes, tables

U = tables.note_updates
S = tables.note_snapshots
W = tables.note_writers


def read_whole(connection: Connection, meeting_id: str, sections: Mapping[str, str]) -> Bundle:
    """Everything that is kept of a meeting and is not somebody's alone; `sections` is the text of its notes."""
    rows = tuple(journal.rows(connection, meeting_id))
    people, former = journal.names(connection, meeting_id), journal.former_names(connection, meeting_id)
    return Bundle(meeting_id, rows, people, note_log(connection, meeting_id, sections), former=former)


def note_log(connection: Connection, meeting_id: str, sections: Mapping[str, str]) -> Notes:
    state = connection.execute(select(S.c.n, S.c.state).where(S.c.meeting_id == meeting_id)).first()
    updates = connection.execute(select(U).where(U.c.meeting_id == meeting_id).order_by(U.c.n))
    return Notes(
        updates=tuple(NoteUpdate(u.n, u.by, u.at, u.update, u.key) for u in updates),
        state=state.state if state else b"",
        state_n=state.n if state else 0,
        writers=notes.writers(connection, meeting_id),
        sections=sections,
    )


def import_meeting(connection: Connection, bundle: Bundle, meeting_id: str, now: float) -> bool:
    """Write a meeting that `read_bundle` has found whole, under an id of its own; is it found under its code?

    Not when that code is another meeting's here, as where the meeting itself still is: it then needs a new one. Its
    rows keep their times; `now` is when it was touched last, so that what is old is neither ended nor deleted at once.

    Raises: Refused("already-open") when the id is taken.
    """
    if journal.head(connection, meeting_id):
        raise Refused("already-open")
    for row in bundle.rows:
        journal.write(connection, meeting_id, row)
    for person, name in bundle.people.items():
        journal.set_name(connection, meeting_id, person, name)
    write_notes(connection, meeting_id, bundle.notes)
    links = put_dues(connection, bundle, meeting_id, now).links
    if not links.code or journal.find_code(connection, links.code):
        return False
    journal.give_code(connection, meeting_id, links.code, now)
    return True


def put_dues(connection: Connection, bundle: Bundle, meeting_id: str, now: float) -> Meeting:
    """Write down what the clock has still to ask, and give the meeting. It is deleted no sooner than after a day."""
    meeting = Meeting(meeting_id)
    asked = {row.command_id for row in bundle.rows}
    for row in bundle.rows:
        stamp, events = Stamp(row.seq, row.by, row.at), decode(row, bundle.people)
        meeting = apply(meeting, events, stamp)
        for due in due_after(meeting, events, stamp):
            soonest = now + DAY_S if isinstance(due.command, PurgeMeeting) else due.at
            command_id = journal.put_due(connection, meeting_id, replace(due, at=max(due.at, soonest)))
            if command_id in asked:
                journal.drop_due(connection, meeting_id, command_id)
    return meeting


def remove(connection: Connection, meeting_id: str) -> dict[str, int]:
    """Delete everything of a meeting, in every table there is; how many rows of each."""
    gone = {}
    for table in reversed(tables.metadata.sorted_tables):
        gone[table.name] = connection.execute(delete(table).where(table.c.meeting_id == meeting_id)).rowcount
    return gone


def count(connection: Connection, meeting_id: str) -> dict[str, int]:
    """How many rows of a meeting stand in each table."""
    found = {}
    for table in reversed(tables.metadata.sorted_tables):
        query = select(func.count()).select_from(table).where(table.c.meeting_id == meeting_id)
        found[table.name] = connection.execute(query).scalar() or 0
    return found


def write_notes(connection: Connection, meeting_id: str, log: Notes) -> None:
    for update in log.updates:
        values = {"n": update.n, "update": update.update, "by": update.by, "at": update.at, "key": update.key}
        connection.execute(insert(U).values(meeting_id=meeting_id, **values))
    for writer, person in log.writers.items():
        connection.execute(insert(W).values(meeting_id=meeting_id, writer=writer, person=person))
    if log.state_n:
        connection.execute(insert(S).values(meeting_id=meeting_id, n=log.state_n, state=log.state))
