"""From rows of events to the features of the windows that are compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from catalogue.film_table import FilmTable
from drift.reading import Events, Row
from drift.sample import Classes, Floats, Integers, Meanings, Numbers, Sample, Window
from embeddings.sketch import from_sketches

_UNKNOWN = "unknown"


@dataclass(frozen=True)
class FilmFacts:
    """What is looked up about films that events name; row −1 is a film that is not known."""

    films: FilmTable

    @cached_property
    def decades(self) -> list[str]:
        """The decade of each film."""
        return [f"{year // 10 * 10}s" if year else _UNKNOWN for year in self.films.column("year")]

    @cached_property
    def languages(self) -> list[str]:
        """The original language of each film."""
        return [each or _UNKNOWN for each in self.films.column("original_language")]

    @cached_property
    def genres(self) -> list[tuple[str, ...]]:
        """The genres of each film."""
        return [tuple(each or ()) for each in self.films.column("genres")]

    @cached_property
    def popularity(self) -> Floats:
        """How many votes each film has, as a power of ten; NaN where none are known."""
        votes = self.films.numbers("vote_count").astype(np.float64)
        with np.errstate(divide="ignore"):
            return np.where(votes > 0, np.log10(votes), np.nan)

    def rows(self, film_ids: Sequence[str]) -> Integers:
        """Return the row of each film, −1 where it is not known."""
        known = self.films.rows_by_any_id
        return np.array([known.get(each, -1) for each in film_ids], dtype=np.int64)

    def genre_classes(self, rows: Integers) -> Classes:
        """Return the genres of the films in `rows`; a film may bear several."""
        found = [self.genres[row] if row >= 0 else () for row in rows.tolist()]
        entries = [(at, name) for at, names in enumerate(found) for name in names or (_UNKNOWN,)]
        places = np.array([at for at, _ in entries], dtype=np.int64)
        named = Classes.of("genre", [name for _, name in entries])
        return Classes("genre", places, named.codes, named.names)

    def popularity_of(self, rows: Integers) -> Floats:
        """Return the popularity of the films in `rows`."""
        # Row −1, a film that is not known, finds what is appended.
        found: Floats = np.append(self.popularity, np.nan)[rows]
        return found


def windows_of(reference: Events, current: Events, films: FilmTable) -> list[Window]:
    """Return the windows of what people picked, said, searched and were shown."""
    facts = FilmFacts(films)
    before, now = reference, current
    return [
        Window("picks", "people", picks(before.picks, facts), picks(now.picks, facts)),
        Window("queries", "searches", queries(before.searches), queries(now.searches)),
        Window("recommendations", "lists", lists(before.lists, facts), lists(now.lists, facts)),
        Window("feedback", "people", feedback(before.feedback), feedback(now.feedback)),
    ]


def picks(rows: Sequence[Row], facts: FilmFacts) -> Sample:
    """Return what was picked; a person is a unit."""
    if not rows:
        return Sample.of_rows(0)
    films = facts.rows([film_id for _, film_id in rows])
    return Sample(_units([account for account, _ in rows]), features_of_films(films, facts))


def features_of_films(rows: Integers, facts: FilmFacts) -> tuple[Classes | Numbers, ...]:
    """Return genre, decade, language and popularity of the films in `rows`."""
    places = rows.tolist()
    return (
        facts.genre_classes(rows),
        Classes.of("decade", [facts.decades[row] if row >= 0 else _UNKNOWN for row in places]),
        Classes.of("language", [facts.languages[row] if row >= 0 else _UNKNOWN for row in places]),
        Numbers("popularity", facts.popularity_of(rows)),
    )


def queries(rows: Sequence[Row]) -> Sample:
    """Return what is known of searches; each is a unit."""
    if not rows:
        return Sample.of_rows(0)
    _, languages, words, results, scores, sketches = zip(*rows, strict=True)
    vectors = from_sketches([each for each in sketches if each])
    return Sample.of_rows(
        len(rows),
        Numbers("length", np.array(words, dtype=np.float64)),
        Classes.of("language", list(languages)),
        Numbers("top_score", np.array(scores, dtype=np.float64)),
        Numbers("results", np.array(results, dtype=np.float64)),
        Meanings("embedding", vectors),
    )


def lists(rows: Sequence[Row], facts: FilmFacts) -> Sample:
    """Return the lists that were served; the same list served again is one."""
    served = {(version, tuple(films)): scores for version, films, scores in rows if films}
    if not served:
        return Sample.of_rows(0)
    lengths = np.array([len(films) for _, films in served], dtype=np.int64)
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    films = facts.rows([film for _, films in served for film in films])
    popularity = np.nan_to_num(facts.popularity_of(films), nan=0.0)
    scores = np.array([score for found in served.values() for score in found], dtype=np.float64)
    return Sample.of_rows(
        len(served),
        Numbers("score", np.add.reduceat(scores, starts) / lengths),
        Numbers("popularity", np.add.reduceat(popularity, starts) / lengths),
        Numbers("diversity", _diversity(films, starts, lengths, facts)),
    )


def feedback(rows: Sequence[Row]) -> Sample:
    """Return what was said about films; a person is a unit."""
    if not rows:
        return Sample.of_rows(0)
    units = _units([account for account, _, _ in rows])
    return Sample(units, (Classes.of("kind", [kind for _, _, kind in rows]),))


def _diversity(films: Integers, starts: Integers, lengths: Integers, facts: FilmFacts) -> Floats:
    """Return how many genres each list has for every film in it."""
    counts = [
        len(
            {
                genre
                for row in films[start : start + length]
                if row >= 0
                for genre in facts.genres[row]
            }
        )
        for start, length in zip(starts.tolist(), lengths.tolist(), strict=True)
    ]
    return np.array(counts, dtype=np.float64) / lengths


def _units(owners: Sequence[object]) -> Integers:
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(each, len(numbers)) for each in owners], dtype=np.int64)
