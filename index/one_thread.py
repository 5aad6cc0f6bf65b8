"""Sums of several threads come in any order; one thread adds them up the same every time."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_thread() -> Iterator[None]:
    """Have linear algebra run in one thread in the block, so that its digits do not change."""
    # Who only serves lays nothing out, and does without the library.
    from threadpoolctl import threadpool_limits  # noqa: PLC0415

    with threadpool_limits(limits=1):
        yield
