"""Which meetings nobody has touched for a while: in their journal, their notes or their private words."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from meetingroom.store import tables

J, C, U, P = tables.journal, tables.codes, tables.note_updates, tables.private


def quiet_since(connection: Connection, before: float) -> dict[str, float]:
    """When each meeting was touched last in which nothing has happened since `before`; ended ones too.

    To be given a code, as at an import, is to be touched.

    Every meeting has had a code, so that one look into the journal's index for each of them is enough.
    """
    each = select(C.c.meeting_id, func.max(C.c.given_at).label("given_at")).group_by(C.c.meeting_id).subquery()
    last = select(J.c.at).where(J.c.meeting_id == each.c.meeting_id).order_by(J.c.seq.desc()).limit(1)
    rows = connection.execute(select(each.c.meeting_id, each.c.given_at, last.scalar_subquery()))
    quiet = {row[0]: max(row[1], row[2]) for row in rows if row[2] is not None and row[2] < before}
    for table in (U, P):
        touched = select(table.c.meeting_id, func.max(table.c.at)).group_by(table.c.meeting_id)
        for meeting_id, at in connection.execute(touched):
            if meeting_id in quiet:
                quiet[meeting_id] = max(quiet[meeting_id], at)
    return {meeting_id: at for meeting_id, at in quiet.items() if at < before}
