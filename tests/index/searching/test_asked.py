import json
from pathlib import Path

import pytest

from catalogue.errors import FileUnreadableError
from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.searching.asked import read_asked

_FILMS = FilmTable.from_films(
    [
        Film(id="tmdb-1", title="One", overview="…", tmdb_id=1, imdb_id="tt0000001"),
        Film(id="imdb-tt0000002", title="Two", overview="…", imdb_id="tt0000002"),
    ]
)


def _file(folder: Path, *records: object) -> Path:
    path = folder / "queries.jsonl"
    path.write_text("\n".join(json.dumps(record) for record in records), encoding="utf-8")
    return path


def test_a_film_is_named_by_any_of_its_ids(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"q": "by id", "film_id": "imdb-tt0000002"},
        {"text": "by number", "tmdb_id": 1},
        {"text": "by imdb", "imdb_id": "tt0000001"},
    )

    asked = read_asked(path, _FILMS)

    assert asked.texts == ("by id", "by number", "by imdb")
    assert asked.rows.tolist() == [1, 0, 0]


def test_a_test_split_is_never_learned_from(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"text": "kept", "tmdb_id": 1, "split": "train"},
        {"text": "left", "tmdb_id": 1, "split": "validation"},
    )

    assert read_asked(path, _FILMS).texts == ("kept",)


def test_lines_that_cannot_be_used_are_counted(tmp_path: Path) -> None:
    path = _file(tmp_path, {"text": "unknown", "tmdb_id": 9}, {"tmdb_id": 1}, [1], "text")
    path.write_text(path.read_text() + "\nnot json\n", encoding="utf-8")

    asked = read_asked(path, _FILMS)

    assert len(asked) == 0
    assert asked.skipped == 5


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match=r"nowhere\.jsonl"):
        read_asked(tmp_path / "nowhere.jsonl", _FILMS)
