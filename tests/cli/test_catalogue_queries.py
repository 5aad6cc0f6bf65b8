import json
from pathlib import Path

import pytest

from catalogue.queries_store import kept_queries
from catalogue.starter_catalogue import starter_films
from cli.main import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


def _queries(folder: Path, name: str = "queries.jsonl") -> Path:
    film = next(iter(starter_films()))
    path = folder / name
    lines = [{"text": "a keeper and a storm", "film_id": film.id}, {"text": "?", "film_id": "no"}]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def test_queries_are_kept_for_the_pipeline(
    tmp_path: Path, data_dir: Path, capsys: Captured
) -> None:
    main(["catalogue", "queries", str(_queries(tmp_path)), "--json"])

    assert json.loads(capsys.readouterr().out) == {"queries": 1, "skipped": 1}
    kept = kept_queries(data_dir)
    assert kept is not None
    assert kept.read_text(encoding="utf-8") == _queries(tmp_path).read_text(encoding="utf-8")


def test_a_table_takes_the_place_of_lines(tmp_path: Path, data_dir: Path) -> None:
    film = next(iter(starter_films()))
    table = tmp_path / "queries.csv"
    table.write_text(f"text,film_id\na storm,{film.id}\n", encoding="utf-8")

    for path in (_queries(tmp_path), table):
        main(["catalogue", "queries", str(path)])

    assert [path.name for path in (data_dir / "queries").iterdir()] == ["queries.csv"]


def test_queries_are_forgotten(tmp_path: Path, data_dir: Path) -> None:
    main(["catalogue", "queries", str(_queries(tmp_path))])

    main(["catalogue", "queries", "--forget"])
    assert kept_queries(data_dir) is None


@pytest.mark.usefixtures("data_dir")
def test_a_file_of_other_films_changes_nothing(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "other.jsonl"
    path.write_text('{"text": "a story", "film_id": "tmdb-0"}', encoding="utf-8")

    with pytest.raises(SystemExit, match="1"):
        main(["catalogue", "queries", str(path)])
    assert "film_id" in capsys.readouterr().err


@pytest.mark.usefixtures("data_dir")
def test_a_file_or_forgetting_is_asked_for() -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["catalogue", "queries"])
