"""The encoder as it is served: ONNX Runtime and a tokenizer, without torch."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, ValidationError
from tokenizers import Tokenizer

from embeddings.encoder import Progress, Vectors
from embeddings.errors import EncoderDamagedError
from embeddings.windows import Windows

Ids = list[int]


class Card(BaseModel):
    """What `encoder.json` says of the model beside it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    name: str
    dimension: int
    weights_sha256: str
    window: int
    query_prompt: str = ""
    passage_prompt: str = ""


class OnnxEncoder:
    """Encodes with the exported model in `folder`, `threads` batches side by side.

    A query uses one thread, so that many can be answered at once; safe to share between threads.
    Raises EncoderDamagedError when the folder is not a whole exported encoder.
    """

    _texts_at_once = 4

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        self._threads = threads
        try:
            self.card = Card.model_validate_json((folder / "encoder.json").read_bytes())
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
            self._session = _session(folder / "model.onnx")
        except (OSError, ValidationError) as error:
            raise EncoderDamagedError(folder, str(error)) from error
        except Exception as error:
            # tokenizers and ONNX Runtime raise plain Exceptions of their own for files they refuse.
            raise EncoderDamagedError(folder, f"it cannot be loaded ({error})") from error
        # Pieces are cut to fit; only what a cut inside a word added can be dropped here.
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._passages = Windows(self._tokenizer, self.card.window, self.card.passage_prompt)
        self._queries = Windows(self._tokenizer, self.card.window, self.card.query_prompt)

    @property
    def name(self) -> str:
        """The model's name, for people."""
        return self.card.name

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        return self.card.dimension

    @property
    def weights_sha256(self) -> str:
        """The digest of the weights the model was exported from."""
        return self.card.weights_sha256

    def encode_passages(self, texts: Sequence[str], on_progress: Progress | None = None) -> Vectors:
        """Return one unit vector for each of `texts`, in their order: float32 [n, dimension]."""
        pieces = self._passages.split(texts)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(pieces.texts)]
        vectors = np.empty((len(tokens), self.dimension), dtype=np.float32)
        done = 0
        with ThreadPoolExecutor(self._threads) as pool:
            batches = list(_batches(tokens, self._texts_at_once))
            jobs = pool.map(self._run_many, ([tokens[i] for i in batch] for batch in batches))
            for batch, found in zip(batches, jobs, strict=True):
                vectors[batch] = found
                done += len(batch)
                if on_progress:
                    on_progress(done * len(texts) // len(tokens), len(texts))
        return pieces.pool(vectors)

    def encode_query(self, text: str) -> Vectors:
        """Return the unit vector of the query `text`: float32 [dimension]."""
        pieces = self._queries.split([text])
        encodings = [self._tokenizer.encode(piece).ids for piece in pieces.texts]
        vector: Vectors = pieces.pool(self._run(encodings))[0]
        return vector

    def _run(self, tokens: Sequence[Ids]) -> Vectors:
        [vectors] = self._session.run(None, side_by_side(tokens))
        return np.asarray(vectors, dtype=np.float32)

    def _run_many(self, tokens: Sequence[Ids]) -> Vectors:
        """Return the vectors of passages; another engine may compute these."""
        return self._run(tokens)


def side_by_side(tokens: Sequence[Ids], lengths_of: int = 1) -> dict[str, NDArray[np.int64]]:
    """Return what the model reads: `tokens` padded to one length, a multiple of `lengths_of`."""
    longest = max(len(ids) for ids in tokens)
    ids: NDArray[np.int64] = np.zeros(
        (len(tokens), -(-longest // lengths_of) * lengths_of), np.int64
    )
    mask = np.zeros_like(ids)
    for row, found in enumerate(tokens):
        ids[row, : len(found)] = found
        mask[row, : len(found)] = 1
    return {"input_ids": ids, "attention_mask": mask}


def _batches(tokens: Sequence[Ids], size: int) -> Iterator[list[int]]:
    """Yield the numbers of texts to run together: few, and of like length, so little is padded."""
    order = sorted(range(len(tokens)), key=lambda i: -len(tokens[i]))
    for start in range(0, len(order), size):
        yield order[start : start + size]


def _session(model: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
