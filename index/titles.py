"""Title search: instant, and forgiving of typos."""

from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz, process

from catalogue.film_table import FilmTable
from index.franchises import plain_title

_LEAST = 62.0


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """A film's row, the title that matched and how well, from 0 to 100."""

    row: int
    title: str
    score: float


class TitleSearch:
    """All titles of all films, in memory."""

    def __init__(self, films: FilmTable) -> None:
        self._titles: list[str] = []
        rows: list[int] = []
        for row, names in enumerate(_names(films)):
            self._titles.extend(names)
            rows.extend([row] * len(names))
        self._rows = np.array(rows, dtype=np.int64)
        self._plain = [plain_title(title) for title in self._titles]
        votes = np.array([count or 0 for count in films.column("vote_count")], dtype=np.float64)
        self._renown = 4.0 * np.log10(1.0 + votes)[self._rows] if rows else np.empty(0)

    def find(self, text: str, limit: int) -> list[TitleMatch]:
        """Return up to `limit` films, best first; popular ones first among equals."""
        typed = plain_title(text)
        if not typed or not self._titles:
            return []
        whole = process.cdist([typed], self._plain, scorer=fuzz.ratio, dtype=np.float32)[0]
        start = [fuzz.ratio(typed, title[: len(typed) + 1]) for title in self._plain]
        score = np.maximum(whole, 0.95 * np.array(start, dtype=np.float32))
        worth = np.where(score >= _LEAST, score + self._renown, -np.inf)
        matches: dict[int, TitleMatch] = {}
        for position in np.argsort(-worth, kind="stable")[: limit * 4]:
            if np.isfinite(worth[position]) and len(matches) < limit:
                row = int(self._rows[position])
                match = TitleMatch(row, self._titles[position], float(score[position]))
                matches.setdefault(row, match)
        return list(matches.values())


def _names(films: FilmTable) -> list[list[str]]:
    columns = (films.column(name) for name in ("title", "original_title", "titles"))
    return [
        list(dict.fromkeys([title, *([original] if original else []), *(titles or {}).values()]))
        for title, original, titles in zip(*columns, strict=True)
    ]
