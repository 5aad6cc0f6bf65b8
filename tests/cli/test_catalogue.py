"""Malformed films files end with the line and the reason, and leave the catalogue as it was."""

import gzip
import json
from pathlib import Path

import pytest

from catalogue.dataset import current_dataset
from cli.main import main

GOOD = {"tmdb_id": 1, "title": "Good", "overview": "A film that is as it should be.", "year": 2000}


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("CINQ_DATA_DIR", str(folder))
    return folder


@pytest.fixture
def in_use(data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Import one good film and return the digest of the catalogue."""
    path = tmp_path / "first.jsonl"
    path.write_text(json.dumps(GOOD) + "\n")
    main(["catalogue", "import", str(path)])
    capsys.readouterr()
    dataset = current_dataset(data_dir)
    assert dataset is not None
    return dataset.digest


def film(number: int, **fields: object) -> bytes:
    return json.dumps({**GOOD, "tmdb_id": number, **fields}).encode() + b"\n"


def digest_in_use(data_dir: Path) -> str | None:
    dataset = current_dataset(data_dir)
    return dataset.digest if dataset else None


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(film(2) + b'{"title": \n', "line 2", id="bad JSON on a line"),
        pytest.param(film(2) + film(3, title=None), "no title", id="a missing title"),
        pytest.param(film(2) + film(2, title="Other"), "tmdb-2", id="a duplicated id"),
        pytest.param(film(2) + film(3, overview="x" * 2_000_000), "line 2", id="a 2 MB synopsis"),
        pytest.param(film(2) + film(3) + b'{"title": "\xe9"}\n', "line 3", id="wrong encoding"),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_come_in(
    content: bytes,
    told: str,
    tmp_path: Path,
    data_dir: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "films.jsonl"
    path.write_bytes(content)
    main(["catalogue", "import", str(path)])
    said = capsys.readouterr().out
    assert told in said
    assert "1 rejected" in said
    dataset = current_dataset(data_dir)
    assert dataset is not None
    assert "tmdb-2" in dataset.films.rows
    [quarantined] = (dataset.folder / "quarantine.jsonl").read_bytes().splitlines()
    assert b"_rejected" in quarantined


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("films.jsonl", b"", id="an empty file"),
        pytest.param("films.jsonl", b"\n\n", id="blank lines"),
        pytest.param("films.jsonl", b"not json\n", id="no JSON at all"),
        pytest.param("films.jsonl.gz", gzip.compress(film(2) * 50)[:-20], id="a cut gzip"),
        pytest.param("films.csv", b"a,b\n1,2\n", id="a CSV of something else"),
    ],
)
def test_a_file_that_gives_no_film_changes_nothing(
    name: str,
    content: bytes,
    tmp_path: Path,
    data_dir: Path,
    in_use: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SystemExit) as stopped:
        main(["catalogue", "import", str(path)])
    assert stopped.value.code == 1
    assert name in capsys.readouterr().err
    assert digest_in_use(data_dir) == in_use


@pytest.mark.parametrize("name", ["folder", "nowhere.jsonl"])
def test_what_is_no_file_changes_nothing(
    name: str, tmp_path: Path, data_dir: Path, in_use: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(SystemExit) as stopped:
        main(["catalogue", "import", str(tmp_path / name)])
    assert stopped.value.code == 1
    assert name in capsys.readouterr().err
    assert digest_in_use(data_dir) == in_use


def test_a_strict_import_fails_at_a_rejected_line(
    tmp_path: Path, data_dir: Path, in_use: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "films.jsonl"
    path.write_bytes(film(2) + b"{\n")
    with pytest.raises(SystemExit) as stopped:
        main(["catalogue", "import", str(path), "--strict"])
    assert stopped.value.code == 1
    assert "line 2" in capsys.readouterr().err
    assert digest_in_use(data_dir) == in_use


def test_the_same_file_again_changes_nothing_and_says_so(
    tmp_path: Path, in_use: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["catalogue", "import", str(tmp_path / "first.jsonl"), "--json"])
    report = json.loads(capsys.readouterr().out)["films"]
    assert report["unchanged"]
    assert report["digest"] == in_use


def test_ratings_come_in_beside_the_films(
    tmp_path: Path, data_dir: Path, in_use: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ratings.csv"
    path.write_text("user_id,film_id,rating\na,tmdb-1,4.5\na,tmdb-9,5\nb,tmdb-1,eleven\n")
    main(["catalogue", "import", str(tmp_path / "first.jsonl"), "--ratings", str(path)])
    said = capsys.readouterr().out
    assert "3 lines, 1 resolved, 1 of films the catalogue lacks, 1 rejected" in said
    assert "line 4" in said
    assert (data_dir / "ratings" / "ratings.csv").read_text() == path.read_text()
    assert digest_in_use(data_dir) == in_use
