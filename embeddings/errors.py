"""What can go wrong when texts become vectors.

EmbeddingsError
├── EncoderUnknownError      no model by that name or path
├── WeightsMismatchError     the weights are not the ones that were expected
├── EncoderDamagedError      an exported encoder's folder is incomplete or not ours
└── ExportDivergedError      the exported encoder does not agree with the original
"""

from pathlib import Path


class EmbeddingsError(Exception):
    """Anything that keeps texts from becoming vectors; the message says what to do."""


class EncoderUnknownError(EmbeddingsError):
    """There is no encoder `name`; `reason` says what was looked for."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"no encoder {name!r}: {reason}; set CINQ_ENCODER to another")
        self.name = name


class WeightsMismatchError(EmbeddingsError):
    """The weights of the encoder `name` have another sha256 than they should."""

    def __init__(self, name: str, expected: str, found: str) -> None:
        super().__init__(
            f"the weights of {name} have sha256 {found}, expected {expected}; install them again"
        )
        self.expected = expected
        self.found = found


class EncoderDamagedError(EmbeddingsError):
    """The folder of an exported encoder cannot be loaded."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"{folder}: {reason}; export the encoder again")
        self.folder = folder


class ExportDivergedError(EmbeddingsError):
    """The exported encoder gives other vectors than the model it was made from."""

    def __init__(self, name: str, cosine: float) -> None:
        super().__init__(
            f"the export of {name} agrees with it only to cosine {cosine:.6f};"
            " set CINQ_ENCODER to another model"
        )
        self.cosine = cosine
