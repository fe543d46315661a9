"""Mail: people's addresses beside their names, and the letters that are on their way."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("roster", sa.Column("address", sa.Text))
    op.create_table(
        "mail",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("row", sa.Integer, primary_key=True),
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("at", sa.Float, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("mail")
    with op.batch_alter_table("roster") as roster:
        roster.drop_column("address")
