import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from embeddings import minilm
from embeddings.windows import Pieces, Windows

WORDS = [
    "the",
    "keeper",
    "of",
    "an",
    "unremarkable",
    "lighthouse",
    "mistrusts",
    "every",
    "uninvited",
    "cartographer",
]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(minilm.folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def test_a_text_that_fits_stays_whole(tokenizer: Tokenizer) -> None:
    pieces = Windows(tokenizer, 32).split(["A short one.", ""])
    assert (pieces.texts, pieces.owners) == (["A short one.", ""], [0, 1])


def test_a_prompt_comes_before_each_piece_and_takes_its_room(tokenizer: Tokenizer) -> None:
    windows = Windows(tokenizer, 32, "passage: ")
    pieces = windows.split([" ".join(WORDS * 9)])
    assert len(pieces.texts) > 3
    for piece in pieces.texts:
        assert piece.startswith("passage: ")
        assert len(tokenizer.encode(piece).ids) <= 32


@given(st.lists(st.sampled_from(WORDS), max_size=300))
def test_pieces_fit_the_window_and_hold_every_word(tokenizer: Tokenizer, words: list[str]) -> None:
    numbered = [f"{word} {number}" for number, word in enumerate(words)]
    pieces = Windows(tokenizer, 64).split([" ".join(numbered)])
    assert all(len(tokenizer.encode(piece).ids) <= 64 for piece in pieces.texts)
    held = {word for piece in pieces.texts for word in piece.split()}
    assert {str(number) for number in range(len(words))} <= held


@given(st.text(max_size=2000))
def test_any_text_is_split_into_pieces_that_fit(tokenizer: Tokenizer, text: str) -> None:
    pieces = Windows(tokenizer, 64).split([text])
    assert pieces.texts
    assert all(len(tokenizer.encode(piece).ids) <= 64 for piece in pieces.texts)


def test_pieces_pool_to_the_direction_between_them() -> None:
    vectors = np.array([[1, 0], [0, 1], [0, 1]], dtype=np.float32)
    pooled = Pieces(["a", "b", "c"], [0, 0, 1], 2).pool(vectors)
    np.testing.assert_allclose(pooled, [[0.5**0.5, 0.5**0.5], [0, 1]], atol=1e-6)
