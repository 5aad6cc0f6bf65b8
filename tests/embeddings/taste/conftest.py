import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.taste_space import Vectors

FILMS = 80
COLD = (76, 77, 78, 79)
"""Rows that nobody has rated; what is even of them is a comedy, the others are westerns."""


@pytest.fixture(scope="session")
def films() -> FilmTable:
    """Comedies in even rows and westerns in odd ones; each links to the next two of its kind."""
    return FilmTable.from_films(
        Film(
            id=f"tmdb-{row}",
            title=f"Film {row}",
            overview="…",
            year=1990 + row % 7,
            genres=("Comedy",) if row % 2 == 0 else ("Western",),
            directors=(f"Director {row % 8}",),
            vote_count=1000,
            vote_average=7.0,
            links=(f"tmdb-{(row + 2) % FILMS}", f"tmdb-{(row + 4) % FILMS}"),
        )
        for row in range(FILMS)
    )


@pytest.fixture(scope="session")
def text_vectors() -> Vectors:
    vectors = np.random.default_rng(0).standard_normal((FILMS, 16)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


@pytest.fixture(scope="session")
def likes() -> Likes:
    """A hundred people, half of whom love comedies and half westerns."""
    generator = np.random.default_rng(1)
    kinds = [np.arange(person % 2, FILMS - len(COLD), 2) for person in range(100)]
    rows = np.concatenate([np.sort(generator.permutation(kind)[:12]) for kind in kinds])
    users = np.repeat(np.arange(100), 12)
    ratings = np.full(len(users), 4.5, dtype=np.float32)
    ids = tuple(f"u{person}" for person in range(100))
    return Likes(users.astype(np.int32), rows.astype(np.int32), ratings, ids)
