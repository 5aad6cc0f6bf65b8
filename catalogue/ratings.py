"""Ratings come in: CSV files of who gave which film how many of five stars."""

import hashlib
import math
from array import array
from collections.abc import Callable, Container
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from catalogue.csv_rows import CsvRows, Row
from catalogue.errors import FileUnreadableError
from catalogue.film_table import FilmTable
from catalogue.rejections import Rejection, Rejections

LIKED_FROM = 4.0
HIGHEST = 5.0
_OUR_COLUMNS = ("user_id", "film_id", "rating")
_MOVIELENS_COLUMNS = ("userId", "movieId", "rating")


@dataclass(frozen=True, eq=False)
class Likes:
    """Ratings as three columns of equal length, ordered by user, then by film.

    `users` int32 are positions in `user_ids` (sorted), `rows` int32 are rows of the FilmTable
    they were read against, `ratings` float32 are stars out of five.
    """

    users: NDArray[np.int32]
    rows: NDArray[np.int32]
    ratings: NDArray[np.float32]
    user_ids: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.users)

    def liked(self) -> "Likes":
        """Return only the ratings of four stars or more; `user_ids` stays whole."""
        kept = self.ratings >= LIKED_FROM
        return Likes(self.users[kept], self.rows[kept], self.ratings[kept], self.user_ids)


@dataclass(frozen=True, eq=False)
class RatingsRead:
    """What a ratings file gave: ratings by known films, and what became of the other lines.

    `read` lines = ratings kept + `repeated` (a later line on the same film by the same user
    won) + `unknown_films` (not in the catalogue) + `rejections` (not a rating). `followed` lines
    named their film by the id of a record that was merged into it.
    """

    likes: Likes
    film_ids: tuple[str, ...] = field(repr=False)
    read: int
    repeated: int
    unknown_films: int
    rejections: Rejections
    followed: int = 0

    @property
    def resolved(self) -> int:
        """How many lines named a film of the catalogue."""
        return len(self.likes) + self.repeated

    @cached_property
    def digest(self) -> str:
        """The sha256 of who rated which film how, whatever the order of the lines."""
        used, positions = np.unique(self.likes.rows, return_inverse=True)
        ids = np.array([self.film_ids[row] for row in used], dtype=object)
        by_id = np.argsort(ids, kind="stable")
        rank = np.empty(len(by_id), dtype="<i4")
        rank[by_id] = np.arange(len(by_id))
        films = rank[positions]
        order = np.lexsort((films, self.likes.users))
        content = hashlib.sha256("\n".join((*self.likes.user_ids, "", *ids[by_id])).encode())
        for column in (self.likes.users.astype("<i4"), films, self.likes.ratings.astype("<f4")):
            content.update(column[order].tobytes())
        return content.hexdigest()


def read_ratings(path: Path, films: FilmTable) -> RatingsRead:
    """Return the ratings of the CSV file `path` (plain or gzipped) on the films of `films`.

    The header is `user_id,film_id,rating` or MovieLens' `userId,movieId,rating`, in any order and
    with other columns beside; MovieLens ids are resolved through the films' `movielens_ids`.
    Raises FileUnreadableError when the file as a whole is not such a file.
    """
    rows = CsvRows(path)
    if set(_OUR_COLUMNS) <= set(rows.columns):
        names, row_of_film = _OUR_COLUMNS, films.rows_by_any_id
    elif set(_MOVIELENS_COLUMNS) <= set(rows.columns):
        names, row_of_film = _MOVIELENS_COLUMNS, _rows_by_movielens_id(films)
    else:
        expected = f"{','.join(_OUR_COLUMNS)} or {','.join(_MOVIELENS_COLUMNS)}"
        raise FileUnreadableError(
            path, f"the header is {','.join(rows.columns)[:200]!r}; expected {expected}"
        )
    user, film, stars = (rows.columns.index(name) for name in names)
    former = row_of_film.keys() - films.rows.keys() if names == _OUR_COLUMNS else frozenset[str]()
    reading = _Reading(path.name, row_of_film.get, former)
    for row in rows:
        reading.add(row, user, film, stars)
    return reading.result(films.ids)


class _Reading:
    """Ratings as they are read, in compact arrays."""

    def __init__(
        self, file: str, row_of_film: Callable[[str], int | None], former: Container[str]
    ) -> None:
        self._file = file
        self._row_of_film = row_of_film
        self._former = former
        self._followed = 0
        self._numbers: dict[str, int] = {}
        self._users, self._rows, self._ratings = array("i"), array("i"), array("f")
        self._read = 0
        self._unknown_films = 0
        self._rejections = Rejections()

    def add(self, row: Row, user: int, film: int, stars: int) -> None:
        self._read += 1
        if row.fault:
            self._reject(row, "not-a-row", row.fault)
            return
        user_id, film_id = row.cells[user].strip(), row.cells[film].strip()
        rating = _stars(row.cells[stars])
        if not user_id or not film_id:
            self._reject(row, "no-id", f"no {'film' if user_id else 'user'} is named")
        elif rating is None:
            said = f"{row.cells[stars][:40]!r} is not a rating from 0 to {HIGHEST:g}"
            self._reject(row, "not-a-rating", said)
        elif (film_row := self._row_of_film(film_id)) is None:
            self._unknown_films += 1
        else:
            self._users.append(self._numbers.setdefault(user_id, len(self._numbers)))
            self._rows.append(film_row)
            self._ratings.append(rating)
            self._followed += film_id in self._former

    def _reject(self, row: Row, rule: str, reason: str) -> None:
        self._rejections.add(Rejection(self._file, row.line, rule, reason))

    def result(self, film_ids: tuple[str, ...]) -> RatingsRead:
        likes = self._likes()
        return RatingsRead(
            likes=likes,
            film_ids=film_ids,
            read=self._read,
            repeated=len(self._users) - len(likes),
            unknown_films=self._unknown_films,
            rejections=self._rejections,
            followed=self._followed,
        )

    def _likes(self) -> Likes:
        user_ids = sorted(self._numbers)
        position = np.empty(len(user_ids), dtype=np.int32)
        position[[self._numbers[user_id] for user_id in user_ids]] = np.arange(len(user_ids))
        users = position[np.array(self._users, dtype=np.int32)]
        rows = np.array(self._rows, dtype=np.int32)
        order = np.lexsort((rows, users))
        users, rows = users[order], rows[order]
        ratings = np.array(self._ratings, dtype=np.float32)[order]
        # The sort is stable: of several lines on one film, the last read comes last.
        last = np.ones(len(users), dtype=bool)
        last[:-1] = (users[1:] != users[:-1]) | (rows[1:] != rows[:-1])
        return Likes(users[last], rows[last], ratings[last], tuple(user_ids))


def _stars(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and 0 <= value <= HIGHEST else None


def _rows_by_movielens_id(films: FilmTable) -> dict[str, int]:
    rows: dict[str, int] = {}
    for row, movielens_ids in enumerate(films.column("movielens_ids")):
        for movielens_id in movielens_ids or ():
            rows.setdefault(str(movielens_id), row)
    return rows
