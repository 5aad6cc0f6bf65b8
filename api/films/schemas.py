"""Films as JSON."""

from datetime import date
from typing import TypedDict

from pydantic import BaseModel, Field

from catalogue.film import Film
from index.answers import SearchHit, TitleHit

_CARD_CAST = 4


class FilmCard(BaseModel):
    """What is shown of a film in a list."""

    id: str = Field(description="The film's id, as in `tmdb-603`.")
    title: str = Field(description="The title in English, or the main one.")
    titles: dict[str, str] = Field(description="The title by language code.")
    original_title: str | None = Field(description="The title in the original language.")
    year: int | None = Field(description="The year it came out.")
    runtime: int | None = Field(description="Length in minutes.")
    directors: list[str] = Field(description="Who directed it.")
    cast: list[str] = Field(description="Who plays in it, leading parts first.")
    genres: list[str] = Field(description="Its genres.")
    countries: list[str] = Field(description="Where it was made.")
    original_language: str | None = Field(description="ISO 639-1 code of its language.")
    vote_average: float | None = Field(description="Mean vote, out of ten.")
    poster_path: str | None = Field(description="Path of its poster at TMDB, if known.")
    themes: list[str] = Field(description="Slugs of its themes; `/vocabulary` has the labels.")
    moods: list[str] = Field(description="Slugs of its moods; `/vocabulary` has the labels.")

    @classmethod
    def of(cls, film: Film) -> "FilmCard":
        """Return the card of `film`."""
        return cls(**_card_fields(film, film.cast[:_CARD_CAST]))


class FilmDetail(FilmCard):
    """Everything that is shown of one film."""

    overview: str = Field(description="The synopsis in English, or the main one.")
    overviews: dict[str, str] = Field(description="The synopsis by language code.")
    keywords: list[str] = Field(description="What it is about, in words.")
    vote_count: int | None = Field(description="How many votes the mean stands on.")
    tmdb_id: int | None = Field(description="Its number at TMDB.")
    imdb_id: str | None = Field(description="Its id at IMDb.")
    franchise: str | None = Field(description="The series of films it belongs to.")
    release_date: date | None = Field(description="The day it came out.")

    @classmethod
    def of(cls, film: Film) -> "FilmDetail":
        """Return everything that is shown of `film`."""
        return cls(
            **_card_fields(film, film.cast),
            overview=film.overview,
            overviews=film.overviews,
            keywords=list(film.keywords),
            vote_count=film.vote_count,
            tmdb_id=film.tmdb_id,
            imdb_id=film.imdb_id,
            franchise=film.franchise,
            release_date=film.release_date,
        )


class TitleMatch(BaseModel):
    """One film found by title."""

    film: FilmCard
    matched_title: str = Field(description="The title, in whatever language, that matched.")

    @classmethod
    def of(cls, hit: TitleHit) -> "TitleMatch":
        """Return the JSON shape of `hit`."""
        return cls(film=FilmCard.of(hit.film), matched_title=hit.matched_title)


class TitleMatches(BaseModel):
    """Films found by title, best first."""

    model_version: str = Field(description="The version of the index that answered.")
    items: list[TitleMatch]


class Suggestions(BaseModel):
    """Films worth asking about next."""

    model_version: str = Field(description="The version of the index that answered.")
    items: list[FilmCard]


class SimilarFilm(BaseModel):
    """One film like another."""

    film: FilmCard
    score: float = Field(description="How alike they are; higher is more.")

    @classmethod
    def of(cls, hit: SearchHit) -> "SimilarFilm":
        """Return the JSON shape of `hit`."""
        return cls(film=FilmCard.of(hit.film), score=hit.score)


class SimilarFilms(BaseModel):
    """Films like another, best first."""

    model_version: str = Field(description="The version of the index that answered.")
    items: list[SimilarFilm]


class _CardFields(TypedDict):
    id: str
    title: str
    titles: dict[str, str]
    original_title: str | None
    year: int | None
    runtime: int | None
    directors: list[str]
    cast: list[str]
    genres: list[str]
    countries: list[str]
    original_language: str | None
    vote_average: float | None
    poster_path: str | None
    themes: list[str]
    moods: list[str]


def _card_fields(film: Film, cast: tuple[str, ...]) -> _CardFields:
    return {
        "id": film.id,
        "title": film.title,
        "titles": film.titles,
        "original_title": film.original_title,
        "year": film.year,
        "runtime": film.runtime,
        "directors": list(film.directors),
        "cast": list(cast),
        "genres": list(film.genres),
        "countries": list(film.countries),
        "original_language": film.original_language,
        "vote_average": film.vote_average,
        "poster_path": film.poster_path,
        "themes": list(film.themes),
        "moods": list(film.moods),
    }
