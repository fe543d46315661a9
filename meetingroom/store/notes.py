"""The notes' own log: every update as it came, and now and then the whole state, so that reading stays quick."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, text, update

from meetingroom.store import tables

U = tables.note_updates
S = tables.note_snapshots
W = tables.note_writers


@dataclass(frozen=True)
class Update:
    """One change on its way into the log; a `key` is taken once in a meeting."""

    update: bytes
    by: str
    writers: frozenset[int] = frozenset()  # the Yjs client ids under which it writes
    key: str | None = None


@dataclass(frozen=True)
class Stored:
    """What brings notes that stand at some number up to number `n`, oldest first; nothing when they are."""

    n: int
    updates: tuple[bytes, ...] = ()


def hold(connection: Connection, meeting_id: str) -> None:
    """Until the end of this transaction nobody else appends to these notes."""
    if connection.dialect.name == "sqlite":
        return  # a writing transaction has the whole database
    connection.execute(text("select pg_advisory_xact_lock(hashtext(:name))"), {"name": f"notes:{meeting_id}"})


def append(connection: Connection, meeting_id: str, updates: Iterable[Update], at: float) -> int:
    """Write updates at the end of the log; returns the number of the last."""
    hold(connection, meeting_id)
    n = latest(connection, [meeting_id]).get(meeting_id, 0)
    known = writers(connection, meeting_id)
    for one in updates:
        n += 1
        row = {"meeting_id": meeting_id, "n": n, "update": one.update, "by": one.by, "at": at, "key": one.key}
        connection.execute(insert(U).values(**row))
        for writer in one.writers - known.keys():
            connection.execute(insert(W).values(meeting_id=meeting_id, writer=writer, person=one.by))
            known[writer] = one.by
    return n


def is_taken(connection: Connection, meeting_id: str, key: str) -> bool:
    """Was an update with this key appended before?"""
    return connection.execute(select(U.c.n).where(U.c.meeting_id == meeting_id, U.c.key == key)).first() is not None


def latest(connection: Connection, meeting_ids: Iterable[str]) -> dict[str, int]:
    """The number of each meeting's last update; compaction never takes the last away."""
    query = select(U.c.meeting_id, func.max(U.c.n)).where(U.c.meeting_id.in_(list(meeting_ids)))
    return {r[0]: r[1] for r in connection.execute(query.group_by(U.c.meeting_id))}


def since(connection: Connection, meeting_id: str, n: int) -> Stored:
    """What notes that stand at number `n` lack; 0 for all. A state holds more than was lacking, which is harmless."""
    snapshot = connection.execute(select(S.c.n, S.c.state).where(S.c.meeting_id == meeting_id, S.c.n > n)).first()
    first = snapshot.n if snapshot else n
    query = select(U.c.n, U.c.update).where(U.c.meeting_id == meeting_id, U.c.n > first).order_by(U.c.n)
    rows = connection.execute(query).all()
    state = (snapshot.state,) if snapshot else ()
    return Stored(rows[-1].n if rows else first, (*state, *(r.update for r in rows)))


def writers(connection: Connection, meeting_id: str) -> dict[int, str]:
    """Whose each Yjs client id is."""
    query = select(W.c.writer, W.c.person).where(W.c.meeting_id == meeting_id)
    return {r.writer: r.person for r in connection.execute(query)}


def compact(connection: Connection, meeting_id: str, n: int, state: bytes) -> None:
    """Keep the state at number `n` in place of the updates before it; keys stay taken."""
    hold(connection, meeting_id)
    newer = connection.execute(select(S.c.n).where(S.c.meeting_id == meeting_id, S.c.n >= n)).first()
    if newer:
        return
    connection.execute(delete(S).where(S.c.meeting_id == meeting_id))
    connection.execute(insert(S).values(meeting_id=meeting_id, n=n, state=state))
    before = (U.c.meeting_id == meeting_id, U.c.n < n)
    connection.execute(delete(U).where(*before, U.c.key.is_(None)))
    connection.execute(update(U).where(*before).values(update=b""))


def length(connection: Connection, meeting_id: str) -> int:
    """How many updates stand behind the last state."""
    last = select(func.coalesce(func.max(S.c.n), 0)).where(S.c.meeting_id == meeting_id).scalar_subquery()
    query = select(func.count()).select_from(U).where(U.c.meeting_id == meeting_id, U.c.n > last)
    return connection.execute(query).scalar() or 0
