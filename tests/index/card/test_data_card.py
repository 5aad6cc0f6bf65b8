"""The data card counts what taught, and says what became of people's ratings."""

from datetime import UTC, datetime

import numpy as np

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.import_report import ImportReport, SourceReport
from catalogue.ratings import Likes
from index.card.census import Census, Crowd
from index.card.data_card import Data, data_card
from index.manifest import Manifest

FILMS = FilmTable.from_films(
    [
        Film(id="tmdb-1", title="A", overview="A.", year=1927, original_language="de"),
        Film(id="tmdb-2", title="B", overview="", year=1929, overviews={"fr": "B."}),
        Film(id="tmdb-3", title="C", overview="C.", year=1994, original_language="en"),
        Film(id="tmdb-4", title="D", overview="D.", original_language="en", directors=("X",)),
    ]
)
LIKES = Likes(
    users=np.array([0, 0, 1, 2], dtype=np.int32),
    rows=np.array([0, 2, 2, 1], dtype=np.int32),
    ratings=np.array([5, 4, 4.5, 1], dtype=np.float32),
    user_ids=("Annabelle", "Beatrix", "Cosima"),
)


def test_films_are_counted_by_decade_and_language_and_by_what_is_known() -> None:
    census = Census.of(FILMS)
    assert census.decades == {"1920s": 2, "1990s": 1}
    assert list(census.languages.items()) == [("en", 2), ("de", 1)]
    assert census.synopses == {"en": 3, "fr": 1}
    assert census.known["a year"] == 3
    assert census.known["a director"] == 1


def test_people_are_counted_and_never_named(manifest: Manifest) -> None:
    crowd = Crowd.of(LIKES)
    assert (crowd.people, crowd.ratings, crowd.likes, crowd.films_liked) == (3, 4, 3, 2)
    assert crowd.median_likes == 1.5
    page = data_card(manifest, Data(Census.of(FILMS), crowd, None))
    assert "4 ratings by 3 people; " in page
    assert not any(name in page for name in LIKES.user_ids)


def test_a_crowd_that_likes_nothing_is_counted_too() -> None:
    crowd = Crowd.of(Likes(LIKES.users, LIKES.rows, np.ones(4, np.float32), LIKES.user_ids))
    assert (crowd.likes, crowd.median_likes, crowd.share_of_most_liked) == (0, 0.0, 0.0)


def test_the_page_says_whether_people_here_taught_it(manifest: Manifest) -> None:
    data = Data(Census.of(FILMS), Crowd.of(LIKES), None)
    assert "Nothing that people do in this service went into it." in data_card(manifest, data)
    used = Data(data.census, data.crowd, None, use_digest="e" * 64, queries_digest="f" * 64)
    page = data_card(manifest, used)
    assert "entered under keyed digests" in page
    assert "Search learned from queries in a file (`ffffffffffff`)" in page


def test_an_import_is_told_by_file_and_rule(manifest: Manifest) -> None:
    source = SourceReport(
        name="films.jsonl", kind="films", sha256="9" * 64, bytes=9, records=6, accepted=4,
        repeated=0, rejected=2,
    )  # fmt: skip
    account = ImportReport(
        digest="a", created=datetime(2026, 11, 27, tzinfo=UTC), films=4, films_sha256="b",
        sources=(source,), rejected_by_rule={"tv": 2}, flags={"no-synopsis": 1},
    )  # fmt: skip
    page = data_card(manifest, Data(Census.of(FILMS), None, account))
    assert "| `films.jsonl` | films | `999999999999` | 6 | 4 | 2 |" in page
    assert "by rule: no-synopsis 1, tv 2." in page
    assert "None: taste was learned from the films' own links" in page


def test_languages_beyond_the_first_fifteen_are_summed(manifest: Manifest) -> None:
    codes = [f"{letter}a" for letter in "abcdefghijklmnopq"]
    films = FilmTable.from_films(
        Film(id=f"tmdb-{row}", title="T", overview="O.", original_language=code)
        for row, code in enumerate(codes)
    )
    page = data_card(manifest, Data(Census.of(films), None, None))
    assert "2 more languages, 2 films between them." in page
