"""How attempts to sign in end, for whoever watches over the service."""

from collections.abc import Iterator
from contextlib import contextmanager

from api.exceptions import (
    EmailUnverified,
    SecondFactorNeeded,
    SecondFactorWrong,
    TooManyAttempts,
)
from api.metrics import Metrics

_OUTCOMES: dict[type[Exception], str] = {
    TooManyAttempts: "throttled",
    EmailUnverified: "unconfirmed",
    SecondFactorNeeded: "code asked",
    SecondFactorWrong: "code refused",
}


@contextmanager
def counted(metrics: Metrics) -> Iterator[None]:
    """Count how an attempt ends; a wrong password is counted where it is found wrong."""
    try:
        yield
    except tuple(_OUTCOMES) as error:
        metrics.sign_ins.labels(_OUTCOMES[type(error)]).inc()
        raise
    metrics.sign_ins.labels("accepted").inc()
