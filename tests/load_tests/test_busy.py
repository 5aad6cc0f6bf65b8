"""A spike may make people wait, if they are told so at once and all is well soon after."""

import pytest

from load_tests.busy import Seen, by_name, is_busy, missed_by_spike, told
from load_tests.thresholds import Thresholds

LIMITS = Thresholds(
    failures=0.01, p99_ms={"search": 200}, slow_ms=250, busy_ms=1000, recovery_seconds=5
)


def _seen(moment: float, milliseconds: float = 50, **what: bool) -> list[Seen]:
    return [Seen(moment, "search", milliseconds, **what)] * 100


@pytest.mark.parametrize(
    ("status", "said"), [(503, None), (503, "soon"), (500, "2")], ids=["silent", "vague", "broken"]
)
def test_who_does_not_say_for_how_long_is_not_busy_but_broken(
    status: int, said: str | None
) -> None:
    assert is_busy(503, "2")
    assert is_busy(429, "60")
    assert not is_busy(status, said)


def test_slowness_and_waiting_within_a_spike_are_no_miss() -> None:
    seen = _seen(45, 5000) + _seen(50, 900, is_busy=True) + _seen(64, 3000) + _seen(66)
    assert missed_by_spike(seen, 60, LIMITS) == []


def test_being_told_to_wait_slowly_is_a_miss() -> None:
    told = missed_by_spike(_seen(50, 1500, is_busy=True) + _seen(66), 60, LIMITS)
    assert told == ["Told to wait: p99 is 1500 ms, more than 1000."]


def test_waiting_and_slowness_long_after_a_spike_are_misses() -> None:
    told = missed_by_spike(_seen(66, 300) + _seen(66, 10, is_busy=True)[:1], 60, LIMITS)
    assert told == [
        "1 were told to wait after the spike.",
        "After the spike, search: p99 is 300 ms, more than 200.",
    ]


def test_failures_count_at_any_moment() -> None:
    told = missed_by_spike(_seen(10, has_failed=True)[:3] + _seen(66), 60, LIMITS)
    assert told == [
        "3 of 103 requests failed; 1.0% may.",
    ]


def test_a_service_that_is_gone_after_a_spike_is_a_miss() -> None:
    assert missed_by_spike(_seen(10), 60, LIMITS) == ["After the spike, Nothing was asked."]


def test_a_name_asked_for_a_few_times_has_no_p99() -> None:
    assert [each.p99_ms for each in by_name(_seen(1, 300)[:5])] == [0]


def test_what_happened_is_told_in_words() -> None:
    seen = _seen(50, 30, is_busy=True) + _seen(60.5, 80)
    assert told(seen, 60) == (
        "200 answers, 0 failed, 100 told to wait (p50 30 ms, p99 30 ms); "
        "second 1 after it: p99 80 ms"
    )
