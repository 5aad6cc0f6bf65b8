"""Events: what was asked and answered, never by whom nor in which words."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "search_events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("model_version", sa.String(64), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("words", sa.SmallInteger(), nullable=False),
        sa.Column("results", sa.SmallInteger(), nullable=False),
        sa.Column("top_score", sa.Float(), nullable=True),
        sa.Column("sketch", sa.LargeBinary(32), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_search_events"),
    )
    op.create_index("ix_search_events_at", "search_events", ["at"])
    op.create_table(
        "served_events",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("model_version", sa.String(64), nullable=False),
        sa.Column("audience", sa.String(8), nullable=False),
        sa.Column("film_ids", sa.JSON(), nullable=False),
        sa.Column("scores", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_served_events"),
    )
    op.create_index("ix_served_events_at", "served_events", ["at"])


def downgrade() -> None:
    """Drop them."""
    op.drop_table("served_events")
    op.drop_table("search_events")
