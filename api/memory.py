"""Keeps the process small and its pauses short.

What a version of the index leaves behind goes back to the system. Versions come and go in large
arrays. Left to itself the C library keeps what was freed, in pools of each thread, and a service
that has seen a few versions is as large as several of them.
"""

import contextlib
import ctypes
import gc
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

_MAPS, _DONT_NEED = Path("/proc/self/maps"), 4
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE_BYTES = 1 << 20
_ARENAS = 2


def keep_small() -> None:
    """Have large arrays come from the system and go back to it; only glibc is told how."""
    pa.set_memory_pool(pa.system_memory_pool())
    with contextlib.suppress(OSError, AttributeError):
        mallopt = ctypes.CDLL("libc.so.6").mallopt
        mallopt(_MMAP_THRESHOLD, _LARGE_BYTES)
        mallopt(_TRIM_THRESHOLD, _LARGE_BYTES)
        mallopt(_ARENA_MAX, _ARENAS)


def keep_for_good() -> None:
    """Have the collector never look again at what is there now: the program itself.

    Going through it takes a tenth of a second in which nobody is answered, at each change of
    version. Call it when everything is imported, before the first version is loaded. What little
    of it is garbage by then stays: looking for it takes longer than it is large.
    """
    gc.freeze()
    gc.enable()


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Have nobody look for garbage in the block, in which much is made and nothing is given up."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def give_back(mapped: Path) -> None:
    """Give back what is free now, such as after a version was replaced.

    Nothing is searched for garbage, which would hold everybody up for tens of milliseconds: a
    version that nobody uses any more is gone already, since nothing of it holds itself. What is
    there stays out of all later searches, and still goes with its last user.

    Pages of files in the folder `mapped`, most of them read but once while a version was loaded,
    go back as well: what is asked for again still lies in the system's cache.
    """
    gc.freeze()
    with contextlib.suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        libc.malloc_trim(0)
        for start, end in _mapped_from(mapped):
            libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _DONT_NEED)


def _mapped_from(folder: Path) -> Iterator[tuple[int, int]]:
    """Yield where in memory files in `folder` are mapped that nothing can be written to."""
    begins = f" {folder.resolve()}/"
    for line in _MAPS.read_text().splitlines():
        span, may, _ = line.split(maxsplit=2)
        if "w" not in may and begins in line:
            start, end = (int(place, 16) for place in span.split("-"))
            yield start, end
