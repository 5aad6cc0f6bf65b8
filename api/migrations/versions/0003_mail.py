"""Letters that wait to be sent; addresses that are confirmed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Add the table of letters and the column of accounts."""
    op.add_column("accounts", sa.Column("email_verified_at", _MOMENT, nullable=True))
    op.create_table(
        "mails",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=True),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mails"),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name="fk_mails_account_id_accounts",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_mails_account_id", "mails", ["account_id"])
    op.create_index("ix_mails_due_at", "mails", ["due_at"])


def downgrade() -> None:
    """Drop them."""
    op.drop_table("mails")
    with op.batch_alter_table("accounts") as accounts:
        accounts.drop_column("email_verified_at")
