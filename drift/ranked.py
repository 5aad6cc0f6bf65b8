"""How well the live index ranks films that people have since judged: quality with labels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from drift.reading import Events
from drift.sample import Floats, Integers, Numbers, Sample, Window
from index.answers import Profile
from index.film_index import FilmIndex

_LIKED, _NOT = frozenset({"like", "save"}), frozenset({"dislike", "hide"})
_MOST_PEOPLE = 2000


@dataclass(frozen=True, eq=False)
class Ranked:
    """Films that people judged, and the scores the index gives them for these people's picks."""

    people: Integers
    films: Sequence[str]
    liked: NDArray[np.bool_]
    scores: Floats

    @property
    def sample(self) -> Sample:
        """How often each person's liked films are ranked above those they did not like."""
        shares = [
            _ordered(self.scores[own & self.liked], self.scores[own & ~self.liked])
            for own in (self.people == person for person in np.unique(self.people))
        ]
        return Sample.of_rows(len(shares), Numbers("agreement", np.array(shares, np.float64)))


def ranked(events: Events, index: FilmIndex) -> Ranked:
    """Return what people who have picks liked and did not like, scored by their picks."""
    picks = _by_person((account, film) for account, film in events.picks)
    liked = _by_person((account, film) for account, film, kind in events.feedback if kind in _LIKED)
    other = _by_person((account, film) for account, film, kind in events.feedback if kind in _NOT)
    people: list[int] = []
    films: list[str] = []
    scores: list[float] = []
    good: list[bool] = []
    both = [person for person in picks if person in liked and person in other]
    for number, person in enumerate(both[:_MOST_PEOPLE]):
        own = [film for film in picks[person] if film in index]
        judged = [film for film in (*liked[person], *other[person]) if film not in own]
        if not own:
            continue
        found = index.rank_by_taste(
            Profile(tuple(own)), len(judged), ranking="accuracy", candidates=judged
        )
        for film, score in found:
            people.append(number)
            films.append(film)
            scores.append(score)
            good.append(film in liked[person])
    kept = _with_both(np.array(people, np.int64), np.array(good, bool))
    return Ranked(
        np.array(people, np.int64)[kept],
        [films[at] for at in kept],
        np.array(good, bool)[kept],
        np.array(scores, np.float64)[kept],
    )


def quality_window(before: Ranked, now: Ranked) -> Window:
    """Return the window of ranking quality, in which people are units."""
    return Window("quality", "people", before.sample, now.sample)


def _by_person(pairs: Iterable[tuple[object, str]]) -> dict[object, list[str]]:
    found: dict[object, list[str]] = {}
    for person, film in pairs:
        found.setdefault(person, []).append(film)
    return found


def _with_both(people: Integers, good: NDArray[np.bool_]) -> Integers:
    """Return the places of people with films of either kind."""
    if not len(people):
        return np.empty(0, np.int64)
    liked = np.bincount(people, good, minlength=people.max() + 1)
    count = np.bincount(people, minlength=people.max() + 1)
    return np.flatnonzero(((liked > 0) & (liked < count))[people])


def _ordered(good: Floats, bad: Floats) -> float:
    above = (good[:, None] > bad[None, :]).mean() + (good[:, None] == bad[None, :]).mean() / 2
    return float(above)
