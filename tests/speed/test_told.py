"""What was measured is told beside what it is held against."""

import time

import numpy as np
import psutil

from catalogue.film_table import FilmTable
from load_tests.asking import Request, Taken
from tests.bundles import tiny_films
from tests.speed import building, peers, refresh, routes, sizes


def test_a_refresh_is_told_as_a_share_of_the_whole_build() -> None:
    full, again = {"embed": 90.0, "build": 10.0}, {"embed": 1.0, "build": 9.0}
    lines = refresh.compared(full, again, "100 films, 1 of them changed")
    assert lines[2:] == [
        "| embed | 90.0 | 1.0 | 1.0% |",
        "| build | 10.0 | 9.0 | 9.0% |",
        "| **all** | 100.0 | 10.0 | **10.0%** |",
    ]


def test_a_watch_keeps_the_work_of_each_step() -> None:
    watch = refresh.Watch()
    watch.begin("embed", "")
    end = time.process_time() + 0.02
    while time.process_time() < end:
        watch.advance(1, 2)
    watch.end("embed", "")
    assert watch.seconds["embed"] >= 0.02


def test_a_peer_is_told_beside_the_first() -> None:
    first = _peer("Cinq", Taken([0.01] * 100, 1.0, 0.2))
    other = _peer("other", Taken([0.01] * 25, 1.0, 0.1))
    lines = peers.told([first, other])
    assert lines[2].startswith("| Cinq | exact | 100 | ×1.00 | 2.00 | ×1.00 |")
    assert lines[3].startswith("| other | exact | 25 | ×4.00 | 4.00 | ×2.00 |")


def test_sizes_are_told_a_line_each() -> None:
    grown = sizes.Grown(1_000, 2.0, 1.5, (350.0, 400.0, 300.0), (3.0, 9.0), 2.5, (20.0, 40.0))
    assert sizes.told([grown])[2] == (
        "| 1,000 | 2.0 | 1.5 | 350 | 400 | 300 | 3.0 | 9.0 | 2.5 | 20.0 | 40.0 |"
    )


def test_half_of_what_a_route_can_is_told_in_a_sentence() -> None:
    told = routes.at_half(100.0, Taken([0.002] * 99 + [0.3], 1.0))
    assert told.startswith("A recommendation at half of what it can (100 a second")
    assert "p50 2.0 ms" in told


def test_encoders_are_told_by_what_they_make_in_a_second() -> None:
    ours, theirs = building.Meter(_units), building.Meter(_units)
    for meter in (ours, theirs):
        meter.encode(["a"] * 100)
    ours.clock, ours.worked, theirs.clock, theirs.worked = 1.0, 2.0, 3.0, 5.0
    lines = building.compared(ours, theirs, 100)
    assert lines[2] == "| Cinq | 100 | 50 |"
    assert lines[4] == "| the one to the other | ×3.0 | ×2.5 |"
    assert "1.000000 in the median" in lines[-1]


def test_a_sample_of_passages_is_the_same_every_time() -> None:
    films: FilmTable = tiny_films()
    assert building.sample(films, 10) == building.sample(films, 10)
    assert len(building.sample(films, 10_000)) == len(films)


def _units(texts: list[str]) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    return np.eye(1, 8, dtype=np.float32).repeat(len(texts), axis=0)


def _peer(name: str, taken: Taken) -> peers.Peer:
    process = psutil.Process()
    return peers.Peer(name, "", lambda _: Request("GET", "/"), process, "exact", taken, 100.0)
