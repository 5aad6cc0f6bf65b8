"""How often the film that was meant is found, over titles mistyped from a seed."""

import csv
import gzip
import json
import os
import random
from pathlib import Path

import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_films
from index.titles.title_search import TitleSearch
from tests.index.titles.typed_titles import typed_titles

_SEED = 2026
_SAMPLE = 3_000
_KNOWN_VOTES = 100


def test_mistyped_titles_of_the_starter_catalogue_are_found() -> None:
    films = list(starter_films())

    first, among_three = _found(films, films)

    assert first >= 0.90
    assert among_three >= 0.97


@pytest.mark.data
@pytest.mark.slow
def test_mistyped_titles_are_found_among_tens_of_thousands() -> None:
    folder = Path(os.environ.get("CINQ_TEST_DATA", "../shared/data"))
    if not folder.is_dir():
        pytest.skip(f"no folder of real films at {folder}; name it in CINQ_TEST_DATA")
    films = _real_films(folder)

    first, among_three = _found(
        films, [film for film in films if (film.vote_count or 0) >= _KNOWN_VOTES]
    )

    assert first >= 0.90
    assert among_three >= 0.97


def _found(films: list[Film], asked: list[Film]) -> tuple[float, float]:
    """Return how often the film meant comes first, and among the first three."""
    search = TitleSearch.of(FilmTable.from_films(films))
    typed = list(typed_titles(asked, _SEED))
    sample = random.Random(_SEED).sample(typed, min(_SAMPLE, len(typed)))
    answers = [[films[match.row].id for match in search.find(title.text, 3)] for title in sample]
    pairs = list(zip(sample, answers, strict=True))
    first = sum(title.film_id == found[0] for title, found in pairs if found)
    among_three = sum(title.film_id in found for title, found in pairs)
    return first / len(sample), among_three / len(sample)


def _real_films(folder: Path) -> list[Film]:
    with gzip.open(folder / "tmdb_overviews_fr.csv.gz", "rt", encoding="utf-8") as rows:
        french = {row["tmdb_id"]: row["title_fr"] for row in csv.DictReader(rows)}
    with gzip.open(folder / "films_en.jsonl.gz", "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    return [
        Film(
            id=f"tmdb-{record['tmdb_id']}",
            title=record["title"],
            overview="",
            year=record.get("year"),
            original_title=record.get("original_title"),
            titles={"fr": title} if (title := french.get(str(record["tmdb_id"]))) else {},
            vote_count=int(record.get("vote_count") or 0),
        )
        for record in records
        if record.get("title")
    ]
