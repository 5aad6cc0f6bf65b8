"""Learn the taste space from whatever is known: ratings, editorial links, content."""

import numpy as np

from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.baskets import rated_baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.editorial import learn_from_editors
from embeddings.taste.learned import learn_from_ratings
from embeddings.taste.taste_space import TasteSpace, Vectors

__all__ = ["TasteConfig", "train_taste"]

_DEFAULTS = TasteConfig()
_FEWEST_PEOPLE = 50


def train_taste(
    films: FilmTable,
    text_vectors: Vectors,
    likes: Likes | None,
    config: TasteConfig = _DEFAULTS,
) -> TasteSpace:
    """Return the taste space of `films`; the same input and seed give the same space.

    `text_vectors` float32 [n, d] are the unit vectors of the films' passages, by row. `likes` are
    all ratings, not only those of four stars: a film someone watched and found fair tells of
    their taste as well. Fewer than fifty people who like enough films cannot speak for all: then,
    as without `likes`, the space is learned from links, content and votes.
    """
    if likes is None or not _enough(likes, len(films), config):
        return learn_from_editors(films, text_vectors, config)
    return learn_from_ratings(films, text_vectors, likes, config)


def _enough(likes: Likes, films: int, config: TasteConfig) -> bool:
    mass = rated_baskets(likes, films).sum(axis=1)
    return int(np.count_nonzero(mass > config.picks)) >= _FEWEST_PEOPLE
