"""A bundle of another size is served as any is: its films are the same ones, again and again."""

from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp

from index.answers import Profile
from index.film_index import FilmIndex
from tests.bundles import FILM_COUNT
from tests.speed.refresh import best_known
from tests.speed.sized import Drawn, kin_of_copies, moved, write_sized


@pytest.mark.parametrize("count", [FILM_COUNT // 2, 2 * FILM_COUNT + 5], ids=["fewer", "more"])
def test_a_bundle_of_another_size_recommends_and_searches(
    tmp_path: Path, bundle_folder: Path, count: int
) -> None:
    write_sized(bundle_folder, count, tmp_path / "sized")
    index = FilmIndex.load(tmp_path / "sized")
    assert len(set(index.films.ids)) == len(index.films) == count
    picks = tuple(index.films.ids[:5])
    assert len(index.recommend(Profile(picks))) == 5
    assert index.search("a ghost in a lighthouse", 3).hits
    last = index.films[count - 1]
    assert index.find_titles(last.title, 1)[0].film.title == last.title


def test_fewer_films_are_the_best_known(film_index: FilmIndex) -> None:
    drawn = Drawn.of(film_index.films, 10)
    votes = film_index.films.numbers("vote_count")
    assert votes[drawn.rows].min() >= np.sort(votes)[-10]
    assert not drawn.copies.any()
    known = {film.id for _, film in best_known(film_index.films, 10)}
    assert known == {film_index.films.ids[row] for row in drawn.rows}


def test_copies_are_moved_and_originals_are_not() -> None:
    vectors = np.eye(4, 64, dtype=np.float32)
    copies = np.array([0, 0, 1, 1])
    found = moved(vectors, copies, np.random.default_rng(0))
    np.testing.assert_array_equal(found[:2], vectors[:2])
    away = np.linalg.norm(found[2:] - vectors[2:], axis=1)
    assert ((away > 0.15) & (away < 0.35)).all()


def test_copies_are_linked_within_their_own_lot() -> None:
    kin = sp.csr_array(np.array([[0, 1, 0], [0, 0, 2], [3, 0, 0]], dtype=np.float32))
    drawn = Drawn(np.array([2, 0, 1, 2, 0]), np.array([0, 0, 0, 1, 1]))
    found = kin_of_copies(kin, drawn).toarray()
    expected = np.zeros((5, 5), dtype=np.float32)
    expected[0, 1], expected[1, 2], expected[2, 0], expected[3, 4] = 3, 1, 2, 3
    np.testing.assert_array_equal(found, expected)
