"""The bundled catalogue: films whose synopses, themes and links were written for Cinq.

One file a decade under `starter/`, one film a line; `key` names a film to people, and `links`
are keys of other films that people who love this one tend to love, best first.
"""

from collections.abc import Iterator
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from catalogue.film import Film

FOLDER = Path(__file__).resolve().parent / "starter"


class Synopsis(BaseModel):
    """What the film is about and what it feels like, in two languages."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    en: str
    fr: str


class StarterRecord(BaseModel):
    """One line of a starter file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str
    tmdb_id: int
    imdb_id: str | None
    movielens_ids: tuple[int, ...] = ()
    title: str
    title_fr: str
    original_title: str
    year: int
    runtime: int
    countries: tuple[str, ...]
    original_language: str
    directors: tuple[str, ...]
    cast: tuple[str, ...]
    genres: tuple[str, ...]
    vote_average: float
    vote_count: int
    synopsis: Synopsis
    themes: tuple[str, ...]
    moods: tuple[str, ...]
    franchise: str | None
    links: tuple[str, ...]

    @property
    def film_id(self) -> str:
        """The id the product knows the film by."""
        return f"tmdb-{self.tmdb_id}"

    def film(self, film_ids: dict[str, str]) -> Film:
        """Return the film, with its links resolved by `film_ids` (key → id)."""
        facts = self.model_dump(exclude={"key", "title_fr", "synopsis", "links"})
        return Film(
            id=self.film_id,
            overview=self.synopsis.en,
            overviews={"fr": self.synopsis.fr},
            titles={"fr": self.title_fr},
            links=tuple(film_ids[key] for key in self.links),
            **facts,
        )


def starter_records(folder: Path = FOLDER) -> Iterator[StarterRecord]:
    """Yield the records of every decade, oldest first."""
    for path in sorted(folder.glob("[12]*s.jsonl")):
        with path.open("rb") as file:
            yield from map(StarterRecord.model_validate_json, file)


def starter_films(folder: Path = FOLDER) -> list[Film]:
    """Return the films of the starter catalogue, oldest first."""
    records = list(starter_records(folder))
    film_ids = {record.key: record.film_id for record in records}
    return [record.film(film_ids) for record in records]


def starter_links(folder: Path = FOLDER) -> dict[str, tuple[str, ...]]:
    """Return the ids that each film is linked to, best first, by its own id."""
    records = list(starter_records(folder))
    film_ids = {record.key: record.film_id for record in records}
    return {each.film_id: tuple(film_ids[key] for key in each.links) for each in records}
