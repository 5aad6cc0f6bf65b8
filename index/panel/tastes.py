"""The golden panel: people whom nobody invented twice, each with five picks and a least wish."""

from collections.abc import Container
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, TypeAdapter

from catalogue.film import Film

_FEWEST_PICKS = 3
_FILE = Path(__file__).with_name("tastes.json")


class PickedFilm(BaseModel):
    """One pick; title and year are for those who read the file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    title: str
    year: int


class Least(BaseModel):
    """How many of the five must be of a genre, in a language, or not newer than a year."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    films: int
    genre: str | None = None
    language: str | None = None
    year_to: int | None = None

    def counts(self, film: Film) -> bool:
        """Return whether `film` is one of those wished for."""
        return (
            (self.genre is None or self.genre in film.genres)
            and (self.language is None or self.language == film.original_language)
            and (self.year_to is None or (film.year or 9999) <= self.year_to)
        )


class Taste(BaseModel):
    """One member of the panel."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    en: str
    fr: str
    films: tuple[PickedFilm, ...]
    at_least: Least

    @property
    def picks(self) -> tuple[str, ...]:
        """The ids of the picks."""
        return tuple(film.id for film in self.films)


def asked_of(*catalogues: Container[str]) -> list[tuple[Taste, tuple[str, ...]]]:
    """Return the tastes that all `catalogues` can be asked, each with the picks they all have.

    Fewer than three picks tell no taste.
    """
    known = [
        (taste, tuple(each for each in taste.picks if all(each in films for films in catalogues)))
        for taste in tastes()
    ]
    return [(taste, picks) for taste, picks in known if len(picks) >= _FEWEST_PICKS]


@cache
def tastes() -> tuple[Taste, ...]:
    """Return the whole panel, in the order of its page."""
    return tuple(TypeAdapter(list[Taste]).validate_json(_FILE.read_bytes()))
