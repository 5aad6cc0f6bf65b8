"""What a path holds: the source it names, or that its names and first lines give away."""

from pathlib import Path

from catalogue.csv_rows import CsvRows
from catalogue.errors import FileUnreadableError
from catalogue.film_files import kind_of
from catalogue.sources.films_file import TMDB_FILMS, FilmsFile, TmdbFilms
from catalogue.sources.movielens import MovieLens, is_movielens
from catalogue.sources.own_ratings import is_letterboxd
from catalogue.sources.source import FilmSource, SourceName
from catalogue.sources.tables import FolderTables, Tables, tables_at
from catalogue.sources.tmdb_csv import MAIN, TmdbCsv, is_tmdb_csv

# What a person may insist on beside our own files: how it is called, and what it opens as.
_KNOWN: dict[str, tuple[str, tuple[type, ...]]] = {
    "movielens": ("MovieLens data set", (MovieLens,)),
    "tmdb": ("TMDB dump", (TmdbCsv, TmdbFilms)),
}
_NAMES = " or as a ".join(name for name, _ in _KNOWN.values())
_EXPECTED = f"the films are expected as JSON lines, as CSV, as a {_NAMES}"
_ONE_PERSON = (
    "one person's ratings from Letterboxd, no films; they join that person's own films on the "
    "account page or by POST /api/v1/me/import"
)


def open_source(path: Path, source: SourceName = "auto") -> FilmSource:
    """Return the source of films at `path`: a file, a folder or a zip archive.

    Raises FileUnreadableError when it is not what `source` says, or with `auto` nothing known.
    """
    if source in {"jsonl", "csv"}:
        return FilmsFile(path, "jsonl" if source == "jsonl" else "csv")
    if not path.exists():
        raise FileUnreadableError(path, "there is no such file")
    tables = tables_at(path)
    found = _in_tables(tables) if tables else _in_file(path)
    if source != "auto":
        name, kinds = _KNOWN[source]
        if not isinstance(found, kinds):
            raise FileUnreadableError(path, f"this is no {name}; it holds {found.saw}")
    return found


def _in_tables(tables: Tables) -> FilmSource:
    if is_movielens(tables.names):
        return MovieLens(tables)
    for name in MAIN:
        if name in tables.names:
            return TmdbCsv(tables, name)
    if {"ratings.csv", "watched.csv"} <= set(tables.names):
        raise FileUnreadableError(tables.path, _ONE_PERSON)
    what = "archive" if tables.is_packed else "directory"
    found = ", ".join(sorted(tables.names)[:5]) or "no file"
    raise FileUnreadableError(
        tables.path, f"this {what} holds no films that are known ({found}); {_EXPECTED}"
    )


def _in_file(path: Path) -> FilmSource:
    if path.name == TMDB_FILMS:
        return TmdbFilms(path)
    kind = kind_of(path)
    columns = CsvRows(path).columns if kind == "csv" else []
    if {"movieId", "title", "genres"} <= set(columns):
        return MovieLens(FolderTables(path.parent), movies=path.name)
    if is_letterboxd(columns):
        raise FileUnreadableError(path, _ONE_PERSON)
    if is_tmdb_csv(columns):
        return TmdbCsv(FolderTables(path.parent), path.name)
    return FilmsFile(path, kind)
