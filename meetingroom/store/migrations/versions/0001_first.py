"""The first shape: journal, roster, codes, private words, due moments."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "journal",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("command_id", sa.String(96), nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("events", sa.Text, nullable=False),
        sa.Column("texts", sa.Text, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.UniqueConstraint("meeting_id", "command_id", name="uq_journal_meeting_id"),
    )
    op.create_table(
        "roster",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
    )
    op.create_table(
        "codes",
        sa.Column("code", sa.String(32), primary_key=True),
        sa.Column("meeting_id", sa.String(32), nullable=False),
        sa.Column("given_at", sa.Float, nullable=False),
        sa.Column("retired_at", sa.Float),
    )
    op.create_index("ix_codes_meeting_id", "codes", ["meeting_id"])
    op.create_table(
        "private",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(32), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )
    op.create_table(
        "due",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("command_id", sa.String(96), primary_key=True),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("command", sa.Text, nullable=False),
    )
    op.create_index("ix_due_at", "due", ["at"])


def downgrade() -> None:
    for table in ("due", "private", "codes", "roster", "journal"):
        op.drop_table(table)
