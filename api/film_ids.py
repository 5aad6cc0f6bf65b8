"""Film ids as requests carry them."""

from typing import Annotated

from fastapi import Path, Query
from pydantic import AfterValidator, Field

from api.exceptions import FilmsNotInCatalogue
from api.film_answers import FilmAnswers
from api.text_line import PRINTABLE

FilmId = Annotated[
    str, Field(min_length=1, max_length=200, pattern=PRINTABLE, examples=["tmdb-603"])
]
PathFilmId = Annotated[FilmId, Path(description="A film's id.")]
MOST_LISTED = 200


def _distinct(film_ids: list[str]) -> list[str]:
    if len(set(film_ids)) < len(film_ids):
        raise ValueError("names a film more than once")
    return film_ids


DistinctFilmIds = Annotated[list[FilmId], AfterValidator(_distinct)]
# Two lists of any characters, percent-encoded, have to fit into the 64 KiB of a request's head.
_LONGEST_LIST = 2_500
_LISTED = Query(
    max_length=_LONGEST_LIST,
    description="Film ids separated by commas; those not in the catalogue tell nothing.",
    examples=["tmdb-603,tmdb-13"],
)
CommaSeparatedFilmIds = Annotated[str, _LISTED]


def split(text: CommaSeparatedFilmIds) -> list[str]:
    """Return the ids in `text`, each once."""
    film_ids = [part.strip() for part in text.split(",")]
    return list(dict.fromkeys(film_id for film_id in film_ids if film_id))[:MOST_LISTED]


def known(films: FilmAnswers, film_ids: list[str]) -> list[str]:
    """Return those of `film_ids` that are in the live catalogue, in their order."""
    return [film_id for film_id in film_ids if film_id in films]


def check_known(films: FilmAnswers, film_ids: list[str]) -> None:
    """Raise FilmsNotInCatalogue when one of `film_ids` is not in the live catalogue."""
    unknown = [film_id for film_id in film_ids if film_id not in films]
    if unknown:
        raise FilmsNotInCatalogue(unknown)
