"""What queries mean to one encoder, each encoded once."""

from functools import lru_cache, partial

from embeddings.encoder import Vectors
from embeddings.onnx_encoder import OnnxEncoder
from index.stages import Stage

# People page on, type on, and ask what others ask; a vector is 1.5 kB.
_QUERIES_KEPT = 512


class QueryVectors:
    """The vectors of what was asked lately, kept as long as a version with this encoder is."""

    def __init__(self, encoder: OnnxEncoder) -> None:
        self.encoder = encoder
        # Not a method of its own: nothing of a version may hold itself (`memory.give_back`).
        self._encoded = lru_cache(maxsize=_QUERIES_KEPT)(partial(_encode, encoder))

    def vector(self, text: str) -> Vectors:
        """Return what `text` means: a unit vector, not to be written to."""
        return self._encoded(text)


def _encode(encoder: OnnxEncoder, text: str) -> Vectors:
    with Stage("encode"):
        vector = encoder.encode_query(text)
    vector.flags.writeable = False
    return vector
