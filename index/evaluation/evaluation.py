"""Measure taste: by training anew without the people who are asked, or on people never seen.

A bundle that was trained on someone's ratings knows the answers to their questions. So
`cross_validate` and `judge_cold_films` train for each fold from the films and the ratings, and
`judge_unseen_people` is only for ratings that the given model has not learned from.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice

import numpy as np

from catalogue.film_table import FilmTable
from catalogue.ratings import Likes
from embeddings.taste.content import name_weights
from embeddings.taste.taste_space import Vectors
from index.evaluation import cold
from index.evaluation.baselines import Chance, Nearest, counts, ease, item_knn, popularity, votes
from index.evaluation.ials import IalsSettings, ials
from index.evaluation.judging import judge, most_liked, together
from index.evaluation.metrics import Judged
from index.evaluation.models import Model, Train
from index.evaluation.protocol import Rows, questions, user_folds
from index.evaluation.report import QualityReport, quality
from index.evaluation.tuning import Tuned

FOLDS = 5
# What the baselines are tuned over, the usual setting first.
_SHRINKS = (20, 5, 50, 100)
_PENALTIES = (200, 500, 1000)
_IALS = (
    IalsSettings(32, 0.2, 0.01),
    IalsSettings(32, 0.1, 0.02),
    IalsSettings(64, 0.4, 0.01),
    IalsSettings(64, 0.2, 0.02),
)
Announce = Callable[[str], None]


@dataclass(frozen=True, eq=False)
class Material:
    """What an evaluation is made of: films, their text vectors [n, d] and people's ratings."""

    films: FilmTable
    text_vectors: Vectors
    likes: Likes

    def counts(self) -> Rows:
        """Return how many people like each film."""
        return counts(self.likes, len(self.films))


def baselines(material: Material, *, with_ease: bool = False) -> dict[str, Train]:
    """Return what has to be beaten, by name; EASE takes minutes and is left out unless asked."""
    films = len(material.films)
    trainings: dict[str, Train] = {
        "random": lambda _: Chance(films, seed=0),
        "votes": lambda _: votes(material.films),
        "popularity": popularity(films),
        "text mean": lambda _: Nearest(material.text_vectors),
        "tf-idf mean": lambda _: Nearest(name_weights(material.films)),
        "item-knn": Tuned({f"shrink {by}": item_knn(films, by) for by in _SHRINKS}, films),
        "ials": Tuned({_named(one): ials(films, one) for one in _IALS}, films),
    }
    if with_ease:
        penalties = {f"penalty {by}": ease(films, by) for by in _PENALTIES}
        trainings["ease"] = Tuned(penalties, films)
    return trainings


def _named(settings: IalsSettings) -> str:
    return f"d {settings.dimensions}, unliked {settings.unliked}, ridge {settings.ridge}"


def cross_validate(
    material: Material,
    trainings: Mapping[str, Train],
    *,
    folds: int = FOLDS,
    judged_folds: int | None = None,
    seed: int = 0,
    announce: Announce = lambda _: None,
) -> QualityReport:
    """Return how each training does on people it did not learn from, everyone asked once.

    With `judged_folds` only the people of so many of the folds are asked: one of five is the
    protocol's twenty per cent.
    """
    parts = list(islice(user_folds(material.likes, folds, seed), judged_folds))
    head = most_liked(material.counts())

    def answered(train: Train) -> list[Judged]:
        return [judge(train(fold.training), fold.questions, head) for fold in parts]

    return _report("five picks, people held out", material, trainings, answered, announce)


def judge_cold_films(
    material: Material,
    trainings: Mapping[str, Train],
    *,
    folds: int = FOLDS,
    seed: int = 0,
    announce: Announce = lambda _: None,
) -> QualityReport:
    """Return how each training ranks films whose ratings it has not seen, among such films."""
    head = most_liked(material.counts())
    parts = list(cold.folds(material.likes, len(material.films), folds, seed))

    def answered(train: Train) -> list[Judged]:
        return [judge(train(f.training), f.questions, head, f.hidden) for f in parts]

    return _report("five picks, films hidden", material, trainings, answered, announce)


def judge_unseen_people(
    material: Material, models: Mapping[str, Model], *, seed: int = 0
) -> QualityReport:
    """Return how ready models do on people they have not learned from."""
    head = most_liked(material.counts())
    asked = questions(material.likes, seed)
    return _report(
        "five picks, people never seen",
        material,
        {name: _ready(model) for name, model in models.items()},
        lambda train: [judge(train(material.likes), asked, head)],
        lambda _: None,
    )


def _ready(model: Model) -> Train:
    return lambda _: model


def _report(
    protocol: str,
    material: Material,
    trainings: Mapping[str, Train],
    answered: Callable[[Train], list[Judged]],
    announce: Announce,
) -> QualityReport:
    likes = material.counts().astype(np.float64)
    qualities = []
    for name, train in trainings.items():
        judged = together(answered(train))
        chosen = f" ({', '.join(sorted(set(train.chosen)))})" if isinstance(train, Tuned) else ""
        announce(name + chosen)
        qualities.append(quality(name, judged, likes, material.text_vectors))
    return QualityReport(protocol, len(material.films), tuple(qualities))
