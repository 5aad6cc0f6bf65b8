"""What the films and the ratings of a version are, counted."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from catalogue.ratings import Likes

# What a film may lack: the column, and how the card calls it.
_FACTS = {
    "overview": "a synopsis in English",
    "year": "a year",
    "original_language": "an original language",
    "directors": "a director",
    "cast": "a cast",
    "genres": "a genre",
    "keywords": "keywords",
    "vote_count": "a count of votes",
}
_DECADE = 10
_MOST_RATED = 100


@dataclass(frozen=True, slots=True)
class Census:
    """The films by decade, original language and language of synopsis, and what they lack.

    Each mapping is in the order it is to be told in.
    """

    films: int
    decades: dict[str, int]
    languages: dict[str, int]
    synopses: dict[str, int]
    known: dict[str, int]

    @classmethod
    def of(cls, films: FilmTable) -> "Census":
        """Return the census of `films`."""
        years = [year // _DECADE * _DECADE for year in films.column("year") if year]
        told = Counter({"en": sum(map(bool, films.column("overview")))})
        for other in films.column("overviews"):
            told.update(language for language, text in other.items() if text)
        return cls(
            films=len(films),
            decades={f"{decade}s": count for decade, count in sorted(Counter(years).items())},
            languages=_ranked(Counter(filter(None, films.column("original_language")))),
            synopses=_ranked(told),
            known={said: _has(films, name) for name, said in _FACTS.items()},
        )


@dataclass(frozen=True, slots=True)
class Crowd:
    """The people whose ratings taught, as numbers that name nobody."""

    people: int
    ratings: int
    likes: int
    median_likes: float
    films_liked: int
    share_of_most_liked: float

    @classmethod
    def of(cls, ratings: Likes) -> "Crowd":
        """Return what `ratings` count; the share is that of the 100 most liked films."""
        liked = ratings.liked()
        by_person = np.bincount(liked.users)
        by_film: NDArray[np.int64] = np.sort(np.bincount(liked.rows))[::-1]
        return cls(
            people=len(np.unique(ratings.users)),
            ratings=len(ratings),
            likes=len(liked),
            median_likes=float(np.median(by_person[by_person > 0])) if len(liked) else 0.0,
            films_liked=int(np.count_nonzero(by_film)),
            share_of_most_liked=float(by_film[:_MOST_RATED].sum() / max(len(liked), 1)),
        )


def _ranked(counted: Counter[str]) -> dict[str, int]:
    return dict(sorted(counted.items(), key=lambda each: (-each[1], each[0])))


def _has(films: FilmTable, name: str) -> int:
    return sum(bool(value) for value in films.column(name))
