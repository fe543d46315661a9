"""Where letters go: people's addresses, which stand here alone, and the letters of each row that sends some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, insert, select, update

from meetingroom.store import tables

M = tables.mail
R = tables.roster

WAITING, SENDING, SENT, FAILED = "waiting", "sending", "sent", "failed"


@dataclass(frozen=True)
class Posted:
    """One letter: of which meeting, sent by which row, to whom, and how often it has been tried."""

    meeting_id: str
    row: int
    person: str
    tries: int


def set_address(connection: Connection, meeting_id: str, person: str, address: str) -> None:
    """Keep where to write to somebody; "" forgets it."""
    of_person = (R.c.meeting_id == meeting_id, R.c.person == person)
    connection.execute(update(R).where(*of_person).values(address=address or None))


def addresses(connection: Connection, meeting_id: str) -> dict[str, str]:
    query = select(R.c.person, R.c.address).where(R.c.meeting_id == meeting_id, R.c.address.is_not(None))
    return {r.person: r.address for r in connection.execute(query)}


def post(connection: Connection, meeting_id: str, row: int, people: Iterable[str], at: float) -> None:
    """A letter to each of these people is on its way."""
    for person in people:
        whose = {"meeting_id": meeting_id, "row": row, "person": person}
        connection.execute(insert(M).values(**whose, state=WAITING, tries=0, at=at))


def waiting(connection: Connection, most: int = 200) -> list[Posted]:
    query = select(M).where(M.c.state == WAITING).order_by(M.c.at, M.c.row, M.c.person).limit(most)
    return [Posted(r.meeting_id, r.row, r.person, r.tries) for r in connection.execute(query)]


def take(connection: Connection, letter: Posted, at: float) -> bool:
    """Take a letter to send it; False where another process has."""
    taken = connection.execute(
        update(M).where(*of(letter), M.c.state == WAITING).values(state=SENDING, tries=letter.tries + 1, at=at)
    )
    return bool(taken.rowcount)


def settle(connection: Connection, letter: Posted, state: str, at: float) -> None:
    connection.execute(update(M).where(*of(letter)).values(state=state, at=at))


def left_behind(connection: Connection, before: float) -> list[Posted]:
    """Letters that a process took and never settled: whether they went nobody knows."""
    query = select(M).where(M.c.state == SENDING, M.c.at < before)
    return [Posted(r.meeting_id, r.row, r.person, r.tries) for r in connection.execute(query)]


def again(connection: Connection, meeting_id: str, at: float) -> int:
    """Put the letters that did not go on their way once more; how many."""
    failed = (M.c.meeting_id == meeting_id, M.c.state == FAILED)
    return connection.execute(update(M).where(*failed).values(state=WAITING, at=at)).rowcount


def of(letter: Posted) -> tuple[ColumnElement[bool], ...]:
    return (M.c.meeting_id == letter.meeting_id, M.c.row == letter.row, M.c.person == letter.person)
