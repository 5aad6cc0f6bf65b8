"""Long texts are read through overlapping windows, so that nothing of them is cut."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from tokenizers import Encoding, Tokenizer

from embeddings.encoder import Vectors

# A piece cut inside a word can be tokenised into a few more word-pieces than it had.
_SLACK_TOKENS = 8
_OVERLAP = 1 / 8


@dataclass(frozen=True, slots=True)
class Pieces:
    """Texts split for a model's window: piece `i` belongs to the text `owners[i]`."""

    texts: list[str]
    owners: list[int]
    count: int

    def pool(self, vectors: Vectors) -> Vectors:
        """Return one unit vector a text: the mean of its pieces' `vectors` [pieces, d]."""
        if len(self.texts) == self.count:
            return vectors
        pooled = np.zeros((self.count, vectors.shape[1]), dtype=np.float32)
        np.add.at(pooled, self.owners, vectors)
        return unit(pooled)


class Windows:
    """Splits texts for a model that reads at most `length` word-pieces of `tokenizer`.

    `prompt` is what the model wants before each text.
    """

    def __init__(self, tokenizer: Tokenizer, length: int, prompt: str = "") -> None:
        self._tokenizer = tokenizer
        self._prompt = prompt
        prompt_tokens = len(tokenizer.encode(prompt, add_special_tokens=False).ids)
        room = length - tokenizer.num_special_tokens_to_add(is_pair=False) - prompt_tokens
        self._room = room
        self._step = room - _SLACK_TOKENS

    def split(self, texts: Sequence[str]) -> Pieces:
        """Return `texts`, the long ones in overlapping pieces, each with the prompt before it."""
        pieces: list[str] = []
        owners: list[int] = []
        whole = [_without_surrogates(text) for text in texts]
        encodings = self._tokenizer.encode_batch_fast(whole, add_special_tokens=False)
        for owner, (text, encoding) in enumerate(zip(whole, encodings, strict=True)):
            split = self._split(text, len(encoding.ids))
            pieces.extend(self._prompt + piece for piece in split)
            owners.extend([owner] * len(split))
        return Pieces(pieces, owners, len(texts))

    def _split(self, text: str, tokens: int) -> list[str]:
        if tokens <= self._room:
            return [text]
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        size = self._step
        overlap = int(size * _OVERLAP)
        count = -(-(tokens - overlap) // (size - overlap))
        starts = np.linspace(0, tokens - size, count).astype(int).tolist()
        spans = [_word_span(encoding, start, start + size) for start in starts]
        return [
            text[encoding.offsets[first][0] : encoding.offsets[last][1]] for first, last in spans
        ]


def _without_surrogates(text: str) -> str:
    # JSON can carry half a character, which the tokenizer refuses.
    return text.encode("utf-8", "replace").decode("utf-8")


def _word_span(encoding: Encoding, start: int, end: int) -> tuple[int, int]:
    """Return the first and last token of the window, moved to the edges of words where near."""
    words = encoding.word_ids
    first = start
    while first > 0 and words[first] == words[first - 1] and start - first < _SLACK_TOKENS:
        first -= 1
    return first, end - 1


def unit(vectors: Vectors) -> Vectors:
    """Return `vectors` [n, d] at length one; a zero vector stays zero."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)
