"""Five films for a profile: rank, drop, diversify, explain."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from catalogue.film import Film
from index.answers import Profile, Share
from index.bundle import Bundle
from index.recommending.profile_vector import profile_vector
from index.recommending.reasons import shared_themes, shares
from index.recommending.variety import diversify, one_of_each
from index.vector_index import Mask, Neighbours, Rows, Vectors, unit

# How many of the best films compete for each place once variety counts.
_POOL = 12
# Story and crowd, half and half: what "like this one" means.
_TEXT_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class RankedFilm:
    """A row with its score and the reasons it is there."""

    row: int
    score: float
    because: tuple[Share, ...]
    themes: tuple[str, ...]


class Recommender:
    """Answers from the taste space of one bundle."""

    def __init__(self, bundle: Bundle, film_at: Callable[[int], Film]) -> None:
        self._ids = bundle.films.ids
        self._rows_by_id = bundle.films.rows_by_any_id
        self._film_at = film_at
        self._taste = bundle.taste
        self._picks = bundle.pick_vectors
        self._text = bundle.text.vectors
        self._neutral: Vectors = bundle.pick_vectors.mean(axis=0)
        self._answers = unit(bundle.taste.vectors[:, :-1])
        self._series = bundle.series

    def recommend(
        self, profile: Profile, limit: int, allowed: Mask, *, varied: bool
    ) -> list[RankedFilm]:
        """Return `limit` films for `profile` among those `allowed`, best first."""
        found = self.rank(profile, limit, allowed, varied=varied)
        picks, weights = self._weighed(profile)
        return [
            self._explained(int(row), float(score), picks, weights)
            for row, score in zip(found.rows, found.scores, strict=True)
        ]

    def rank(self, profile: Profile, limit: int, allowed: Mask, *, varied: bool) -> Neighbours:
        """Return `limit` rows for `profile` among those `allowed`, best first, unexplained."""
        picks, weights = self._weighed(profile)
        dislikes = self._rows(profile.dislikes)
        query = profile_vector(self._picks, picks, weights, dislikes)
        open_to = allowed.copy()
        open_to[picks] = open_to[dislikes] = open_to[self._rows(profile.seen)] = False
        found = self._taste.search(query, limit * _POOL + 20 if varied else limit, open_to)
        return self._varied(found, picks, limit) if varied else found

    def similar(self, row: int, limit: int, allowed: Mask) -> list[tuple[int, float]]:
        """Return the rows nearest to a film in story (text) and feel (taste), never itself."""
        allowed = allowed.copy()
        allowed[row] = False
        score = _TEXT_WEIGHT * (self._text @ self._text[row])
        score += (1 - _TEXT_WEIGHT) * (self._answers @ self._answers[row])
        score = np.where(allowed, score, -np.inf)
        limit = min(limit, int(allowed.sum()))
        best = np.argpartition(-score, max(limit - 1, 0))[:limit]
        best = best[np.lexsort((best, -score[best]))]
        return [(int(near), float(score[near])) for near in best]

    def _varied(self, found: Neighbours, picks: Rows, limit: int) -> Neighbours:
        """Keep one film of each franchise and title, none of the picks', then diversify."""
        rows, scores = found.rows, found.scores
        for groups in (self._series.franchises, self._series.titles):
            kept = one_of_each(groups[rows].tolist(), set(groups[picks].tolist()))
            rows, scores = rows[kept], scores[kept]
        pool = slice(0, limit * _POOL)
        chosen = diversify(rows[pool], scores[pool], self._text[rows[pool]], limit)
        return Neighbours(rows[chosen], scores[chosen])

    def _explained(self, row: int, score: float, picks: Rows, weights: Vectors) -> RankedFilm:
        answer = self._taste.vectors[row, :-1]
        brought = shares(self._picks, self._neutral, picks, weights, answer)
        order = np.argsort(-brought, kind="stable")
        because = tuple(Share(self._ids[picks[i]], float(brought[i])) for i in order)
        films = [(self._film_at(int(picks[i])), float(brought[i])) for i in order]
        return RankedFilm(row, score, because, shared_themes(self._film_at(row), films))

    def _weighed(self, profile: Profile) -> tuple[Rows, Vectors]:
        """Return the distinct picks by row, with weights that add up to one."""
        picks = np.unique(self._rows(profile.picks))
        given = {self._rows_by_id.get(film_id): share for film_id, share in profile.weights.items()}
        weights = np.array([given.get(row, 1.0) for row in picks.tolist()], np.float32)
        if weights.sum() <= 0:
            weights = np.ones_like(weights)
        return picks, weights / weights.sum()

    def _rows(self, film_ids: tuple[str, ...]) -> Rows:
        known = (self._rows_by_id.get(film_id) for film_id in film_ids)
        return np.array([row for row in known if row is not None], dtype=np.int64)
