"""Accounts know when they were last used."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)
# Whoever comes from a version that did not note it counts as active at the latest trace there is.
_LATEST = """
UPDATE accounts SET active_at = COALESCE(
    (SELECT MAX(seen_at) FROM sessions WHERE sessions.account_id = accounts.id),
    CURRENT_TIMESTAMP
)
"""


def upgrade() -> None:
    """Add the column."""
    # It may stay empty, so that processes of the version before can go on making accounts.
    with op.batch_alter_table("accounts") as accounts:
        accounts.add_column(sa.Column("active_at", _MOMENT, nullable=True))
        accounts.create_index("ix_accounts_active_at", ["active_at"])
    op.execute(_LATEST)


def downgrade() -> None:
    """Drop it."""
    with op.batch_alter_table("accounts") as accounts:
        accounts.drop_index("ix_accounts_active_at")
        accounts.drop_column("active_at")
