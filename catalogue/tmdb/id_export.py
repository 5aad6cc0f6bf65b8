"""TMDB's daily lists of every film's id: which films there are, and which are popular today."""

import heapq
from collections.abc import Callable, Set  # noqa: PYI025 - it reads as an annotation
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import httpx2
import orjson

from catalogue.errors import FileUnreadableError
from catalogue.text_lines import text_lines
from catalogue.tmdb.errors import TmdbUnavailableError
from catalogue.tmdb.mirror import Mirror
from catalogue.tmdb.pace import Pace
from catalogue.tmdb.settings import TmdbSettings

# The list of a day comes at eight in the morning, UTC; sometimes one is left out.
DAYS_BACK = 7
ATTEMPTS = 3
_MISSING = (403, 404)
_FIRST_BACKOFF_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class IdExport:
    """What a day's list says.

    `popular` are the ids of the most popular films, best first; `known` are those of the films
    held before that it still has. `adult` and `videos` (recordings that are no films) are how
    many were left out, `broken` how many lines are none.
    """

    day: date
    films: int
    popular: tuple[int, ...]
    known: frozenset[int]
    adult: int
    videos: int
    broken: int


async def newest_export(
    settings: TmdbSettings, pace: Pace, today: date, mirror: Mirror, folder: Path
) -> IdExport | None:
    """Return the newest list there is, or None when the mirror has taken it already.

    It passes through a file in `folder`, which is removed. Raises TmdbUnavailableError when none
    of the last days' can be had whole.
    """
    place = folder / "ids.json.gz"
    held = mirror.held()
    reason = f"has no list of ids for the {DAYS_BACK} days before"
    async with httpx2.AsyncClient(timeout=settings.tmdb_timeout_seconds) as http:
        for day in (today - timedelta(days=back) for back in range(DAYS_BACK + 1)):
            if mirror.list_read() == (day, settings.tmdb_films):
                return None
            address = f"{settings.tmdb_exports_url}/movie_ids_{day:%m_%d_%Y}.json.gz"
            for attempt in range(ATTEMPTS):
                await pace.wait(_FIRST_BACKOFF_SECONDS * attempt)
                try:
                    if not await _download(http, address, place):
                        break
                    return read_export(place, day, settings.tmdb_films, held)
                except (httpx2.RequestError, FileUnreadableError, ValueError) as error:
                    reason = f"gives no whole list of ids ({error})"
                finally:
                    place.unlink(missing_ok=True)
    raise TmdbUnavailableError(f"the list of {today}", reason)


async def _download(http: httpx2.AsyncClient, address: str, place: Path) -> bool:
    """Write what is at `address` to `place`; return whether there is anything."""
    async with http.stream("GET", address) as response:
        if response.status_code in _MISSING:
            return False
        if not response.is_success:
            raise ValueError(f"status {response.status_code}")
        with place.open("wb") as file:
            # Raw: the file is packed, and stays so.
            async for piece in response.aiter_raw():
                file.write(piece)
    return True


def read_export(path: Path, day: date, most: int, held: Set[int]) -> IdExport:
    """Return what the list in the file `path` says; `most` is how many popular films are wanted.

    Raises FileUnreadableError when it is cut short, ValueError when it names no film.
    """
    reading = _Reading(most, held)
    for line in text_lines(path):
        reading.add(line.text)
    if not reading.films:
        raise ValueError(f"{path.name} names no film")
    return reading.result(day)


class _Reading:
    """The lines of a list so far, in memory for the popular films only."""

    def __init__(self, most: int, held: Set[int]) -> None:
        self._most = most
        self._held = held
        self._best: list[tuple[float, int]] = []
        self._known: set[int] = set()
        self.films = self._adult = self._videos = self._broken = 0

    def add(self, line: str) -> None:
        try:
            told = orjson.loads(line)
            tmdb_id, popularity = int(told["id"]), float(told["popularity"])
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, IndexError):
            self._broken += 1
            return
        if told.get("adult"):
            self._adult += 1
        elif told.get("video"):
            self._videos += 1
        else:
            self._take(tmdb_id, popularity)

    def _take(self, tmdb_id: int, popularity: float) -> None:
        self.films += 1
        if tmdb_id in self._held:
            self._known.add(tmdb_id)
        # Of equally popular films the older id goes first.
        self._keep_best((popularity, -tmdb_id))

    def _keep_best(self, film: tuple[float, int]) -> None:
        keep: Callable[[list[tuple[float, int]], tuple[float, int]], object] = (
            heapq.heappush if len(self._best) < self._most else heapq.heappushpop
        )
        keep(self._best, film)

    def result(self, day: date) -> IdExport:
        best = sorted(self._best, reverse=True)
        return IdExport(
            day=day,
            films=self.films,
            popular=tuple(-negative for _, negative in best),
            known=frozenset(self._known),
            adult=self._adult,
            videos=self._videos,
            broken=self._broken,
        )
