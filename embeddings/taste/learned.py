"""The taste space of people: learned from ratings where there are any, from content elsewhere."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.baskets import like_counts, rated_baskets
from embeddings.taste.config import TasteConfig
from embeddings.taste.content import Content, describe
from embeddings.taste.content_prediction import Matrix, Ridge
from embeddings.taste.five_picks import Factors, damping, factorise
from embeddings.taste.kinship import kinship
from embeddings.taste.prominence import expected_likes
from embeddings.taste.taste_space import TasteSpace, Vectors

_ONE_LIKE = 1.0
_CLEAR_LIKES = 20.0
_SOME_RENOWN = 0.3


@dataclass(frozen=True, eq=False)
class _Predicted:
    """Pick and answer vectors [n, d] as content alone would have them."""

    picks: Matrix
    answers: Matrix


def learn_from_ratings(
    films: FilmTable, text_vectors: Vectors, likes: Likes, config: TasteConfig
) -> TasteSpace:
    """Return the space in which the picks of the people in `likes` find their other likes.

    A film's vectors are those that its ratings teach, blended with what its content predicts:
    n likes weigh n against `config.evidence`. So is its presence, which decides how loudly the
    films akin to it name it.
    """
    content = describe(films, text_vectors, config.seed)
    counts, baskets = like_counts(likes, len(films)), rated_baskets(likes, len(films))
    prominence = expected_likes(content, counts, _rated(likes, len(films)), config.seed)
    trust = counts / (counts + config.evidence)
    renown = np.sqrt(trust * baskets.sum(axis=0) + (1 - trust) * prominence + _SOME_RENOWN)
    akin = kinship(films, text_vectors, renown, config)
    factors = factorise(baskets, akin, config)
    predicted = _predicted(factors, content, prominence, config)
    trust = np.where(factors.presence > 0, trust, 0.0)
    mine, others = trust[:, None], 1 - trust[:, None]
    picks = mine * factors.picks + others * predicted.picks
    answers = mine * factors.answers + others * predicted.answers
    presence = trust * factors.presence + (1 - trust) * prominence
    heard = sp.diags_array(1 / factors.caution)
    sure = trust + (1 - trust) * config.unrated_kin
    kin = heard @ akin.links @ sp.diags_array(sure * damping(presence, config))
    return TasteSpace(
        picks.astype(np.float32),
        answers.astype(np.float32),
        np.zeros(len(films), dtype=np.float32),
        sp.csr_array(kin, dtype=np.float32),
    )


def _rated(likes: Likes, films: int) -> NDArray[np.bool_]:
    rated = np.zeros(films, dtype=bool)
    rated[likes.rows] = True
    return rated


def _predicted(
    factors: Factors, content: Content, prominence: Matrix, config: TasteConfig
) -> _Predicted:
    """Return the vectors expected from content.

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
    return _Predicted(picks.predict(content.features), answers)
