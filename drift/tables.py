"""The columns of the service's database that drift reads: a contract, held against it by a test.

Drift reads them with its own statements and knows nothing else of the service.
"""

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Float,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Uuid,
)

READ = MetaData()
_MOMENT = DateTime(timezone=True)

ACCOUNTS = Table(
    "accounts",
    READ,
    Column("id", Uuid()),
    Column("email", String(254)),
    Column("email_key", String(254)),
    Column("password_hash", String(200)),
    Column("locale", String(8)),
    Column("created_at", _MOMENT),
)
"""Never read: game days make some of their own."""
PICKS = Table(
    "picks",
    READ,
    Column("account_id", Uuid()),
    Column("film_id", String(200)),
    Column("position", SmallInteger()),
    Column("picked_at", _MOMENT),
    Column("import_id", Uuid()),
)
FEEDBACK = Table(
    "feedback",
    READ,
    Column("account_id", Uuid()),
    Column("film_id", String(200)),
    Column("kind", String(8)),
    Column("created_at", _MOMENT),
    Column("import_id", Uuid()),
)
SEARCHES = Table(
    "search_events",
    READ,
    Column("id", Uuid()),
    Column("at", _MOMENT),
    Column("model_version", String(64)),
    Column("language", String(8)),
    Column("words", SmallInteger()),
    Column("results", SmallInteger()),
    Column("top_score", Float()),
    Column("sketch", LargeBinary()),
)
LISTS = Table(
    "served_events",
    READ,
    Column("id", Uuid()),
    Column("at", _MOMENT),
    Column("model_version", String(64)),
    Column("audience", String(8)),
    Column("film_ids", JSON()),
    Column("scores", JSON()),
)
