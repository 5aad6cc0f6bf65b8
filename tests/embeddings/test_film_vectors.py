from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from embeddings.encoder import Progress, Vectors
from embeddings.film_vectors import embed_films
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.passage import passages
from embeddings.vector_cache import VectorCache
from embeddings.windows import unit


class CountingEncoder:
    """A small true encoder: letters counted; it remembers how many texts it read."""

    name = "letters"
    dimension = 26

    def __init__(self, weights: str = "a", breaks_after: int | None = None) -> None:
        self.weights_sha256 = weights
        self.read = 0
        self._breaks_after = breaks_after

    def encode_passages(self, texts: Sequence[str], on_progress: Progress | None = None) -> Vectors:
        self.read += len(texts)
        if self._breaks_after is not None and self.read > self._breaks_after:
            raise KeyboardInterrupt
        if on_progress:
            on_progress(len(texts), len(texts))
        return unit(np.array([self._count(text) for text in texts]).reshape(-1, 26))

    def encode_query(self, text: str) -> Vectors:
        vector: Vectors = self.encode_passages([text])[0]
        return vector

    def _count(self, text: str) -> Vectors:
        letters = np.array([ord(c) - ord("a") for c in text.lower() if "a" <= c <= "z"], dtype=int)
        return np.bincount(letters, minlength=26).astype(np.float32)


def film(number: int, overview: str = "") -> Film:
    return Film(id=f"tmdb-{number}", title=f"Film {number}", overview=overview or f"Plot {number}.")


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("embeddings.film_vectors.FILMS_AT_ONCE", 10)


@pytest.fixture
def cache(tmp_path: Path) -> VectorCache:
    return VectorCache(tmp_path)


@pytest.mark.usefixtures("few_at_once")
def test_every_film_gets_the_vector_of_its_passage(cache: VectorCache) -> None:
    films = [film(n, "abc" * n) for n in range(1, 26)]
    encoder = CountingEncoder()
    made = embed_films(films, encoder, cache)
    assert (made.embedded, made.reused) == (25, 0)
    expected = encoder.encode_passages([passages(one)[0] for one in films])
    np.testing.assert_allclose(made.vectors, expected, atol=1e-6)


@pytest.mark.usefixtures("few_at_once")
def test_only_changed_films_are_encoded_again(cache: VectorCache) -> None:
    films = [film(n) for n in range(40)]
    first = embed_films(films, CountingEncoder(), cache)
    films[3], films[31] = film(3, "Another plot."), film(31, "Yet another.")
    encoder = CountingEncoder()
    again = embed_films(FilmTable.from_films(films), encoder, cache)
    assert (again.embedded, again.reused, encoder.read) == (2, 38, 2)
    np.testing.assert_array_equal(
        np.delete(again.vectors, [3, 31], 0), np.delete(first.vectors, [3, 31], 0)
    )


@pytest.mark.usefixtures("few_at_once")
def test_an_interrupted_run_goes_on_where_it_was(cache: VectorCache) -> None:
    films = [film(n) for n in range(35)]
    with pytest.raises(KeyboardInterrupt):
        embed_films(films, CountingEncoder(breaks_after=25), cache)
    assert embed_films(films, CountingEncoder(), cache).reused == 20


def test_other_weights_are_another_vector(cache: VectorCache) -> None:
    embed_films([film(1)], CountingEncoder("a"), cache)
    assert embed_films([film(1)], CountingEncoder("b"), cache).embedded == 1


def test_a_long_synopsis_is_the_mean_of_its_passages(cache: VectorCache) -> None:
    one = film(1, " ".join(f"Sentence {n} tells of a quiet zebra." for n in range(200)))
    encoder = CountingEncoder()
    [vector] = embed_films([one], encoder, cache).vectors
    parts = encoder.encode_passages(passages(one))
    assert len(parts) > 3
    np.testing.assert_allclose(vector, unit(parts.mean(axis=0, keepdims=True))[0], atol=1e-6)


def test_films_with_the_same_text_share_a_vector(cache: VectorCache) -> None:
    twins = [film(1), film(1)]
    encoder = CountingEncoder()
    made = embed_films(twins, encoder, cache)
    assert (made.embedded, encoder.read) == (2, 1)
    np.testing.assert_array_equal(made.vectors[0], made.vectors[1])


def test_no_films_make_no_vectors(cache: VectorCache) -> None:
    assert embed_films([], CountingEncoder(), cache).vectors.shape == (0, 26)


@pytest.mark.usefixtures("few_at_once")
def test_progress_counts_films_up_to_all(cache: VectorCache) -> None:
    films = [film(n) for n in range(25)]
    embed_films(films[:4], CountingEncoder(), cache)
    told: list[int] = []
    embed_films(films, CountingEncoder(), cache, lambda done, _: told.append(done))
    assert told == sorted(told)
    assert told[-1] == 25


def test_films_are_found_by_what_happens_in_them(exported: OnnxEncoder, cache: VectorCache) -> None:
    films = [
        film(1, "A lighthouse keeper hides a deserter through a winter of storms."),
        film(2, "Two chefs compete for one restaurant and fall in love."),
    ]
    vectors = embed_films(films, exported, cache).vectors
    assert np.argmax(vectors @ exported.encode_query("a love story in a kitchen")) == 1
