"""Films for whoever is watching: find what suits, drop repeats, choose, explain."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from catalogue.film import Film
from index.answers import Profile, Share
from index.recommending.audience import Audience
from index.recommending.choosing import COMPETING, COSTS, FIVE, Costs, Pool, choose, competing
from index.recommending.company import Company, Suiting
from index.recommending.kinds import Kinds
from index.recommending.picks import Picks, all_rows, joint_picks, picks_of_people
from index.recommending.profile_vector import profile_query
from index.recommending.reasons import PickThemes, shares
from index.recommending.repeats import distinct
from index.spaces import Spaces
from index.stages import Stage
from index.taste_index import TasteIndex, kin_between
from index.vector_index import Mask, Rows, Vectors

# Of films found, about one in six repeats a pick or a better one; some franchises fill pages.
_REPEATS = 2
# So far down a film may still come for its kind; the same whatever the limit.
_DEPTH = _REPEATS * (COMPETING + FIVE)


@dataclass(frozen=True, slots=True)
class RankedFilm:
    """A row with its score, how it suits each person, and the reasons it is there."""

    row: int
    score: float
    suits: tuple[float, ...]
    because: tuple[Share, ...]
    themes: tuple[str, ...]


class Recommender:
    """Answers from the taste space of one version."""

    def __init__(
        self, spaces: Spaces, film_at: Callable[[int], Film], costs: Costs = COSTS
    ) -> None:
        self._rows_by_id = spaces.films.rows_by_any_id
        self._ids = spaces.films.ids
        self._film_at = film_at
        self._spaces = spaces
        self._costs = costs
        self._taste = TasteIndex(spaces.taste)
        self._audience = Audience.of(spaces)
        self._kinds = Kinds.of(spaces.films)
        self._neutral: Vectors = spaces.picks.mean(axis=0)
        self._usual: Vectors = spaces.taste.vectors.mean(axis=0)

    def recommend(
        self, profile: Profile, limit: int, allowed: Mask, *, varied: bool
    ) -> list[RankedFilm]:
        """Return `limit` films for `profile` among those `allowed`, as they are shown."""
        people = picks_of_people(profile, self._rows_by_id)
        found = self._find(profile, people, limit, allowed, varied=varied)
        with Stage("explain"):
            return self._explained(found, people)

    def rank(self, profile: Profile, limit: int, allowed: Mask, *, varied: bool) -> Suiting:
        """Return `limit` rows for `profile` among those `allowed`, unexplained.

        Best first; when `varied`, as they are shown: in fives of different films.
        """
        people = picks_of_people(profile, self._rows_by_id)
        return self._find(profile, people, limit, allowed, varied=varied)

    def _find(
        self, profile: Profile, people: list[Picks], limit: int, allowed: Mask, *, varied: bool
    ) -> Suiting:
        dislikes = self._rows(profile.dislikes)
        company = self._company(people, dislikes)
        picks = all_rows(people)
        open_to = allowed.copy()
        open_to[picks] = open_to[dislikes] = open_to[self._rows(profile.seen)] = False
        if not varied:
            return company.find(limit, open_to)
        with Stage("search"):
            depth = _REPEATS * (competing(profile.dials) + limit)
            found = company.find(max(_DEPTH, depth), open_to)
        with Stage("rank"):
            franchises = profile.dials.franchises
            kept = distinct(self._spaces.series, found.rows, picks, with_franchises=franchises)
            found = found.at(kept)
            pool = self._pool(found, int(np.count_nonzero(kept < _DEPTH)), people)
            return found.at(choose(pool, profile.dials, limit, self._costs))

    def _company(self, people: list[Picks], dislikes: Rows) -> Company:
        """Return who is watching; what is disliked pushes the first person's query away."""
        none = np.empty(0, np.int64)
        queries = tuple(
            profile_query(self._spaces, one.rows, one.weights, none if place else dislikes)
            for place, one in enumerate(people)
        )
        return Company(self._taste, self._usual, queries)

    def _pool(self, found: Suiting, near: int, people: list[Picks]) -> Pool:
        """Return what is known of the films `found`; the first `near` may come for their kind."""
        rows = found.rows
        kind = np.zeros(len(rows), dtype=np.float32)
        kind[:near] = self._kinds.fit(people, rows[:near])
        # The mean of the likeness in both spaces is the inner product of the two side by side.
        text, answers = self._spaces.text[rows], self._spaces.taste.vectors[rows, :-1]
        both = np.hstack([text, answers * self._spaces.per_length[rows, None]])
        both *= np.float32(np.sqrt(0.5))
        return Pool(
            suits=found.suits,
            welcome=self._audience.welcome[rows, None] * found.per_score,
            renown=self._audience.renown[rows],
            vectors=both,
            kind=kind,
        )

    def _explained(self, found: Suiting, people: list[Picks]) -> list[RankedFilm]:
        picks = joint_picks(people, found.pulls())
        above_neutral = self._spaces.picks[picks.rows] - self._neutral
        kin = kin_between(self._spaces.kin, picks.rows, found.rows)
        alone = above_neutral @ self._spaces.taste.vectors[found.rows, :-1].T + kin
        brought = shares(alone.T.astype(np.float32), picks)
        reasons = zip(
            found.rows.tolist(),
            found.scores.tolist(),
            found.suits.clip(0.0, 1.0).tolist(),
            np.argsort(-brought, axis=1, kind="stable").tolist(),
            brought.tolist(),
            strict=True,
        )
        themes = PickThemes([self._film_at(row) for row in picks.rows.tolist()])
        named = [
            (self._ids[row], whose)
            for row, whose in zip(picks.rows.tolist(), _whose(picks.rows, people), strict=True)
        ]
        explained = []
        for row, score, suits, order, share in reasons:
            because = tuple(Share(named[i][0], share[i], named[i][1]) for i in order)
            shared = themes.shared(self._film_at(row), share)
            explained.append(RankedFilm(row, score, tuple(suits), because, shared))
        return explained

    def _rows(self, film_ids: tuple[str, ...]) -> Rows:
        known = (self._rows_by_id.get(film_id) for film_id in film_ids)
        return np.array([row for row in known if row is not None], dtype=np.int64)


def _whose(picks: Rows, people: list[Picks]) -> list[tuple[int, ...]]:
    """Return of each pick whose it is: 1 the person's, 2 their companion's."""
    theirs = [set(one.rows.tolist()) for one in people]
    return [
        tuple(number for number, rows in enumerate(theirs, 1) if pick in rows)
        for pick in picks.tolist()
    ]
