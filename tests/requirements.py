"""What some tests need and not every machine has."""

import os

import pytest


def missing(name: str, reason: str) -> None:
    """Skip the test for `reason`; fail it where CINQ_TEST_REQUIRE names what is missing."""
    if name in os.environ.get("CINQ_TEST_REQUIRE", "").split(","):
        pytest.fail(reason)
    pytest.skip(reason)
