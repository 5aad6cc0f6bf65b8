"""Search among a million films: `python -m tests.rehearsal.million BUNDLE [FILMS]`.

There are no million real films here: the vectors of a bundle's films are drawn again and again,
each moved a little, so that they lie as films do. Each kind of index answers the same queries on
one core; recall is the share of the exact first ten that it finds.
"""

import sys
import tempfile
import time
from pathlib import Path

import faiss
import numpy as np
import psutil
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
_FILMS = 1_000_000
_QUERIES = 100
_TRAINED_ON = 100_000
_BATCH = 50_000
_MOVED = 0.5
_WANTED = 10
# Exact; a byte a number; four bits for each of 96 parts, the best of which are ranked exactly; only
# some of 256 clusters looked at.
_KINDS = {
    "exact": "Flat",
    "a byte a number": "SQ8",
    "compressed": "PQ96x4fs,RFlat",
    "16 of 256 clusters": "IVF256,Flat",
}
_CLUSTERS_LOOKED_AT = 16


def more(films: Vectors, count: int, random: np.random.Generator) -> Vectors:
    """Return `count` vectors of length one, each near to one of `films`, as neighbours are."""
    dimension = films.shape[1]
    made = np.empty((count, dimension), dtype=np.float32)
    for start in range(0, count, _BATCH):
        rows = random.integers(0, len(films), min(_BATCH, count - start))
        noise = random.standard_normal((len(rows), dimension), dtype=np.float32)
        moved = films[rows] + noise * np.float32(_MOVED / dimension**0.5)
        made[start : start + len(rows)] = moved / np.linalg.norm(moved, axis=1, keepdims=True)
    return made


def searched(index: faiss.Index, queries: Vectors) -> tuple[NDArray[np.int64], float]:
    """Return the rows found for each query, and the milliseconds of one search in the middle."""
    found, taken = [], []
    for query in queries:
        began = time.perf_counter()
        found.append(index.search(query[None, :], _WANTED)[1][0])
        taken.append(time.perf_counter() - began)
    return np.array(found), 1000 * float(np.median(taken))


def built(kind: str, vectors: Vectors) -> faiss.Index:
    """Return an index of that kind over `vectors`, for inner products."""
    index = faiss.index_factory(vectors.shape[1], kind, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors[:_TRAINED_ON])
    for start in range(0, len(vectors), _BATCH):
        index.add(vectors[start : start + _BATCH])
    if hasattr(index, "k_factor"):
        index.k_factor = 20
    if hasattr(index, "nprobe"):
        index.nprobe = _CLUSTERS_LOOKED_AT
    return index


def mapped(path: Path, queries: Vectors, exact: NDArray[np.int64]) -> str:
    """Return the line of an exact index that stays on the disk and is read as it is needed."""
    before = psutil.Process().memory_full_info().uss
    index = faiss.read_index(str(path), faiss.IO_FLAG_MMAP | faiss.IO_FLAG_READ_ONLY)
    found, milliseconds = searched(index, queries)
    own = (psutil.Process().memory_full_info().uss - before) / 1e6
    return line("exact, mapped from its file", milliseconds, found, exact, f"{own:,.0f}, shared")


def line(
    name: str, milliseconds: float, found: NDArray[np.int64], exact: NDArray[np.int64], size: str
) -> str:
    """Return a line of the table."""
    shares = [len(set(one) & set(other)) / _WANTED for one, other in zip(found, exact, strict=True)]
    return f"| {name} | {milliseconds:.1f} | {np.mean(shares):.3f} | {size} |"


def main(bundle: Path, count: int) -> None:
    """Measure each kind, and print the table."""
    faiss.omp_set_num_threads(1)
    read = faiss.read_index(str(bundle / "text.faiss"))
    films: Vectors = read.reconstruct_n(0, read.ntotal)
    random = np.random.default_rng(0)
    vectors, queries = more(films, count, random), more(films, _QUERIES, random)
    say(f"{count:,} vectors of {films.shape[1]} numbers")
    say("| index | ms a search, one core | recall@10 | MB |")
    say("|---|---|---|---|")
    exact: NDArray[np.int64] = np.empty(0, np.int64)
    for name, kind in _KINDS.items():
        index = built(kind, vectors)
        found, milliseconds = searched(index, queries)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "index.faiss"
            faiss.write_index(index, str(path))
            size = f"{path.stat().st_size / 1e6:,.0f}"
            del index
            if kind == "Flat":
                exact = found
                say(line(name, milliseconds, found, exact, size))
                say(mapped(path, queries, exact))
            else:
                say(line(name, milliseconds, found, exact, size))


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else _FILMS)
