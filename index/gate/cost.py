"""What a version costs: milliseconds an answer, bytes a film."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from index.answers import Profile
from index.film_index import FilmIndex
from index.gate.verdict import Check, check

# A person waits for these; the whole answer of the service adds little.
MOST_MILLISECONDS = 250.0
_SLOWER = 1.5
# On a busy machine the same bundle differs from itself by this much; nobody feels it.
_NOISE_MILLISECONDS = 25.0
MOST_BYTES = 4_000_000_000
_LARGER = 1.5
_ROUNDS = 40
_PICKS = 5
_ASKED = "two strangers meet on a train and change each other's lives"


@dataclass(frozen=True, slots=True)
class Latency:
    """Median milliseconds of processor time by operation."""

    recommend: float
    search: float
    title: float


def latencies(*indexes: FilmIndex) -> list[Latency]:
    """Return what answers cost each of `indexes`; rounds alternate so that noise is shared."""
    taken: list[dict[str, list[float]]] = [{} for _ in indexes]
    known = set(indexes[0].films.ids).intersection(*(each.films.ids for each in indexes[1:]))
    chooser, ids = random.Random(_PICKS), sorted(known)
    for number in range(_ROUNDS):
        picks = tuple(chooser.sample(ids, min(_PICKS, len(ids))))
        title = indexes[0].film(picks[0]).title[1:]
        for index, times in zip(indexes, taken, strict=True):
            # No question is asked twice: what was answered or encoded before costs less.
            index.forget()
            asked = f"{_ASKED} {number}"
            for name, operation in _operations(index, picks, title, asked).items():
                times.setdefault(name, []).append(_milliseconds(operation))
    return [
        Latency(**{name: statistics.median(each) for name, each in times.items()})
        for times in taken
    ]


def latency(ours: Latency, theirs: Latency | None) -> Check:
    """Return whether answers come fast enough, and not much slower than the champion's."""
    failures = []
    for name in Latency.__slots__:
        mine, other = getattr(ours, name), getattr(theirs, name) if theirs else None
        if mine > MOST_MILLISECONDS:
            failures.append(f"{name} takes {mine:.0f} ms, above {MOST_MILLISECONDS:.0f}.")
        if other is not None and mine > _SLOWER * other + _NOISE_MILLISECONDS:
            failures.append(f"{name} takes {mine:.1f} ms, the champion {other:.1f}.")
    told = ", ".join(f"{name} {getattr(ours, name):.1f} ms" for name in Latency.__slots__)
    return check("latency", failures, f"{told} (medians).")


def size(ours: int, films: int, theirs: float | None) -> Check:
    """Return whether a bundle of so many bytes is not too large; `theirs` are bytes a film."""
    failures, each = [], ours / max(films, 1)
    if ours > MOST_BYTES:
        failures.append(f"{ours / 1e6:,.0f} MB are more than {MOST_BYTES / 1e6:,.0f}.")
    # Encoder and word lists weigh the same in a small catalogue as in a large one.
    if theirs is not None and each > _LARGER * theirs and ours > MOST_BYTES / 100:
        failures.append(f"{each:,.0f} bytes a film, the champion's {theirs:,.0f}.")
    return check("size", failures, f"{ours / 1e6:,.0f} MB, {each:,.0f} bytes a film.")


def _operations(
    index: FilmIndex, picks: tuple[str, ...], title: str, asked: str
) -> dict[str, Callable[[], object]]:
    return {
        "recommend": lambda: index.recommend(Profile(picks)),
        "search": lambda: index.search(asked, 10),
        "title": lambda: index.find_titles(title, 10),
    }


def _milliseconds(operation: Callable[[], object]) -> float:
    # Work, not waiting: a machine with other things to do must not refuse a version for it.
    started = time.process_time()
    operation()
    return (time.process_time() - started) * 1000
