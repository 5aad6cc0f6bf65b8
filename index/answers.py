"""What an index answers: values that cross to the service and the command line."""

from dataclasses import dataclass, field, replace
from typing import Literal

from catalogue.film import Film

HeardKind = Literal["years", "genre", "language", "person", "film"]


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a result one pick explains, from 0 to 1; the shares of a result add up to 1.

    `whose` pick it is: 1 the person's, 2 their companion's, or both.
    """

    film_id: str
    share: float
    whose: tuple[int, ...] = (1,)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One film a person is shown, with the picks and the themes that brought it.

    `suits` says how well it suits the person, then their companion if there is one: 1 is as well
    as the film that suits them best, 0 no better than the last one considered.
    """

    film: Film
    score: float
    because: tuple[Share, ...] = ()
    themes: tuple[str, ...] = ()
    suits: tuple[float, ...] = ()


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
class Heard:
    """Something a query was understood to ask for, said between its places `start` and `end`.

    `value` is years as in `1990-1999`, a genre, the code of a language, the plain name of a
    person, or the id of a film.
    """

    kind: HeardKind
    value: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """What switches it off."""
        return f"{self.kind}:{self.value}"

    def later(self, places: int) -> "Heard":
        """Return the same, said so many `places` later."""
        return replace(self, start=self.start + places, end=self.end + places)

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last of the years heard."""
        first, _, last = self.value.partition("-")
        return int(first), int(last)


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of search hits; `next_offset` is None on the last one.

    `heard` is what the query says besides a story.
    """

    hits: tuple[SearchHit, ...]
    next_offset: int | None
    heard: tuple[Heard, ...] = ()


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
class Dials:
    """How films are chosen from those that suit; all at zero is what did best for real people.

    `popularity` runs from -1, hidden gems, to 1, crowd-pleasers; `variety` from -1, as alike as
    they come, to 1, as different as they come. With `franchises`, films of a picked franchise
    may be answered, and several of one.
    """

    popularity: float = 0.0
    variety: float = 0.0
    franchises: bool = False

    def __post_init__(self) -> None:
        for name in ("popularity", "variety"):
            if not -1.0 <= getattr(self, name) <= 1.0:
                raise ValueError(f"{name} is {getattr(self, name)}; it runs from -1 to 1.")


NEUTRAL = Dials()


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a person when films are recommended to them.

    `picks` weigh equally unless `weights` (by film id) says otherwise; `seen` films are never
    answered; `dislikes` are never answered and push away. `companion` holds the picks of a second
    person who will watch too.
    """

    picks: tuple[str, ...]
    dislikes: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    companion: tuple[str, ...] = ()
    dials: Dials = NEUTRAL

    def __hash__(self) -> int:
        """Tell profiles apart where answers are remembered by them."""
        said = (self.picks, self.dislikes, self.seen, self.companion, self.dials)
        return hash((said, frozenset(self.weights.items())))
