"""What was tried for taste, each trial an MLflow run, and the page that is written from the runs.

Run as `python -m index.evaluation.trials BUNDLE RATINGS PAGE [NAME…]` (`make journal`): every
trial, or those named, answers the five-pick protocol on people held out and is logged; then the
page and its picture beside it are made from all that is logged. Runs are kept in the data dir, or
on the MLflow server of the settings.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from catalogue.ratings import Likes, read_ratings
from embeddings.taste.config import TasteConfig
from embeddings.taste.training import train_taste
from index.bundle import read_bundle
from index.evaluation.evaluation import Material, baselines, cross_validate
from index.evaluation.factorised import damped_svd, factorised_ease, graph_filter
from index.evaluation.models import TasteModel, Train
from index.evaluation.report import Quality
from index.evaluation.trials_picture import picture
from index.provenance import git_commit
from index.registry.tracking import Tracking, Trial
from index.settings import IndexSettings
from index.whole_file import write_whole

_SEEDS = (0, 1)
_COLUMNS = ("ndcg_at_10", "tail_ndcg_at_10", "hit_at_5", "precision_at_5", "coverage_at_5")
_HEADS = ("nDCG@10", "95 %", "tail-nDCG@10", "Hit@5", "P@5", "coverage@5")
_ALONE = TasteConfig(text_say=0, series_say=0, director_say=0, cast_say=0, link_say=0)


@dataclass(frozen=True, eq=False)
class Attempt:
    """One thing to try: its settings in words, and how it learns."""

    name: str
    settings: Mapping[str, str]
    train: Train


def attempts(material: Material) -> list[Attempt]:
    """Return everything that is tried, opponents first."""
    films, opponents = len(material.films), baselines(material, with_ease=True)
    tried = [
        Attempt(name, {"kind": "opponent", "tuned": "inside each training part"}, opponents[name])
        for name in ("popularity", "item-knn", "ease", "ials")
    ]
    tried += [
        Attempt(f"damped SVD, d {by}", {"damping": "0.3"}, damped_svd(films, by, 0.3))
        for by in (32, 64, 128)
    ]
    tried += [
        Attempt(f"EASE cut to d {by}", {"penalty": "500"}, factorised_ease(films, by, 500))
        for by in (64, 256)
    ]
    tried += [
        Attempt(f"graph filter, d {by}, direct {direct}", {}, graph_filter(films, by, direct))
        for by, direct in ((32, 0.0), (64, 0.0), (64, 0.3))
    ]
    return [*tried, *_ours(material)]


def _ours(material: Material) -> Iterable[Attempt]:
    settings = {
        "five picks, ratings alone": _ALONE,
        "five picks, kinship without links": TasteConfig(link_say=0.0),
        "five picks, d 64": TasteConfig(dimensions=64),
        "five picks, no damping of the popular": TasteConfig(popularity_damping=0.0),
        "five picks, as shipped": TasteConfig(),
    }
    for name, config in settings.items():
        yield Attempt(name, _told(config), _training(material, config))


def _training(material: Material, config: TasteConfig) -> Train:
    def train(likes: Likes) -> TasteModel:
        return TasteModel(train_taste(material.films, material.text_vectors, likes, config))

    return train


def _told(config: TasteConfig) -> dict[str, str]:
    return {name: str(value) for name, value in asdict(config).items()}


def run(material: Material, tried: Sequence[Attempt], tracking: Tracking) -> None:
    """Answer the protocol with each attempt on two splits of the people, and log what it did."""
    for attempt in tried:
        found = [
            cross_validate(material, {attempt.name: attempt.train}, seed=seed).of(attempt.name)
            for seed in _SEEDS
        ]
        settings = {**attempt.settings, "commit": git_commit() or "unknown"}
        tracking.log_trial(attempt.name, settings, _metrics(found))
        sys.stderr.write(f"{attempt.name}: nDCG@10 {found[0].ndcg_at_10.value:.4f}\n")


def _metrics(found: Sequence[Quality]) -> dict[str, float]:
    """Return the means over the splits, and the interval of the first split's nDCG@10."""
    each = [quality.metrics() for quality in found]
    means = {name: sum(one[name] for one in each) / len(each) for name in each[0]}
    figure = found[0].ndcg_at_10
    return {**means, "ndcg_at_10_low": figure.low, "ndcg_at_10_high": figure.high}


def page(trials: Sequence[Trial], films: int, people: int, picture_name: str) -> str:
    """Return the page of what was logged, the best nDCG@10 last, and its picture before."""
    ordered = sorted(trials, key=lambda trial: trial.metrics["ndcg_at_10"])
    about = (
        "Written by `make journal` from the runs of the experiment `taste-trials`: "
        f"{films:,} films, {people:,} people, five folds over whole people, the mean of two splits "
        "(the interval is that of the first). Opponents choose their settings inside each training "
        "part; why each trial was made, and what was decided, is told in "
        "[the journal of taste](taste.md)."
    )
    head = [f"| trial | {' | '.join(_HEADS)} |", "|---|" + "---|" * len(_HEADS)]
    shown = f"![nDCG@10 of every trial with its interval; ours in red]({picture_name})"
    title = "# Taste: every trial, from its run"
    lines = [title, "", about, "", shown, "", *head, *map(_line, ordered)]
    return "\n".join(lines) + "\n"


def _line(trial: Trial) -> str:
    figures = [f"{trial.metrics[name]:.3f}" for name in _COLUMNS]
    interval = f"{trial.metrics['ndcg_at_10_low']:.3f}–{trial.metrics['ndcg_at_10_high']:.3f}"
    return f"| {trial.name} | {' | '.join([figures[0], interval, *figures[1:]])} |"


def main(bundle: Path, ratings: Path, path: Path, names: Sequence[str] = ()) -> None:
    """Run every trial, or those of `names`, on the films of `bundle`; write the page to `path`."""
    held, settings = read_bundle(bundle), IndexSettings()
    material = Material(held.films, held.text.vectors, read_ratings(ratings, held.films).likes)
    tracking = Tracking(settings.data_dir, settings.mlflow_tracking_uri)
    tried = [one for one in attempts(material) if not names or one.name in names]
    run(material, tried, tracking)
    trials, drawn = tracking.trials(), path.with_suffix(".svg")
    write_whole(drawn, picture(trials))
    write_whole(path, page(trials, len(held.films), len(material.likes.user_ids), drawn.name))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
