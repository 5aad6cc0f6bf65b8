"""Simulated weeks of a service: what people pick, say and search, and what they are shown.

Queries, their scores and the lists are real answers of a real index; only who asks is made up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

import numpy as np

from catalogue.film_table import FilmTable
from drift.reading import Events, Row
from drift.sample import Floats, Integers
from index.answers import Profile
from index.film_index import FilmIndex

PICKS_EACH = 5
_POOL = 1500
_LISTS = 250
_FRENCH_SHARE = 0.1
_FEWEST_WORDS, _MOST_WORDS = 2, 12
_KINDS = ("like", "dislike", "seen", "save", "hide")
_SAID = (0.4, 0.15, 0.25, 0.15, 0.05)


@dataclass(frozen=True, slots=True)
class Volume:
    """How much happens in a period."""

    people: int
    searches: int
    lists: int

    @classmethod
    def of_events(cls, events: int) -> "Volume":
        """Return a volume with `events` picks, as many searches and as many lists."""
        return cls(events // PICKS_EACH, events, events)


@dataclass(frozen=True)
class Traffic:
    """Where weeks are drawn from: films, and pools of real searches and lists."""

    films: FilmTable
    english: Sequence[Row]
    french: Sequence[Row]
    lists: Sequence[Row]

    @classmethod
    def of_index(cls, index: FilmIndex, random: np.random.Generator) -> "Traffic":
        """Return traffic that asks `index`: openings of sentences, in English and in French."""
        told = [(film.overview, film.overviews.get("fr")) for film in index.films]
        english = [one for one, _ in told if one]
        french = [other for _, other in told if other] or english
        empty = cls(index.films, (), (), ())
        return cls(
            index.films,
            _asked(index, english, "en", random),
            _asked(index, french, "fr", random),
            _served(index, empty, random),
        )

    def events(self, volume: Volume, random: np.random.Generator) -> Events:
        """Return the events of a period in which nothing is out of the ordinary."""
        owners = [_person(random) for _ in range(volume.people)]
        picked = self._picked(volume.people, random)
        picks = [
            (owner, self.films.ids[row])
            for owner, rows in zip(owners, picked.tolist(), strict=True)
            for row in rows
        ]
        said = self._picked(volume.people, random)[:, :3]
        kinds = random.choice(_KINDS, said.size, p=_SAID)
        feedback = [
            (owners[at // 3], self.films.ids[row], str(kind))
            for at, (row, kind) in enumerate(zip(said.ravel().tolist(), kinds, strict=True))
        ]
        french = random.random(volume.searches) < _FRENCH_SHARE
        return Events(
            picks=picks,
            feedback=feedback,
            searches=[self.searched(random, is_french=each) for each in french],
            lists=drawn(self.lists, volume.lists, random),
        )

    def searched(self, random: np.random.Generator, *, is_french: bool) -> Row:
        """Return a search in one of the two languages."""
        pool = self.french if is_french else self.english
        return pool[int(random.integers(len(pool)))]

    @cached_property
    def renown(self) -> Floats:
        """How likely each film is to be picked, for its fame alone."""
        weight = np.maximum(self.films.numbers("vote_count"), 1).astype(np.float64) ** 0.7
        share: Floats = weight / weight.sum()
        return share

    @cached_property
    def by_genre(self) -> Floats:
        """Which films bear which genre: [genres, films]."""
        labels = self.films.labels("genres")
        borne = np.zeros((len(labels.names), len(self.films)))
        borne[labels.numbers, labels.rows] = 1.0
        return borne

    def _picked(self, people: int, random: np.random.Generator) -> Integers:
        """Return the films each person picks [people, picks]: of their genres, and famous."""
        candidates = random.choice(
            len(self.films), min(1000, len(self.films)), p=self.renown, replace=False
        )
        borne = self.by_genre[:, candidates]
        tastes = random.gamma(0.5, size=(people, len(borne))) @ borne + 0.05
        # Drawing by the largest of weighted exponential variables: several at once, none twice.
        waits = random.exponential(size=tastes.shape) / (tastes * self.renown[candidates])
        nearest = np.argpartition(waits, PICKS_EACH, axis=1)[:, :PICKS_EACH]
        picked: Integers = candidates[nearest].astype(np.int64)
        return picked


def drawn(pool: Sequence[Row], count: int, random: np.random.Generator) -> list[Row]:
    """Return `count` rows of a pool."""
    return [pool[at] for at in random.integers(len(pool), size=count).tolist()] if pool else []


def _person(random: np.random.Generator) -> UUID:
    return UUID(bytes=random.bytes(16), version=4)


def _asked(
    index: FilmIndex, texts: Sequence[str], language: str, random: np.random.Generator
) -> list[Row]:
    rows: list[Row] = []
    for at in random.permutation(len(texts))[:_POOL].tolist():
        words = texts[at].split()
        count = int(random.integers(_FEWEST_WORDS, _MOST_WORDS))
        start = int(random.integers(max(1, len(words) - count)))
        q = " ".join(words[start : start + count])
        hits = index.search(q, 10, language=language).hits
        score = hits[0].score if hits else None
        row = (index.version, language, len(q.split()), len(hits), score, index.sketch(q))
        rows.append(row)
    return rows


def _served(index: FilmIndex, traffic: Traffic, random: np.random.Generator) -> list[Row]:
    rows: list[Row] = []
    for picks in traffic._picked(_LISTS, random):  # noqa: SLF001 - its own module
        items = index.recommend(Profile(tuple(index.films.ids[row] for row in picks.tolist())))
        films = [item.film.id for item in items]
        rows.append((index.version, films, [item.score for item in items]))
    return rows
