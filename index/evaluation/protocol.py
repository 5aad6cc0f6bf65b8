"""The five-pick protocol: what a person who names five loved films would have been told.

Of each person with at least ten likes, five likes drawn at random are the picks and the others
the targets; the whole catalogue less the picks is ranked. People are held out whole: a fold's
people teach nothing to the model that answers them.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from catalogue.ratings import Likes

Rows = NDArray[np.int64]
PICKS = 5
FEWEST_LIKES = 10
_PART = 5


@dataclass(frozen=True, eq=False)
class Question:
    """One person's picks and the likes to find, as rows of the catalogue.

    `apart` are likes that are neither told nor looked for: they are not ranked.
    """

    user: int
    picks: Rows
    targets: Rows
    apart: Rows = field(default_factory=lambda: np.empty(0, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class Fold:
    """The ratings a model may learn from, and the questions it is then asked."""

    training: Likes
    questions: tuple[Question, ...]


def questions(
    likes: Likes, seed: int, *, picks: int = PICKS, fewest: int = FEWEST_LIKES
) -> tuple[Question, ...]:
    """Return one question for each person with at least `fewest` likes.

    A person's draw depends on the seed and on who they are alone, not on who else is asked.
    """
    return tuple(
        _question(user, rows, seed, picks) for user, rows in _liked(likes) if len(rows) >= fewest
    )


def user_folds(likes: Likes, folds: int, seed: int) -> Iterator[Fold]:
    """Yield `folds` folds; everyone with enough likes is asked in exactly one of them."""
    asked = questions(likes, seed)
    order = np.random.default_rng(seed).permutation(len(asked))
    for part in np.array_split(order, folds):
        held_out = tuple(asked[at] for at in np.sort(part))
        users = np.array([question.user for question in held_out], dtype=np.int32)
        yield Fold(without_users(likes, users), held_out)


def people_apart(likes: Likes, seed: int = 0) -> Fold:
    """Return a fifth of the people apart: the same people in every version of the ratings.

    Whoever is asked about one version taught nothing to any other that was parted so, and two
    versions can be asked the same questions.
    """
    apart = np.array([_is_apart(user) for user in likes.user_ids], dtype=np.bool_)
    users = np.flatnonzero(apart).astype(np.int32)
    asked = tuple(each for each in questions(likes, seed) if apart[each.user])
    return Fold(without_users(likes, users), asked)


def _is_apart(user_id: str) -> bool:
    return hashlib.sha256(user_id.encode()).digest()[0] % _PART == 0


def without_users(likes: Likes, users: NDArray[np.int32]) -> Likes:
    """Return the ratings of everyone else."""
    return _only(likes, ~np.isin(likes.users, users))


def without_films(likes: Likes, hidden: NDArray[np.bool_]) -> Likes:
    """Return the ratings of all films but the `hidden` ones (a mask by row)."""
    return _only(likes, ~hidden[likes.rows])


def _only(likes: Likes, kept: NDArray[np.bool_]) -> Likes:
    return Likes(likes.users[kept], likes.rows[kept], likes.ratings[kept], likes.user_ids)


def _liked(likes: Likes) -> Iterator[tuple[int, Rows]]:
    liked = likes.liked()
    users, starts = np.unique(liked.users, return_index=True)
    ends = np.append(starts, len(liked))[1:]
    for user, start, end in zip(users, starts, ends, strict=True):
        yield int(user), np.sort(liked.rows[start:end]).astype(np.int64)


def _question(user: int, rows: Rows, seed: int, picks: int) -> Question:
    drawn = np.random.default_rng([seed, user]).permutation(rows)
    return Question(user, drawn[:picks], drawn[picks:])
