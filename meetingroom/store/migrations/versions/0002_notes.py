"""The live notes: the log of updates, the state that replaces old ones, and whose each Yjs client id is."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "note_updates",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("n", sa.Integer, primary_key=True),
        sa.Column("update", sa.LargeBinary, nullable=False),
        sa.Column("by", sa.String(64), nullable=False),
        sa.Column("at", sa.Float, nullable=False),
        sa.Column("key", sa.String(200)),
        sa.UniqueConstraint("meeting_id", "key", name="uq_note_updates_meeting_id"),
    )
    op.create_table(
        "note_snapshots",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("n", sa.Integer, nullable=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "note_writers",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("writer", sa.BigInteger, primary_key=True),
        sa.Column("person", sa.String(64), nullable=False),
    )


def downgrade() -> None:
    for table in ("note_writers", "note_snapshots", "note_updates"):
        op.drop_table(table)
