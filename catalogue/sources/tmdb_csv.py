"""TMDB dumps as CSV: `tmdb_5000_movies.csv`, `movies_metadata.csv` and their companions.

Lists are cells of JSON or Python literals, or names after commas. Companions hold the people
(`tmdb_5000_credits.csv`, `credits.csv`) and the keywords (`keywords.csv`).
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from catalogue.csv_rows import CsvRows, Row
from catalogue.film_files import RawFilm
from catalogue.sources.nested_cells import nested
from catalogue.sources.tables import Tables
from catalogue.text_lines import OnBytes

MAIN = ("tmdb_5000_movies.csv", "movies_metadata.csv")
COMPANIONS = {
    "tmdb_5000_movies.csv": ("tmdb_5000_credits.csv",),
    "movies_metadata.csv": ("credits.csv", "keywords.csv"),
}
MOST_CAST = 20
_MARKS = {"production_countries", "production_companies", "belongs_to_collection"}
_SAME = (
    *("imdb_id", "title", "overview", "original_title", "release_date", "original_language"),
    *("vote_average", "vote_count", "popularity", "poster_path", "adult"),
)


def is_tmdb_csv(columns: Collection[str]) -> bool:
    """Whether a CSV file with these columns is a dump of TMDB's films."""
    return {"id", "title", "overview"} <= set(columns) and not _MARKS.isdisjoint(columns)


class TmdbCsv:
    """The dump whose films are the file `movies` in `tables`; a source of films."""

    def __init__(self, tables: Tables, movies: str) -> None:
        self._tables = tables
        self._movies = movies
        companions = COMPANIONS.get(movies, ())
        self._companions = tuple(name for name in companions if name in tables.names)
        parts = (movies, *self._companions)
        self.name = tables.path.resolve().name if tables.is_packed else movies
        self.place = f"{self.name}/{movies}" if tables.is_packed else movies
        self.saw = f"a TMDB dump as CSV: {', '.join(Path(part).stem for part in parts)}"
        self.files = tables.files(parts)

    def films(self, on_bytes: OnBytes | None = None) -> Iterator[RawFilm]:
        """Yield the films with what the companions say of them.

        A line of a companion that cannot be read is yielded as a fault that names its file.
        """
        with self._tables.unpacked({self._movies, *self._companions}) as paths:
            more: dict[str, dict[str, Any]] = {}
            for name in self._companions:
                yield from _companion(paths[name], more)
            rows = CsvRows(paths[self._movies], None if self._tables.is_packed else on_bytes)
            for row in rows:
                yield _film(row, rows.columns, more)


def _companion(path: Path, more: dict[str, dict[str, Any]]) -> Iterator[RawFilm]:
    """Take what a companion says into `more`, by the id of the film; yield what is no row."""
    rows = CsvRows(path)
    for row in rows:
        try:
            cells = _cells(row, rows.columns)
            fields = _people(cells)
            if cells.get("keywords"):
                fields["keywords"] = _names(cells, "keywords")
        except ValueError as error:
            yield RawFilm(row.line, row.raw, {}, f"in {path.name}, line {row.line:,}: {error}")
        else:
            film_id = cells.get("movie_id") or cells.get("id", "")
            more.setdefault(film_id, {}).update(fields)


def _film(row: Row, columns: list[str], more: Mapping[str, Mapping[str, Any]]) -> RawFilm:
    try:
        cells = _cells(row, columns)
        fields: dict[str, Any] = {name: cells[name] for name in _SAME if cells.get(name)}
        fields |= {
            "tmdb_id": cells.get("id"),
            "runtime": _whole(cells.get("runtime", "")),
            "genres": _names(cells, "genres"),
            "keywords": _names(cells, "keywords"),
            "countries": _countries(cells),
            "franchise": next(iter(_names(cells, "belongs_to_collection")), None),
            **_people(cells),
            **more.get(cells.get("id", ""), {}),
        }
    except ValueError as error:
        return RawFilm(row.line, row.raw, {}, str(error))
    return RawFilm(row.line, row.raw, {name: value for name, value in fields.items() if value})


def _cells(row: Row, columns: list[str]) -> dict[str, str]:
    if row.fault:
        raise ValueError(row.fault)
    return dict(zip(columns, map(str.strip, row.cells), strict=True))


def _whole(minutes: str) -> str:
    """Return minutes without the fraction of nothing that dumps give them."""
    return minutes.removesuffix(".0")


def _people(cells: Mapping[str, str]) -> dict[str, Any]:
    people: dict[str, Any] = {}
    if cells.get("cast"):
        people["cast"] = _names(cells, "cast")[:MOST_CAST]
    if cells.get("crew"):
        crew = _objects(cells, "crew")
        people["directors"] = [str(each.get("name")) for each in crew if _directs(each)]
    elif cells.get("director"):
        people["directors"] = _names(cells, "director")
    return people


def _directs(person: Mapping[str, Any]) -> bool:
    return person.get("job") == "Director" and bool(person.get("name"))


def _names(cells: Mapping[str, str], column: str) -> list[str]:
    """Return the names in a cell: of objects, of a list, or after commas."""
    cell = cells.get(column, "")
    if not cell.startswith(("[", "{")):
        return [name.strip() for name in cell.split(",") if name.strip()]
    return [str(each["name"]) for each in _objects(cells, column) if each.get("name")]


def _countries(cells: Mapping[str, str]) -> list[str]:
    """Return country codes; a dump that writes countries out in words gives none."""
    if not cells.get("production_countries", "").startswith("["):
        return []
    codes = (str(each.get("iso_3166_1", "")) for each in _objects(cells, "production_countries"))
    return [code for code in codes if code]


def _objects(cells: Mapping[str, str], column: str) -> list[dict[str, Any]]:
    try:
        found = nested(cells[column])
    except ValueError as error:
        raise ValueError(f"the column {column} holds {error}") from error
    several = found if isinstance(found, list) else [found]
    return [each if isinstance(each, dict) else {"name": each} for each in several]
