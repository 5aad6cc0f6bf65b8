from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import CatalogueError, FileUnreadableError
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.sources.letterboxd import find_films, read_letterboxd
from catalogue.sources.opening import open_source
from tests.catalogue.sources.contract import HOSTILE
from tests.catalogue.sources.written_sources import written, zipped

HEADER = "Date,Name,Year,Letterboxd URI,Rating"
FILMS = FilmTable.from_films(
    [
        Film(id="tmdb-1", title="The Lamp", overview="", year=1962, titles={"fr": "La Lampe"}),
        Film(id="tmdb-2", title="The Lamp", overview="", year=1999, vote_count=9),
        Film(id="tmdb-3", title="Bare", overview="", year=1999, original_title="Nu"),
    ]
)


def export(folder: Path, *lines: str) -> Path:
    return written(folder / "letterboxd", {"ratings.csv": "\n".join((HEADER, *lines)) + "\n"})


def stars(folder: Path, *lines: str) -> dict[str, float]:
    return find_films(read_letterboxd(export(folder, *lines)).ratings, FILMS).stars


def test_ratings_find_their_films_by_title_and_year(tmp_path: Path) -> None:
    lines = ("2024-01-01,The Lamp,1962,x,4.5", "2024-01-02,Bare,1998,x,2")
    assert stars(tmp_path, *lines) == {"tmdb-1": 4.5, "tmdb-3": 2.0}


def test_a_title_in_any_language_fits(tmp_path: Path) -> None:
    assert stars(tmp_path, ",La Lampe,1962,x,3", ",nu,1999,x,5") == {"tmdb-1": 3.0, "tmdb-3": 5.0}


def test_without_a_year_the_film_with_most_votes_counts(tmp_path: Path) -> None:
    assert stars(tmp_path, ",The Lamp,,x,3") == {"tmdb-2": 3.0}


def test_the_last_rating_of_a_film_counts(tmp_path: Path) -> None:
    assert stars(tmp_path, ",Bare,1999,x,1", ",Bare,1999,x,4") == {"tmdb-3": 4.0}


def test_films_the_catalogue_lacks_are_told(tmp_path: Path) -> None:
    read = read_letterboxd(export(tmp_path, ",Elsewhere,1999,x,4", ",The Lamp,1980,x,4"))
    found = find_films(read.ratings, FILMS)
    assert [(rating.line, rating.title) for rating in found.unknown] == [
        (2, "Elsewhere"),
        (3, "The Lamp"),
    ]
    assert found.stars == {}


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (",Bare,1999,x,lots", "'lots' is not a rating from 0.5 to 5"),
        (",Bare,1999,x,nan", "'nan' is not a rating from 0.5 to 5"),
        (",Bare,1999,x,10", "'10' is not a rating from 0.5 to 5"),
        (",Bare,soon,x,4", "'soon' is not a year"),
        (",Bare,9999,x,4", "'9999' is not a year of films"),
        (",,1999,x,4", "no film is named"),
        (",Bare", "2 cells where the header has 5"),
    ],
)
def test_a_line_that_is_no_rating_is_told(tmp_path: Path, line: str, told: str) -> None:
    read = read_letterboxd(export(tmp_path, ",Bare,1999,x,4", line))
    [rejection] = read.rejections.first
    assert (rejection.line, rejection.reason, len(read.ratings)) == (3, told, 1)


def test_the_archive_the_folder_and_the_file_read_the_same(tmp_path: Path) -> None:
    folder = export(tmp_path, ",Bare,1999,x,4")
    ways = (folder, folder / "ratings.csv", zipped(folder, inside=""))
    assert len({read_letterboxd(path).ratings for path in ways}) == 1


def test_something_else_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "other", {"films.csv": "title\nBare\n"})
    with pytest.raises(FileUnreadableError, match=r"no Letterboxd export: it has no ratings\.csv"):
        read_letterboxd(folder)
    with pytest.raises(FileUnreadableError, match="no column Name and no Year and no Rating"):
        read_letterboxd(folder / "films.csv")


def test_as_films_it_is_refused_with_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="one person's ratings from Letterboxd, no films"):
        open_source(export(tmp_path, ",Bare,1999,x,4") / "ratings.csv")


@settings(max_examples=60)
@given(st.data())
def test_any_spoilt_export_gives_ratings_or_a_message(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = export(tmp_path_factory.mktemp("spoilt"), ",Bare,1999,x,4", ",Nu,,x,3")
    path = folder / "ratings.csv" if data.draw(st.booleans()) else zipped(folder, inside="")
    content = path.read_bytes()
    at, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    path.write_bytes(content[:at] + data.draw(HOSTILE) + content[end:])
    with suppress(CatalogueError):
        find_films(read_letterboxd(path).ratings, FILMS)
