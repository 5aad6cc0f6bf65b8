import numpy as np
import pytest
import scipy.sparse as sp

from embeddings.taste.baskets import Baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.five_picks import factorise
from embeddings.taste.kinship import Kinship
from embeddings.taste.low_rank import Matrix

PLAIN = TasteConfig(dimensions=64, user_weight=0.0, popularity_damping=0.0)


def random_baskets(people: int, films: int) -> Baskets:
    generator = np.random.default_rng(2)
    return sp.csr_array((generator.random((people, films)) < 0.4).astype(np.float64))


def no_kinship(films: int) -> Kinship:
    return Kinship(sp.csr_array((films, films)), np.zeros(films))


def random_kinship(films: int) -> Kinship:
    links = sp.random_array((films, films), density=0.1, rng=np.random.default_rng(3))
    return Kinship(sp.csr_array(links), np.asarray(links.sum(axis=1)) + 0.5)


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
    factors = factorise(baskets, no_kinship(baskets.shape[1]), PLAIN)
    assert factors.picks @ factors.answers.T == pytest.approx(
        expected_weights(baskets, PLAIN), abs=1e-8
    )


@pytest.mark.parametrize("people", [25, 90])
def test_vectors_and_links_together_are_the_best_weights(people: int) -> None:
    baskets, akin = random_baskets(people, films=40), random_kinship(40)
    factors = factorise(baskets, akin, PLAIN)
    x = baskets.toarray()
    k, s = PLAIN.picks, x.sum(axis=1)
    pairs = k * (k - 1) / (s * (s - 1))
    a = (x.T * pairs) @ x + np.diag(x.T @ (k / s - pairs) + PLAIN.ridge + akin.say)
    c = (x.T * (k * (s - k) / (s * (s - 1)))) @ x + akin.links.toarray()
    together = factors.picks @ factors.answers.T + akin.links.toarray() / factors.caution[:, None]
    assert together == pytest.approx(np.linalg.solve(a, c), abs=1e-8)


def test_few_dimensions_keep_most_of_the_weights() -> None:
    baskets = random_baskets(90, films=40)
    whole = expected_weights(baskets, PLAIN)
    factors = factorise(
        baskets, no_kinship(40), TasteConfig(dimensions=20, user_weight=0, popularity_damping=0)
    )
    lost = np.linalg.norm(whole - factors.picks @ factors.answers.T)
    assert lost < 0.5 * np.linalg.norm(whole)


def test_baskets_too_small_to_draw_from_are_refused() -> None:
    with pytest.raises(ValueError, match="No basket holds more than 5 films"):
        factorise(sp.csr_array(np.eye(6)), no_kinship(6), PLAIN)


def test_films_in_no_basket_get_zero_vectors() -> None:
    baskets = sp.csr_array(sp.hstack([random_baskets(30, films=40), sp.csr_array((30, 2))]))
    factors = factorise(baskets, no_kinship(baskets.shape[1]), PLAIN)
    assert not factors.picks[40:].any()
    assert not factors.answers[40:].any()
    assert factors.presence[40:].tolist() == [0.0, 0.0]
