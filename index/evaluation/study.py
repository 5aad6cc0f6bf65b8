"""Which films to ask about, and how to serve two: measured on people held out.

Run as `python -m index.evaluation.study BUNDLE RATINGS`; the tables are in
docs/journal/recommending.md. Taste is learned anew without the people who are asked.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from catalogue.ratings import read_ratings
from embeddings.taste.training import train_taste
from index.bundle import Bundle, read_bundle
from index.evaluation.asking import Grids, Learned, judge_grids
from index.evaluation.grids import AtRandom, InOrder, people_of
from index.evaluation.models import TasteModel
from index.evaluation.pairs import Served, judge_pairs
from index.evaluation.protocol import user_folds
from index.facets import Facets
from index.spaces import Spaces
from index.suggestions import Suggester

_WELL_KNOWN = 400
_FOLDS = 5


def study(bundle: Bundle, ratings: Path, seed: int = 0) -> list[str]:
    """Return the lines of both tables for the films of `bundle`, over all folds."""
    films, text = bundle.films, bundle.text.vectors
    likes = read_ratings(ratings, films).likes
    asked: list[list[Learned]] = []
    served: list[list[Served]] = []
    for fold in user_folds(likes, _FOLDS, seed):
        space = train_taste(films, text, fold.training)
        spaces = Spaces.of_training(films, text, space)
        people = people_of(fold.questions, likes)
        model = TasteModel(space)
        asked.append(
            [judge_grids(name, grids, model, people) for name, grids in _grids(spaces).items()]
        )
        served.append(judge_pairs(spaces, fold.questions, seed))
    return [*_grid_lines(asked), "", *_pair_lines(served)]


def _grids(spaces: Spaces) -> dict[str, Grids]:
    facets = Facets(spaces.films)
    popular = np.argsort(-facets.votes, kind="stable").astype(np.int64)
    return {
        "random": AtRandom(np.arange(len(spaces.films)), seed=0),
        f"random among the {_WELL_KNOWN} best known": AtRandom(popular[:_WELL_KNOWN], seed=0),
        "most voted first": InOrder(popular),
        "ours": Suggester(spaces, facets),
    }


def _grid_lines(folds: Sequence[Sequence[Learned]]) -> list[str]:
    lines = [
        "| grid | found five | films shown | grids passed over | nDCG@10 |",
        "|---|---|---|---|---|",
    ]
    for each in zip(*folds, strict=True):
        weights = [one.people for one in each]
        done, shown, passed, worth = (
            float(np.average([getattr(one, name) for one in each], weights=weights))
            for name in ("done", "films_shown", "grids_passed", "ndcg_at_10")
        )
        lines.append(f"| {each[0].grids} | {done:.3f} | {shown:.0f} | {passed:.2f} | {worth:.4f} |")
    return lines


def _pair_lines(folds: Sequence[Sequence[Served]]) -> list[str]:
    lines = [
        "| two people | both | the less happy one | shown nothing loved |",
        "|---|---|---|---|",
    ]
    for each in zip(*folds, strict=True):
        weights = [one.pairs for one in each]
        mean, least, left_out = (
            float(np.average([getattr(one, name) for one in each], weights=weights))
            for name in ("mean", "least", "left_out")
        )
        lines.append(f"| {each[0].way} | {mean:.4f} | {least:.4f} | {left_out:.4f} |")
    return lines


if __name__ == "__main__":
    sys.stdout.write("\n".join(study(read_bundle(Path(sys.argv[1])), Path(sys.argv[2]))) + "\n")
