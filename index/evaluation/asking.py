"""How much is learned from the films that people are asked about, on people held out.

A simulated person is shown a grid of films. When they like some of them (by their own ratings)
they pick one of those they rated highest, and the grid follows; when they like none they ask for
others. What is recommended after five picks is then judged against all else they like.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from index.evaluation.metrics import best_rows, ndcg
from index.evaluation.models import Model
from index.evaluation.protocol import PICKS, Rows

GRID = 24
MOST_GRIDS = 20
_DEPTH = 10


class Grids(Protocol):
    """What chooses the films to ask about."""

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return up to `limit` rows, none of them `picked` or `rejected`."""


@dataclass(frozen=True, eq=False)
class Person:
    """What somebody likes, as rows, and how many stars they gave each."""

    user: int
    likes: Rows
    stars: np.ndarray


@dataclass(frozen=True, eq=False)
class Asked:
    """What a person picked, and how many films and how many passed-over grids that took."""

    picks: Rows
    films_shown: int
    grids_passed: int

    @property
    def is_done(self) -> bool:
        """Whether the person found five films."""
        return len(self.picks) == PICKS


def ask(grids: Grids, person: Person, seed: int) -> Asked:
    """Return what `person` picks from `grids`; they give up after `MOST_GRIDS` of no use."""
    chooser = np.random.default_rng([seed, person.user])
    picked: list[int] = []
    rejected: list[int] = []
    shown: set[int] = set()
    passed = 0
    while len(picked) < PICKS and passed < MOST_GRIDS:
        grid = grids.suggest(np.array(picked, np.int64), np.array(rejected, np.int64), GRID)
        if not grid:
            break
        shown.update(grid)
        liked = np.isin(person.likes, grid)
        if liked.any():
            best = person.likes[liked & (person.stars == person.stars[liked].max())]
            picked.append(int(chooser.choice(best)))
        else:
            rejected += grid
            passed += 1
    return Asked(np.array(picked, np.int64), len(shown), passed)


@dataclass(frozen=True, slots=True)
class Learned:
    """How asking with one kind of grid goes, as means over people.

    `ndcg_at_10` counts 0 for people who gave up with no pick at all.
    """

    grids: str
    people: int
    done: float
    films_shown: float
    grids_passed: float
    ndcg_at_10: float


def judge_grids(
    name: str, grids: Grids, model: Model, people: Sequence[Person], seed: int = 0
) -> Learned:
    """Return how well `model` recommends to `people` from what they pick out of `grids`."""
    asked = [ask(grids, person, seed) for person in people]
    values = [_worth(model, person, each.picks) for person, each in zip(people, asked, strict=True)]
    return Learned(
        grids=name,
        people=len(people),
        done=float(np.mean([each.is_done for each in asked])),
        films_shown=float(np.mean([each.films_shown for each in asked])),
        grids_passed=float(np.mean([each.grids_passed for each in asked])),
        ndcg_at_10=float(np.mean(values)),
    )


def _worth(model: Model, person: Person, picks: Rows) -> float:
    if not len(picks):
        return 0.0
    targets = person.likes[~np.isin(person.likes, picks)]
    scores = np.array(model.score(picks[None]), dtype=np.float32)
    scores[0, picks] = -np.inf
    best = best_rows(scores, _DEPTH)[0]
    return ndcg(np.isin(best, targets), len(targets), _DEPTH)
