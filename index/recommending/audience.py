"""Whom each film reaches: how well known it is, and how welcome whatever was picked."""

from dataclasses import dataclass

import numpy as np

from index.spaces import Spaces
from index.vector_index import Vectors

# People pick well-known films, though not in proportion to how many know them.
_PICKED_POWER = 0.75


@dataclass(frozen=True, eq=False)
class Audience:
    """What is known of the films' audiences, by row.

    `renown` float32 [n] is how well known a film is: 0 as a usual pick, 1 a standard deviation
    more. `welcome` float32 [n] is its mean score for all people, less that of a usual film.
    """

    renown: Vectors
    welcome: Vectors

    @classmethod
    def of(cls, spaces: Spaces) -> "Audience":
        """Return the audiences of all films, for people who pick by how well films are known.

        Votes tell how well a film is known; where there are none, how welcome it is.
        """
        votes = spaces.films.numbers("vote_count").astype(np.float64)
        chance = (votes if votes.any() else np.ones(len(votes))) ** _PICKED_POWER
        chance /= max(float(chance.sum()), 1.0)
        # Piece by piece: a product of matrices would copy all picks in double precision first.
        usual_pick = np.einsum("i,ij->j", chance, spaces.picks)
        usual = np.append(usual_pick, 1.0).astype(np.float32)
        welcome = spaces.taste.vectors @ usual + (chance @ spaces.kin).astype(np.float32)
        known = np.log1p(votes) if votes.any() else welcome.astype(np.float64)
        return cls(_standardised(known, chance), welcome - welcome.mean())


def _standardised(values: np.ndarray, chance: np.ndarray) -> Vectors:
    """Return `values` [n] less their mean, in standard deviations, both weighed by `chance`."""
    apart = values - chance @ values
    deviation = np.sqrt(chance @ apart**2)
    return np.asarray(apart / max(float(deviation), 1e-9), dtype=np.float32)
