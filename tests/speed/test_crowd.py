"""A crowd is told by what it was answered with, and how steadily."""

from tests.speed.crowd import Let, saturating, steadiness, verdict


def _let(status: int, printed: str) -> Let:
    whole = {"Request Count": "1200", "Failure Count": "3", "Requests/s": "20"}
    film = {"Request Count": "600", "Failure Count": "0", "50%": "5", "99%": "40"}
    times = [{"Name": "Aggregated", "99%": str(10 * n)} for n in range(1, 11)]
    return Let(status, printed, {"Aggregated": whole, "film": film}, times)


def test_people_who_fill_a_service_are_those_whose_requests_it_answers() -> None:
    assert saturating(0.5, 60.0) == 120
    assert saturating(0.5, 0.5) == 20


def test_what_was_missed_is_told() -> None:
    assert verdict(_let(0, "")) == "1,200 requests, 3 failed; every threshold was kept."
    assert verdict(_let(1, "Spike: 9 answers\nother\nMissed: x")) == (
        "1,200 requests, 3 failed; 9 answers Missed: x."
    )


def test_steadiness_is_the_highest_p99_of_each_fifth() -> None:
    lines = steadiness(_let(0, ""))
    assert lines[2] == "| film | 600 | 5 | 40 |"
    assert lines[-1].endswith(": 20, 40, 60, 80, 100 ms.")
