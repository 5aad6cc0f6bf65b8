"""Everything a loaded bundle can answer."""

from collections.abc import Container, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.sources.own_ratings import OwnRating
from embeddings.sketch import sketch
from index.answers import Filters, Profile, Recommendation, SearchHit, SearchPage, TitleHit
from index.bundle import Bundle, read_bundle
from index.encoders_in_use import EncodersInUse
from index.errors import MapMissing
from index.film_map import FilmMap
from index.manifest import READERS, Manifest
from index.row_answers import RowAnswers
from index.searching.finder import Finder
from index.searching.text_search import TextSearch
from index.spaces import Spaces
from index.titles.rated_films import RatedFilms
from index.titles.title_search import TitleSearch

Ranking = Literal["product", "accuracy"]
NO_FILTERS = Filters()


class FilmIndex:
    """One version of the index: pure reads, safe from many threads at once."""

    def __init__(self, bundle: Bundle, version: str | None = None) -> None:
        self.manifest: Manifest = bundle.manifest
        self.version = version or bundle.manifest.digest[:12]
        self.films: FilmTable = bundle.films
        self._film_at = lru_cache(maxsize=4096)(self.films.__getitem__)
        self._text = bundle.text
        self._map = None if bundle.places is None else FilmMap(bundle.films, bundle.places)
        self._titles = TitleSearch(self.films, bundle.titles)
        self._rated = RatedFilms(self.films, self._titles)
        self._search = TextSearch(bundle)
        self._rows = RowAnswers(self.films, Spaces.of_bundle(bundle), self._film_at)
        # People open the same films, type the same titles and come back to the same five; a
        # version never answers otherwise. Rows are kept, and films of their own account. None is
        # a method of this index: what holds itself would not leave with its last user.
        self._alike = lru_cache(maxsize=4096)(self._rows.alike)
        self._titled = lru_cache(maxsize=4096)(self._titles.find)
        self._suggested = lru_cache(maxsize=1024)(self._rows.suggested)
        self._suited = lru_cache(maxsize=512)(self._rows.suited)
        likeness = self._rows.similar.likeness
        self._finder = Finder(self._search, self._titles, likeness, self.films.ids)

    @classmethod
    def load(
        cls,
        folder: Path,
        version: str | None = None,
        encoders: EncodersInUse | None = None,
        readers: int = READERS,
    ) -> "FilmIndex":
        """Verify and load the bundle in `folder`; raise BundleRefused when it is not sound.

        Its encoder is one of the `encoders`, where they have it; so many `readers` verify its
        files side by side.
        """
        return cls(read_bundle(folder, encoders, readers), version)

    def __contains__(self, film_id: object) -> bool:
        return film_id in self.films.rows_by_any_id

    def film(self, film_id: str) -> Film:
        """Return one film; raise FilmUnknown when it is not in the catalogue."""
        return self._at(int(self._rows.rows([film_id])[0]))

    def recommend(
        self,
        profile: Profile,
        limit: int = 5,
        *,
        filters: Filters = NO_FILTERS,
        ranking: Ranking = "product",
        candidates: Sequence[str] | None = None,
    ) -> list[Recommendation]:
        """Return `limit` films that suit `profile`, best first.

        The `product` ranking is what a person is shown: chosen in fives by the profile's dials,
        no film a repeat of another or of a pick. The `accuracy` ranking is the raw order. Only
        `candidates` are ranked when given. Fewer come back only when fewer are allowed.
        """
        self._rows.rows((*profile.picks, *profile.companion))
        suited = self._suited if candidates is None else self._rows.suited
        ranked = suited(profile, limit, filters, candidates, varied=ranking == "product")
        return [
            Recommendation(self._at(item.row), item.score, item.because, item.themes, item.suits)
            for item in ranked
        ]

    def rank_by_taste(
        self,
        profile: Profile,
        limit: int,
        *,
        ranking: Ranking = "product",
        candidates: Sequence[str] | None = None,
    ) -> list[tuple[str, float]]:
        """Return film ids and scores for a profile, best first, without films or reasons."""
        self._rows.rows((*profile.picks, *profile.companion))
        allowed = self._rows.among(NO_FILTERS, candidates)
        found = self._rows.recommender.rank(profile, limit, allowed, varied=ranking == "product")
        return self._scored(found.rows.tolist(), found.scores.tolist())

    def search(
        self,
        q: str,
        limit: int,
        *,
        offset: int = 0,
        filters: Filters = NO_FILTERS,
        language: str = "en",
        ignored: Container[str] = (),
    ) -> SearchPage:
        """Return the page of films that fit the words of `q`, best first, from `offset` on.

        What is heard in `q` besides a story counts, unless its key is among the `ignored`.
        """
        allowed = self._rows.facets.allowed(filters)
        found = self._finder.find(q, offset + limit + 1, allowed, ignored)
        page = found.films[offset : offset + limit]
        films = [self._at(row) for row, _ in page]
        shown = zip(films, page, self._search.excerpts(q, films, language), strict=True)
        hits = tuple(SearchHit(film, score, excerpt) for film, (_, score), excerpt in shown)
        more = len(found.films) > offset + limit
        return SearchPage(hits, offset + limit if more else None, found.heard)

    def sketch(self, q: str) -> bytes:
        """Return what `q` means in 32 bytes, from which no words come back."""
        return sketch(self._search.vector(q))

    def rank_by_text(
        self, q: str, limit: int, candidates: Sequence[str] | None = None
    ) -> list[tuple[str, float]]:
        """Return film ids and scores for a text query, best first, without their films."""
        found = self._finder.find(q, limit, self._rows.among(NO_FILTERS, candidates)).films
        return [(self.films.ids[row], score) for row, score in found]

    def rank_by_film(
        self, film_id: str, limit: int, candidates: Sequence[str] | None = None
    ) -> list[tuple[str, float]]:
        """Return ids and scores of films like `film_id`, best first, without their films."""
        row = int(self._rows.rows([film_id])[0])
        found = self._rows.similar.find(row, limit, self._rows.among(NO_FILTERS, candidates))
        return [(self.films.ids[near], score) for near, score in found]

    def film_map(self) -> FilmMap:
        """Return where each film lies on the map; raise MapMissing for an older bundle."""
        if self._map is None:
            raise MapMissing(self.version)
        return self._map

    def find_titles(self, text: str, limit: int) -> list[TitleHit]:
        """Return films whose title fits `text`, mistyped or not, best first."""
        found = self._titled(text, limit)
        return [TitleHit(self._at(match.row), match.title, match.score) for match in found]

    def find_rated(self, ratings: Sequence[OwnRating]) -> list[str | None]:
        """Return the ids of the films that somebody rated elsewhere, None for those not here."""
        return self._rated.find_all(ratings)

    def similar(
        self, film_id: str, limit: int, *, filters: Filters = NO_FILTERS
    ) -> list[SearchHit]:
        """Return films like `film_id` in story and feel, never itself, best first."""
        row = int(self._rows.rows([film_id])[0])
        found = self._alike(row, limit, filters)
        return [SearchHit(self._at(near), score) for near, score in found]

    def suggest(
        self, picked: Sequence[str], limit: int = 24, *, rejected: Sequence[str] = ()
    ) -> list[Film]:
        """Return films worth asking about next; `picked` and `rejected` ones are left out."""
        self._rows.rows(picked)
        return [self._at(row) for row in self._suggested(tuple(picked), tuple(rejected), limit)]

    def forget(self) -> None:
        """Forget what was answered, so that it is worked out again: for whoever measures that."""
        for remembered in (self._alike, self._titled, self._suggested, self._suited):
            remembered.cache_clear()

    def _scored(self, rows: list[int], scores: list[float]) -> list[tuple[str, float]]:
        return [(self.films.ids[row], score) for row, score in zip(rows, scores, strict=True)]

    def _at(self, row: int) -> Film:
        film: Film = self._film_at(row)
        return film
