"""How often drift alarms on nothing, and how often it finds what is planted.

`python -m drift.power BUNDLE [--weeks N] [--trials N] [--events N]` simulates weeks of a service
that serves BUNDLE, decides about each as reports do, and prints one JSON object.
"""

import argparse
import json
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from catalogue.film_table import FilmTable
from drift.catalogue_window import Version, catalogue_window
from drift.decision import Judged, Strictness, judge
from drift.sample import Window
from drift.shifts import EVENT_SHIFTS, TRUNCATED, truncated
from drift.traffic import Traffic, Volume
from drift.windows import windows_of
from embeddings.film_vectors import encode_films
from index.bundle import read_bundle
from index.film_index import FilmIndex

_WEEKS_BEFORE = 4
_NEW_FILMS = 0.03


@dataclass
class Tally:
    """Of how many trials a shift was found, how often it stood out, and what else was found."""

    trials: int = 0
    found: int = 0
    strongest: int = 0
    also: Counter[str] = field(default_factory=Counter)

    def count(self, judged: tuple[Judged, ...], target: str) -> None:
        """Count one trial in which the feature `target` had to be found."""
        chances = {
            f"{one.window}/{each.feature}": each.p_value for one in judged for each in one.findings
        }
        detected = {f"{one.window}/{name}" for one in judged for name in one.detected}
        self.trials += 1
        self.found += target in detected
        self.strongest += target in chances and chances[target] <= min(chances.values())
        self.also.update(detected - {target})


class Experiment:
    """Weeks of a service, drawn anew for each trial."""

    def __init__(self, bundle: Path, events: int, seed: int = 0) -> None:
        self._random = np.random.default_rng(seed)
        whole = read_bundle(bundle)
        self._films = whole.films
        self._vectors = np.array(whole.text.vectors)
        cut = FilmTable.from_films(truncated(film, self._random) for film in whole.films)
        self._cut, self._cut_vectors = cut, encode_films(cut, whole.encoder)
        self._traffic = Traffic.of_index(FilmIndex(whole), self._random)
        self._now = Volume.of_events(events)
        self._before = Volume.of_events(events * _WEEKS_BEFORE)

    def week(self, shift: str | None = None) -> tuple[Judged, ...]:
        """Return what is said of a week in which `shift` was planted, or nothing."""
        before = self._traffic.events(self._before, self._random)
        now = self._traffic.events(self._now, self._random)
        if shift is not None and shift in EVENT_SHIFTS:
            now = EVENT_SHIFTS[shift].plant(now, self._traffic, self._random)
        windows = windows_of(before, now, self._films)
        windows.append(self._catalogue(is_cut=shift == "truncated"))
        return judge(windows, Strictness(), int(self._random.integers(2**31)))

    def _catalogue(self, *, is_cut: bool) -> Window:
        """Return two versions of the catalogue, the later with some films gone and some new."""
        order = self._random.permutation(len(self._films))
        change = int(len(order) * _NEW_FILMS)
        films, vectors = (self._cut, self._cut_vectors) if is_cut else (self._films, self._vectors)
        old, new = order[change:], order[:-change]
        return catalogue_window(
            Version("before", self._films.take(old), self._vectors[old]),
            Version("now", films.take(new), vectors[new]),
        )


@dataclass(frozen=True)
class Found:
    """What was found of one shift: shares of all trials."""

    target: str
    found: float
    strongest: float
    also: dict[str, float]


@dataclass(frozen=True)
class Measured:
    """The false alarms of quiet weeks, and what was found of each shift."""

    events: int
    weeks: int
    false_alarms: float
    alarms: dict[str, int]
    trials: int
    shifts: dict[str, Found]
    seconds: float


def measure(bundle: Path, weeks: int, trials: int, events: int) -> Measured:
    """Simulate quiet weeks, and trials of each shift, with `events` of each kind a week."""
    experiment = Experiment(bundle, events)
    began = time.perf_counter()
    alarms: Counter[str] = Counter()
    alarmed = 0
    for _ in range(weeks):
        found = [f"{one.window}/{name}" for one in experiment.week() for name in one.detected]
        alarms.update(found)
        alarmed += bool(found)
    targets = {name: f"{each.window}/{each.feature}" for name, each in EVENT_SHIFTS.items()}
    targets["truncated"] = "/".join(TRUNCATED)
    shifts = {name: _found(experiment, name, target, trials) for name, target in targets.items()}
    seconds = round(time.perf_counter() - began, 1)
    return Measured(events, weeks, alarmed / weeks, dict(alarms), trials, shifts, seconds)


def _found(experiment: Experiment, shift: str, target: str, trials: int) -> Found:
    tally = Tally()
    for _ in range(trials):
        tally.count(experiment.week(shift), target)
    also = {each: count / trials for each, count in tally.also.most_common()}
    return Found(target, tally.found / trials, tally.strongest / trials, also)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    for name, default in (("weeks", 200), ("trials", 200), ("events", 1000)):
        parser.add_argument(f"--{name}", type=int, default=default)
    asked = parser.parse_args()
    measured = measure(asked.bundle, asked.weeks, asked.trials, asked.events)
    print(json.dumps(asdict(measured), indent=2))  # noqa: T201


if __name__ == "__main__":
    main()
