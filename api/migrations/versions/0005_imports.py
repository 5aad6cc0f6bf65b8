"""Imports of a person's own ratings; what they added can be told and taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_KIND = "kind IN ('like', 'dislike', 'seen', 'save', 'hide')"
_ALSO = ("feedback", "picks")


def upgrade() -> None:
    """Add the table, and the columns that point at it."""
    op.create_table(
        "imports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("origin", sa.String(12), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("likes", sa.Integer(), nullable=False),
        sa.Column("dislikes", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name="fk_imports_account_id_accounts",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_imports_account_id", "imports", ["account_id"])
    for name in _ALSO:
        with op.batch_alter_table(name, table_args=_unseen(name)) as table:
            table.add_column(sa.Column("import_id", sa.Uuid(), nullable=True))
            table.create_foreign_key(
                f"fk_{name}_import_id_imports", "imports", ["import_id"], ["id"], ondelete="CASCADE"
            )
            table.create_index(f"ix_{name}_import_id", ["import_id"])


def downgrade() -> None:
    """Drop them."""
    for name in _ALSO:
        with op.batch_alter_table(name, table_args=_unseen(name)) as table:
            table.drop_index(f"ix_{name}_import_id")
            table.drop_constraint(f"fk_{name}_import_id_imports", type_="foreignkey")
            table.drop_column("import_id")
    op.drop_table("imports")


def _unseen(table: str) -> tuple[sa.CheckConstraint, ...]:
    """Return what SQLite, which makes the table anew, does not tell of it by itself."""
    if table != "feedback":
        return ()
    return (sa.CheckConstraint(_KIND, name=op.f("ck_feedback_kind")),)
