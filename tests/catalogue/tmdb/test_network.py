"""A fetch goes on through all that a network and a busy server do, or says why it cannot."""

import json
import logging
from datetime import timedelta

import pytest

from catalogue.tmdb.client import ATTEMPTS
from catalogue.tmdb.errors import (
    TmdbKeyMissingError,
    TmdbKeyRefusedError,
    TmdbUnavailableError,
)
from catalogue.tmdb.fetching import FAILURES_IN_A_ROW
from tests.catalogue.tmdb.conftest import DAY, Clock, Fetch, filled, ids
from tests.catalogue.tmdb.fake_tmdb import INTERNAL, KEY, TOO_MANY, FakeTmdb, Fault, film

NEXT_DAY = DAY + timedelta(days=1)


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param(INTERNAL, id="a server error"),
        pytest.param(Fault(200, json.dumps(film(2)).encode(), cut=500), id="a cut answer"),
        pytest.param(Fault(200, json.dumps(film(2)).encode()[:-500]), id="half a JSON object"),
        pytest.param(Fault(200, b"[1, 2]"), id="JSON of something else"),
        pytest.param(Fault(200, b"<html>Sign in to the hotel</html>"), id="a web page"),
        pytest.param(Fault(504, b""), id="a gateway error"),
        pytest.param(Fault(200, b"\xff\xfe\x00", {"Content-Encoding": "gzip"}), id="no gzip"),
    ],
)
def test_a_passing_fault_is_asked_again(tmdb: FakeTmdb, fetch: Fetch, fault: Fault) -> None:
    filled(tmdb)
    tmdb.faults["/3/movie/2"].append(fault)
    report = fetch()
    assert (report.films, report.failed) == (3, 0)
    assert tmdb.films_asked.count(2) == 2


def test_a_slow_answer_is_asked_again(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    tmdb.faults["/3/movie/2"].append(Fault(wait_seconds=1.0))
    assert fetch(tmdb_timeout_seconds=0.3).films == 3


def test_everybody_waits_as_long_as_tmdb_asks(tmdb: FakeTmdb, fetch: Fetch, clock: Clock) -> None:
    filled(tmdb)
    tmdb.faults["/3/movie/1"].extend([TOO_MANY, TOO_MANY])
    began = clock.now
    assert fetch().films == 3
    assert clock.now - began >= 14


def test_an_endless_hold_ends_the_fetch_with_what_was_said(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    tmdb.faults["/3/authentication"].append(Fault(429, b"", {"Retry-After": "86400"}))
    with pytest.raises(TmdbUnavailableError, match=r"asks to wait 86,400 s"):
        fetch()


def test_a_film_that_never_answers_is_left_for_the_next_time(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    tmdb.faults["/3/movie/2"].extend([INTERNAL] * ATTEMPTS)
    report = fetch()
    assert (ids(report), report.failed) == ([1, 3], 1)
    assert report.first_failures == [
        "film 2: answers with status 500 Internal error: Something went wrong, contact TMDB."
    ]
    assert ids(fetch()) == [1, 2, 3]


def test_a_film_that_fails_keeps_what_is_held_of_it(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    fetch()
    tmdb.changes[DAY.isoformat()] = [2]
    tmdb.add(film(2, title=None, genres="Drama"))
    report = fetch(NEXT_DAY)
    assert (ids(report), report.failed) == ([1, 2, 3], 1)
    assert report.first_failures == ["film 2: its fields genres, title are not as told"]


def test_when_nothing_answers_the_fetch_ends_and_the_next_goes_on(
    tmdb: FakeTmdb, fetch: Fetch
) -> None:
    filled(tmdb, 30)
    for number in range(9, 31):
        tmdb.faults[f"/3/movie/{number}"].extend([INTERNAL] * ATTEMPTS)
    with pytest.raises(TmdbUnavailableError, match=f"{FAILURES_IN_A_ROW} films one after another"):
        fetch(tmdb_connections=1)
    tmdb.faults.clear()
    tmdb.asked.clear()
    report = fetch()
    assert report.films == 30
    assert sorted(tmdb.films_asked) == list(range(9, 31))


def test_no_more_connections_than_allowed_are_open(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb, 12)
    for number in range(1, 13):
        tmdb.faults[f"/3/movie/{number}"].append(
            Fault(200, json.dumps(film(number)).encode(), wait_seconds=0.05)
        )
    fetch(tmdb_connections=3)
    assert 1 < tmdb.most_at_once <= 3


@pytest.mark.parametrize("key", [KEY, f"head.{KEY}.tail"])
def test_a_key_and_a_token_both_open_the_door_and_never_show(
    tmdb: FakeTmdb,
    fetch: Fetch,
    key: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    filled(tmdb)
    tmdb.faults["/3/movie/2"].append(Fault(200, b"{}", cut=1))
    assert fetch(tmdb_api_key=key).films == 3
    assert caplog.records
    assert KEY not in caplog.text
    exports = [key for path, key in zip(tmdb.asked, tmdb.keys, strict=True) if "/p/" in path]
    assert exports == [None]


def test_a_wrong_key_is_told_before_anything_is_fetched(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    with pytest.raises(TmdbKeyRefusedError, match="You must be granted a valid key") as caught:
        fetch(tmdb_api_key="wrong-key")
    assert "wrong-key" not in str(caught.value)
    assert tmdb.asked == ["/3/authentication"]


def test_a_key_that_is_withdrawn_in_the_middle_ends_the_fetch(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    tmdb.faults["/3/movie/2"].append(Fault(401, b"no JSON"))
    with pytest.raises(TmdbKeyRefusedError, match="status 401"):
        fetch()


def test_without_a_key_it_is_told_where_to_get_one(fetch: Fetch, tmdb: FakeTmdb) -> None:
    with pytest.raises(TmdbKeyMissingError, match="CINQ_TMDB_API_KEY"):
        fetch(tmdb_api_key=None)
    assert tmdb.asked == []


def test_nobody_at_the_address_is_told(fetch: Fetch) -> None:
    with pytest.raises(TmdbUnavailableError, match="cannot be reached"):
        fetch(tmdb_api_url="http://127.0.0.1:9/3")
