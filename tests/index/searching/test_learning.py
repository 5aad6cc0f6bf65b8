"""Queries that speak another language than synopses: what they teach, and what they cannot."""

from dataclasses import replace

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.searching.adapter_training import Queries, TrainingConfig, train_adapters
from index.searching.asked import Asked
from index.searching.film_side import FilmSide, Rows, Vectors
from index.searching.learning import learn_importance, learn_to_be_asked, places
from index.searching.query_adapter import QueryAdapter, no_adapter
from index.searching.search_model import SearchModel, build_search_model

_FILMS, _DIMENSION, _QUERIES = 300, 24, 400


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    drawn = np.random.default_rng(1).normal(size=(_FILMS, _DIMENSION))
    lengths = np.linalg.norm(drawn, axis=1, keepdims=True)
    return np.asarray(drawn / lengths, dtype=np.float32)


@pytest.fixture(scope="module")
def table() -> FilmTable:
    return FilmTable.from_films(
        Film(
            id=f"local-{row}",
            title=f"Number{row}",
            overview=f"Story of thing{row} again",
            year=1950 + 10 * (row % 7),
        )
        for row in range(_FILMS)
    )


@pytest.fixture(scope="module")
def model(table: FilmTable) -> SearchModel:
    return build_search_model(table, _DIMENSION)


@pytest.fixture(scope="module")
def films(model: SearchModel, table: FilmTable, vectors: Vectors) -> FilmSide:
    return model.film_side(table, vectors)


@pytest.fixture(scope="module")
def asked() -> Asked:
    rows = np.random.default_rng(2).integers(0, _FILMS, _QUERIES)
    texts = (
        f"again please story {'thing' if i % 2 else 'what'}{row}" for i, row in enumerate(rows)
    )
    return Asked(tuple(texts), rows)


def _queries(asked: Asked, films: FilmSide) -> Vectors:
    """Return queries that say half of what they mean in mirrored words."""
    meant = films.vectors[asked.rows]
    noise = np.random.default_rng(3).normal(scale=0.1, size=meant.shape).astype(np.float32)
    return np.asarray(meant[:, ::-1] + 0.2 * meant + noise, dtype=np.float32)


def _train(
    vectors: Vectors, said: Vectors, rows: Rows, films: FilmSide, config: TrainingConfig
) -> tuple[Vectors, Vectors]:
    """Return what is learned from queries that say `said` of facts beside their vectors."""
    queries = Queries(vectors, np.hstack([vectors, said]))
    start = np.zeros((queries.said.shape[1], films.facts.shape[1]), dtype=np.float32)
    return train_adapters(queries, rows, films, start, config)


def test_an_adapter_learns_how_queries_speak(asked: Asked, films: FilmSide) -> None:
    queries = _queries(asked, films)
    taught, held = slice(0, 300), slice(300, None)
    nothing = np.zeros((300, 1), dtype=np.float32)

    config = TrainingConfig(epochs=60, batch=64, step_rate=0.02, facts_rate=0.0)
    step, _ = _train(queries[taught], nothing, asked.rows[taught], films, config)

    def found(vectors: Vectors) -> float:
        nearest = np.argmax(vectors @ films.vectors.T, axis=1)
        return float((nearest == asked.rows[held]).mean())

    assert found(QueryAdapter(step).adapt(queries[held])) > found(queries[held]) + 0.3


def test_what_queries_say_of_facts_is_learned(asked: Asked, films: FilmSide) -> None:
    of_old_films = asked.rows % 7 < 3
    said = of_old_films[:, None].astype(np.float32)
    noise = np.random.default_rng(6).normal(size=(_QUERIES, _DIMENSION)).astype(np.float32)

    config = TrainingConfig(epochs=40, batch=64, facts_rate=0.05)
    _, facts = _train(noise, said, asked.rows, films, config)

    worth = films.facts @ facts[-1]
    assert worth[[0, 1, 2]].min() > worth[[3, 4, 5, 6]].max()


def test_training_twice_gives_the_same_adapters(asked: Asked, films: FilmSide) -> None:
    queries = _queries(asked, films)
    said = np.ones((_QUERIES, 1), dtype=np.float32)
    config = TrainingConfig(epochs=2, others=50)

    one, other = (_train(queries, said, asked.rows, films, config) for _ in range(2))

    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_an_untaught_adapter_moves_nothing(films: FilmSide) -> None:
    moved = no_adapter(_DIMENSION).adapt(films.vectors)

    assert np.allclose(moved, films.vectors, atol=1e-6)


def test_a_word_of_asking_loses_its_importance(model: SearchModel, asked: Asked) -> None:
    lexicon = model.lexicons[0]
    rows = asked.rows
    politely = Asked(tuple(f"number{(row + 1) % _FILMS}" for row in rows), rows)

    learned = learn_importance(lexicon, politely)

    term = lexicon.ids("number7")
    assert learned.importance[term] < lexicon.importance[term]


def test_what_is_learned_finds_more_of_what_was_held_out(
    model: SearchModel, asked: Asked, films: FilmSide
) -> None:
    learned = learn_to_be_asked(model, asked, _queries(asked, films), films)

    assert learned.queries == _QUERIES
    assert learned.is_kept
    assert learned.recall > learned.recall_before
    assert learned.metrics()["search_recall_10"] == learned.recall


def test_what_does_not_help_is_not_kept(model: SearchModel, asked: Asked, films: FilmSide) -> None:
    dice = np.random.default_rng(4)
    astray = replace(asked, rows=dice.integers(0, _FILMS, _QUERIES))
    perfect = films.vectors[astray.rows]

    learned = learn_to_be_asked(model, astray, perfect, films)

    assert learned.model is model
    assert not learned.is_kept
    assert "did not make it better" in learned.said
    assert float((places(learned.model, astray, perfect, films) < 10).mean()) >= 0.95


def test_a_few_queries_teach_nothing(model: SearchModel, asked: Asked, films: FilmSide) -> None:
    few = asked.among(np.arange(10))

    learned = learn_to_be_asked(model, few, films.vectors[few.rows], films)

    assert learned.model is model
