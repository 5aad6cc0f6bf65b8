import pytest

from api.exceptions import TooManyAttempts
from api.security.attempts import Attempts, network

HERE, THERE = "192.0.2.1", "198.51.100.7"


class Hands:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def attempts(clock: Hands) -> Attempts:
    return Attempts(3, clock)


def fail(attempts: Attempts, times: int, account: str = "ada", address: str = HERE) -> None:
    for _ in range(times):
        attempts.failed(account, address)


def test_a_few_failures_are_forgiven(attempts: Attempts) -> None:
    fail(attempts, 2)
    attempts.check("ada", HERE)


def test_too_many_failures_have_to_wait(attempts: Attempts) -> None:
    fail(attempts, 3)
    with pytest.raises(TooManyAttempts):
        attempts.check("ada", HERE)


def test_the_wait_ends(attempts: Attempts, clock: Hands) -> None:
    fail(attempts, 3)
    clock.seconds = 600
    with pytest.raises(TooManyAttempts) as refusal:
        attempts.check("ada", HERE)
    assert refusal.value.retry_after_seconds == 300
    clock.seconds = 900
    attempts.check("ada", HERE)


def test_nobody_is_locked_out_from_elsewhere(attempts: Attempts) -> None:
    fail(attempts, 100, address=THERE)
    attempts.check("ada", HERE)


def test_success_starts_the_count_anew(attempts: Attempts) -> None:
    fail(attempts, 2)
    attempts.succeeded("ada", HERE)
    fail(attempts, 2)
    attempts.check("ada", HERE)


def test_one_address_cannot_try_many_accounts(attempts: Attempts) -> None:
    for number in range(15):
        fail(attempts, 1, account=f"person{number}")
    with pytest.raises(TooManyAttempts):
        attempts.check("somebody else", HERE)
    attempts.check("somebody else", THERE)


def test_what_is_remembered_has_a_bound(attempts: Attempts) -> None:
    for number in range(25_000):
        fail(attempts, 1, account=f"person{number}", address=f"2001:db8:{number:x}::1")
    assert len(attempts._counts) == 20_000


def test_an_ipv6_client_counts_with_its_network() -> None:
    assert network("2001:db8::1") == network("2001:db8::ffff") == "2001:db8::/64"
    assert network("192.0.2.1") == "192.0.2.1"
    assert network("unknown") == "unknown"
