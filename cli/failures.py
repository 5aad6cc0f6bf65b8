"""Which errors are a person's to mend: they are told in one line, without a traceback."""

from catalogue.errors import CatalogueError
from index.errors import IndexFailure
from pydantic import ValidationError

EXPECTED: tuple[type[Exception], ...] = (CatalogueError, IndexFailure, OSError, ValidationError)


def is_expected(error: Exception) -> bool:
    """Return whether `error` tells a person what to mend, rather than us."""
    return isinstance(error, EXPECTED)
