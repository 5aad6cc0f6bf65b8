"""Settings of taste training; the defaults were chosen by cross-validation (docs/journal)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TasteConfig:
    """How taste is learned.

    `dimensions` of the learned space. `picks` is how many films a person is expected to choose.
    `ridge` keeps films with few likes from speaking loudly; `user_weight` is the power of a
    basket's size in its say; `popularity_damping` is the power of a film's likes by which its
    answers are lowered. `evidence` is the number of likes at which a film's own vector and the
    one predicted from its content weigh the same; `content_ridge` shrinks that prediction towards
    the average film, and `prominence_power` tempers how far expected audiences lift a film that few
    have rated. `text_say`, `series_say`, `director_say`, `cast_say` and `link_say` are how much a
    pick speaks for the films told alike, for those that share its series, a director or an actor,
    and for those that editors link it to; `unrated_kin` is the part of that which a film keeps that
    nobody has rated.
    The seed decides the start of the factorisation, hence signs and rounding.
    """

    seed: int = 5
    dimensions: int = 96
    picks: int = 5
    ridge: float = 1.0
    user_weight: float = 0.5
    popularity_damping: float = 0.3
    evidence: float = 2.0
    content_ridge: float = 30.0
    prominence_power: float = 0.8
    text_say: float = 0.7
    series_say: float = 0.7
    director_say: float = 0.3
    cast_say: float = 0.2
    link_say: float = 0.7
    unrated_kin: float = 0.3
