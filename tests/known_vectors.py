"""The exported encoder, and vectors it once made: kept for later tests, processes and runs.

They lie beside what pytest keeps, in a folder named by a digest of whatever makes them: the code
that encodes and the libraries under it. What is asked of the folder is known by the text and the
weights, so that a film that changed is encoded anew. A folder that no code asks for goes away.
"""

import hashlib
import shutil
from functools import cache
from importlib.metadata import version
from pathlib import Path

from filelock import FileLock

from catalogue.film_table import FilmTable
from embeddings.film_vectors import embed_films
from embeddings.settings import EmbeddingsSettings
from embeddings.vector_cache import VectorCache
from index.pipeline.encoders import bulk_encoder

ROOT = Path(__file__).resolve().parents[1]
_KEPT = ROOT / ".pytest_cache" / "known_vectors"
_CODE = (*sorted((ROOT / "embeddings").glob("*.py")), ROOT / "index" / "pipeline" / "encoders.py")
_LIBRARIES = (
    "numpy",
    "onnx",
    "onnxruntime",
    "sentence-transformers",
    "tokenizers",
    "torch",
    "transformers",
)


def lend(films: FilmTable, data_dir: Path) -> None:
    """Copy the encoder and the vectors of `films` into `data_dir`, as embedding leaves them there.

    Whatever is not known yet is exported and encoded first; who comes meanwhile waits for it.
    """
    _KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(_KEPT / "lock"):
        kept = _KEPT / _digest()
        _forget_others(kept)
        embed_films(films, bulk_encoder(kept), VectorCache(kept / "vectors"))
        for name in ("encoders", "vectors"):
            shutil.copytree(kept / name, data_dir / name, dirs_exist_ok=True)


@cache
def _digest() -> str:
    """Return a digest of all that makes vectors besides the weights and the texts."""
    parts = [path.read_bytes() for path in _CODE]
    parts += [f"{name} {version(name)}".encode() for name in _LIBRARIES]
    parts.append(EmbeddingsSettings().encoder_engine.encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _forget_others(kept: Path) -> None:
    for folder in _KEPT.iterdir():
        if folder.is_dir() and folder != kept:
            shutil.rmtree(folder)
