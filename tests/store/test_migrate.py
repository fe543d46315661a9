"""Databases come to today's shape by the migrations alone."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from meetingroom.store.engine import open_store
from meetingroom.store.migrate import is_current, migrate
from meetingroom.store.tables import metadata


@pytest.fixture
def store(tmp_path):
    opened = open_store(f"sqlite:///{tmp_path / 'meetings.db'}")
    yield opened
    opened.close()


def test_the_migrations_make_the_shape_that_the_code_expects(store):
    migrate(store)

    with store.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_migrating_twice_changes_nothing(store):
    assert not is_current(store)
    migrate(store)
    migrate(store)

    assert is_current(store)
