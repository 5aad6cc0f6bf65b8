"""A real bundle of a few dozen films, for every test that needs one."""

from functools import cache
from pathlib import Path

from catalogue.film_table import FilmTable
from catalogue.starter_catalogue import starter_films
from index.building import Source, build_bundle
from index.pipeline.progress import Silence
from tests.known_vectors import lend

FILM_COUNT = 80


@cache
def tiny_films() -> FilmTable:
    """Return the best known films of the starter catalogue, linked among themselves."""
    best = sorted(starter_films(), key=lambda film: -(film.vote_count or 0))[:FILM_COUNT]
    kept = {film.id for film in best}
    return FilmTable.from_films(
        film.model_copy(update={"links": tuple(each for each in film.links if each in kept)})
        for film in sorted(best, key=lambda film: film.id)
    )


@cache
def starter_table() -> FilmTable:
    """Return the whole starter catalogue."""
    return FilmTable.from_films(starter_films())


def tiny_bundle(folder: Path) -> Path:
    """Build the bundle of `tiny_films` in `folder` and return it."""
    return _bundle(folder, tiny_films(), "tiny")


def starter_bundle(folder: Path) -> Path:
    """Build the bundle of the whole starter catalogue in `folder` and return it."""
    return _bundle(folder, starter_table(), "starter")


def _bundle(folder: Path, films: FilmTable, digest: str) -> Path:
    """Build a bundle in `folder`, with the encoder and the vectors in a folder `cache` beside."""
    lend(films, folder.parent / "cache")
    build_bundle(folder, Source(films, digest), folder.parent / "cache", Silence())
    return folder
