"""Which errors are a person's to mend: they are told in a line or two, without a traceback."""

from pydantic import ValidationError

from api.settings import SettingsInvalid
from api.tracing import PackagesMissing
from catalogue.errors import CatalogueError
from drift.errors import DriftFailure
from embeddings.errors import EmbeddingsError
from index.errors import IndexFailure
from index.pipeline.context import StepMissing

_EXPECTED = (
    CatalogueError,
    IndexFailure,
    DriftFailure,
    EmbeddingsError,
    StepMissing,
    SettingsInvalid,
    PackagesMissing,
    OSError,
)


def told(error: Exception) -> str | None:
    """Return what to tell a person about `error`, or None when it is our own mistake."""
    if isinstance(error, ValidationError) and error.title.endswith("Settings"):
        return "\n".join(
            f"CINQ_{'_'.join(map(str, each['loc'])).upper()}: {each['msg']}"
            for each in error.errors()
        )
    return str(error) if isinstance(error, _EXPECTED) else None
