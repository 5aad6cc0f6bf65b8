"""The nearest by vector and the kin of the picks are ranked as one."""

from pathlib import Path

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given
from hypothesis import strategies as st

from embeddings.taste.taste_space import no_kin
from index.errors import BundleMismatch
from index.taste_index import (
    TasteIndex,
    TasteQuery,
    added_up,
    kin_between,
    kin_of,
    read_kin,
    write_kin,
)
from index.vector_index import VectorIndex

FILMS = 60


def random_query(generator: np.random.Generator) -> TasteQuery:
    akin = np.sort(generator.choice(FILMS, 12, replace=False)).astype(np.int64)
    vector = generator.standard_normal(4).astype(np.float32)
    return TasteQuery(vector, akin, generator.standard_normal(12).astype(np.float32))


@given(st.integers(0, 1000), st.integers(1, FILMS))
def test_the_search_is_exact(seed: int, limit: int) -> None:
    generator = np.random.default_rng(seed)
    vectors = generator.standard_normal((FILMS, 4)).astype(np.float32)
    query, allowed = random_query(generator), generator.random(FILMS) < 0.7
    scores = vectors @ query.vector
    scores[query.akin] += query.kin
    expected = [row for row in np.argsort(-scores, kind="stable") if allowed[row]][:limit]
    found = TasteIndex(VectorIndex(vectors)).search(query, limit, allowed)
    assert found.scores == pytest.approx(scores[expected], abs=1e-5)


def test_queries_add_up_to_one_whose_scores_are_the_sums() -> None:
    generator = np.random.default_rng(1)
    index = TasteIndex(VectorIndex(generator.standard_normal((FILMS, 4)).astype(np.float32)))
    one, other = random_query(generator), random_query(generator)
    everything = np.arange(FILMS)
    both = index.scores(added_up([one.scaled(0.5), other]), everything)
    apart = 0.5 * index.scores(one, everything) + index.scores(other, everything)
    assert both == pytest.approx(apart, abs=1e-5)


def test_the_order_of_the_picks_never_changes_their_kin() -> None:
    links = sp.random_array((FILMS, FILMS), density=0.3, rng=np.random.default_rng(2))
    kin = sp.csr_array(links.astype(np.float32))
    rows, weights = np.array([7, 3, 30]), np.array([0.2, 0.5, 0.3], np.float32)
    turned = kin_of(kin, rows[::-1], weights[::-1])
    straight = kin_of(kin, rows, weights)
    assert np.array_equal(straight[0], turned[0])
    assert np.array_equal(straight[1], turned[1])


def test_links_of_other_films_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "kin.npz"
    write_kin(no_kin(3), path)
    assert read_kin(path, 3).shape == (3, 3)
    with pytest.raises(BundleMismatch, match=r"kin\.npz"):
        read_kin(path, 4)


def test_kin_between_films_are_those_of_the_whole_table() -> None:
    table = np.random.default_rng(3).random((30, 30), dtype=np.float32)
    links = sp.csr_array(np.where(table < 0.3, table, 0))
    rows, others = np.array([4, 9, 21]), np.array([29, 0, 4, 13])

    assert (kin_between(links, rows, others) == links.toarray()[np.ix_(rows, others)]).all()


def test_films_without_kin_add_nothing_to_each_other() -> None:
    assert not kin_between(no_kin(3), np.array([0, 1]), np.array([2, 1])).any()
