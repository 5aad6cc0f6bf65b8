"""What recommended lists are like: how varied, how popular, and how much of the catalogue."""

import math
from collections.abc import Sequence
from datetime import datetime, timedelta

from api.metrics import Metrics
from catalogue.film import Film

_DAY = timedelta(days=1)


class ServedFilms:
    """Measures each list as it goes out; remembers for each film when it was last shown.

    What is remembered is bounded by the catalogue, and is this process's own.
    """

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._shown: dict[str, datetime] = {}

    def note(self, films: Sequence[Film], now: datetime) -> None:
        """Measure a list that was shown at `now`."""
        if not films:
            return
        genres = {genre for film in films for genre in film.genres}
        votes = (math.log10(1 + max(film.vote_count or 0, 0)) for film in films)
        self._metrics.served_genres.observe(len(genres) / len(films))
        self._metrics.served_votes.observe(sum(votes) / len(films))
        for film in films:
            self._shown[film.id] = now

    def show(self, now: datetime) -> None:
        """Show how many different films went out within a day, and forget those before."""
        since = now - _DAY
        self._shown = {film: at for film, at in self._shown.items() if at > since}
        self._metrics.served_films.set(len(self._shown))
