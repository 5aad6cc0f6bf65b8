"""Films in outline answer as whole ones do: whole vectors are the truth."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.errors import BundleMismatch
from index.outline import Outline
from index.searching.film_side import FilmSide
from index.searching.finder import best
from index.searching.search_model import Question, SearchModel, build_search_model
from index.vector_index import Vectors, unit

_FILMS, _DIMENSION, _QUERIES = 12_000, 96, 40


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    """Vectors that lie mostly, and not wholly, in half of their directions."""
    random = np.random.default_rng(5)
    strength = 1.0 / (1.0 + np.arange(_DIMENSION) / 24)
    drawn = random.standard_normal((_FILMS, _DIMENSION)) * strength
    return unit(drawn.astype(np.float32))


@pytest.fixture(scope="module")
def table() -> FilmTable:
    return FilmTable.from_films(
        Film(id=f"local-{n}", title=f"Film {n}", overview="", vote_count=n % 997)
        for n in range(_FILMS)
    )


@pytest.fixture(scope="module")
def model(table: FilmTable) -> SearchModel:
    return build_search_model(table, _DIMENSION)


@pytest.fixture(scope="module")
def outlined(model: SearchModel, table: FilmTable, vectors: Vectors) -> FilmSide:
    outline = Outline.of(vectors)
    assert outline is not None
    return replace(model.film_side(table, vectors), outline=outline)


@pytest.fixture(scope="module")
def asked(model: SearchModel, vectors: Vectors) -> list[Question]:
    random = np.random.default_rng(6)
    noise = random.standard_normal((_QUERIES, _DIMENSION)).astype(np.float32)
    meant = unit(vectors[:: _FILMS // _QUERIES][:_QUERIES] + 0.05 * noise)
    return [model.question("lamp", vector, ()) for vector in meant]


def test_few_films_are_always_looked_at_whole(vectors: Vectors) -> None:
    assert Outline.of(vectors[:500]) is None


def test_an_outline_is_read_as_it_was_written(vectors: Vectors, tmp_path: Path) -> None:
    outline = Outline.of(vectors)
    assert outline is not None
    outline.write(tmp_path)
    again = Outline.read(tmp_path, rows=_FILMS, dimension=_DIMENSION)
    assert again is not None
    assert np.array_equal(again.near(vectors[0]), outline.near(vectors[0]))


def test_a_folder_without_an_outline_has_none(tmp_path: Path) -> None:
    assert Outline.read(tmp_path, rows=_FILMS, dimension=_DIMENSION) is None


def test_an_outline_of_other_films_is_refused(vectors: Vectors, tmp_path: Path) -> None:
    outline = Outline.of(vectors)
    assert outline is not None
    outline.write(tmp_path)
    with pytest.raises(BundleMismatch, match=r"outline\.npy"):
        Outline.read(tmp_path, rows=_FILMS - 1, dimension=_DIMENSION)


def test_the_first_ten_are_those_of_whole_vectors(
    model: SearchModel, outlined: FilmSide, asked: list[Question]
) -> None:
    everything = np.ones(_FILMS, dtype=np.bool_)
    whole = replace(outlined, outline=None)
    shared = 0
    for question in asked:
        found = {row for row, _ in best(model.scores(question, outlined), 10, everything)}
        truth = {row for row, _ in best(model.scores(question, whole), 10, everything)}
        shared += len(found & truth)
    assert shared / (10 * len(asked)) >= 0.99


def test_scores_of_the_leading_films_are_exact(
    model: SearchModel, outlined: FilmSide, asked: list[Question]
) -> None:
    everything = np.ones(_FILMS, dtype=np.bool_)
    truth = model.scores(asked[0], replace(outlined, outline=None))
    found = best(model.scores(asked[0], outlined), 10, everything)
    assert [score for _, score in found] == pytest.approx(
        [float(truth[row]) for row, _ in found], abs=1e-4
    )


def test_whichever_few_films_are_allowed_are_looked_at_whole(
    model: SearchModel, outlined: FilmSide, asked: list[Question]
) -> None:
    allowed = np.zeros(_FILMS, dtype=np.bool_)
    allowed[::12] = True
    truth = model.scores(asked[0], replace(outlined, outline=None))
    found = model.scores(asked[0], outlined, allowed)
    assert found[allowed] == pytest.approx(truth[allowed], abs=1e-4)
