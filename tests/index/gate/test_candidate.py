"""A model of another catalogue answers for the films it shares with this one."""

from pathlib import Path

import numpy as np

from embeddings.taste.taste_space import TasteSpace, no_kin
from index.evaluation.evidence import Evidence
from index.evaluation.models import TasteModel
from index.evaluation.protocol import Question
from index.gate.candidate import Elsewhere

IDS = ("a", "b", "c", "d", "e")


def evidence() -> Evidence:
    vectors = np.random.default_rng(0).standard_normal((5, 3)).astype(np.float32)
    space = TasteSpace(vectors, vectors[::-1].copy(), vectors[:, 0].copy(), no_kin(5))
    return Evidence(space, IDS, {"taste": np.array([0.5, np.nan])}, {1: 0.2, 2: 0.3})


def test_films_in_another_order_score_what_they_did() -> None:
    other = Elsewhere(evidence(), ("new", "e", "c", "a"))
    scores = other.score(np.array([[1, 3]]))
    usual = TasteModel(evidence().space).score(np.array([[4, 0]]))
    assert scores[0, 0] == -np.inf
    np.testing.assert_array_equal(scores[0, 1:], usual[0, [4, 2, 0]])


def test_picks_it_does_not_know_cannot_be_asked() -> None:
    other = Elsewhere(evidence(), ("new", "e", "c", "a"))
    none = np.empty(0, dtype=np.int64)
    assert other.knows(Question(0, np.array([1, 2]), none))
    assert not other.knows(Question(0, np.array([0, 2]), none))


def test_evidence_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    assert Evidence.read(tmp_path) is None
    evidence().write(tmp_path)
    found = Evidence.read(tmp_path)
    assert found is not None
    assert (found.film_ids, found.curve) == (IDS, {1: 0.2, 2: 0.3})
    np.testing.assert_array_equal(found.people["taste"], [0.5, np.nan])
    np.testing.assert_array_equal(found.space.answer_bias, evidence().space.answer_bias)
