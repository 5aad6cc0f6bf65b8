"""Every peer is asked for the same: five films that lie nearest to the mean of five."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from load_tests.peers import chroma, plain_numpy, plain_sentences, raw_faiss, txtai
from load_tests.peers.corpus import Corpus, means, of_environment

_FILMS, _DIMENSION = 60, 8


@pytest.fixture
def corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Corpus]:
    """Sixty films of random vectors, where the peers look for them."""
    vectors = np.random.default_rng(0).standard_normal((_FILMS, _DIMENSION), dtype=np.float32)
    for name in ("picks", "answers"):
        np.save(tmp_path / f"text.{name}.npy", vectors)
    ids = [f"film-{row}" for row in range(_FILMS)]
    (tmp_path / "ids.json").write_text(json.dumps(ids), encoding="utf-8")
    monkeypatch.setenv("CORPUS", str(tmp_path))
    monkeypatch.setenv("SPACE", "text")
    of_environment.cache_clear()
    yield of_environment()
    of_environment.cache_clear()


@pytest.mark.parametrize(
    "create_app", [plain_numpy.create_app, plain_sentences.create_app, raw_faiss.create_app],
    ids=["numpy", "sentence-transformers", "faiss"],
)  # fmt: skip
def test_a_peer_answers_with_the_nearest_that_were_not_picked(
    create_app: Callable[[], FastAPI], corpus: Corpus
) -> None:
    picked = corpus.ids[:5]
    # Texts have one length, so nearness by angle and by product are the same.
    corpus.answers[:] /= np.linalg.norm(corpus.answers, axis=1, keepdims=True)
    with TestClient(create_app()) as client:
        answer = client.post("/recommendations", json={"film_ids": picked})
        assert client.get("/nothing").json() == {"status": "ok"}
    scores = corpus.answers @ corpus.query(picked)
    best = [corpus.ids[row] for row in np.argsort(-scores)]
    expected = [film_id for film_id in best[:10] if film_id not in picked][:5]
    assert [each["film_id"] for each in answer.json()] == expected


def test_txtai_is_given_the_mean_of_the_films_that_a_text_names(corpus: Corpus) -> None:
    request = txtai.queries(corpus.ids)(random.Random(1))
    asked = parse_qs(urlsplit(request.path).query)
    named = asked["query"][0].split()
    assert len(set(named)) == 5
    np.testing.assert_array_equal(means(asked["query"])[0], corpus.query(named))


def test_chroma_is_asked_with_the_vector_of_the_mean(corpus: Corpus) -> None:
    request = chroma.queries("/films", corpus, corpus.ids)(random.Random(1))
    asked = json.loads(request.body or b"")
    expected = corpus.query(random.Random(1).sample(corpus.ids, 5))
    assert request.path == "/films/query"
    np.testing.assert_allclose(asked["query_embeddings"][0], expected)
