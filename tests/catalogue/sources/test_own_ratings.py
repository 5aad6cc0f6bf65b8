import gzip
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import CatalogueError, FileUnreadableError
from catalogue.sources.opening import open_source
from catalogue.sources.own_ratings import OwnRating, read_own_ratings
from tests.catalogue.sources.contract import HOSTILE
from tests.catalogue.sources.written_sources import written, zipped

HEADER = "Date,Name,Year,Letterboxd URI,Rating"


def export(folder: Path, *lines: str) -> Path:
    return written(folder / "letterboxd", {"ratings.csv": "\n".join((HEADER, *lines)) + "\n"})


def rated(folder: Path, header: str, *lines: str) -> list[OwnRating]:
    path = folder / "mine.csv"
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return list(read_own_ratings(path).ratings)


def test_letterboxd_tells_title_year_and_stars(tmp_path: Path) -> None:
    read = read_own_ratings(export(tmp_path, "2024-01-01,The Lamp,1962,x,4.5"))
    assert read.origin == "letterboxd"
    assert read.ratings == (OwnRating(2, "The Lamp", 1962, 4.5),)


def test_movielens_tells_its_own_ids(tmp_path: Path) -> None:
    [rating] = rated(tmp_path, "userId,movieId,rating,timestamp", "7,2571,5.0,964982703")
    assert (rating.ids, rating.stars) == (("movielens-2571",), 5.0)


def test_an_export_of_movielens_tells_the_ids_of_others_too(tmp_path: Path) -> None:
    header = "movie_id,imdb_id,tmdb_id,rating,average_rating,title"
    [rating] = rated(tmp_path, header, '2571,133093,603,4.5,4.2,"Matrix, The (1999)"')
    assert rating.ids == ("tmdb-603", "imdb-tt0133093", "movielens-2571")
    assert (rating.title, rating.year) == ("The Matrix", 1999)


def test_imdb_rates_of_ten(tmp_path: Path) -> None:
    header = "Const,Your Rating,Date Rated,Title,Year"
    [rating] = rated(tmp_path, header, "tt0133093,9,2024-01-01,The Matrix,1999")
    assert (rating.stars, rating.ids, rating.year) == (4.5, ("imdb-tt0133093",), 1999)


@pytest.mark.parametrize("header", ["title,year,rating", "Rating,FILM,Release Year", "stars,Movie"])
def test_plain_columns_are_known_by_their_names(tmp_path: Path, header: str) -> None:
    cells = {"rating": "4", "stars": "4", "title": "Bare", "film": "Bare", "movie": "Bare"}
    line = ",".join(cells.get(name.lower(), "1999") for name in header.split(","))
    [rating] = rated(tmp_path, header, line)
    assert (rating.title, rating.stars) == ("Bare", 4.0)


@pytest.mark.parametrize(("between", "stars"), [(",", "4.5"), (";", "4,5"), ("\t", "4,5")])
def test_what_separates_the_columns_is_seen_in_the_header(
    tmp_path: Path, between: str, stars: str
) -> None:
    cells = ("title", "year", "rating"), ("Amélie", "2001", stars)
    header, line = (between.join(each) for each in cells)
    [rating] = rated(tmp_path, header, line)
    assert (rating.title, rating.year, rating.stars) == ("Amélie", 2001, 4.5)


def test_a_packed_file_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    # Twelve kilobytes that would become three million ratings.
    bomb = gzip.compress(b"title,rating\n" + b"a,5\n" * 3_000_000)
    (tmp_path / "export").mkdir()
    plain = tmp_path / "export" / "ratings.csv"
    plain.write_bytes(bomb)
    for path in (plain, zipped(plain.parent)):
        with pytest.raises(FileUnreadableError, match="packed by gzip"):
            read_own_ratings(path)


def test_reading_ends_with_the_first_rating_too_many(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("userId,title,rating\n" + "1,Bare,5\n" * 3 + "2,Bare,5\n", encoding="utf-8")
    with pytest.raises(FileUnreadableError, match="more than 2 ratings"):
        read_own_ratings(path, most_rows=2)


def test_a_damaged_archive_is_called_one(tmp_path: Path) -> None:
    path = zipped(export(tmp_path))
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(FileUnreadableError, match="archive is damaged"):
        read_own_ratings(path)


def test_an_archive_with_a_password_says_so(tmp_path: Path) -> None:
    path = zipped(export(tmp_path))
    content = bytearray(path.read_bytes())
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(start) + flags] |= 1
    path.write_bytes(content)
    with pytest.raises(FileUnreadableError, match="locked by a password"):
        read_own_ratings(path)


def test_ratings_of_several_people_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="several people"):
        rated(tmp_path, "userId,movieId,rating", "1,2,3", "2,2,3")


@pytest.mark.parametrize("header", ["title,year", "rating,year", "a,b,c"])
def test_without_a_rating_or_a_film_it_is_no_file_of_ratings(tmp_path: Path, header: str) -> None:
    with pytest.raises(FileUnreadableError, match="it needs a column rating"):
        rated(tmp_path, header, "1,2,3")


def test_an_archive_that_unpacks_to_too_much_is_refused(tmp_path: Path) -> None:
    bomb = zipped(export(tmp_path, *[",Bare,1999,x,4"] * 1000), inside="")
    with pytest.raises(FileUnreadableError, match="more than 1,000 bytes"):
        read_own_ratings(bomb, most_bytes=1000)


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
    read = read_own_ratings(export(tmp_path, ",Bare,1999,x,4", line))
    [rejection] = read.rejections.first
    assert (rejection.line, rejection.reason, len(read.ratings)) == (3, told, 1)


def test_the_archive_the_folder_and_the_file_read_the_same(tmp_path: Path) -> None:
    folder = export(tmp_path, ",Bare,1999,x,4")
    ways = (folder, folder / "ratings.csv", zipped(folder, inside=""))
    assert len({read_own_ratings(path).ratings for path in ways}) == 1


def test_something_else_is_refused(tmp_path: Path) -> None:
    folder = written(tmp_path / "other", {"films.csv": "title\nBare\n"})
    with pytest.raises(FileUnreadableError, match=r"it has no ratings\.csv"):
        read_own_ratings(folder)
    with pytest.raises(FileUnreadableError, match="it needs a column rating"):
        read_own_ratings(folder / "films.csv")


def test_as_films_it_is_refused_with_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="one person's ratings from Letterboxd, no films"):
        open_source(export(tmp_path, ",Bare,1999,x,4") / "ratings.csv")


@pytest.mark.parametrize("packed", [False, True])
def test_a_whole_export_as_films_is_told_where_it_belongs(tmp_path: Path, packed: bool) -> None:  # noqa: FBT001
    folder = export(tmp_path, ",Bare,1999,x,4")
    (folder / "watched.csv").write_text("Date,Name,Year,Letterboxd URI\n")
    with pytest.raises(FileUnreadableError, match=r"no films; .* account page"):
        open_source(zipped(folder, inside="") if packed else folder)


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
        read_own_ratings(path)
