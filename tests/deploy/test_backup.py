"""Backup, loss, restore: people sign in as before, and the registry answers as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from index.registry.model_registry import ModelRegistry
from tests.faults.served import PASSWORD, served, signed_up
from tests.postgresql import programs, running_cluster
from tests.requirements import missing

ROOT = Path(__file__).resolve().parents[2]
EMAIL = "ada@example.org"


def run(
    script: str, folder: Path, data: Path, databases: str = ""
) -> subprocess.CompletedProcess[str]:
    at = programs()
    environment = {
        **os.environ,
        "DATA": str(data),
        "DATABASES": databases,
        "PATH": f"{at}:{os.environ['PATH']}" if at else os.environ["PATH"],
    }
    command = [str(ROOT / "deploy" / script), str(folder)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def backed_up(folder: Path, data: Path, databases: str = "") -> Path:
    done = run("backup", folder, data, databases)
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def live_twice(data: Path, bundle: Path) -> None:
    """Let one version follow another."""
    registry = ModelRegistry(data)
    for name in ("first", "second"):
        registry.promote(registry.register(bundle, {"run": name}, {}).number)


def index(data: Path, *words: str) -> str:
    """Return what `cinq index` prints; a process of its own has no database open from before."""
    command = [sys.executable, "-m", "cli", "index", *words, "--json"]
    environment = {**os.environ, "CINQ_DATA_DIR": str(data)}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout


def choose_five(url: str) -> list[str]:
    with signed_up(url, EMAIL) as browser:
        found = browser.get("/suggestions", params={"limit": 5}).json()["items"]
        films = [each["id"] for each in found]
        assert browser.put("/me/picks", json={"film_ids": films}).is_success
    return films


def picks_of_ada(url: str) -> list[str]:
    with httpx.Client(base_url=f"{url}/api/v1", timeout=30) as browser:
        session = browser.post("/session", json={"email": EMAIL, "password": PASSWORD})
        assert session.is_success, session.text
        found: list[str] = browser.get("/me/picks").json()["film_ids"]
    return found


@pytest.mark.alone
@pytest.mark.timeout(900)
def test_nothing_is_lost_on_sqlite(tmp_path: Path, bundle_folder: Path) -> None:
    data = tmp_path / "data"
    live_twice(data, bundle_folder)
    before = index(data, "list")
    with served(data, bundle_folder) as url:
        films = choose_five(url)
        # While people write: the copy is of one moment all the same.
        backup = backed_up(tmp_path / "backups", data)
    shutil.rmtree(data)
    assert run("restore", backup, data).returncode == 0
    assert index(data, "list") == before
    assert '"version":"1"' in index(data, "rollback").replace(" ", "")
    with served(data, bundle_folder) as url:
        assert picks_of_ada(url) == films


@pytest.mark.alone
@pytest.mark.timeout(900)
def test_nothing_is_lost_on_postgresql(tmp_path: Path, bundle_folder: Path) -> None:
    at = programs()
    if at is None:
        missing("postgresql", "PostgreSQL is not installed")
        return
    data = tmp_path / "data"
    data.mkdir()
    with running_cluster(at) as cluster:
        url = cluster.create_database("cinq")
        plain = url.replace("+asyncpg", "")
        with served(data, bundle_folder, database_url=url) as site:
            films = choose_five(site)
            backup = backed_up(tmp_path / "backups", data, plain)
        cluster.execute('DROP DATABASE "cinq" WITH (FORCE)')
        shutil.rmtree(data)
        cluster.create_database("cinq")
        done = run("restore", backup, data, plain)
        assert done.returncode == 0, done.stderr
        with served(data, bundle_folder, database_url=url) as site:
            assert picks_of_ada(site) == films


@pytest.mark.parametrize("harm", ["changed", "occupied"])
def test_a_backup_that_was_changed_or_has_no_room_restores_nothing(
    tmp_path: Path, harm: str
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "secret_key").write_text("old")
    backup = backed_up(tmp_path / "backups", data)
    if harm == "changed":
        (backup / "data.tar.gz").write_bytes(b"not what was kept")
        (data / "secret_key").unlink()
    else:
        (data / "secret_key").write_text("new")
    assert run("restore", backup, data).returncode != 0
    assert [path.read_text() for path in data.iterdir()] == (["new"] if harm == "occupied" else [])
