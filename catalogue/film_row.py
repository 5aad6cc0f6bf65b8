"""One raw record of a films file becomes a film, or a reason why it does not.

The rule for optional fields: absent, null, empty and not-a-number are the same, a field this page
does not know is ignored, and a field that is there must be right.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from catalogue.clean_text import clean, slug
from catalogue.film import Film
from catalogue.hygiene.kinds import fault_of
from catalogue.row_reasons import reason, rule

LONGEST_SYNOPSIS = 20_000
LONGEST_NAME = 500
MOST_NAMES = 1_000
_KNOWN_ID = re.compile(r"(tmdb|imdb)-(?:tt)?(\d+)")
_LOCAL_ID = re.compile(r"local-[a-z0-9]+(-[a-z0-9]+)*")
_IMDB_DIGITS = 7
_UNKNOWN_WHEN_ZERO = ("year", "runtime")
_NUMBERS = ("year", "runtime", "vote_average", "vote_count", "popularity")
_NO_NUMBER = ("nan", "none", "null")


class RowRejectedError(ValueError):
    """A record is no film of the catalogue; `rule` names the rule, `reason` says it in words."""

    def __init__(self, rule: str, why: str) -> None:
        super().__init__(why)
        self.rule = rule
        self.reason = why


def film_from_row(row: Mapping[str, Any]) -> Film:
    """Return the film that the raw record `row` describes; raises RowRejectedError when none."""
    given = {name: value for name, value in row.items() if not _is_absent(name, value)}
    fault = fault_of(given)
    if fault:
        raise RowRejectedError(*fault)
    _spread_id(given)
    try:
        record = _Record.model_validate(given)
    except ValidationError as error:
        raise RowRejectedError(rule(error), reason(error)) from error
    if record.adult:
        raise RowRejectedError("adult", "an adult title; they are kept out")
    return record.film()


def _is_absent(name: str, value: object) -> bool:
    nothing = value is None or value in ("", [], {})
    if nothing or (name in _UNKNOWN_WHEN_ZERO and value in (0, "0", "0.0")):
        return True
    # Tables written by data tools have these for what is not known.
    return name in _NUMBERS and str(value).strip().casefold() in _NO_NUMBER


def _spread_id(given: dict[str, Any]) -> None:
    """Read the product's own form of an id, such as `tmdb-603`; a field of its own goes first."""
    known = _KNOWN_ID.fullmatch(str(given.get("id", "")).strip())
    if known:
        given.setdefault(f"{known[1]}_id", known[2])


def _text(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _one_or_many(value: object) -> object:
    """Return names as a list; a single string may hold several, after commas."""
    if isinstance(value, str):
        value = re.split(r",\s+(?!(?:Jr|Sr)\b)", value)
    if not isinstance(value, list | tuple):
        return value
    return [name for name in map(_text, value) if name not in (None, "")]


def _each_once(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _imdb_id(value: object) -> object:
    """Return the id with its letters and at least seven digits."""
    digits = str(value).strip().removeprefix("tt")
    return f"tt{digits.zfill(_IMDB_DIGITS)}" if digits.isdecimal() else value


def _day(value: object) -> object:
    # Pydantic would take a number for seconds since 1970.
    return date.fromisoformat(value.strip()[:10]) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_text), Field(max_length=LONGEST_NAME)]
Synopsis = Annotated[str, BeforeValidator(_text), Field(max_length=LONGEST_SYNOPSIS)]
Names = Annotated[
    tuple[Annotated[str, Field(max_length=LONGEST_NAME)], ...],
    BeforeValidator(_one_or_many),
    AfterValidator(_each_once),
    Field(max_length=MOST_NAMES),
]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]+)?$")]
Count = Annotated[int, Field(ge=0, le=10**12)]
Number = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class _Record(BaseModel):
    """A record as files have it, each field checked and cleaned."""

    model_config = ConfigDict(extra="ignore", coerce_numbers_to_str=True)

    id: Text | None = None
    tmdb_id: Annotated[int, Field(ge=1, le=10**12)] | None = None
    imdb_id: Annotated[str, BeforeValidator(_imdb_id), Field(pattern=r"^tt\d{7,10}$")] | None = None
    title: Annotated[Text, Field(min_length=1)]
    overview: Synopsis = ""
    year: Annotated[int, Field(ge=1870, le=2100)] | None = None
    movielens_ids: tuple[Annotated[int, Field(ge=1, le=10**12)], ...] = ()
    original_title: Text | None = None
    titles: dict[Language, Text] = Field(default_factory=dict)
    overviews: dict[Language, Synopsis] = Field(default_factory=dict)
    release_date: Annotated[date | None, BeforeValidator(_day)] = None
    runtime: Annotated[int, Field(ge=1, le=10_000)] | None = None
    genres: Names = ()
    director: Names = ()
    directors: Names = ()
    cast: Names = ()
    keywords: Names = ()
    themes: Names = ()
    moods: Names = ()
    countries: tuple[Annotated[str, Field(pattern=r"^[A-Z]{2}$")], ...] = ()
    original_language: Language | None = None
    vote_average: Annotated[Number, Field(le=10)] | None = None
    vote_count: Count | None = None
    popularity: Number | None = None
    poster_path: Annotated[str, Field(pattern=r"^/[A-Za-z0-9_.-]+$", max_length=200)] | None = None
    franchise: Text | None = None
    links: Names = ()
    former_ids: Names = ()
    adult: bool = False

    def film(self) -> Film:
        """Return the film, under its id in the product."""
        facts = self.model_dump(exclude={"id", "director", "directors", "adult", "year"})
        facts["titles"] = _said(self.titles)
        facts["overviews"] = _said(self.overviews)
        year = self.year or (self.release_date.year if self.release_date else None)
        directors = tuple(dict.fromkeys((*self.directors, *self.director)))
        return Film(id=self._film_id(year), year=year, directors=directors, **facts)

    def _film_id(self, year: int | None) -> str:
        if self.tmdb_id:
            return f"tmdb-{self.tmdb_id}"
        if self.imdb_id:
            return f"imdb-{self.imdb_id}"
        if self.id:
            return self.id if _LOCAL_ID.fullmatch(self.id) else f"local-{slug(self.id)}"
        return f"local-{slug(self.title)}" + (f"-{year}" if year else "")


def _said(texts: Mapping[str, str]) -> dict[str, str]:
    return {language: text for language, text in texts.items() if text}
