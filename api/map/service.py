"""The map of films, written once for each version of the index."""

import gzip
import threading
from dataclasses import dataclass

import numpy as np

from api.film_answers import FilmAnswers
from api.map.schemas import FilmColumns, Map
from index.film_map import FilmMap

_STEPS = 65535
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Drawn:
    """The JSON of one version's map, packed by gzip."""

    version: str
    packed: bytes

    def unpacked(self) -> bytes:
        """Return the JSON itself."""
        return gzip.decompress(self.packed)


class MapDrawer:
    """Draws the map of the live version when somebody asks for it first, and keeps it."""

    def __init__(self) -> None:
        self._drawn: Drawn | None = None
        self._drawing = threading.Lock()

    def draw(self, films: FilmAnswers) -> Drawn:
        """Return the map of `films`; raises `index.errors.MapMissing`. Takes a second at most."""
        with self._drawing:
            drawn = self._drawn
            if drawn is None or drawn.version != films.version:
                body = _columns(films.version, films.film_map()).model_dump_json().encode()
                drawn = Drawn(films.version, gzip.compress(body, _LEVEL, mtime=0))
                self._drawn = drawn
            return drawn


def _columns(version: str, film_map: FilmMap) -> Map:
    films = film_map.films
    order = np.argsort(-films.numbers("vote_count"), kind="stable")
    titles, named, years = films.column("title"), films.column("titles"), films.column("year")
    french = [dict(each or {}).get("fr") for each in named]
    steps = np.rint((film_map.places[order] + 1) / 2 * _STEPS).astype(np.int64)
    numbers = film_map.genre_numbers
    return Map(
        model_version=version,
        genres=list(film_map.genres),
        films=FilmColumns(
            ids=[films.ids[row] for row in order],
            titles=[titles[row] for row in order],
            titles_fr=[french[row] if french[row] != titles[row] else None for row in order],
            years=[years[row] for row in order],
            x=steps[:, 0].tolist(),
            y=steps[:, 1].tolist(),
            genres=[numbers[row] for row in order],
        ),
    )
