"""Tokens have scopes and expire; those made before keep what they could and do not."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    everything = sa.text("'read write'")
    with op.batch_alter_table("tokens") as tokens:
        tokens.add_column(
            sa.Column("scopes", sa.String(40), nullable=False, server_default=everything)
        )
        tokens.add_column(sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("tokens") as tokens:
        tokens.alter_column("scopes", existing_type=sa.String(40), server_default=None)


def downgrade() -> None:
    """Drop them."""
    with op.batch_alter_table("tokens") as tokens:
        tokens.drop_column("expires_at")
        tokens.drop_column("scopes")
