"""The journal: append rows, read them back, and keep what stands beside them in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from meetingroom.core.acts import RULES, Command, Due, Event, Stamp, wire_name
from meetingroom.core.links import CodeGiven
from meetingroom.core.meeting import Meeting, apply
from meetingroom.core.rows import canonical, digest
from meetingroom.store import tables
from meetingroom.store.codec import Row, decode, encode

J = tables.journal
R = tables.roster
C = tables.codes
D = tables.due
F = tables.former_names


def rows(connection: Connection, meeting_id: str, after: int = 0) -> list[Row]:
    """The rows after number `after`, oldest first."""
    query = select(J).where(J.c.meeting_id == meeting_id, J.c.seq > after).order_by(J.c.seq)
    return [Row(r.seq, r.command_id, r.by, r.at, r.events, r.texts, r.hash) for r in connection.execute(query)]


def latest(connection: Connection, meeting_ids: Iterable[str]) -> dict[str, int]:
    """The number of each meeting's last row."""
    query = select(J.c.meeting_id, func.max(J.c.seq)).where(J.c.meeting_id.in_(list(meeting_ids)))
    return {r[0]: r[1] for r in connection.execute(query.group_by(J.c.meeting_id))}


def asked_before(connection: Connection, meeting_id: str, command_id: str) -> Row | None:
    """The row that this command id became, if it was asked before."""
    query = select(J).where(J.c.meeting_id == meeting_id, J.c.command_id == command_id)
    r = connection.execute(query).first()
    return Row(r.seq, r.command_id, r.by, r.at, r.events, r.texts, r.hash) if r else None


def head(connection: Connection, meeting_id: str) -> str:
    """The hash of the last row, "" for a meeting without rows."""
    query = select(J.c.hash).where(J.c.meeting_id == meeting_id).order_by(J.c.seq.desc()).limit(1)
    return connection.execute(query).scalar() or ""


def hash_of(connection: Connection, meeting_id: str, seq: int) -> str:
    """The hash of one row, "" when there is no such row."""
    query = select(J.c.hash).where(J.c.meeting_id == meeting_id, J.c.seq == seq)
    return connection.execute(query).scalar() or ""


@dataclass(frozen=True)
class Entry:
    """An accepted command on its way into the journal; `before` is the hash of the row it follows."""

    stamp: Stamp
    command_id: str
    events: list[Event]
    before: str


def append(connection: Connection, meeting_id: str, entry: Entry) -> Row:
    """Write one row and what stands beside it.

    Raises: IntegrityError when another process has taken the number or the command id.
    """
    row, called = encode(entry.stamp, entry.command_id, entry.events, entry.before)
    write(connection, meeting_id, row)
    for person, name in called.items():
        set_name(connection, meeting_id, person, name)
    for event in entry.events:
        if isinstance(event, CodeGiven):
            give_code(connection, meeting_id, event.code, entry.stamp.at)
    return row


def write(connection: Connection, meeting_id: str, row: Row) -> None:
    connection.execute(insert(J).values(meeting_id=meeting_id, **msgspec.to_builtins(row)))


def set_name(connection: Connection, meeting_id: str, person: str, name: str) -> None:
    """Call somebody so; what they were called before is kept for the copies without names."""
    before = connection.execute(select(R.c.name).where(R.c.meeting_id == meeting_id, R.c.person == person)).scalar()
    if before and before != name and before not in former_names(connection, meeting_id).get(person, ()):
        connection.execute(insert(F).values(meeting_id=meeting_id, person=person, name=before))
    changed = connection.execute(
        update(R).where(R.c.meeting_id == meeting_id, R.c.person == person).values(name=name)
    )
    if not changed.rowcount:
        connection.execute(insert(R).values(meeting_id=meeting_id, person=person, name=name))


def names(connection: Connection, meeting_id: str) -> dict[str, str]:
    """What each person of the meeting is called now."""
    query = select(R.c.person, R.c.name).where(R.c.meeting_id == meeting_id)
    return {r.person: r.name for r in connection.execute(query)}


def former_names(connection: Connection, meeting_id: str) -> dict[str, tuple[str, ...]]:
    """What people of the meeting were called before."""
    found: dict[str, tuple[str, ...]] = {}
    query = select(F.c.person, F.c.name).where(F.c.meeting_id == meeting_id).order_by(F.c.person, F.c.name)
    for person, name in connection.execute(query):
        found[person] = (*found.get(person, ()), name)
    return found


def give_code(connection: Connection, meeting_id: str, code: str, at: float) -> None:
    connection.execute(
        update(C).where(C.c.meeting_id == meeting_id, C.c.retired_at.is_(None)).values(retired_at=at)
    )
    connection.execute(insert(C).values(code=code, meeting_id=meeting_id, given_at=at))


def caught_up(connection: Connection, meeting: Meeting) -> tuple[Meeting, list[tuple[Stamp, list[Event]]]]:
    """The meeting with every row that it lacks, and those rows' events."""
    new = rows(connection, meeting.id, meeting.seq)
    if not new:
        return meeting, []
    called, known = names(connection, meeting.id), meeting.seq
    came: list[tuple[Stamp, list[Event]]] = []
    for row in new:
        stamp = Stamp(row.seq, row.by, row.at)
        events = decode(row, called)
        if known and rewrites(events):
            return caught_up(connection, Meeting(meeting.id))
        meeting = apply(meeting, events, stamp)
        came.append((stamp, events))
    return meeting, came


def rewrites(events: Iterable[Event]) -> bool:
    """Do these events change what earlier rows say?"""
    return any(event.rewrites for event in events)


def erase_texts(connection: Connection, meeting_id: str, seq: int, at: float) -> None:
    """Drop what people wrote in a row, and the salts; the hashes stay, and with them the chain."""
    kept = connection.execute(select(J.c.texts).where(J.c.meeting_id == meeting_id, J.c.seq == seq)).scalar() or "[]"
    texts = [t if "person" in t else {"hash": t["hash"], "erased": t.get("erased", at)} for t in json.loads(kept)]
    put_texts(connection, meeting_id, seq, texts)


def erase_name(connection: Connection, meeting_id: str, person: str, at: float) -> None:
    """Drop somebody's names, and every salt by which a guess at one could be checked."""
    for table in (R, F):
        connection.execute(delete(table).where(table.c.meeting_id == meeting_id, table.c.person == person))
    for row in rows(connection, meeting_id):
        texts = json.loads(row.texts)
        if any(t.get("person") == person for t in texts):
            gone = {"person": person, "erased": at}
            kept = [gone | {"hash": t["hash"]} if t.get("person") == person else t for t in texts]
            put_texts(connection, meeting_id, row.seq, kept)


def put_texts(connection: Connection, meeting_id: str, seq: int, texts: list[dict[str, Any]]) -> None:
    of_row = (J.c.meeting_id == meeting_id, J.c.seq == seq)
    connection.execute(update(J).where(*of_row).values(texts=canonical(texts)))


def find_code(connection: Connection, code: str) -> tuple[str, bool] | None:
    """The meeting that this code opens or opened, and whether it still does."""
    found = connection.execute(select(C.c.meeting_id, C.c.retired_at).where(C.c.code == code)).first()
    return (found.meeting_id, found.retired_at is None) if found else None


@dataclass(frozen=True)
class Waiting:
    """What the clock will ask of a meeting; its id is the same in every process."""

    meeting_id: str
    command_id: str
    command: Command


def due_by(connection: Connection, at: float) -> list[Waiting]:
    """What the clock must ask now, the earliest first."""
    query = select(D).where(D.c.at <= at).order_by(D.c.at).limit(100)
    return [Waiting(r.meeting_id, r.command_id, due_command(json.loads(r.command))) for r in connection.execute(query)]


def due_command(kept: dict[str, Any]) -> Command:
    return msgspec.convert(kept["with"], RULES[kept["ask"]].command)


def put_due(connection: Connection, meeting_id: str, due: Due) -> str:
    """Write down what the clock will ask; the command id that it will have."""
    name = wire_name(type(due.command))
    kept = json.dumps({"ask": name, "with": msgspec.to_builtins(due.command)}, sort_keys=True)
    command_id = f"clock:{name}:{digest(kept)[:16]}:{due.at}"
    drop_due(connection, meeting_id, command_id)
    connection.execute(insert(D).values(meeting_id=meeting_id, command_id=command_id, at=due.at, command=kept))
    return command_id


def drop_due(connection: Connection, meeting_id: str, command_id: str) -> None:
    connection.execute(delete(D).where(D.c.meeting_id == meeting_id, D.c.command_id == command_id))
