"""Samples made up for tests: people with tastes of their own, and searches."""

import numpy as np

from drift.sample import Classes, Meanings, Numbers, Sample

PICKS_EACH = 5


def people(count: int, random: np.random.Generator, *, horror: float = 1.0) -> Sample:
    """Return the picks of people whose picks are alike; `horror` is picked so much more often."""
    liking = np.full(8, 0.7)
    liking[0] *= horror
    tastes = random.dirichlet(liking, size=count)
    genres = np.array([random.choice(8, PICKS_EACH, p=taste) for taste in tastes]).ravel()
    renown = np.repeat(random.normal(size=count), PICKS_EACH)
    return Sample(
        np.repeat(np.arange(count), PICKS_EACH),
        (
            Classes.of("genre", [f"genre {number}" for number in genres]),
            Numbers("popularity", renown + random.normal(size=len(renown)) / 2),
        ),
    )


def searches(count: int, random: np.random.Generator, *, moved: float = 0.0) -> Sample:
    """Return searches whose meanings moved by `moved` in a direction of sixteen."""
    vectors = random.normal(size=(count, 16)).astype(np.float32)
    vectors[:, 0] += moved
    lengths = random.integers(1, 9, count).astype(np.float64)
    return Sample.of_rows(count, Numbers("length", lengths), Meanings("embedding", vectors))
