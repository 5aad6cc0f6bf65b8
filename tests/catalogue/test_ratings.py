import gzip
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import CatalogueError, FileUnreadableError
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.ratings import HIGHEST, RatingsRead, read_ratings
from tests.catalogue.sources.contract import HOSTILE

FILMS = FilmTable.from_films(
    [
        Film(id="tmdb-1", title="One", overview="", movielens_ids=(11,)),
        Film(id="tmdb-2", title="Two", overview="", movielens_ids=(22, 23)),
        Film(id="tmdb-3", title="Three", overview=""),
    ]
)
HEADER = "user_id,film_id,rating"


def read(folder: Path, *lines: str) -> RatingsRead:
    path = folder / "ratings.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_ratings(path, FILMS)


def told(result: RatingsRead) -> list[tuple[str, int, str]]:
    likes = result.likes
    return [
        (likes.user_ids[user], int(row), f"{stars:g}")
        for user, row, stars in zip(likes.users, likes.rows, likes.ratings, strict=True)
    ]


def test_our_own_columns_name_films_by_their_ids(tmp_path: Path) -> None:
    result = read(tmp_path, HEADER, "ann,tmdb-3,4.5", "ann,tmdb-1,2")
    assert told(result) == [("ann", 0, "2"), ("ann", 2, "4.5")]
    assert (result.read, result.resolved, len(result.rejections)) == (2, 2, 0)


def test_movielens_columns_name_films_by_movielens_ids(tmp_path: Path) -> None:
    result = read(tmp_path, "userId,movieId,rating,timestamp", "7,11,4.0,964982703", "7,23,5,1")
    assert told(result) == [("7", 0, "4"), ("7", 1, "5")]


def test_columns_come_in_any_order_with_others_beside(tmp_path: Path) -> None:
    result = read(tmp_path, "when,rating,film_id,user_id", "x,3,tmdb-1,ann")
    assert told(result) == [("ann", 0, "3")]


def test_a_gzipped_file_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv.gz"
    path.write_bytes(gzip.compress(f"{HEADER}\nann,tmdb-1,4\n".encode()))
    assert told(read_ratings(path, FILMS)) == [("ann", 0, "4")]


def test_four_stars_and_more_are_likes(tmp_path: Path) -> None:
    result = read(tmp_path, HEADER, "a,tmdb-1,3.9", "a,tmdb-2,4.0", "b,tmdb-3,5")
    liked = result.likes.liked()
    assert liked.rows.tolist() == [1, 2]
    assert liked.user_ids == ("a", "b")


def test_films_outside_the_catalogue_are_counted(tmp_path: Path) -> None:
    result = read(tmp_path, HEADER, "a,tmdb-99,4", "a,tmdb-1,4")
    assert (result.read, result.resolved, result.unknown_films) == (2, 1, 1)


def test_the_later_of_two_ratings_of_one_film_counts(tmp_path: Path) -> None:
    result = read(tmp_path, "userId,movieId,rating", "7,22,1", "7,23,5")
    assert told(result) == [("7", 1, "5")]
    assert (result.repeated, result.resolved) == (1, 2)


@pytest.mark.parametrize(
    ("line", "rule", "reason"),
    [
        ("a,tmdb-1,lots", "not-a-rating", "'lots' is not a rating from 0 to 5"),
        ("a,tmdb-1,nan", "not-a-rating", "'nan' is not a rating from 0 to 5"),
        ("a,tmdb-1,9", "not-a-rating", "'9' is not a rating from 0 to 5"),
        ("a,tmdb-1", "not-a-row", "2 cells where the header has 3"),
        (",tmdb-1,4", "no-id", "no user is named"),
        ("a,,4", "no-id", "no film is named"),
    ],
)
def test_a_line_that_is_no_rating_is_told_with_its_number(
    tmp_path: Path, line: str, rule: str, reason: str
) -> None:
    result = read(tmp_path, HEADER, "a,tmdb-2,4", line)
    [rejection] = result.rejections.first
    assert (rejection.line, rejection.rule, rejection.reason) == (3, rule, reason)
    assert len(result.likes) == 1


def test_a_line_of_another_encoding_is_told_and_the_next_is_read(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_bytes(f'{HEADER}\n"Zo\xeb,tmdb-1,4\nann,tmdb-1,4\n'.encode("latin-1"))
    result = read_ratings(path, FILMS)
    [rejection] = result.rejections.first
    assert str(rejection) == "ratings.csv, line 2: byte 4 (0xeb) is not UTF-8"
    assert told(result) == [("ann", 0, "4")]


def test_a_header_of_something_else_is_refused_with_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="expected user_id,film_id,rating or userId"):
        read(tmp_path, "title,year", "Heat,1995")


def test_a_file_of_a_header_alone_holds_no_rating(tmp_path: Path) -> None:
    result = read(tmp_path, HEADER)
    assert (len(result.likes), result.read, len(result.digest)) == (0, 0, 64)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "no line with column names"),
        ("user_id".encode("utf-16"), "UTF-16"),
        (gzip.compress(b"user_id,film_id,rating\n" * 99)[:-20], "end early"),
    ],
)
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "ratings.csv"
    path.write_bytes(content)
    with pytest.raises(FileUnreadableError, match=reason):
        read_ratings(path, FILMS)


def test_a_directory_or_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="directory"):
        read_ratings(tmp_path, FILMS)
    with pytest.raises(FileUnreadableError, match="no such file"):
        read_ratings(tmp_path / "absent.csv", FILMS)


@settings(max_examples=60)
@given(st.data())
def test_any_spoilt_file_gives_ratings_or_a_message(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("spoilt") / "ratings.csv"
    content = f"{HEADER}\n" + "ann,tmdb-1,4\nbo,tmdb-2,3.5\n" * 3
    lines = data.draw(st.permutations(content.encode().splitlines(keepends=True)))
    raw = data.draw(st.sampled_from([content.encode(), b"".join(lines), content.encode("utf-16")]))
    at, end = sorted(data.draw(st.tuples(*[st.integers(0, len(raw))] * 2)))
    path.write_bytes(raw[:at] + data.draw(HOSTILE) + raw[end:])
    with suppress(CatalogueError):
        read = read_ratings(path, FILMS)
        assert read.read == read.resolved + read.unknown_films + len(read.rejections)
        assert np.all((read.likes.ratings >= 0) & (read.likes.ratings <= HIGHEST))


RATINGS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from([1, 2, 3]), st.integers(0, 5)),
    unique_by=lambda rating: rating[:2],
)


@given(RATINGS, st.randoms(use_true_random=False))
def test_the_order_of_lines_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory,
    ratings: Sequence[tuple[str, int, int]],
    chance: Random,
) -> None:
    folder = tmp_path_factory.mktemp("ratings")
    lines = [f"{user},tmdb-{film},{stars}" for user, film, stars in ratings]
    shuffled = list(lines)
    chance.shuffle(shuffled)
    one, other = read(folder, HEADER, *lines), read(folder, HEADER, *shuffled)
    assert one.digest == other.digest
    assert told(one) == told(other)


def test_the_order_of_films_changes_no_digest(tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_text(f"{HEADER}\na,tmdb-1,4\na,tmdb-3,2\nb,tmdb-1,1\n", encoding="utf-8")
    turned = FilmTable.from_films(reversed(list(FILMS)))
    assert read_ratings(path, FILMS).digest == read_ratings(path, turned).digest


def test_another_rating_is_another_digest(tmp_path: Path) -> None:
    one = read(tmp_path, HEADER, "a,tmdb-1,4")
    other = read(tmp_path, HEADER, "a,tmdb-1,5")
    assert one.digest != other.digest


@pytest.mark.data
def test_movielens_small_resolves_almost_whole(real_films: FilmTable, data: Path) -> None:
    result = read_ratings(data / "ml-latest-small" / "ratings.csv", real_films)
    assert result.read == 100_836
    assert result.resolved / result.read > 0.99
    assert np.all(np.diff(result.likes.users) >= 0)
