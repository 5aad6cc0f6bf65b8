import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, make_url, text

from api.database_engines import migration_engine
from api.database_migration import alembic_config, downgrade, newest_revision, upgrade
from api.settings import Settings
from api.tables import METADATA
from tests.postgresql import Cluster

T = TypeVar("T")
ACCOUNT = (
    "INSERT INTO accounts (id, email, email_key, password_hash, locale, created_at) "
    "VALUES ('00000000-0000-0000-0000-000000000001', 'a', 'a', '', 'en', '2026-01-01')"
)


@pytest.fixture
def fresh(tmp_path: Path, engine: str, request: pytest.FixtureRequest) -> Settings:
    """Return the settings of a service whose database is empty."""
    if engine == "sqlite":
        return Settings(data_dir=tmp_path / "new")
    cluster: Cluster = request.getfixturevalue("postgresql")
    url = cluster.create_database(f"fresh-{uuid4()}")
    return Settings(data_dir=tmp_path / "new", database_url=url)


def test_nobody_else_on_the_machine_reads_the_people(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "new")
    upgrade(settings)
    assert {file.stat().st_mode & 0o077 for file in settings.data_dir.glob("cinq.db*")} == {0}


def ask(settings: Settings, question: Callable[[Connection], T]) -> T:
    """Return what `question` finds; what it changes is kept."""

    async def connect() -> T:
        engine = migration_engine(make_url(settings.database))
        async with engine.begin() as connection:
            found = await connection.run_sync(question)
        await engine.dispose()
        return found

    return asyncio.run(connect())


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names())


def drift(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, METADATA))


def unlike_their_models(connection: Connection) -> list[str]:
    """Return the tables whose constraints are named otherwise than their models say."""
    inspector = inspect(connection)
    found = {
        name: {
            inspector.get_pk_constraint(name)["name"],
            *(one["name"] for one in inspector.get_unique_constraints(name)),
            *(one["name"] for one in inspector.get_foreign_keys(name)),
            *(one["name"] for one in inspector.get_check_constraints(name)),
        }
        for name in METADATA.tables
    }
    return [
        name
        for name, table in METADATA.tables.items()
        if found[name] != {str(constraint.name) for constraint in table.constraints}
    ]


def test_upgrading_makes_every_table(fresh: Settings) -> None:
    upgrade(fresh)
    assert ask(fresh, tables) == {*METADATA.tables, "alembic_version"}


def test_models_and_migrations_do_not_drift(fresh: Settings) -> None:
    upgrade(fresh)
    assert ask(fresh, drift) == []
    command.check(alembic_config(fresh.database))


def test_constraints_have_the_names_that_models_give_them(fresh: Settings) -> None:
    upgrade(fresh)
    assert ask(fresh, unlike_their_models) == []


def test_upgrading_twice_changes_nothing(fresh: Settings) -> None:
    upgrade(fresh)
    ask(fresh, lambda connection: connection.execute(text(ACCOUNT)))
    upgrade(fresh)
    assert ask(fresh, lambda asked: asked.scalar(text("SELECT count(*) FROM accounts"))) == 1


def test_the_newest_revision_is_the_one_that_alembic_goes_to(fresh: Settings) -> None:
    scripts = ScriptDirectory.from_config(alembic_config(fresh.database))
    assert newest_revision() == scripts.get_current_head()


def test_a_database_that_is_up_to_date_is_found_so_without_alembic(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from api.settings import Settings;"
        "from api.database_migration import upgrade;"
        "upgrade(Settings(data_dir=Path(sys.argv[1]))); print('alembic' in sys.modules)"
    )
    command_line = [sys.executable, "-c", script, str(tmp_path)]
    found = [subprocess.check_output(command_line, text=True).strip() for _ in range(2)]
    assert found == ["True", "False"]


def test_every_migration_can_be_undone_and_done_again_with_people_in_it(fresh: Settings) -> None:
    upgrade(fresh)
    ask(fresh, lambda connection: connection.execute(text(ACCOUNT)))
    scripts = ScriptDirectory.from_config(alembic_config(fresh.database))
    for script in scripts.walk_revisions():
        if script.down_revision is None:
            break
        downgrade(fresh, str(script.down_revision))
        assert ask(fresh, lambda asked: asked.scalar(text("SELECT count(*) FROM accounts"))) == 1
    upgrade(fresh)
    assert ask(fresh, drift) == []
    downgrade(fresh)
    assert ask(fresh, tables) == {"alembic_version"}
    upgrade(fresh)
    assert ask(fresh, drift) == []
