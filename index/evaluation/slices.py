"""Whom and what the figures hide: the same questions asked of one part of the catalogue."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from catalogue.film_table import FilmTable
from index.evaluation.evaluation import FOLDS, Announce, Material
from index.evaluation.intervals import Figure, mean_figure
from index.evaluation.judging import Mask, judge, most_liked, together
from index.evaluation.models import Train
from index.evaluation.protocol import Question, Rows, user_folds

FEWEST_PEOPLE = 20
_DECADE = 10
# The most liked, the middle, the long tail: films by their place in the order of likes.
_BY_LIKES = (("100 most liked", 0, 100), ("101st to 1,000th", 100, 1000), ("the rest", 1000, None))


@dataclass(frozen=True, slots=True)
class SliceQuality:
    """How a model ranks the films of one slice for the people who like some of them."""

    model: str
    kind: str
    name: str
    films: int
    people: int
    precision_at_5: Figure
    ndcg_at_10: Figure


def judge_slices(
    material: Material,
    trainings: Mapping[str, Train],
    *,
    folds: int = FOLDS,
    seed: int = 0,
    announce: Announce = lambda _: None,
) -> tuple[SliceQuality, ...]:
    """Return how each training ranks the films of each slice among themselves.

    Picks are a person's own, of any slice; targets are what they like within it. Slices that
    fewer than twenty people like anything of are left out.
    """
    parts = list(user_folds(material.likes, folds, seed))
    counts = material.counts()
    head, cut = most_liked(counts), list(slices(material.films, counts))
    found: list[SliceQuality] = []
    for model_name, train in trainings.items():
        models = [train(fold.training) for fold in parts]
        for kind, name, mask in cut:
            asked = [within(fold.questions, mask) for fold in parts]
            if sum(map(len, asked)) < FEWEST_PEOPLE:
                continue
            pairs = [pair for pair in zip(models, asked, strict=True) if pair[1]]
            judged = together([judge(model, some, head, mask) for model, some in pairs])
            found.append(
                SliceQuality(
                    model_name,
                    kind,
                    name,
                    int(mask.sum()),
                    len(judged.best),
                    mean_figure(judged.precision_at_5),
                    mean_figure(judged.ndcg_at_10),
                )
            )
        announce(model_name)
    return tuple(found)


def slices(films: FilmTable, likes: Rows) -> Iterator[tuple[str, str, Mask]]:
    """Yield the kind, the name and the mask of each slice: decades, languages, popularity."""
    years = np.array([year or 0 for year in films.column("year")])
    for decade in np.unique(years[years > 0] // _DECADE * _DECADE):
        yield "decade", f"{decade}s", years // _DECADE * _DECADE == decade
    languages = np.array([language or "" for language in films.column("original_language")])
    for language in np.unique(languages[languages != ""]):
        yield "language", str(language), languages == language
    place = np.empty(len(likes), dtype=np.int64)
    place[np.argsort(-likes, kind="stable")] = np.arange(len(likes))
    for name, first, end in _BY_LIKES:
        yield "popularity", name, (place >= first) & (place < (end or len(likes)))


def within(asked: Sequence[Question], mask: Mask) -> list[Question]:
    """Return the questions whose targets are films of `mask`; those without any are left out."""
    inside = [
        Question(question.user, question.picks, question.targets[mask[question.targets]])
        for question in asked
    ]
    return [question for question in inside if len(question.targets)]
