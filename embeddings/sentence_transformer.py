"""The encoder as it was trained: a sentence-transformers model on torch."""

from collections.abc import Sequence

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from tokenizers import Tokenizer
from transformers.utils import logging as transformers_logging

from embeddings import minilm
from embeddings.encoder import Progress, Vectors
from embeddings.errors import EncoderUnknownError
from embeddings.model_files import model_files
from embeddings.windows import Windows, unit

_TEXTS_AT_ONCE = 32
_TEXTS_BETWEEN_REPORTS = 256


class SentenceTransformerEncoder:
    """Encodes with the sentence-transformers model `name`: a known name, a folder or a hub name.

    The default model comes from an installed package and its weights are checked; a hub name is
    downloaded once. Raises EncoderUnknownError or WeightsMismatchError.
    """

    def __init__(self, name: str = minilm.NAME, *, threads: int | None = None) -> None:
        files = model_files(name)
        self.name = name
        self.weights_sha256 = files.weights_sha256
        if threads is not None:
            torch.set_num_threads(threads)
        transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
        self.model = SentenceTransformer(str(files.folder), device="cpu", local_files_only=True)
        self.model.eval()
        self.dimension = int(self.model.get_embedding_dimension() or 0)
        self.window = int(self.model.max_seq_length or minilm.WINDOW)
        self.query_prompt = self._prompt("query")
        self.passage_prompt = self._prompt("document", "passage", "corpus")
        self.tokenizer = self._tokenizer()
        self._passages = Windows(self.tokenizer, self.window, self.passage_prompt)
        self._queries = Windows(self.tokenizer, self.window, self.query_prompt)

    def encode_passages(self, texts: Sequence[str], on_progress: Progress | None = None) -> Vectors:
        """Return one unit vector for each of `texts`, in their order: float32 [n, dimension]."""
        pieces = self._passages.split(texts)
        vectors = np.empty((len(pieces.texts), self.dimension), dtype=np.float32)
        # Texts of like length together need the least padding.
        order = sorted(range(len(pieces.texts)), key=lambda i: len(pieces.texts[i]))
        for start in range(0, len(order), _TEXTS_BETWEEN_REPORTS):
            chosen = order[start : start + _TEXTS_BETWEEN_REPORTS]
            vectors[chosen] = self._encode([pieces.texts[i] for i in chosen])
            if on_progress:
                on_progress((start + len(chosen)) * len(texts) // len(order), len(texts))
        return pieces.pool(vectors)

    def encode_query(self, text: str) -> Vectors:
        """Return the unit vector of the query `text`: float32 [dimension]."""
        pieces = self._queries.split([text])
        vector: Vectors = pieces.pool(self._encode(pieces.texts))[0]
        return vector

    def _encode(self, texts: list[str]) -> Vectors:
        vectors = self.model.encode(
            texts, batch_size=_TEXTS_AT_ONCE, show_progress_bar=False, convert_to_numpy=True
        )
        return unit(np.asarray(vectors, dtype=np.float32))

    def _prompt(self, *names: str) -> str:
        found = (self.model.prompts.get(name) for name in names)
        return next((prompt for prompt in found if prompt), "")

    def _tokenizer(self) -> Tokenizer:
        backend = getattr(self.model.tokenizer, "backend_tokenizer", None)
        if not isinstance(backend, Tokenizer):
            raise EncoderUnknownError(self.name, "it has no fast tokenizer (tokenizer.json)")
        # A copy: sentence-transformers changes truncation and padding of its own.
        tokenizer = Tokenizer.from_str(backend.to_str())
        tokenizer.no_truncation()
        tokenizer.no_padding()
        return tokenizer
