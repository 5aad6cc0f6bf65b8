"""One film as TMDB's API answers it, and the record of the films file that it becomes."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

RECORD_VERSION: Final = 1
"""Raised when the same answer would become another record: everything is then asked for again."""
LANGUAGE = "en-US"
APPENDED = "credits,keywords,translations"
OTHER_LANGUAGES = ("fr",)
MOST_CAST = 20
RELEASED = "Released"
_COLLECTION = " Collection"


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class _Named(_Part):
    name: str


class _Country(_Part):
    iso_3166_1: str


class _Actor(_Named):
    order: int = 0


class _CrewMember(_Named):
    job: str = ""


class _Credits(_Part):
    cast: tuple[_Actor, ...] = ()
    crew: tuple[_CrewMember, ...] = ()


class _Keywords(_Part):
    keywords: tuple[_Named, ...] = ()


class _Texts(_Part):
    title: str | None = None
    overview: str | None = None


class _Translation(_Part):
    iso_639_1: str
    iso_3166_1: str = ""
    data: _Texts


class _Translations(_Part):
    translations: tuple[_Translation, ...] = ()


class FilmAnswer(_Part):
    """What `/movie/{id}` says with credits, keywords and translations appended."""

    id: int
    title: str
    status: str = RELEASED
    adult: bool = False
    video: bool = False
    imdb_id: str | None = None
    original_title: str | None = None
    original_language: str | None = None
    overview: str | None = None
    release_date: str | None = None
    runtime: int | None = None
    genres: tuple[_Named, ...] = ()
    production_countries: tuple[_Country, ...] = ()
    belongs_to_collection: _Named | None = None
    vote_average: float | None = None
    vote_count: int | None = None
    popularity: float | None = None
    poster_path: str | None = None
    credits: _Credits = Field(default_factory=_Credits)
    keywords: _Keywords = Field(default_factory=_Keywords)
    translations: _Translations = Field(default_factory=_Translations)

    @property
    def is_unreleased(self) -> bool:
        """Whether nobody can have seen it yet."""
        return self.status != RELEASED


class AnswerUnreadableError(ValueError):
    """An answer is not what TMDB's documentation says; the message names the fields."""


def film_answer(found: Mapping[str, Any], tmdb_id: int) -> FilmAnswer:
    """Return the answer `found` to the question for the film `tmdb_id`.

    Raises AnswerUnreadableError when it is none, or of another film.
    """
    try:
        answer = FilmAnswer.model_validate(found)
    except ValidationError as error:
        fields = sorted({".".join(map(str, each["loc"][:2])) for each in error.errors()})
        raise AnswerUnreadableError(f"its fields {', '.join(fields[:5])} are not as told") from None
    if answer.id != tmdb_id:
        raise AnswerUnreadableError(f"it is of the film {answer.id}")
    return answer


def film_record(answer: FilmAnswer) -> dict[str, Any]:
    """Return the record of the films file for `answer`; what is not known is left out."""
    cast = sorted(answer.credits.cast, key=_place)
    texts = {code: _texts(answer, code) for code in OTHER_LANGUAGES}
    collection = answer.belongs_to_collection
    record = {
        "tmdb_id": answer.id,
        "imdb_id": answer.imdb_id,
        "title": answer.title,
        "original_title": answer.original_title,
        "titles": {code: each.title for code, each in texts.items() if each.title},
        "overview": answer.overview,
        "overviews": {code: each.overview for code, each in texts.items() if each.overview},
        "release_date": answer.release_date,
        "genres": _names(answer.genres),
        "directors": _names([each for each in answer.credits.crew if each.job == "Director"]),
        "cast": _names(cast)[:MOST_CAST],
        "keywords": _names(answer.keywords.keywords),
        "runtime": answer.runtime,
        "countries": [country.iso_3166_1 for country in answer.production_countries],
        "original_language": answer.original_language,
        # Nobody voted: the average of nothing is no fact.
        "vote_average": answer.vote_average if answer.vote_count else None,
        "vote_count": answer.vote_count,
        "popularity": answer.popularity,
        "poster_path": answer.poster_path,
        "franchise": collection and collection.name.removesuffix(_COLLECTION),
        "adult": answer.adult or None,
    }
    return {name: value for name, value in record.items() if value not in (None, "", [], {})}


def _place(actor: _Actor) -> int:
    return actor.order


def _names(named: Sequence[_Named]) -> list[str]:
    return list(dict.fromkeys(each.name for each in named))


def _texts(answer: FilmAnswer, language: str) -> _Texts:
    """Return title and synopsis in `language`: each from the first country that has it."""
    told = [each for each in answer.translations.translations if each.iso_639_1 == language]
    # Translations are told by country too; the one that the language is named after goes first.
    told.sort(key=lambda each: each.iso_3166_1 != language.upper())
    own = answer.original_title if answer.original_language == language else None
    titles = [own, *(each.data.title for each in told)]
    synopses = [each.data.overview for each in told]
    return _Texts(title=_first(titles), overview=_first(synopses))


def _first(texts: Sequence[str | None]) -> str | None:
    return next((text for text in texts if text), None)
