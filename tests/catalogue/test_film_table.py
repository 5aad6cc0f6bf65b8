import subprocess
import sys
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable, canonical_json

FULL = Film(
    id="tmdb-7",
    title="Le Phare",
    overview="A keeper counts the ships.",
    year=1962,
    tmdb_id=7,
    imdb_id="tt0000007",
    movielens_ids=(70, 71),
    original_title="Le Phare",
    titles={"fr": "Le Phare", "de": "Der Turm"},
    overviews={"fr": "Un gardien compte les navires."},
    release_date=date(1962, 3, 1),
    runtime=94,
    genres=("Drama",),
    directors=("Anne Duval",),
    cast=("Paul Roc",),
    keywords=("sea",),
    themes=("loneliness",),
    moods=("quiet",),
    countries=("FR",),
    original_language="fr",
    vote_average=7.432,
    vote_count=1200,
    popularity=1234.56789,
    poster_path="/phare.jpg",
    franchise="lighthouses",
    links=("tmdb-8",),
    former_ids=("tmdb-9", "tmdb-8"),
)
BARE = Film(id="tmdb-8", title="Bare", overview="")


def test_films_come_back_as_they_went_in() -> None:
    assert list(FilmTable.from_films([FULL, BARE])) == [FULL, BARE]


def test_films_come_back_from_a_file(tmp_path: Path) -> None:
    FilmTable.from_films([FULL, BARE]).write(tmp_path / "films.parquet")
    films = FilmTable.read(tmp_path / "films.parquet")
    assert (films[0], films[-1]) == (FULL, BARE)
    assert canonical_json(films[0]) == canonical_json(FULL)


def test_the_same_films_make_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        FilmTable.from_films([FULL, BARE]).write(tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_rows_are_found_by_id() -> None:
    films = FilmTable.from_films([FULL, BARE])
    assert films.ids == ("tmdb-7", "tmdb-8")
    assert films.rows == {"tmdb-7": 0, "tmdb-8": 1}
    assert films.column("titles")[0] == {"de": "Der Turm", "fr": "Le Phare"}
    assert films[0:1] == [FULL]


def test_a_former_id_finds_its_film_unless_another_film_has_it() -> None:
    films = FilmTable.from_films([FULL, BARE])
    assert films.rows_by_any_id == {"tmdb-9": 0, "tmdb-7": 0, "tmdb-8": 1}


def test_a_file_from_before_former_ids_is_read(tmp_path: Path) -> None:
    path = tmp_path / "films.parquet"
    FilmTable.from_films([BARE]).write(path)
    pq.write_table(pq.read_table(path).drop_columns(["former_ids"]), path)
    assert list(FilmTable.read(path)) == [BARE]
    assert b"former_ids" not in canonical_json(BARE)


def test_there_is_no_row_past_the_end() -> None:
    with pytest.raises(IndexError):
        FilmTable.from_films([BARE])[1]


def test_titles_and_synopses_fall_back_to_the_main_ones() -> None:
    assert (FULL.title_in("de"), BARE.title_in("fr")) == ("Der Turm", "Bare")
    assert (FULL.overview_in("fr"), FULL.overview_in("de")) == (
        "Un gardien compte les navires.",
        "A keeper counts the ships.",
    )


def test_labels_say_which_films_bear_which_names() -> None:
    films = FilmTable.from_films(
        [
            BARE.model_copy(update={"genres": ("Drama", "War"), "original_language": "fr"}),
            BARE,
            BARE.model_copy(update={"genres": ("War",), "original_language": "en"}),
        ]
    )

    borne = {
        name: [(int(row), labels.names[number]) for row, number in pairs]
        for name in ("genres", "original_language")
        for labels in [films.labels(name)]
        for pairs in [zip(labels.rows, labels.numbers, strict=True)]
    }

    assert borne["genres"] == [(0, "Drama"), (0, "War"), (2, "War")]
    assert borne["original_language"] == [(0, "fr"), (2, "en")]


def test_reading_films_does_not_wait_for_pandas(tmp_path: Path) -> None:
    FilmTable.from_films([FULL, BARE]).write(tmp_path / "films.parquet")
    script = (
        "import sys; from pathlib import Path; from catalogue.film_table import FilmTable;"
        f"films = FilmTable.read(Path({str(tmp_path / 'films.parquet')!r}));"
        "films.numbers('year'); films.labels('genres'); films.labels('original_language');"
        "print('pandas' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "False"
