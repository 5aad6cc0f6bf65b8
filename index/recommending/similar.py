"""Films like one film: in story by their text, in feel by who loves them."""

import numpy as np

from catalogue.film_table import FilmTable
from embeddings.taste.editorial_links import editorial_links
from embeddings.taste.taste_space import span_of
from index.outline import leading
from index.searching.finder import best
from index.searching.fusion import renown_of
from index.spaces import Spaces
from index.vector_index import Mask, Vectors

# Story and crowd are what "like this one" means; genre, what editors link, and a little that people
# know the film speak beside them.
_TEXT_WEIGHT = 0.4
_GENRE = 0.1
_LINKED = 0.1
_RENOWN = 0.02
# What each further film of one franchise loses, so that sequels do not fill the list.
_SEQUEL = 0.06
_POOL = 3


class Similar:
    """Answers what is like a film, over both spaces of one version."""

    def __init__(self, spaces: Spaces) -> None:
        self._text = spaces.text
        self._outline = spaces.outline
        self._answers = spaces.taste.vectors[:, :-1]
        self._per_length = spaces.per_length
        self._genres = _genre_vectors(spaces.films)
        self._links = editorial_links(spaces.films)
        self._renown = _RENOWN * renown_of(spaces.films.numbers("vote_count"))
        self._franchises = spaces.series.franchises

    def likeness(self, row: int) -> Vectors:
        """Return how alike each film is to the one in `row`, in story and feel: [films].

        Where films are known in outline, only those that lead are looked at whole.
        """
        told = self._text[row]
        near = self._text @ told if self._outline is None else self._outline.near(told)
        score = _TEXT_WEIGHT * near
        felt = (self._answers @ self._answers[row]) * self._per_length * self._per_length[row]
        score += (1 - _TEXT_WEIGHT) * felt
        score += _GENRE * (self._genres @ self._genres[row])
        linked = span_of(self._links, row)
        score[self._links.indices[linked]] += _LINKED * self._links.data[linked]
        score += self._renown
        if self._outline is not None:
            best = leading(score)
            score[best] += _TEXT_WEIGHT * (self._text[best] @ told - near[best])
        return np.asarray(score, dtype=np.float32)

    def find(self, row: int, limit: int, allowed: Mask) -> list[tuple[int, float]]:
        """Return the rows and scores of the `limit` films most like a film, best first.

        Never itself. Films of one franchise, its own above all, come but do not fill the list.
        """
        allowed = allowed.copy()
        allowed[row] = False
        nearest = best(self.likeness(row), _POOL * limit, allowed)
        met: dict[int, int] = {int(self._franchises[row]): 1}
        worth: list[tuple[float, int]] = []
        for near, score in nearest:
            franchise = int(self._franchises[near])
            worth.append((score - _SEQUEL * met.get(franchise, 0), near))
            met[franchise] = met.get(franchise, 0) + 1
        worth.sort(key=lambda each: (-each[0], each[1]))
        return [(near, score) for score, near in worth[:limit]]


def _genre_vectors(films: FilmTable) -> Vectors:
    """Return unit vectors of genres [films, genres]; a rare genre in common says more."""
    borne = films.labels("genres").table(len(films))
    rarity = np.log(len(films) / np.maximum(borne.sum(axis=0), 1))
    table = borne * np.sqrt(rarity)
    lengths = np.linalg.norm(table, axis=1, keepdims=True)
    return np.asarray(table / np.maximum(lengths, 1e-9), dtype=np.float32)
