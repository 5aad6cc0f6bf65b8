"""What one answer costs, beside the plain operation it is built on, in one run.

Run as `python -m index.benchmark BUNDLE`, or `make bench` for the live one. Ratios travel
between machines; milliseconds do not.
"""

import itertools
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from index.answers import Profile
from index.bundle import read_bundle
from index.film_index import FilmIndex
from index.vector_index import serve_with_threads

_ROUNDS = 300
_PICKS = 5


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one operation over many rounds."""

    median: float
    p99: float


def timed(operations: list[Callable[[], object]], forget: Callable[[], None]) -> list[Timing]:
    """Return the timing of each operation; rounds alternate so that noise is shared.

    Before each, `forget` is called, so that nothing is remembered from a round before.
    """
    taken: list[list[float]] = [[] for _ in operations]
    for _ in range(_ROUNDS):
        for seconds, operation in zip(taken, operations, strict=True):
            forget()
            started = time.perf_counter()
            operation()
            seconds.append((time.perf_counter() - started) * 1000)
    return [
        Timing(statistics.median(each), statistics.quantiles(each, n=100)[98]) for each in taken
    ]


def benchmark(folder: Path) -> list[str]:
    """Return the lines of the report for the bundle in `folder`."""
    serve_with_threads(1)
    bundle = read_bundle(folder)
    index = FilmIndex(bundle)
    chooser = random.Random(_PICKS)
    profiles = [Profile(tuple(chooser.sample(index.films.ids, _PICKS))) for _ in range(50)]
    titles = [
        film.title for film in (index.films[chooser.randrange(len(index.films))] for _ in range(50))
    ]
    query = bundle.taste.vectors[0]
    asked = "two strangers meet on a train and change each other's lives"
    # No question is asked twice: what was encoded before costs less.
    asking = itertools.count()
    text = bundle.encoder.encode_query(asked)
    names = {
        "raw taste search, 5 nearest": lambda: bundle.taste.search(query, 5),
        "recommend, raw order": lambda: index.rank_by_taste(
            chooser.choice(profiles), 5, ranking="accuracy"
        ),
        "recommend, as shown": lambda: index.recommend(chooser.choice(profiles)),
        "encode a query": lambda: bundle.encoder.encode_query(asked),
        "raw text search, 10 nearest": lambda: bundle.text.search(text, 10),
        "search by plot": lambda: index.search(f"{asked} {next(asking)}", 10),
        "title search": lambda: index.find_titles(chooser.choice(titles)[1:], 10),
        "similar": lambda: index.similar(chooser.choice(index.films.ids), 10),
        "suggestions": lambda: index.suggest(chooser.choice(profiles).picks),
    }
    timings = timed(list(names.values()), index.forget)
    plain = timings[0].median
    lines = [f"{len(index.films):,} films, {_ROUNDS} rounds, one thread", ""]
    lines += ["| operation | median ms | p99 ms | × raw taste search |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {timing.median:.2f} | {timing.p99:.2f} | {timing.median / plain:.1f} |"
        for name, timing in zip(names, timings, strict=True)
    ]
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(benchmark(Path(sys.argv[1]))) + "\n")
