"""Encoders that versions share: most versions come with the one that the version before had."""

from pathlib import Path
from weakref import WeakValueDictionary

from embeddings.onnx_encoder import OnnxEncoder
from index.manifest import Manifest

_Files = tuple[tuple[str, str], ...]


class EncodersInUse:
    """Reads encoders, and hands out again those that somebody holds still.

    An encoder is the same where all its files have the same digests; whoever asks has verified
    them. Reading one holds up every request for a tenth of a second: the libraries that read it
    keep the interpreter meanwhile.
    """

    def __init__(self) -> None:
        self._held: WeakValueDictionary[_Files, OnnxEncoder] = WeakValueDictionary()

    def read(self, folder: Path, manifest: Manifest) -> OnnxEncoder:
        """Return the encoder in `folder`, which lies in a verified bundle with that manifest."""
        begins, listed = f"{folder.name}/", sorted(manifest.files.items())
        files = tuple((name, sha256) for name, sha256 in listed if name.startswith(begins))
        encoder = self._held.get(files)
        if encoder is None:
            encoder = self._held[files] = OnnxEncoder(folder)
        return encoder
