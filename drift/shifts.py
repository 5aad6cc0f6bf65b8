"""Shifts that can be planted: what a service would show if something went wrong."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from catalogue.film import Film
from drift.reading import Events, Row
from drift.traffic import Traffic
from embeddings.sketch import SIZE

_MOVED_PICKS = 0.2
_FRENCH = 0.5
_TRUNCATED_SHARE = 0.3
_TRUNCATED_LENGTH = 60
Plant = Callable[[Events, Traffic, np.random.Generator], Events]


@dataclass(frozen=True, slots=True)
class EventShift:
    """A shift of events: what it is, where it has to be found, and how it is planted."""

    meaning: str
    window: str
    feature: str
    plant: Plant


def _another_decade(events: Events, traffic: Traffic, random: np.random.Generator) -> Events:
    years = traffic.films.numbers("year")
    decade = _usual_decade(traffic) - 30
    return _picks_among(events, traffic, years // 10 * 10 == decade, _MOVED_PICKS, random)


def _usual_decade(traffic: Traffic) -> int:
    decades = traffic.films.numbers("year") // 10 * 10
    names = np.unique(decades[decades > 0])
    return int(max(names, key=lambda decade: traffic.renown[decades == decade].sum()))


def _half_french(events: Events, traffic: Traffic, random: np.random.Generator) -> Events:
    french = random.random(len(events.searches)) < _FRENCH
    searches = [traffic.searched(random, is_french=bool(each)) for each in french]
    return replace(events, searches=searches)


def _genre_doubled(events: Events, traffic: Traffic, random: np.random.Generator) -> Events:
    rows = np.array([traffic.films.rows[film_id] for _, film_id in events.picks], np.int64)
    shares = traffic.by_genre[:, rows].mean(axis=1)
    # The genre borne by nearest to a tenth of the picks: neither everywhere nor nowhere.
    genre = int(np.argmin(np.abs(shares - 0.1)))
    share = float(shares[genre])
    moved = min(1.0, share / max(1e-9, 1 - share))
    return _picks_among(events, traffic, traffic.by_genre[genre] > 0, moved, random)


def _cold_encoder(events: Events, traffic: Traffic, random: np.random.Generator) -> Events:
    """Send queries through an encoder that shares nothing with the index but its length."""
    del traffic, random
    turn = np.linalg.qr(np.random.default_rng(1).normal(size=(SIZE, SIZE)))[0]
    turned: list[Row] = []
    for *facts, sketch in events.searches:
        vector = turn @ np.frombuffer(sketch, np.int8).astype(np.float64)
        turned.append((*facts, np.clip(np.rint(vector), -127, 127).astype(np.int8).tobytes()))
    return replace(events, searches=turned)


def _picks_among(
    events: Events,
    traffic: Traffic,
    wanted: NDArray[np.bool_],
    share: float,
    random: np.random.Generator,
) -> Events:
    """Return the events with a `share` of the picks of other films changed for `wanted` ones."""
    weights = np.where(wanted, traffic.renown, 0.0)
    chosen = random.choice(len(weights), len(events.picks), p=weights / weights.sum())
    moves = random.random(len(events.picks)) < share
    ids, rows = traffic.films.ids, traffic.films.rows
    picks = [
        (owner, ids[new] if move and not wanted[rows[film_id]] else film_id)
        for (owner, film_id), new, move in zip(
            events.picks, chosen.tolist(), moves.tolist(), strict=True
        )
    ]
    return replace(events, picks=picks)


EVENT_SHIFTS: Mapping[str, EventShift] = {
    "decade": EventShift("20 % of picks go to another decade", "picks", "decade", _another_decade),
    "french": EventShift("half the queries are in French", "queries", "language", _half_french),
    "genre": EventShift("one genre is picked twice as often", "picks", "genre", _genre_doubled),
    "encoder": EventShift(
        "queries go through another encoder", "queries", "embedding", _cold_encoder
    ),
}
CATALOGUE_SHIFTS: Mapping[str, str] = {
    "truncated": "a bad ingest cuts three synopses in ten after 60 characters",
}
TRUNCATED = ("catalogue", "text_length")


def truncated(film: Film, random: np.random.Generator) -> Film:
    """Return what a bad ingest makes of a film, three times in ten."""
    if random.random() >= _TRUNCATED_SHARE:
        return film
    texts = {language: text[:_TRUNCATED_LENGTH] for language, text in film.overviews.items()}
    return film.model_copy(
        update={"overview": film.overview[:_TRUNCATED_LENGTH], "overviews": texts}
    )
