from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, inspect, text

from api.database_migration import downgrade, upgrade
from api.settings import Settings
from api.tables import METADATA


@pytest.fixture
def fresh(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path / "new")


def connect(settings: Settings) -> Connection:
    return create_engine(settings.database.replace("+aiosqlite", "")).connect()


def tables(settings: Settings) -> set[str]:
    with connect(settings) as connection:
        found = set(inspect(connection).get_table_names())
        connection.engine.dispose()
    return found


def test_upgrading_makes_every_table(fresh: Settings) -> None:
    upgrade(fresh)
    assert tables(fresh) == {*METADATA.tables, "alembic_version"}


def test_models_and_migrations_do_not_drift(fresh: Settings) -> None:
    upgrade(fresh)
    with connect(fresh) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
        connection.engine.dispose()


def test_constraints_have_the_names_that_models_give_them(fresh: Settings) -> None:
    upgrade(fresh)
    with connect(fresh) as connection:
        inspector = inspect(connection)
        for name, table in METADATA.tables.items():
            declared = {str(constraint.name) for constraint in table.constraints}
            found = {
                inspector.get_pk_constraint(name)["name"],
                *(one["name"] for one in inspector.get_unique_constraints(name)),
                *(one["name"] for one in inspector.get_foreign_keys(name)),
                *(one["name"] for one in inspector.get_check_constraints(name)),
            }
            assert found == declared
        connection.engine.dispose()


def test_upgrading_twice_changes_nothing(fresh: Settings) -> None:
    upgrade(fresh)
    with connect(fresh) as connection:
        connection.execute(
            text(
                "INSERT INTO accounts (id, email, email_key, password_hash, locale, created_at) "
                "VALUES ('1', 'a', 'a', '', 'en', '2026-01-01')"
            )
        )
        connection.commit()
        connection.engine.dispose()
    upgrade(fresh)
    with connect(fresh) as connection:
        assert connection.scalar(text("SELECT count(*) FROM accounts")) == 1
        connection.engine.dispose()


def test_every_migration_can_be_undone_and_done_again(fresh: Settings) -> None:
    upgrade(fresh)
    downgrade(fresh)
    assert tables(fresh) == {"alembic_version"}
    upgrade(fresh)
    assert tables(fresh) == {*METADATA.tables, "alembic_version"}
