"""The catalogue as it is live, held against the version before it."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from catalogue.film_table import FilmTable
from drift.sample import Meanings, Numbers, Sample, Vectors, Window
from index.bundle import FILMS, TEXT
from index.errors import BundleRefused
from index.manifest import Manifest
from index.registry.champion import read_champion
from index.vector_index import VectorIndex

_FIELDS = (
    *("year", "runtime", "genres", "directors", "cast", "keywords"),
    *("original_language", "countries", "vote_count", "poster_path"),
)


@dataclass(frozen=True, eq=False)
class Version:
    """The films of one bundle and what their texts mean, [films, dimension]."""

    name: str
    films: FilmTable
    vectors: Vectors


def live_version(data_dir: Path) -> Version | None:
    """Return the version that is live; None before there is one."""
    champion = read_champion(data_dir)
    return None if champion is None else _read(champion.bundle)


def version_before(data_dir: Path) -> Version | None:
    """Return the version that was built before the live one, as far as its bundle is kept."""
    champion = read_champion(data_dir)
    if champion is None:
        return None
    live = champion.bundle.resolve()
    others = [each for each in live.parent.glob("version-*") if each.resolve() != live]
    found = [(manifest.created, folder) for folder in others if (manifest := _manifest(folder))]
    born = Manifest.read(live).created
    earlier = [each for each in found if each[0] <= born]
    return _read(max(earlier or found)[1]) if found else None


def catalogue_window(before: Version | None, live: Version | None) -> Window:
    """Return the window of the catalogue; without a version before there is nothing to compare."""
    return Window("catalogue", "films", _sample(before), _sample(live))


def _sample(version: Version | None) -> Sample:
    if version is None:
        return Sample.of_rows(0)
    return Sample.of_rows(
        len(version.films), *catalogue_features(version.films, version.vectors), note=version.name
    )


def catalogue_features(films: FilmTable, vectors: Vectors) -> tuple[Numbers, Numbers, Meanings]:
    """Return how complete each film is told, how long its text is and what it means."""
    known = np.array([[bool(value) for value in films.column(name)] for name in _FIELDS])
    lengths = np.array([len(text) for text in films.column("overview")], dtype=np.float64)
    return (
        Numbers("completeness", known.mean(axis=0) if len(films) else np.empty(0)),
        Numbers("text_length", lengths),
        Meanings("embedding", vectors),
    )


def _manifest(folder: Path) -> Manifest | None:
    try:
        return Manifest.read(folder)
    except BundleRefused:
        return None


def _read(folder: Path) -> Version:
    """Return the films and text vectors of a bundle; raise BundleRefused when it is not sound."""
    manifest = Manifest.read(folder)
    films = FilmTable.read(folder / FILMS)
    text = VectorIndex.read(folder / TEXT, rows=len(films), dimension=manifest.dimensions["text"])
    return Version(folder.name, films, text.vectors)
