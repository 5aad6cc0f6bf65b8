"""What a spike shows: who is told to wait is told soon, and afterwards all is as before."""

import statistics
from dataclasses import dataclass

from load_tests.thresholds import Measured, Thresholds

_BUSY = (429, 503)
_LEAST = 20


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer: when it was asked for, in seconds from the start, and what came of it."""

    moment: float
    name: str
    milliseconds: float
    is_busy: bool = False
    has_failed: bool = False


def is_busy(status: int, retry_after: str | None) -> bool:
    """Say whether an answer tells its client to wait, as the service promises: and how long."""
    return status in _BUSY and bool(retry_after and retry_after.isdecimal())


def missed_by_spike(seen: list[Seen], end: float, limits: Thresholds) -> list[str]:
    """Return what was missed in a spike that ended at second `end`, one sentence each.

    Whoever is told to wait is told within `busy_ms`. From `recovery_seconds` after the end on,
    nobody is told to wait, nothing fails, and answers keep to their times.
    """
    busy = [each.milliseconds for each in seen if each.is_busy]
    told = []
    if len(busy) >= _LEAST and _p99(busy) > limits.busy_ms:
        told.append(f"Told to wait: p99 is {_p99(busy):.0f} ms, more than {limits.busy_ms:.0f}.")
    later = [each for each in seen if each.moment >= end + limits.recovery_seconds]
    waiting = sum(each.is_busy for each in later)
    if waiting:
        told.append(f"{waiting} were told to wait after the spike.")
    failed = [Measured("spike", len(seen), sum(each.has_failed for each in seen), 0)]
    told += limits.missed(failed, with_times=False)
    return told + [f"After the spike, {each}" for each in limits.missed(by_name(later))]


def by_name(seen: list[Seen]) -> list[Measured]:
    """Return what was seen, for each name that was asked for often enough to speak of a p99."""
    times: dict[str, list[Seen]] = {}
    for each in seen:
        times.setdefault(each.name, []).append(each)
    return [
        Measured(
            name,
            len(some),
            sum(each.has_failed for each in some),
            _p99([each.milliseconds for each in some]) if len(some) >= _LEAST else 0,
        )
        for name, some in times.items()
    ]


def told(seen: list[Seen], end: float) -> str:
    """Return what happened in words: answers, those told to wait, and the slowest of a hundred."""
    busy = [each.milliseconds for each in seen if each.is_busy]
    failed = sum(each.has_failed for each in seen)
    spoken = f"{len(seen)} answers, {failed} failed, {len(busy)} told to wait"
    if len(busy) >= _LEAST:
        spoken += f" (p50 {statistics.median(busy):.0f} ms, p99 {_p99(busy):.0f} ms)"
    for seconds in range(6):
        within = [e.milliseconds for e in seen if end + seconds <= e.moment < end + seconds + 1]
        if len(within) >= _LEAST:
            spoken += f"; second {seconds + 1} after it: p99 {_p99(within):.0f} ms"
    return spoken


def _p99(milliseconds: list[float]) -> float:
    return statistics.quantiles(milliseconds, n=100, method="inclusive")[98]
