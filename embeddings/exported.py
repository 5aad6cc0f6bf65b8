"""The exported encoder that is kept beside the data, made when it is first needed."""

import tempfile
from pathlib import Path

from embeddings.model_files import model_files

_DIGITS = 16
_FORMAT = "onnx-2"


def exported_folder(name: str, encoders: Path) -> Path:
    """Return the folder in `encoders` with the ONNX form of the encoder `name`.

    It is exported when it is not there yet, in one rename; torch is loaded only then.
    """
    folder = encoders / f"{_FORMAT}-{model_files(name).weights_sha256[:_DIGITS]}"
    if not folder.is_dir():
        _export(name, folder)
    return folder


def _export(name: str, folder: Path) -> None:
    # Importing torch takes seconds, and most runs need only what an earlier one exported.
    from embeddings.onnx_export import export  # noqa: PLC0415
    from embeddings.sentence_transformer import SentenceTransformerEncoder  # noqa: PLC0415

    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".export-", dir=folder.parent) as draft:
        export(SentenceTransformerEncoder(name), Path(draft) / folder.name)
        try:
            (Path(draft) / folder.name).rename(folder)
        except OSError:
            # Another process was first; its export of the same weights is as good.
            if not folder.is_dir():
                raise
