"""Until when people were connected, as all processes know it: who lost a line here may have another elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from meetingroom.store import tables

C = tables.connected

Who = tuple[str, str]  # a meeting and a person


def say(connection: Connection, until: Mapping[Who, float]) -> None:
    """Until when each is, or was, connected; what was said before is replaced."""
    insert: Any = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    rows = [{"meeting_id": meeting, "person": person, "until": at} for (meeting, person), at in sorted(until.items())]
    said = insert(C)
    if rows:
        key = [C.c.meeting_id, C.c.person]
        connection.execute(said.on_conflict_do_update(index_elements=key, set_={"until": said.excluded.until}), rows)


def gone_since(connection: Connection, meetings: Collection[str], before: float) -> dict[str, tuple[str, ...]]:
    """By meeting, who has been without a connection in any process since then, or longer."""
    query = select(C.c.meeting_id, C.c.person).where(C.c.until <= before, C.c.meeting_id.in_(meetings))
    found: dict[str, tuple[str, ...]] = {}
    for r in connection.execute(query.order_by(C.c.person)):
        found[r.meeting_id] = (*found.get(r.meeting_id, ()), r.person)
    return found


def forget(connection: Connection, meeting_id: str, people: Collection[str], before: float) -> None:
    """These need no longer be looked at; whoever has connected again meanwhile stays."""
    here = (C.c.meeting_id == meeting_id, C.c.person.in_(people), C.c.until <= before)
    connection.execute(delete(C).where(*here))


def forget_meeting(connection: Connection, meeting_id: str) -> None:
    connection.execute(delete(C).where(C.c.meeting_id == meeting_id))
