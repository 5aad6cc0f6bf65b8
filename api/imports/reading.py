"""From the bytes of a file to ratings of films in the live catalogue."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from api.exceptions import ImportUnreadable
from api.film_answers import FilmAnswers
from catalogue.errors import FileUnreadableError
from catalogue.sources.own_ratings import OwnRating, OwnRatingsRead, read_own_ratings

MOST_RATINGS = 20_000
_MOST_UNPACKED_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True)
class FoundRatings:
    """A file as it was read; `films` are film ids with the last rating of each."""

    file: OwnRatingsRead
    films: dict[str, OwnRating]
    unmatched: tuple[OwnRating, ...]


def found_ratings(content: bytes, films: FilmAnswers) -> FoundRatings:
    """Return the ratings in a CSV file or zip archive, and their films.

    Raises ImportUnreadable when it is no such file, or one with too many ratings.
    """
    file = _read(content)
    by_film: dict[str, OwnRating] = {}
    unmatched = []
    for rating, film_id in zip(file.ratings, films.find_rated(file.ratings), strict=True):
        if film_id is None:
            unmatched.append(rating)
        else:
            by_film[film_id] = rating
    return FoundRatings(file, by_film, tuple(unmatched))


def _read(content: bytes) -> OwnRatingsRead:
    with tempfile.TemporaryDirectory(prefix="cinq-import-") as folder:
        path = Path(folder) / "ratings.csv"
        path.write_bytes(content)
        try:
            return read_own_ratings(path, _MOST_UNPACKED_BYTES, MOST_RATINGS)
        except FileUnreadableError as error:
            raise ImportUnreadable(error.reason) from None
