"""The map: films that the same people love lie near each other."""

from pathlib import Path

import numpy as np
import pytest
from sklearn.manifold import trustworthiness

from index.bundle import read_bundle
from index.errors import BundleMismatch, MapMissing
from index.film_index import FilmIndex
from index.film_map import FILE, FilmMap, lay_out, read_map, write_map
from index.vector_index import unit

_SEED = np.random.default_rng(7)


def _two_crowds(count: int) -> np.ndarray:
    """Return vectors of two kinds of films, every other one of each kind."""
    middles = np.zeros((2, 16), dtype=np.float32)
    middles[0, 0] = middles[1, 1] = 3.0
    noise = _SEED.normal(size=(count, 16)).astype(np.float32)
    return middles[np.arange(count) % 2] + noise * 0.5


def test_films_of_one_kind_lie_together() -> None:
    vectors = _two_crowds(120)
    places = lay_out(vectors, np.arange(120))
    apart = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(apart, np.inf)
    assert np.mean(apart.argmin(axis=1) % 2 == np.arange(120) % 2) > 0.95
    assert np.abs(places).max() <= 1


def test_the_same_films_make_the_same_map() -> None:
    vectors, votes = _two_crowds(60), np.arange(60)
    assert np.array_equal(lay_out(vectors, votes), lay_out(vectors, votes))


def test_lesser_known_films_lie_among_those_they_are_like(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("index.film_map.LANDMARKS", 40)
    places = lay_out(_two_crowds(200), -np.arange(200))
    known, others = places[:40], places[40:]
    near = np.linalg.norm(others[:, None] - known[None], axis=2).argmin(axis=1)
    assert np.mean(near % 2 == np.arange(160) % 2) > 0.95
    assert len(np.unique(others, axis=0)) == 160


@pytest.mark.parametrize("count", [0, 1, 7])
def test_a_handful_of_films_has_a_map_too(count: int) -> None:
    places = lay_out(_two_crowds(count), np.arange(count))
    assert places.shape == (count, 2)
    assert np.isfinite(places).all()


def test_a_bundle_brings_its_map_and_keeps_neighbours(
    film_index: FilmIndex, bundle_folder: Path
) -> None:
    found = film_index.film_map()
    vectors = unit(read_bundle(bundle_folder).taste.vectors[:, :-1])
    assert trustworthiness(vectors, found.places, n_neighbors=5) > 0.8


def test_a_map_of_other_films_is_refused(tmp_path: Path) -> None:
    write_map(np.zeros((3, 2), dtype=np.float32), tmp_path)
    with pytest.raises(BundleMismatch, match=FILE):
        read_map(tmp_path, 4)


def test_an_older_bundle_has_none(tmp_path: Path) -> None:
    assert read_map(tmp_path, 4) is None
    assert "no map" in str(MapMissing("3"))


def test_genres_are_numbered_by_how_many_films_begin_with_them(film_index: FilmIndex) -> None:
    found: FilmMap = film_index.film_map()
    first = [(names or [""])[0] for names in found.films.column("genres")]
    assert [found.genres[number] for number in found.genre_numbers if number >= 0] == [
        name for name in first if name
    ]
    counts = [first.count(name) for name in found.genres]
    assert counts == sorted(counts, reverse=True)
