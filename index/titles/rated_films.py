"""Finding the films again that somebody rated elsewhere, by their ids, else by title and year."""

from collections.abc import Sequence
from functools import cached_property

from catalogue.film_table import FilmTable
from catalogue.sources.own_ratings import OwnRating
from index.titles.title_search import TitleSearch

_YEARS_APART = 1
_CLOSE_ENOUGH = 92.0
_NEAR = 3
MOST_FORGIVEN = 300


class RatedFilms:
    """The films of one index, as other sites name them."""

    def __init__(self, films: FilmTable, titles: TitleSearch) -> None:
        self._films = films
        self._titles = titles
        self._years = films.numbers("year")
        self._votes = films.numbers("vote_count")

    def find_all(self, ratings: Sequence[OwnRating]) -> list[str | None]:
        """Return the ids of the films that were rated, None for those not here.

        Looking for other spellings takes a thousand times as long as looking for a title, so only
        the first 300 titles that are not found are looked for again.
        """
        found = [self._find(rating) for rating in ratings]
        lost = [at for at, film_id in enumerate(found) if film_id is None and ratings[at].title]
        for at in lost[:MOST_FORGIVEN]:
            row = self._by_spelling(ratings[at])
            found[at] = None if row is None else str(self._films.ids[row])
        return found

    def find(self, rating: OwnRating) -> str | None:
        """Return the id of the film that was rated, None when it is not here.

        An id counts before a title. A title in any language fits, a year at most one apart; of
        several the nearest year counts, then the most votes. A title that is spelled a little
        differently fits when the year is the same.
        """
        return self.find_all([rating])[0]

    def _find(self, rating: OwnRating) -> str | None:
        for each in rating.ids:
            if each in self._films.rows_by_any_id:
                return str(self._films.ids[self._films.rows_by_any_id[each]])
            if each in self._rows_elsewhere:
                return str(self._films.ids[self._rows_elsewhere[each]])
        row = self._by_title(rating) if rating.title else None
        return None if row is None else str(self._films.ids[row])

    def _by_title(self, rating: OwnRating) -> int | None:
        for rows in self._titles.exact(rating.title):
            fitting = [row for row in rows if self._apart(rating.year, row) <= _YEARS_APART]
            if fitting:
                return min(
                    fitting, key=lambda row: (self._apart(rating.year, row), -self._votes[row], row)
                )
        return None

    def _by_spelling(self, rating: OwnRating) -> int | None:
        if rating.year is None:
            return None
        for match in self._titles.find(f"{rating.title} {rating.year}", _NEAR):
            if match.score >= _CLOSE_ENOUGH and self._years[match.row] == rating.year:
                return match.row
        return None

    def _apart(self, year: int | None, row: int) -> int:
        """Return how many years lie between; one not known is no obstacle, but no match."""
        known = int(self._years[row])
        return _YEARS_APART if year is None or known <= 0 else abs(known - year)

    @cached_property
    def _rows_elsewhere(self) -> dict[str, int]:
        rows: dict[str, int] = {}
        for row, number in enumerate(self._films.column("tmdb_id")):
            if number is not None:
                rows.setdefault(f"tmdb-{number}", row)
        for row, imdb_id in enumerate(self._films.column("imdb_id")):
            if imdb_id is not None:
                rows.setdefault(f"imdb-{imdb_id}", row)
        for row, numbers in enumerate(self._films.column("movielens_ids")):
            for number in numbers or ():
                rows.setdefault(f"movielens-{number}", row)
        return rows
