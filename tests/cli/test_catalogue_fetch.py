"""`cinq catalogue fetch tmdb` and `cinq catalogue import tmdb:`, as a person calls them."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from catalogue.dataset import current_dataset
from cli.main import main
from tests.catalogue.tmdb.fake_tmdb import KEY, FakeTmdb, Fault, film, serving


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def tmdb(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeTmdb]:
    """A TMDB of three films that the settings point to."""
    with serving(FakeTmdb()) as fake:
        told = {
            "CINQ_DATA_DIR": str(data_dir),
            "CINQ_TMDB_API_KEY": KEY,
            "CINQ_TMDB_API_URL": f"{fake.address}/3",
            "CINQ_TMDB_EXPORTS_URL": f"{fake.address}/p/exports",
        }
        for name, value in told.items():
            monkeypatch.setenv(name, value)
        fake.add(film(1), film(2), film(3, adult=True))
        fake.export(datetime.now(UTC).date())
        yield fake


def failure(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that fails, and return what it says."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 1
    said = capsys.readouterr()
    assert KEY not in said.out + said.err
    return said.err


def test_one_command_brings_tmdbs_films_into_use(
    tmdb: FakeTmdb, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["catalogue", "import", "tmdb:"])
    said = capsys.readouterr()
    assert "TMDB: 2 films; 2 new, 0 changed, 0 gone, 0 not released yet." in said.out
    assert "tmdb-films.jsonl.gz: films fetched from TMDB." in said.out
    assert "2 films, now in use" in said.out
    assert KEY not in said.out + said.err
    dataset = current_dataset(data_dir)
    assert dataset
    assert dataset.films.ids == ("tmdb-1", "tmdb-2")
    tmdb.asked.clear()
    main(["catalogue", "import", "tmdb:", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["films"]["unchanged"], told["fetch"]["asked"]) == (True, 0)


@pytest.mark.usefixtures("tmdb")
def test_fetched_films_come_in_beside_others(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "more.jsonl"
    path.write_text('{"tmdb_id": 1, "title": "The Lamp 1", "movielens_ids": [7]}\n')
    main(["catalogue", "import", "tmdb:", str(path)])
    assert "1 merged" in capsys.readouterr().out
    dataset = current_dataset(data_dir)
    assert dataset
    assert dataset.films[0].movielens_ids == (7,)


@pytest.mark.usefixtures("tmdb")
def test_fetching_alone_writes_a_films_file_and_imports_nothing(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "films.jsonl.gz"
    main(["catalogue", "fetch", "tmdb", "--films", "1", "--out", str(out), "--json"])
    assert json.loads(capsys.readouterr().out)["films"] == 1
    assert current_dataset(data_dir) is None
    main(["catalogue", "import", str(out)])
    assert "films as JSON lines" in capsys.readouterr().out


@pytest.mark.usefixtures("tmdb")
@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("", "TMDB needs a key: set CINQ_TMDB_API_KEY"),
        ("0123", "TMDB refuses the key in CINQ_TMDB_API_KEY: Invalid API key"),
        (f"{KEY}\n{KEY}", "CINQ_TMDB_API_KEY: Value error, a key has letters, digits"),
    ],
)
def test_a_key_that_does_not_open_is_told_by_its_setting(
    key: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CINQ_TMDB_API_KEY", key)
    assert told in failure(capsys, "catalogue", "import", "tmdb:")


def test_a_fetch_that_fails_imports_nothing(
    tmdb: FakeTmdb, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmdb.exports.clear()
    assert "TMDB has no list of ids" in failure(capsys, "catalogue", "import", "tmdb:")
    assert current_dataset(data_dir) is None


@pytest.mark.slow
def test_a_fetch_that_is_killed_goes_on_where_it_was(
    tmdb: FakeTmdb, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    count = 200
    tmdb.add(*(film(number) for number in range(1, count + 1)))
    tmdb.export(datetime.now(UTC).date())
    for number in range(1, count + 1):
        answer = json.dumps(film(number)).encode()
        tmdb.faults[f"/3/movie/{number}"].append(Fault(200, answer, wait_seconds=0.1))
    with subprocess.Popen(
        [sys.executable, "-m", "cli", "catalogue", "fetch", "tmdb"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        stderr=subprocess.DEVNULL,
    ) as process:
        while len(tmdb.films_asked) < count // 3:
            assert process.poll() is None
            time.sleep(0.05)
        process.kill()
    assert not list((data_dir / "tmdb").glob("*.gz"))
    before = set(tmdb.films_asked)
    tmdb.faults.clear()
    tmdb.asked.clear()
    main(["catalogue", "fetch", "tmdb", "--json"])
    report = json.loads(capsys.readouterr().out)
    assert report["films"] == count
    # What was on its way when the kill came is asked for twice, and nothing else.
    assert len(before & set(tmdb.films_asked)) <= 8 * 2
    assert not [path for path in tmdb.asked if path.startswith("/p/")]
