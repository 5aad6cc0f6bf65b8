"""Leaving out what is too short to be found changes no answer."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import bounded_search
from index.bounded_search import BoundedSearch
from index.vector_index import Mask, Neighbours, VectorIndex, Vectors

FILMS, LENGTH = 3000, 9


@pytest.fixture(autouse=True)
def small_head(monkeypatch: pytest.MonkeyPatch) -> None:
    """A head that leaves most films out."""
    monkeypatch.setattr(bounded_search, "_HEADS", (200, 400))


def films(generator: np.random.Generator, spread: float) -> Vectors:
    """Return vectors whose lengths lie `spread` apart, as those of loved and unknown films do."""
    lengths = np.exp(spread * generator.standard_normal((FILMS, 1)))
    return (lengths * generator.standard_normal((FILMS, LENGTH))).astype(np.float32)


def nearest(vectors: Vectors, query: Vectors, limit: int, allowed: Mask) -> Neighbours:
    return VectorIndex(vectors).search(query, limit, allowed)


@settings(max_examples=50, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    limit=st.integers(1, 300),
    spread=st.sampled_from([0.0, 1.0, 2.0]),
    share=st.sampled_from([0.01, 0.5, 1.0]),
)
def test_the_answers_are_those_of_the_whole_search(
    seed: int, limit: int, spread: float, share: float
) -> None:
    generator = np.random.default_rng(seed)
    vectors = films(generator, spread)
    query = generator.standard_normal(LENGTH).astype(np.float32)
    allowed = generator.random(FILMS) < share
    found = BoundedSearch(VectorIndex(vectors)).search(query, limit, allowed)
    expected = nearest(vectors, query, limit, allowed)
    assert found.rows.tolist() == expected.rows.tolist()
    assert found.scores == pytest.approx(expected.scores, rel=1e-5, abs=1e-5)


def test_most_films_are_left_out_where_lengths_differ() -> None:
    generator = np.random.default_rng(5)
    vectors = films(generator, 1.5)
    vectors[:, -1] = generator.random(FILMS)
    search = BoundedSearch(VectorIndex(vectors))
    query = generator.standard_normal(LENGTH).astype(np.float32)
    [*_, fifth] = search.search(query, 5, np.ones(FILMS, np.bool_)).scores
    assert search.reaching(query, fifth) < FILMS / 10


def test_among_equals_the_lower_row_comes_first() -> None:
    vectors = np.ones((FILMS, LENGTH), np.float32)
    vectors[::2] /= 100
    found = BoundedSearch(VectorIndex(vectors)).search(vectors[1], 3, np.ones(FILMS, np.bool_))
    assert found.rows.tolist() == [1, 3, 5]


def test_nothing_is_found_where_nothing_is_allowed() -> None:
    vectors = films(np.random.default_rng(1), 1.0)
    search = BoundedSearch(VectorIndex(vectors))
    assert len(search.search(vectors[0], 5, np.zeros(FILMS, np.bool_)).rows) == 0
