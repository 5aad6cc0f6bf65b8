"""How often text search finds the film that was meant, by words, by meaning and by all evidence.

Run as `python -m index.search_benchmark BUNDLE [QUERIES [SPLIT]]`. Without a file of queries,
sentences of synopses are asked, which is easier than what people remember.
"""

import random
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.bundle import Bundle, read_bundle
from index.searching.asked import TRAIN, Asked, read_asked
from index.searching.excerpt import sentences
from index.searching.text_search import TextSearch
from index.vector_index import serve_with_threads

_SENTENCES = 200
_FEWEST_WORDS = 6
_SEED = 5
_DEPTHS = (1, 10, 100)


def search_benchmark(bundle: Bundle, asked: Asked) -> list[str]:
    """Return the lines of a report on how `bundle` answers `asked`.

    Milliseconds are of processor time and include encoding the query; ratios are to words alone.
    """
    lines = [
        f"{len(bundle.films):,} films, {len(asked):,} queries",
        "",
        "| search by | R@1 | R@10 | R@100 | median ms | p95 ms | × R@10 | × ms |",
        "|---|---|---|---|---|---|---|---|",
    ]
    first: tuple[float, float] | None = None
    for name, search in _searches(bundle):
        places, taken = _answered(search, asked)
        found = [float((places < depth).mean()) for depth in _DEPTHS]
        median = float(np.median(taken))
        first = first or (found[1], median)
        recalls = " | ".join(f"{each:.3f}" for each in found)
        p95 = float(np.percentile(taken, 95))
        ratios = f"{found[1] / max(first[0], 1e-9):.2f} | {median / max(first[1], 1e-9):.2f}"
        lines.append(f"| {name} | {recalls} | {median:.1f} | {p95:.1f} | {ratios} |")
    return lines


def sentences_of(bundle: Bundle) -> Asked:
    """Return sentences of synopses, drawn from a seed, as queries for the films they tell of."""
    drawn = random.Random(_SEED).sample(range(len(bundle.films)), len(bundle.films))
    texts: list[str] = []
    rows: list[int] = []
    for row in drawn:
        told = sentences(bundle.films[row].overview)
        long = [each for each in told if len(each.split()) >= _FEWEST_WORDS]
        if long:
            texts.append(long[-1])
            rows.append(row)
        if len(rows) == _SENTENCES:
            break
    return Asked(tuple(texts), np.array(rows, dtype=np.int64))


def _searches(bundle: Bundle) -> Iterator[tuple[str, TextSearch]]:
    """Yield the searches that are compared, by name; the plain parts count alone."""
    served = bundle.search.weights
    nothing = served.reweighed([0.0] * len(served.all))
    for name, weights in (
        ("words alone", nothing.model_copy(update={"words": served.words})),
        ("meaning alone", nothing.model_copy(update={"meaning": served.meaning})),
        ("all evidence, as served", served),
    ):
        model = replace(bundle.search, weights=weights)
        yield name, TextSearch(replace(bundle, search=model))


def _answered(search: TextSearch, asked: Asked) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return how many films come before the one meant, and the milliseconds that each took."""
    places = np.empty(len(asked), dtype=np.int64)
    taken = np.empty(len(asked), dtype=np.float64)
    for place, (text, row) in enumerate(zip(asked.texts, asked.rows, strict=True)):
        started = time.thread_time()
        scores = search.scores(text, search.hear(text))
        taken[place] = (time.thread_time() - started) * 1000
        # Of films with one score, half come before on average.
        ahead, even = (scores > scores[row]).sum(), (scores == scores[row]).sum() - 1
        places[place] = int(ahead) + int(even) // 2
    return places, taken


def main(folder: str, queries: str | None = None, split: str = TRAIN) -> None:
    """Print the report on the bundle in `folder`."""
    serve_with_threads(1)
    bundle = read_bundle(Path(folder))
    asked = read_asked(Path(queries), bundle.films, split) if queries else sentences_of(bundle)
    sys.stdout.write("\n".join(search_benchmark(bundle, asked)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
