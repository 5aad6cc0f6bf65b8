"""Queries that speak another language than synopses: what they teach, and what they cannot."""

from dataclasses import replace

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.searching.adapter_training import Catalogue, TrainingConfig, train_query_adapter
from index.searching.asked import Asked
from index.searching.learning import learn_importance, learn_to_be_asked, recall
from index.searching.query_adapter import Vectors, no_adapter
from index.searching.search_model import SearchModel, build_search_model

_FILMS, _DIMENSION, _QUERIES = 300, 24, 400


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    drawn = np.random.default_rng(1).normal(size=(_FILMS, _DIMENSION))
    lengths = np.linalg.norm(drawn, axis=1, keepdims=True)
    return np.asarray(drawn / lengths, dtype=np.float32)


@pytest.fixture(scope="module")
def catalogue(vectors: Vectors) -> Catalogue:
    return Catalogue(vectors, np.zeros(_FILMS, dtype=np.float32))


@pytest.fixture(scope="module")
def model() -> SearchModel:
    films = [
        Film(id=f"local-{row}", title=f"Number{row}", overview=f"Story of thing{row} again")
        for row in range(_FILMS)
    ]
    return build_search_model(FilmTable.from_films(films), _DIMENSION)


@pytest.fixture(scope="module")
def asked() -> Asked:
    rows = np.random.default_rng(2).integers(0, _FILMS, _QUERIES)
    texts = (
        f"again please story {'thing' if i % 2 else 'what'}{row}" for i, row in enumerate(rows)
    )
    return Asked(tuple(texts), rows)


def _queries(asked: Asked, catalogue: Catalogue) -> Vectors:
    """Return queries that say half of what they mean in mirrored words."""
    meant = catalogue.vectors[asked.rows]
    noise = np.random.default_rng(3).normal(scale=0.1, size=meant.shape).astype(np.float32)
    return np.asarray(meant[:, ::-1] + 0.2 * meant + noise, dtype=np.float32)


def test_an_adapter_learns_how_queries_speak(asked: Asked, catalogue: Catalogue) -> None:
    queries = _queries(asked, catalogue)
    taught, held = slice(0, 300), slice(300, None)

    config = TrainingConfig(epochs=60, batch=64, learning_rate=0.02)
    adapter = train_query_adapter(queries[taught], asked.rows[taught], catalogue, config)

    def found(vectors: Vectors) -> float:
        nearest = np.argmax(vectors @ catalogue.vectors.T, axis=1)
        return float((nearest == asked.rows[held]).mean())

    assert found(adapter.adapt(queries[held])) > found(queries[held]) + 0.3


def test_training_twice_gives_the_same_adapter(asked: Asked, catalogue: Catalogue) -> None:
    queries = _queries(asked, catalogue)
    config = TrainingConfig(epochs=2, others=50)

    one, other = (
        train_query_adapter(queries, asked.rows, catalogue, config).step for _ in range(2)
    )

    assert np.array_equal(one, other)


def test_an_untaught_adapter_moves_nothing(catalogue: Catalogue) -> None:
    moved = no_adapter(_DIMENSION).adapt(catalogue.vectors)

    assert np.allclose(moved, catalogue.vectors, atol=1e-6)


def test_a_word_of_asking_loses_its_importance(model: SearchModel, asked: Asked) -> None:
    lexicon = model.lexicons[0]
    rows = asked.rows
    politely = Asked(tuple(f"number{(row + 1) % _FILMS}" for row in rows), rows)

    learned = learn_importance(lexicon, politely)

    term = lexicon.ids("number7")
    assert learned.importance[term] < lexicon.importance[term]


def test_what_is_learned_finds_more_of_what_was_held_out(
    model: SearchModel, asked: Asked, catalogue: Catalogue
) -> None:
    learned = learn_to_be_asked(model, asked, _queries(asked, catalogue), catalogue)

    assert learned.queries == _QUERIES
    assert learned.recall > learned.recall_before
    assert learned.metrics()["search_recall_10"] == learned.recall


def test_what_does_not_help_is_not_kept(
    model: SearchModel, asked: Asked, catalogue: Catalogue
) -> None:
    dice = np.random.default_rng(4)
    astray = replace(asked, rows=dice.integers(0, _FILMS, _QUERIES))
    perfect = catalogue.vectors[astray.rows]

    learned = learn_to_be_asked(model, astray, perfect, catalogue)

    assert learned.model is model
    assert recall(learned.model, astray, perfect, catalogue) >= 0.95


def test_a_few_queries_teach_nothing(
    model: SearchModel, asked: Asked, catalogue: Catalogue
) -> None:
    few = asked.among(np.arange(10))

    learned = learn_to_be_asked(model, few, catalogue.vectors[few.rows], catalogue)

    assert learned.model is model
