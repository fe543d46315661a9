"""Words that are nobody's but their owner's, kept as they are typed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from meetingroom.store import tables

P = tables.private


@dataclass(frozen=True)
class Key:
    """Whose words, of which kind, about what."""

    meeting_id: str
    person: str
    kind: str
    key: str


@dataclass(frozen=True)
class Kept:
    """What is kept under one key, and its revision."""

    text: str
    rev: int


def one(connection: Connection, key: Key) -> Kept | None:
    found = connection.execute(select(P.c.text, P.c.rev).where(*at(key))).first()
    return Kept(found.text, found.rev) if found else None


def all_of(connection: Connection, meeting_id: str, person: str) -> dict[str, dict[str, Kept]]:
    """Everything private of one person: `{kind: {key: Kept}}`."""
    query = select(P).where(P.c.meeting_id == meeting_id, P.c.person == person).order_by(P.c.kind, P.c.key)
    found: dict[str, dict[str, Kept]] = {}
    for r in connection.execute(query):
        found.setdefault(r.kind, {})[r.key] = Kept(r.text, r.rev)
    return found


def under(connection: Connection, meeting_id: str, kind: str, key: str) -> dict[str, str]:
    """What each person keeps under one key: for the rule that opens sealed answers, and nobody else."""
    query = select(P.c.person, P.c.text).where(P.c.meeting_id == meeting_id, P.c.kind == kind, P.c.key == key)
    return {r.person: r.text for r in connection.execute(query)}


def drop_under(connection: Connection, meeting_id: str, kind: str, key: str) -> None:
    """Remove what anybody keeps under one key."""
    connection.execute(delete(P).where(P.c.meeting_id == meeting_id, P.c.kind == kind, P.c.key == key))


def replace_with(connection: Connection, key: Key, text: str, when: float) -> Kept:
    """Keep a text whatever was kept before; returns it with its revision."""
    held = one(connection, key) or Kept("", 0)
    kept = Kept(text, held.rev + 1)
    put(connection, key, kept, when)
    return kept


def put(connection: Connection, key: Key, kept: Kept, when: float) -> None:
    values = {"text": kept.text, "rev": kept.rev, "at": when}
    changed = connection.execute(update(P).where(*at(key)).values(**values))
    if not changed.rowcount:
        whose = {"meeting_id": key.meeting_id, "person": key.person, "kind": key.kind, "key": key.key}
        connection.execute(insert(P).values(**whose, **values))


class Overtaken(Exception):
    """What was to be replaced is not there any more: somebody else replaced it."""


def replace(connection: Connection, key: Key, kept: Kept, when: float) -> None:
    """Put a text in the place of the revision before it.

    Raises: Overtaken, or IntegrityError where the first revision has come meanwhile.
    """
    values = {"text": kept.text, "rev": kept.rev, "at": when}
    if kept.rev > 1:
        changed = connection.execute(update(P).where(*at(key), P.c.rev == kept.rev - 1).values(**values))
        if not changed.rowcount:
            raise Overtaken
        return
    whose = {"meeting_id": key.meeting_id, "person": key.person, "kind": key.kind, "key": key.key}
    connection.execute(insert(P).values(**whose, **values))


def drop(connection: Connection, key: Key) -> None:
    connection.execute(delete(P).where(*at(key)))


def at(key: Key) -> tuple[ColumnElement[bool], ...]:
    return (P.c.meeting_id == key.meeting_id, P.c.person == key.person, P.c.kind == key.kind, P.c.key == key.key)
