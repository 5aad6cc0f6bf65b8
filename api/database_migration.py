"""Bringing the database to the schema this version of the service needs."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from api.settings import Settings

_MIGRATIONS = Path(__file__).with_name("migrations")


def upgrade(settings: Settings) -> None:
    """Apply every migration that is missing; SQLite's file is made when there is none."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    command.upgrade(alembic_config(settings.database), "head")


def downgrade(settings: Settings, revision: str = "base") -> None:
    """Undo the migrations after `revision`."""
    command.downgrade(alembic_config(settings.database), revision)


def alembic_config(database_url: str) -> Config:
    """Return what Alembic needs to know."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["database_url"] = database_url
    return config
