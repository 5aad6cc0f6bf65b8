"""Baskets: the films that go together in one person's taste, or in one editor's."""

import numpy as np
import scipy.sparse as sp

from catalogue.ratings import Likes

Baskets = sp.csr_array
"""Float64 [baskets, films]: how much a film belongs to a basket; 1 is a like."""

# A film someone chose to watch and found fair says something of their taste too. Weighing it by
# half or less beat likes alone for every measure (docs/journal/taste.md).
_STARS = np.array([3.0, 3.5, 4.0, 4.5, 5.0], dtype=np.float32)
_WORTH = np.array([0.0, 0.25, 0.5, 1.0, 1.1, 1.2])


def rated_baskets(likes: Likes, films: int) -> Baskets:
    """Return one basket a user over `films` rows, from all their ratings."""
    worth = _WORTH[np.searchsorted(_STARS, likes.ratings, side="right")]
    shape = (len(likes.user_ids), films)
    baskets = sp.csr_array((worth, (likes.users, likes.rows)), shape=shape)
    baskets.eliminate_zeros()
    return baskets


def like_counts(likes: Likes, films: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return how many users like each film."""
    return np.bincount(likes.liked().rows, minlength=films).astype(np.float64)
