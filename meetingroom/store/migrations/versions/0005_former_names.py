"""What people were called before, so that a copy without names leaves these out as well."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "former_names",
        sa.Column("meeting_id", sa.String(32), primary_key=True),
        sa.Column("person", sa.String(64), primary_key=True),
        sa.Column("name", sa.String(400), primary_key=True),
    )


def downgrade() -> None:
    op.drop_table("former_names")
