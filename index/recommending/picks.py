"""What a person picked, as rows and weights."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.answers import Profile
from index.vector_index import Rows, Vectors


@dataclass(frozen=True, eq=False)
class Picks:
    """Distinct `rows` [k] in rising order, whatever order they were named in, and their `weights`.

    The weights add up to one.
    """

    rows: Rows
    weights: Vectors

    @classmethod
    def of(
        cls, film_ids: Sequence[str], weights: Mapping[str, float], rows_by_id: Mapping[str, int]
    ) -> "Picks":
        """Return the picks among `film_ids` that `rows_by_id` knows; one weighs 1 if unsaid.

        A film may be named by an id that gave way in one place and by its own in another.
        """
        said = {rows_by_id.get(film_id): weight for film_id, weight in weights.items()}
        known = {rows_by_id[film_id] for film_id in film_ids if film_id in rows_by_id}
        rows = np.array(sorted(known), dtype=np.int64)
        given = np.array([said.get(row, 1.0) for row in rows.tolist()], dtype=np.float32)
        if given.sum() <= 0:
            given = np.ones_like(given)
        return cls(rows, given / max(float(given.sum()), 1e-9))


def picks_of_people(profile: Profile, rows_by_id: Mapping[str, int]) -> list[Picks]:
    """Return the picks of whoever is watching: the person, then their companion if there is one."""
    lists = [profile.picks, profile.companion] if profile.companion else [profile.picks]
    return [Picks.of(each, profile.weights, rows_by_id) for each in lists]


def all_rows(people: Sequence[Picks]) -> Rows:
    """Return the rows that anyone picked, each once, in rising order."""
    if len(people) == 1:
        return people[0].rows
    return np.unique(np.concatenate([one.rows for one in people]))


def joint_picks(people: Sequence[Picks], pulls: Vectors) -> Picks:
    """Return everyone's picks as one person's; `pulls` [people] is how much each one's count.

    The weights add up to the sum of the pulls.
    """
    rows = all_rows(people)
    weights = np.zeros(len(rows), dtype=np.float32)
    for one, pull in zip(people, pulls, strict=True):
        weights[np.searchsorted(rows, one.rows)] += pull * one.weights
    return Picks(rows, weights)
