"""Where an encoder's files are, and which weights they hold; without loading the model."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from huggingface_hub import snapshot_download
from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError

from catalogue.file_digest import file_sha256
from embeddings import minilm
from embeddings.errors import EncoderUnknownError

_WANTED_FILES = ["*.json", "*.txt", "*.model", "*.safetensors"]


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """The folder of a sentence-transformers model, and the sha256 of its weights."""

    folder: Path
    weights_sha256: str


def model_files(name: str) -> ModelFiles:
    """Return the files of the model `name`: the default one, a folder, or a name on the hub.

    Files from the hub are downloaded once. Raises EncoderUnknownError when there is no such
    model, WeightsMismatchError when the default one is not as published.
    """
    folder = _model_folder(name)
    files = ModelFiles(folder, _weights_sha256(folder))
    if name == minilm.NAME:
        minilm.check(files.weights_sha256)
    return files


def _weights_sha256(folder: Path) -> str:
    """Return the sha256 of the model's weights: of its one file, or of the list of its files.

    Raises EncoderUnknownError where the folder holds no safetensors.
    """
    files = sorted(folder.rglob("*.safetensors"))
    if not files:
        raise EncoderUnknownError(str(folder), "the folder holds no .safetensors weights")
    digests = [file_sha256(file) for file in files]
    if len(files) == 1:
        return digests[0]
    lines = (f"{d}  {f.relative_to(folder)}" for d, f in zip(digests, files, strict=True))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _model_folder(name: str) -> Path:
    if name == minilm.NAME:
        return minilm.folder()
    if Path(name).is_dir():
        return Path(name)
    try:
        return Path(snapshot_download(name, allow_patterns=_WANTED_FILES))
    except (HFValidationError, HfHubHTTPError, LocalEntryNotFoundError, OSError) as error:
        reason = f"neither a folder nor a model that can be downloaded ({error})"
        raise EncoderUnknownError(name, reason) from error
