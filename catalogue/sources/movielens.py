"""MovieLens data sets: a folder or zip archive of movies.csv with links, ratings and tags.

They know titles, years, genres and ids. The films have no synopsis: they are worth importing
together with a source that has, which they join by their ids.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from catalogue.csv_rows import CsvRows, Row
from catalogue.errors import FileUnreadableError
from catalogue.film_files import RawFilm
from catalogue.sources.movielens_titles import title_read
from catalogue.sources.tables import Tables
from catalogue.text_lines import OnBytes

MOVIES = "movies.csv"
LINKS, RATINGS, TAGS = "links.csv", "ratings.csv", "tags.csv"
_NO_GENRES = "(no genres listed)"
# MovieLens' names of genres that TMDB calls something else; IMAX is none.
_GENRES = {"Sci-Fi": "Science Fiction", "Children": "Family", "Film-Noir": "Film Noir", "IMAX": ""}
MOST_KEYWORDS = 20
_MOST_TAGS = 500
_LONGEST_TAG = 100


def is_movielens(names: Collection[str]) -> bool:
    """Whether files of these names are a MovieLens data set."""
    return MOVIES in names and (LINKS in names or RATINGS in names)


class MovieLens:
    """The data set in `tables`; a source of films (see FilmSource) and of ratings."""

    def __init__(self, tables: Tables, movies: str = MOVIES) -> None:
        self._tables = tables
        self._movies = movies
        parts = (movies, *(name for name in (LINKS, RATINGS, TAGS) if name in tables.names))
        self.name = tables.path.resolve().name
        self.place = f"{self.name}/{movies}"
        self.saw = f"a MovieLens data set: {', '.join(Path(part).stem for part in parts)}"
        self.files = tables.files(parts)
        self.has_ratings = RATINGS in tables.names

    @contextmanager
    def ratings(self) -> Iterator[Path]:
        """Yield the path of the ratings file, in MovieLens' own columns."""
        with self._tables.unpacked({RATINGS}) as paths:
            if RATINGS not in paths:
                raise FileUnreadableError(self._tables.path, f"it has no {RATINGS}")
            yield paths[RATINGS]

    def films(self, on_bytes: OnBytes | None = None) -> Iterator[RawFilm]:
        """Yield the films, with their ids from the links and their tags as keywords.

        A line of links or tags that cannot be read is yielded as a fault that names its file.
        """
        with self._tables.unpacked({self._movies, LINKS, TAGS}) as paths:
            links, tags = _Links(), _Tags()
            if LINKS in paths:
                yield from links.read(paths[LINKS])
            if TAGS in paths:
                yield from tags.read(paths[TAGS])
            # What is unpacked has other sizes than the archive that progress is told of.
            rows = _rows(paths[self._movies], _MOVIE, None if self._tables.is_packed else on_bytes)
            for row, cells in rows:
                yield RawFilm(row.line, row.raw, _fields(cells, links, tags), row.fault)


_MOVIE = ("movieId", "title", "genres")
_LINK = ("movieId", "imdbId", "tmdbId")
_TAG = ("movieId", "tag")


def _rows(
    path: Path, columns: tuple[str, ...], on_bytes: OnBytes | None = None
) -> Iterator[tuple[Row, Mapping[str, str]]]:
    """Yield every row with its cells by column; a row with a fault has none."""
    rows = CsvRows(path, on_bytes)
    lacking = [name for name in columns if name not in rows.columns]
    if lacking:
        raise FileUnreadableError(path, f"the header has no column {' and no '.join(lacking)}")
    for row in rows:
        cells = {} if row.fault else dict(zip(rows.columns, map(str.strip, row.cells), strict=True))
        yield row, cells


def _fault(path: Path, row: Row) -> RawFilm:
    return RawFilm(row.line, row.raw, {}, f"in {path.name}, line {row.line:,}: {row.fault}")


class _Links:
    """The ids that films have elsewhere."""

    def __init__(self) -> None:
        self._ids: dict[str, tuple[str, str]] = {}

    def read(self, path: Path) -> Iterator[RawFilm]:
        for row, cells in _rows(path, _LINK):
            if row.fault:
                yield _fault(path, row)
            else:
                self._ids[cells["movieId"]] = (cells["imdbId"], cells["tmdbId"])

    def of(self, movie_id: str) -> dict[str, str]:
        imdb_id, tmdb_id = self._ids.get(movie_id, ("", ""))
        return {"imdb_id": imdb_id, "tmdb_id": tmdb_id}


class _Tags:
    """What people called films, and how often; capital letters do not matter."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}

    def read(self, path: Path) -> Iterator[RawFilm]:
        for row, cells in _rows(path, _TAG):
            if row.fault:
                yield _fault(path, row)
            else:
                self._add(cells["movieId"], cells["tag"].lower())

    def _add(self, movie_id: str, tag: str) -> None:
        counts: Counter[str] = self._counts.setdefault(movie_id, Counter())
        if tag and len(tag) <= _LONGEST_TAG and (tag in counts or len(counts) < _MOST_TAGS):
            counts[tag] += 1

    def of(self, movie_id: str) -> list[str]:
        """Return the tags that most people gave, equal ones in the order of the alphabet."""
        counts: Counter[str] = self._counts.get(movie_id, Counter())
        return sorted(counts, key=lambda tag: (-counts[tag], tag))[:MOST_KEYWORDS]


def _fields(cells: Mapping[str, str], links: _Links, tags: _Tags) -> dict[str, Any]:
    if not cells:
        return {}
    movie_id, told = cells["movieId"], title_read(cells["title"])
    genres = [_GENRES.get(name, name) for name in cells["genres"].split("|")]
    fields: dict[str, Any] = {
        "title": told.title,
        "year": told.year,
        "original_title": told.original_title,
        "genres": [name for name in genres if name not in ("", _NO_GENRES)],
        "keywords": tags.of(movie_id),
        "movielens_ids": [movie_id],
        **links.of(movie_id),
    }
    return {name: value for name, value in fields.items() if value}
