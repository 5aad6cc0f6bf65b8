"""Other grids to ask people from, and the people who are asked: what our grid has to beat."""

from dataclasses import dataclass

import numpy as np

from catalogue.ratings import Likes
from index.evaluation.asking import Person
from index.evaluation.protocol import Question, Rows


@dataclass(frozen=True, eq=False)
class InOrder:
    """The first films of `order` that are still open: the most popular, when that is its order."""

    order: Rows

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return up to `limit` rows."""
        closed = np.isin(self.order, np.concatenate([picked, rejected]))
        return [int(row) for row in self.order[~closed][:limit]]


@dataclass(frozen=True, eq=False)
class AtRandom:
    """Films drawn anew from `pool` for each grid."""

    pool: Rows
    seed: int

    def suggest(self, picked: Rows, rejected: Rows, limit: int) -> list[int]:
        """Return up to `limit` rows; the same history gives the same grid."""
        closed = np.concatenate([picked, rejected])
        generator = np.random.default_rng([self.seed, *np.sort(closed).tolist()])
        left = np.setdiff1d(self.pool, closed)
        return [int(row) for row in generator.permutation(left)[:limit]]


def people_of(questions: tuple[Question, ...], likes: Likes) -> list[Person]:
    """Return the people who are asked, with all they like."""
    people = []
    for question in questions:
        own = likes.users == question.user
        rows, stars = likes.rows[own], likes.ratings[own]
        liked = np.isin(rows, np.concatenate([question.picks, question.targets]))
        people.append(Person(question.user, rows[liked].astype(np.int64), stars[liked]))
    return people
