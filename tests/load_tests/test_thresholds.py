"""A load test tells what was missed, and how the crowd grows."""

import re
from pathlib import Path

from deploy.monitoring.recordings import SLOW_SECONDS
from deploy.monitoring.service_alerts import ERROR_BUDGET, SLOW_BUDGET
from load_tests.profiles import PROFILES, Crowd, crowd_at, stages
from load_tests.thresholds import Measured, Thresholds

LIMITS = Thresholds(
    failures=0.01, p99_ms={"search": 400}, slow_ms=500, busy_ms=1000, recovery_seconds=5
)
JOURNEYS = Path(__file__).resolve().parents[2] / "load_tests" / "journeys.py"


def test_what_keeps_to_the_thresholds_is_not_told() -> None:
    assert LIMITS.missed([Measured("search", 1000, 10, 400), Measured("film", 9, 0, 9999)]) == []


def test_a_slow_answer_and_a_failure_too_many_are_told() -> None:
    told = LIMITS.missed([Measured("search", 100, 2, 401)])
    assert told == [
        "2 of 100 requests failed; 1.0% may.",
        "search: p99 is 401 ms, more than 400.",
    ]


def test_a_smoke_test_looks_at_failures_only() -> None:
    assert LIMITS.missed([Measured("search", 100, 0, 401)], with_times=False) == []


def test_a_test_that_asked_nothing_is_missed() -> None:
    assert LIMITS.missed([]) == ["Nothing was asked."]


def test_every_threshold_is_of_a_request_that_people_make() -> None:
    made = set(re.findall(r'"((?:[a-z]+ ?)+)"', JOURNEYS.read_text(encoding="utf-8")))
    assert Thresholds.read().p99_ms.keys() <= made


def test_what_passes_a_load_test_raises_no_alert() -> None:
    limits = Thresholds.read()
    assert limits.slow_ms == 1000 * float(SLOW_SECONDS)
    assert limits.failures <= ERROR_BUDGET
    # One in a hundred may be slow, which is what a p99 is.
    assert SLOW_BUDGET == 0.01
    assert max(limits.p99_ms.values()) <= limits.slow_ms


def test_a_soak_lasts_half_an_hour_or_as_long_as_it_is_told() -> None:
    assert [stage.until for stage in stages("soak", 10)] == [1800]
    assert [stage.until for stage in stages("soak", 10, 2.5)] == [150]


def test_a_spike_comes_and_goes() -> None:
    grown = PROFILES["spike"](100)
    assert [crowd_at(grown, second) for second in (0, 45, 90, 120)] == [
        Crowd(14, 100),
        Crowd(100, 100),
        Crowd(14, 100),
        None,
    ]


def test_a_ramp_ends_with_everybody() -> None:
    crowds = [stage.crowd.users for stage in PROFILES["ramp"](7)]
    assert crowds == sorted(crowds)
    assert crowds[0] == 1
    assert crowds[-1] == 7
