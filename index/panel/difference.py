"""What changes for the panel when one version takes the place of another."""

from dataclasses import dataclass

import numpy as np

from index.answers import Profile
from index.film_index import FilmIndex
from index.panel.tastes import asked_of


@dataclass(frozen=True, slots=True)
class Moved:
    """One taste whose five films are others: the titles that went and those that came."""

    taste: str
    went: tuple[str, ...]
    came: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PanelDifference:
    """`overlap_at_5` is the mean share of five films that both versions show; `moved` the rest."""

    tastes: int
    overlap_at_5: float
    moved: tuple[Moved, ...]


def panel_difference(before: FilmIndex, after: FilmIndex) -> PanelDifference:
    """Return how the panel's fives differ; tastes that either version lacks are left out.

    Without a single taste that both know the overlap is not a number.
    """
    shared: list[float] = []
    moved: list[Moved] = []
    for taste, picks in asked_of(before, after):
        old, new = _five(before, picks), _five(after, picks)
        shared.append(len(old.keys() & new.keys()) / max(len(old), 1))
        if old.keys() != new.keys():
            went = tuple(title for film_id, title in old.items() if film_id not in new)
            came = tuple(title for film_id, title in new.items() if film_id not in old)
            moved.append(Moved(taste.name, went, came))
    overlap = float(np.mean(shared)) if shared else float("nan")
    return PanelDifference(len(shared), overlap, tuple(moved))


def _five(index: FilmIndex, picks: tuple[str, ...]) -> dict[str, str]:
    return {item.film.id: item.film.title for item in index.recommend(Profile(picks))}
