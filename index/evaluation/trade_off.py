"""What it costs to show different films: accuracy kept against coverage, on people held out.

Run as `python -m index.evaluation.trade_off BUNDLE RATINGS [SEED]`; the curve is in
docs/journal/recommending.md. Taste is learned anew for each fold, without the people who are asked.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from catalogue.ratings import read_ratings
from embeddings.taste.training import train_taste
from index.answers import Dials
from index.bundle import read_bundle
from index.evaluation.evaluation import FOLDS, Material
from index.evaluation.judging import judge, most_liked, together
from index.evaluation.metrics import Judged, coverage
from index.evaluation.models import Model, TasteModel
from index.evaluation.protocol import user_folds
from index.evaluation.shown import ShownModel
from index.recommending.choosing import FIVE, Costs
from index.spaces import Spaces

_ACCURACY = "accuracy ranking"
_RULES_ALONE = Costs(likeness=0.0, lift=0.0, kind=0.0)
_TRIED = (
    _RULES_ALONE,
    *(Costs(likeness, lift, 0.0) for likeness in (0.0, 0.2) for lift in (0.2, 0.4, 0.6, 0.8)),
    Costs(0.4, 0.4, 0.0),
    Costs(0.8, 0.4, 0.0),
    *(Costs(kind=kind) for kind in (0.15, 0.3, 0.45, 0.7)),
)


def trade_off(material: Material, seed: int = 0, folds: int = FOLDS) -> list[str]:
    """Return the lines of a table: each way to choose five films, with and without franchises."""
    head = most_liked(material.counts())
    judged: dict[str, list[Judged]] = {}
    for fold in user_folds(material.likes, folds, seed):
        space = train_taste(material.films, material.text_vectors, fold.training)
        spaces = Spaces.of_training(material.films, material.text_vectors, space)
        for name, model in _ways(TasteModel(space), spaces):
            judged.setdefault(name, []).append(judge(model, fold.questions, head))
    whole = {name: together(parts) for name, parts in judged.items()}
    return list(_lines(whole, len(material.films)))


def _ways(accuracy: Model, spaces: Spaces) -> Iterator[tuple[str, Model]]:
    yield _ACCURACY, accuracy
    for franchises in (False, True):
        dials = Dials(franchises=franchises)
        for costs in _TRIED:
            yield _named(costs, franchises=franchises), ShownModel(spaces, dials, FIVE, costs)


def _named(costs: Costs, *, franchises: bool) -> str:
    rule = "franchises asked for" if franchises else "one of a franchise, none picked"
    if costs == _RULES_ALONE:
        return f"{rule}, nothing else"
    return f"{rule}, likeness {costs.likeness}, lift {costs.lift}, kind {costs.kind}"


def _lines(judged: Mapping[str, Judged], films: int) -> Iterator[str]:
    yield "| five films | nDCG@5 | kept | Hit@5 | coverage@5 |"
    yield "|---|---|---|---|---|"
    best = float(judged[_ACCURACY].ndcg_at_5.mean())
    for name, one in judged.items():
        worth = float(one.ndcg_at_5.mean())
        hit, shown = float(one.hit_at_5.mean()), coverage(one.best, films)
        yield f"| {name} | {worth:.3f} | {worth / best:.1%} | {hit:.3f} | {shown:.4f} |"


def main(arguments: Sequence[str]) -> None:
    """Print the table for the films of a bundle and the people of a ratings file."""
    held = read_bundle(Path(arguments[0]))
    likes = read_ratings(Path(arguments[1]), held.films).likes
    seed = int(arguments[2]) if arguments[2:] else 0
    lines = trade_off(Material(held.films, held.text.vectors, likes), seed)
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
