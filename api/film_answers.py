"""What the service asks of an index: the part of `FilmIndex` that it uses."""

from collections.abc import Container, Sequence
from typing import Protocol

from catalogue.film import Film
from catalogue.sources.own_ratings import OwnRating
from index.answers import Filters, Profile, Recommendation, SearchHit, SearchPage, TitleHit
from index.film_map import FilmMap
from index.manifest import Manifest


class FilmAnswers(Protocol):
    """One version of the index: pure reads, safe from many threads at once.

    Methods that are given an id outside the catalogue raise `index.errors.FilmUnknown`.
    """

    @property
    def version(self) -> str:
        """The name of this version."""
        ...

    @property
    def manifest(self) -> Manifest:
        """What the bundle holds and where it comes from."""
        ...

    def __contains__(self, film_id: object) -> bool: ...

    def film(self, film_id: str) -> Film:
        """Return one film."""
        ...

    def recommend(
        self, profile: Profile, limit: int = 5, *, filters: Filters = ...
    ) -> list[Recommendation]:
        """Return `limit` films that suit `profile`, best first."""
        ...

    def search(
        self,
        q: str,
        limit: int,
        *,
        offset: int = 0,
        filters: Filters = ...,
        language: str = "en",
        ignored: Container[str] = ...,
    ) -> SearchPage:
        """Return a page of films that fit the words of `q`, best first.

        What is heard in `q` counts, unless its key is among the `ignored`.
        """
        ...

    def sketch(self, q: str) -> bytes:
        """Return what `q` means in 32 bytes, from which no words come back."""
        ...

    def film_map(self) -> FilmMap:
        """Return where each film lies on the map; raise `index.errors.MapMissing` without one."""
        ...

    def find_titles(self, text: str, limit: int) -> list[TitleHit]:
        """Return films by title, mistyped or not, best first."""
        ...

    def find_rated(self, ratings: Sequence[OwnRating]) -> list[str | None]:
        """Return the ids of the films that somebody rated elsewhere, None for those not here."""
        ...

    def similar(self, film_id: str, limit: int, *, filters: Filters = ...) -> list[SearchHit]:
        """Return films like `film_id`, best first."""
        ...

    def suggest(
        self, picked: Sequence[str], limit: int = 24, *, rejected: Sequence[str] = ()
    ) -> list[Film]:
        """Return films worth asking about next."""
        ...
