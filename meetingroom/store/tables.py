"""Every table. The journal is the meeting; the rest is what stands beside it (names, private words, codes)."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={"ix": "ix_%(table_name)s_%(column_0_name)s", "uq": "uq_%(table_name)s_%(column_0_name)s"}
)

# One row is one accepted command. `texts` holds what people wrote, each with its salt; `hash` chains the rows.
journal = Table(
    "journal",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("seq", Integer, primary_key=True),
    Column("command_id", String(96), nullable=False),
    Column("by", String(64), nullable=False),
    Column("at", Float, nullable=False),
    Column("events", Text, nullable=False),
    Column("texts", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    UniqueConstraint("meeting_id", "command_id"),
)

# Names and contact details, apart from the journal so that a person can be erased.
roster = Table(
    "roster",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("name", Text, nullable=False),
    Column("address", Text),
)

# What people were called before: a copy without names leaves these out too, and nothing else reads them.
former_names = Table(
    "former_names",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("name", String(400), primary_key=True),
)

# Letters by mail: one for each person of a row that sends some, and how far it has come.
mail = Table(
    "mail",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("row", Integer, primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("at", Float, nullable=False),
)

# Under which codes a meeting was and is found; only the latest is good.
codes = Table(
    "codes",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("meeting_id", String(32), nullable=False, index=True),
    Column("given_at", Float, nullable=False),
    Column("retired_at", Float),
)

# Words that are nobody's but their owner's: unshared panels, unsent questions, sealed answers.
private = Table(
    "private",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("kind", String(32), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("text", Text, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("at", Float, nullable=False),
)

# What the clock will ask for, and when.
due = Table(
    "due",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("command_id", String(96), primary_key=True),
    Column("at", Float, nullable=False),
    Column("command", Text, nullable=False),
    Index("ix_due_at", "at"),
)

# The live notes: every update as it came. A `key` says what an update is made from, such as a turn, so that it is
# made once. Whose each Yjs client id is, so that nobody writes as another; and the state that replaces old updates.
note_updates = Table(
    "note_updates",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("update", LargeBinary, nullable=False),
    Column("by", String(64), nullable=False),
    Column("at", Float, nullable=False),
    Column("key", String(200)),
    UniqueConstraint("meeting_id", "key"),
)

note_snapshots = Table(
    "note_snapshots",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("n", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
)

note_writers = Table(
    "note_writers",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("writer", BigInteger, primary_key=True),
    Column("person", String(64), nullable=False),
)

# Until when each person is, or was, connected in any process. Nothing of it is of use a few minutes later.
connected = Table(
    "connected",
    metadata,
    Column("meeting_id", String(32), primary_key=True),
    Column("person", String(64), primary_key=True),
    Column("until", Float, nullable=False),
    Index("ix_connected_until", "until"),
)
