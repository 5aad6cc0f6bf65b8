"""Ratings that come with films."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from catalogue.sources.movielens import MovieLens
from catalogue.sources.opening import open_source
from catalogue.sources.source import SourceName


@contextmanager
def ratings_among(paths: Sequence[Path], source: SourceName = "auto") -> Iterator[Path | None]:
    """Yield the ratings file of the first of `paths` that has one, or None; it may be temporary."""
    for path in paths:
        found = open_source(path, source)
        if isinstance(found, MovieLens) and found.has_ratings:
            with found.ratings() as ratings:
                yield ratings
            return
    yield None
