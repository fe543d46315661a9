"""Bringing a database to the shape that this version needs; nothing happens when it has it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from meetingroom.store.engine import Store

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def script() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def is_current(store: Store) -> bool:
    with store.reading() as connection:
        has = MigrationContext.configure(connection).get_current_revision()
    return has == ScriptDirectory.from_config(script()).get_current_head()


def migrate(store: Store) -> None:
    """Run the migrations that are missing, all in one transaction: two servers starting at once wait for each other."""
    if is_current(store):
        return
    config = script()
    with store.writing() as connection:
        if not store.is_embedded:
            connection.exec_driver_sql("select pg_advisory_xact_lock(7244)")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
