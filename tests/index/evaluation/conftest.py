import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from index.evaluation.evaluation import Material

FILMS = 60
PEOPLE = 90


def tastes(people: int, films: int, each: int = 14) -> Likes:
    """Two kinds of people: some like the films of even rows, the others those of odd rows."""
    generator = np.random.default_rng(0)
    rows = [
        np.sort(generator.permutation(np.arange(person % 2, films, 2))[:each])
        for person in range(people)
    ]
    users = np.repeat(np.arange(people), each)
    ratings = np.full(len(users), 4.5, dtype=np.float32)
    ids = tuple(f"u{person}" for person in range(people))
    return Likes(users.astype(np.int32), np.concatenate(rows).astype(np.int32), ratings, ids)


@pytest.fixture(scope="session")
def likes() -> Likes:
    return tastes(PEOPLE, FILMS)


@pytest.fixture(scope="session")
def material(likes: Likes) -> Material:
    films = FilmTable.from_films(
        Film(id=f"tmdb-{row}", title=f"Film {row}", overview="…", vote_count=row, genres=("Drama",))
        for row in range(FILMS)
    )
    vectors = np.random.default_rng(1).standard_normal((FILMS, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return Material(films, vectors, likes)
