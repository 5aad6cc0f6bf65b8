"""Sessions know when and from where they were last used; failed attempts are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the columns, and the table of attempts."""
    with op.batch_alter_table("sessions") as sessions:
        sessions.add_column(sa.Column("seen_at", _MOMENT, nullable=True))
        sessions.add_column(sa.Column("browser", sa.String(20), nullable=True))
        sessions.add_column(sa.Column("system", sa.String(20), nullable=True))
    op.execute("UPDATE sessions SET seen_at = created_at")
    with op.batch_alter_table("sessions") as sessions:
        sessions.alter_column("seen_at", existing_type=_MOMENT, nullable=False)
    op.create_table(
        "attempts",
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_attempts"),
    )
    op.create_index("ix_attempts_since", "attempts", ["since"])


def downgrade() -> None:
    """Drop them."""
    op.drop_table("attempts")
    with op.batch_alter_table("sessions") as sessions:
        for column in ("seen_at", "browser", "system"):
            sessions.drop_column(column)
