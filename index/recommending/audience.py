"""Whom each film reaches: how well known it is, and whether it is for everyone or for some."""

from dataclasses import dataclass

import numpy as np

from index.spaces import Spaces
from index.vector_index import Vectors

# People pick well-known films, though not in proportion to how many know them.
_PICKED_POWER = 0.75
# A film of no swing at all would be for nobody in particular, and infinitely particular.
_LEAST_SWING = 0.3


@dataclass(frozen=True, eq=False)
class Audience:
    """What is known of the films' audiences, by row.

    `renown` float32 [n] is how well known a film is: 0 as a usual pick, 1 a standard deviation
    more. `swing` float32 [n], above zero, is how far its score swings from person to person.
    """

    renown: Vectors
    swing: Vectors

    @classmethod
    def of(cls, spaces: Spaces) -> "Audience":
        """Return the audiences of all films, for people who pick by how well films are known.

        Votes tell how well a film is known; where there are none, its score for such people.
        """
        votes = spaces.films.numbers("vote_count").astype(np.float64)
        chance = (votes if votes.any() else np.ones(len(votes))) ** _PICKED_POWER
        chance /= max(chance.sum(), 1.0)
        picks = spaces.picks.astype(np.float64)
        usual = chance @ picks
        apart = picks - usual
        spread = (apart * chance[:, None]).T @ apart
        answers, bias = spaces.taste.vectors[:, :-1], spaces.taste.vectors[:, -1]
        swing = np.sqrt(((answers @ spread) * answers).sum(axis=1).clip(0.0))
        swing += _LEAST_SWING * (chance @ swing) + np.finfo(np.float32).tiny
        known = np.log1p(votes) if votes.any() else answers @ usual + bias
        return cls(_standardised(known, chance), swing.astype(np.float32))


def _standardised(values: np.ndarray, chance: np.ndarray) -> Vectors:
    """Return `values` [n] less their mean, in standard deviations, both weighed by `chance`."""
    apart = values - chance @ values
    deviation = np.sqrt(chance @ apart**2)
    return np.asarray(apart / max(deviation, 1e-9), dtype=np.float32)
