"""Opening the database: SQLite beside the data by default, PostgreSQL by one setting."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import IntegrityError, OperationalError

__all__ = ["IntegrityError", "OperationalError", "Store", "cannot_write", "open_store"]

BUSY_MS = 5_000
NO_PLACE = ("disk is full", "disk i/o error", "readonly database", "unable to open")  # what SQLite says
DISK_FULL = "53100"  # what PostgreSQL says: https://www.postgresql.org/docs/current/errcodes-appendix.html


def cannot_write(error: BaseException) -> bool:
    """Whether the database has no place to write to, which trying again does not mend."""
    cause = getattr(error, "orig", None)
    return getattr(cause, "sqlstate", "") == DISK_FULL or any(sign in str(cause).lower() for sign in NO_PLACE)


class Store:
    """The database, handed to whoever reads or writes it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.is_embedded = engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """Reading in which several questions are answered as of one moment."""
        whole = self.engine if self.is_embedded else self.engine.execution_options(isolation_level="REPEATABLE READ")
        with whole.connect() as connection:
            if self.is_embedded:
                connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, committed at the end. On SQLite nothing in it may yield to other tasks."""
        with self.engine.connect() as connection:
            if self.is_embedded:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.commit()
            except BaseException:
                # Also when the commit itself failed: what it left undone would be seen, and stored, by who comes next.
                connection.rollback()
                raise

    def wipe(self) -> bool:
        """Take what was deleted out of the files too; False when somebody is reading, and it must be tried again.

        SQLite overwrites what it deletes (see `embedded`), but its log keeps older pages until it is emptied.
        """
        with self.engine.connect() as connection:
            if not self.is_embedded:
                connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM")
                return True
            busy, *_ = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            return not busy

    def is_ready(self) -> bool:
        with self.reading() as connection:
            return connection.execute(text("select 1")).scalar() == 1

    def close(self) -> None:
        self.engine.dispose()


def open_store(url: str) -> Store:
    """The store behind `url`.

    Raises: SystemExit when the PostgreSQL driver would freeze every meeting while it waits.
    """
    if url.startswith("sqlite"):
        return Store(embedded(url))
    if os.environ.get("PSYCOPG_WAIT_FUNC") != "wait_selector":
        raise SystemExit("PostgreSQL needs PSYCOPG_WAIT_FUNC=wait_selector in the environment before Python starts.")
    return Store(create_engine(url, pool_size=10, max_overflow=20, pool_pre_ping=True))


def embedded(url: str) -> Engine:
    # The driver must not begin transactions by itself: `writing` begins them, at once for writing,
    # so that two processes queue up instead of failing in the middle.
    engine = create_engine(url, connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000})

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, record: Any) -> None:
        cursor = connection.cursor()
        # An acknowledged command must survive a power cut, hence FULL.
        # What is deleted must be gone, not only out of sight: hence `secure_delete`, which overwrites it.
        kept = ("journal_mode=wal", "synchronous=full", "foreign_keys=on", "secure_delete=on")
        for pragma in (*kept, f"busy_timeout={BUSY_MS}"):
            cursor.execute(f"pragma {pragma}")
        cursor.close()

    return engine
