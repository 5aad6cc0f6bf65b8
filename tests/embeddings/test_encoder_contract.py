"""What every encoder keeps; a new one joins by its fixture's name in `encoder`."""

import numpy as np
import pytest

from embeddings.encoder import Encoder
from embeddings.minilm import WEIGHTS_SHA256

ODD_TEXTS = [
    "A lighthouse keeper and his daughter take in a stranger.",
    "",
    "   \n\t ",
    "Un été à Étretat : la mère, l'amant, l'orage ; rien n'est dit, tout se voit.",
    "🎬👩‍🚀🚀 over the 🌕",
    "七人の侍が村を守る。",
    "x" * 3000,
    "the tide comes in and the tide goes out " * 200,
    "null \x00 byte, \x1b[31mred\x1b[0m and \u202ebackwards\u202c",
    "half a character \ud83c",
]


@pytest.fixture(params=["original", "exported", "in_bfloat16"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    found: Encoder = request.getfixturevalue(request.param)
    return found


def test_passages_become_unit_vectors_in_their_order(encoder: Encoder) -> None:
    vectors = encoder.encode_passages(ODD_TEXTS)
    assert vectors.shape == (len(ODD_TEXTS), encoder.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    for text, vector in zip(ODD_TEXTS, vectors, strict=True):
        alone = encoder.encode_passages([text])[0]
        assert alone @ vector > 0.99999


def test_a_query_is_a_unit_vector_near_its_passage(encoder: Encoder) -> None:
    keeper, sea = encoder.encode_passages([ODD_TEXTS[0], "Accountants merge two banks."])
    query = encoder.encode_query("someone lives in a lighthouse")
    assert query.shape == (encoder.dimension,)
    assert query.dtype == np.float32
    assert float(query @ query) == pytest.approx(1, abs=1e-5)
    assert query @ keeper > query @ sea + 0.2


def test_no_passages_make_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode_passages([]).shape == (0, encoder.dimension)


def test_the_end_of_a_long_text_counts(encoder: Encoder) -> None:
    long = "The committee discusses the budget of the village school. " * 60
    plain, ending = encoder.encode_passages([long, long + "Then dragons burn the castle down."])
    dragons = encoder.encode_query("dragons burn a castle")
    assert ending @ dragons > plain @ dragons + 0.01


def test_progress_reaches_the_number_of_texts(encoder: Encoder) -> None:
    told: list[tuple[int, int]] = []
    encoder.encode_passages(
        ["one", "two", "three " * 400, "four", "five"],
        on_progress=lambda done, total: told.append((done, total)),
    )
    assert told[-1] == (5, 5)
    assert told == sorted(told)


def test_an_encoder_says_which_weights_it_has(encoder: Encoder) -> None:
    assert encoder.name == "all-MiniLM-L6-v2"
    assert encoder.weights_sha256 == WEIGHTS_SHA256
    assert encoder.dimension == 384


@pytest.mark.parametrize("engine", ["exported", "in_bfloat16"])
def test_all_encoders_give_the_same_vectors(
    original: Encoder, engine: str, request: pytest.FixtureRequest
) -> None:
    other: Encoder = request.getfixturevalue(engine)
    texts = [*ODD_TEXTS, *(" ".join(["winter", "train", "letter"] * n) for n in range(1, 120, 7))]
    cosines = np.sum(original.encode_passages(texts) * other.encode_passages(texts), axis=1)
    assert cosines.min() > 0.9999
    for text in texts[:4]:
        assert original.encode_query(text) @ other.encode_query(text) > 0.9999
