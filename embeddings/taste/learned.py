"""The taste space of people: learned from ratings where there are any, from content elsewhere."""

import numpy as np

from catalogue.ratings import Likes
from embeddings.taste.baskets import like_counts, rated_baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.content import Content
from embeddings.taste.content_prediction import Matrix, Ridge
from embeddings.taste.five_picks import Factors, factorise
from embeddings.taste.prominence import expected_likes
from embeddings.taste.taste_space import TasteSpace

_ONE_LIKE = 1.0
_CLEAR_LIKES = 20.0
_WELL_KNOWN = 5


def learn_from_ratings(content: Content, likes: Likes, config: TasteConfig) -> TasteSpace:
    """Return the space in which the picks of the people in `likes` find their other likes.

    A film's vectors are those that its ratings teach, blended with what its content predicts:
    n likes weigh n against `config.evidence`.
    """
    films = len(content.features)
    factors = factorise(rated_baskets(likes, films), config)
    counts = like_counts(likes, films)
    rated = np.zeros(films, dtype=bool)
    rated[likes.rows] = True
    prominence = expected_likes(content, counts, rated, config.seed)
    predicted = _predicted(factors, content, prominence, config)
    heard = np.where(factors.presence > 0, counts, 0.0)
    trust = (heard / (heard + config.evidence))[:, None]
    picks = trust * factors.picks + (1 - trust) * predicted.picks
    answers = trust * factors.answers + (1 - trust) * predicted.answers
    answers /= _spread(picks, answers, factors.presence, counts) ** config.spread_damping
    return TasteSpace(
        picks.astype(np.float32), answers.astype(np.float32), np.zeros(films, dtype=np.float32)
    )


def _predicted(
    factors: Factors, content: Content, prominence: Matrix, config: TasteConfig
) -> Factors:
    """Return the factors expected from content.

    What a film's content tells is its profile, the vector it has for each like; how many likes it
    will get is told by `prominence`.
    """
    presence = factors.presence
    known = presence > 0
    weights = presence[known] / (presence[known] + _CLEAR_LIKES)
    features = content.features[known]
    loudness = (presence + _ONE_LIKE)[:, None]
    profiles = Ridge.fit(
        features, (factors.answers / loudness)[known], weights, config.content_ridge
    )
    picks = Ridge.fit(features, factors.picks[known], weights, config.content_ridge)
    answers = profiles.predict(content.features) * prominence[:, None] ** config.prominence_power
    return Factors(picks.predict(content.features), answers, prominence)


def _spread(picks: Matrix, answers: Matrix, presence: Matrix, counts: Matrix) -> Matrix:
    """Return how far each film's score swings from pick to pick [n, 1], never near zero.

    Lowering the films of the widest swing shows people more different films for the same nDCG
    than lowering the popular ones alone does.
    """
    share = presence / presence.sum()
    apart = picks - share @ picks
    covariance = apart.T @ (apart * share[:, None])
    swing = np.sqrt(((answers @ covariance) * answers).sum(axis=1).clip(0.0))
    usual = np.median(swing[counts > _WELL_KNOWN]) if (counts > _WELL_KNOWN).any() else 1.0
    return np.asarray((swing + usual)[:, None])
