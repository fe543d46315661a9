"""Until when each person was connected, so that several processes agree on who is away."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "connected",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("until", sa.Float, nullable=False),
    )
    op.create_index("ix_connected_until", "connected", ["until"])


def downgrade() -> None:
    op.drop_table("connected")
