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
    known = {"text": "known", "tmdb_id": 1}
    path = _file(tmp_path, {"text": "unknown", "tmdb_id": 9}, {"tmdb_id": 1}, [1], "text", known)
    path.write_text(path.read_text() + "\nnot json\n\n", encoding="utf-8")

    asked = read_asked(path, _FILMS)

    assert (asked.texts, asked.skipped) == (("known",), 5)


@pytest.mark.parametrize(
    "content",
    [
        '{"text": "of a film that is not here", "film_id": "tmdb-9"}',
        '{"text": 7, "film_id": "tmdb-1"}',
        '{"film_id": "tmdb-1"}',
        "[" * 2000,
        '[{"text": "a list", "film_id": "tmdb-1"}]',
        "title,plot\nOne,a story",
        '{"text": "for a test", "film_id": "tmdb-1", "split": ["test"]}',
    ],
)
def test_a_file_without_a_usable_line_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(FileUnreadableError, match=r"film_id"):
        read_asked(path, _FILMS)


def test_a_table_is_read_by_its_header(tmp_path: Path) -> None:
    path = tmp_path / "queries.csv"
    path.write_text('q,tmdb_id\n"one, and only",1\nbroken\nunknown,9\n', encoding="utf-8")

    asked = read_asked(path, _FILMS)

    assert (asked.texts, asked.skipped) == (("one, and only",), 2)


def test_what_is_said_twice_counts_once(tmp_path: Path) -> None:
    line = {"text": "again", "tmdb_id": 1}

    assert read_asked(_file(tmp_path, line, line), _FILMS).texts == ("again",)


def test_some_of_many_queries_are_drawn_by_a_fixed_chance(tmp_path: Path) -> None:
    asked = read_asked(_file(tmp_path, *({"q": f"q{i}", "tmdb_id": 1} for i in range(50))), _FILMS)

    assert len(set(asked.some(20).texts)) == 20
    assert asked.some(20).texts == asked.some(20).texts
    assert asked.some(50) is asked


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match=r"nowhere\.jsonl"):
        read_asked(tmp_path / "nowhere.jsonl", _FILMS)


def test_another_split_is_read_when_it_is_asked_for(tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"text": "to learn", "tmdb_id": 1},
        {"text": "to judge", "tmdb_id": 1, "split": "validation"},
    )

    assert read_asked(path, _FILMS, "validation").texts == ("to judge",)
