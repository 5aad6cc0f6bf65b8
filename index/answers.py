"""What an index answers: values that cross to the service and the command line."""

from dataclasses import dataclass, field

from catalogue.film import Film


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a result one pick explains, from 0 to 1; the shares of a result add up to 1."""

    film_id: str
    share: float


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One film a person is shown, with the picks and the themes that brought it."""

    film: Film
    score: float
    because: tuple[Share, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One film found by a text query, with the sentence of its synopsis that fits it best."""

    film: Film
    score: float
    excerpt: str | None = None


@dataclass(frozen=True, slots=True)
class TitleHit:
    """One film found by its title, with the title that matched."""

    film: Film
    matched_title: str
    score: float


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of search hits; `next_offset` is None on the last one."""

    hits: tuple[SearchHit, ...]
    next_offset: int | None


@dataclass(frozen=True, slots=True)
class Filters:
    """What a film must be to be answered; empty fields ask nothing."""

    genres: tuple[str, ...] = ()
    without_genres: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    languages: tuple[str, ...] = ()
    runtime_max: int | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a person when films are recommended to them.

    `picks` weigh equally unless `weights` (by film id) says otherwise; `seen` films are never
    answered; `dislikes` are never answered and push away.
    """

    picks: tuple[str, ...]
    dislikes: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
