"""Encoders that versions share: most versions come with the one that the version before had."""

from pathlib import Path
from weakref import WeakValueDictionary

from embeddings.onnx_encoder import OnnxEncoder
from index.manifest import Manifest
from index.query_vectors import QueryVectors

_Files = tuple[tuple[str, str], ...]


class EncodersInUse:
    """Reads encoders, and hands out again those that somebody holds still.

    An encoder is the same where all its files have the same digests; whoever asks has verified
    them. Reading one holds up every request for a tenth of a second: the libraries that read it
    keep the interpreter meanwhile. What was encoded with it a moment ago is not encoded again
    for the next version, either.
    """

    def __init__(self) -> None:
        self._held: WeakValueDictionary[_Files, QueryVectors] = WeakValueDictionary()

    def read(self, folder: Path, manifest: Manifest) -> QueryVectors:
        """Return what the encoder in `folder` makes of queries.

        The folder lies in a verified bundle with that manifest.
        """
        begins, listed = f"{folder.name}/", sorted(manifest.files.items())
        files = tuple((name, sha256) for name, sha256 in listed if name.startswith(begins))
        queries = self._held.get(files)
        if queries is None:
            queries = self._held[files] = QueryVectors(OnnxEncoder(folder))
        return queries
