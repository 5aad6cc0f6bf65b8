import numpy as np
import pytest
import scipy.sparse as sp

from embeddings.taste.baskets import Baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.five_picks import factorise
from embeddings.taste.low_rank import Matrix

PLAIN = TasteConfig(dimensions=64, user_weight=0.0, popularity_damping=0.0)


def random_baskets(people: int, films: int) -> Baskets:
    generator = np.random.default_rng(2)
    return sp.csr_array((generator.random((people, films)) < 0.4).astype(np.float64))


def expected_weights(baskets: Baskets, config: TasteConfig) -> Matrix:
    """Return the weights by the textbook: A⁻¹ C of the expectations, in full."""
    x = baskets.toarray()
    k, s = config.picks, x.sum(axis=1)
    pairs = k * (k - 1) / (s * (s - 1))
    a = (x.T * pairs) @ x
    a += np.diag(x.T @ (k / s - pairs) + config.ridge)
    c = (x.T * (k * (s - k) / (s * (s - 1)))) @ x
    return np.asarray(np.linalg.solve(a, c))


@pytest.mark.parametrize("people", [25, 90])
def test_the_factors_are_the_best_weights_whether_people_or_films_are_more(people: int) -> None:
    baskets = random_baskets(people, films=40)
    factors = factorise(baskets, PLAIN)
    assert factors.picks @ factors.answers.T == pytest.approx(
        expected_weights(baskets, PLAIN), abs=1e-8
    )


def test_few_dimensions_keep_most_of_the_weights() -> None:
    baskets = random_baskets(90, films=40)
    whole = expected_weights(baskets, PLAIN)
    factors = factorise(baskets, TasteConfig(dimensions=20, user_weight=0, popularity_damping=0))
    lost = np.linalg.norm(whole - factors.picks @ factors.answers.T)
    assert lost < 0.5 * np.linalg.norm(whole)


def test_baskets_too_small_to_draw_from_are_refused() -> None:
    with pytest.raises(ValueError, match="No basket holds more than 5 films"):
        factorise(sp.csr_array(np.eye(6)), PLAIN)


def test_films_in_no_basket_get_zero_vectors() -> None:
    baskets = sp.csr_array(sp.hstack([random_baskets(30, films=40), sp.csr_array((30, 2))]))
    factors = factorise(baskets, PLAIN)
    assert not factors.picks[40:].any()
    assert not factors.answers[40:].any()
    assert factors.presence[40:].tolist() == [0.0, 0.0]
