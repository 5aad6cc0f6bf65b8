"""`cinq evaluate`: quality against the baselines."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from catalogue.ratings import read_ratings
from cli.console import print_json, progress, say
from cli.live_bundle import bundle_option
from index.bundle import read_bundle, taste_space
from index.evaluation.curves import Point, pick_curve
from index.evaluation.evaluation import (
    Announce,
    Material,
    baselines,
    cross_validate,
    judge_cold_films,
    judge_unseen_people,
)
from index.evaluation.intervals import Figure
from index.evaluation.models import Model, TasteModel, Train
from index.evaluation.report import Quality, QualityReport
from index.evaluation.shown import SHOWN, TASTE, ShownModel, taste_rankings
from index.evaluation.slices import SliceQuality, judge_slices
from index.spaces import Spaces

# What curves and slices are drawn of: the taste ranking and the opponents worth a line.
_COMPARED = (TASTE, "popularity", "text mean", "item-knn", "ials")


@click.command()
@bundle_option
@click.option("--ratings", type=click.Path(path_type=Path), required=True)
@click.option(
    "--as-is", "how", flag_value="as-is", help="Judge the bundle itself, on people it never saw."
)
@click.option("--cold", "how", flag_value="cold", help="Hide films instead of people.")
@click.option("--curve", "how", flag_value="curve", help="Ask with one to ten picks, not five.")
@click.option(
    "--slices", "how", flag_value="slices", help="Ask by decade, language and popularity."
)
@click.option("--ease", "with_ease", is_flag=True, help="Add the EASE baseline: takes minutes.")
@click.option("--folds", type=click.IntRange(2, 20), default=5, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    bundle: Path, ratings: Path, how: str | None, folds: int, *, with_ease: bool, as_json: bool
) -> None:
    """Ask the five-pick protocol of the films of a bundle and the people of a ratings file.

    Without --as-is the taste space is trained anew for each fold, without the people (or, with
    --cold, the films) that are asked: a bundle that learned from them knows the answers.
    """
    held = read_bundle(bundle)
    likes = read_ratings(ratings, held.films).likes
    material = Material(held.films, held.text.vectors, likes)
    if how == "as-is":
        models: dict[str, Model] = {
            TASTE: TasteModel(taste_space(held)),
            SHOWN: ShownModel(Spaces.of_bundle(held)),
        }
        _print(judge_unseen_people(material, models), as_json=as_json)
        return
    trainings = {**taste_rankings(material, folds), **baselines(material, with_ease=with_ease)}
    with progress(quiet=as_json) as shown:
        shown.begin("evaluate", f"Training and asking, {folds} folds")

        def announce(name: str) -> None:
            shown.end("evaluate", name)

        found = _asked(how, material, trainings, folds, announce)
    _print(found, as_json=as_json)


def _asked(
    how: str | None,
    material: Material,
    trainings: Mapping[str, Train],
    folds: int,
    announce: Announce,
) -> QualityReport | Sequence[Point] | Sequence[SliceQuality]:
    told = {name: train for name, train in trainings.items() if name in _COMPARED}
    if how == "curve":
        return pick_curve(material, told, folds=folds, announce=announce)
    if how == "slices":
        return judge_slices(material, told, folds=folds, announce=announce)
    if how == "cold":
        # What is shown is chosen from all films, not from the hidden ones alone.
        ranked = {name: train for name, train in trainings.items() if name != SHOWN}
        return judge_cold_films(material, ranked, folds=folds, announce=announce)
    return cross_validate(material, trainings, folds=folds, announce=announce)


def _print(
    found: QualityReport | Sequence[Point] | Sequence[SliceQuality], *, as_json: bool
) -> None:
    if isinstance(found, QualityReport):
        print_json(asdict(found)) if as_json else _tell(found)
        return
    if as_json:
        print_json({"figures": [asdict(one) for one in found]})
        return
    for one in found:
        what = f"{one.picks} picks" if isinstance(one, Point) else f"{one.kind} {one.name}"
        figures = (
            f"nDCG@10 {_with_interval(one.ndcg_at_10)}  P@5 {_with_interval(one.precision_at_5)}"
        )
        say(f"{one.model:<12}{what:<28}{one.people:>6,} people  {figures}")


def _with_interval(figure: Figure) -> str:
    return f"{figure.value:.3f} [{figure.low:.3f}, {figure.high:.3f}]"


def _tell(report: QualityReport) -> None:
    say(f"{report.protocol}; {report.films:,} films, {report.qualities[0].people:,} people")
    names = list(report.qualities[0].metrics())
    say("  ".join([f"{'model':<12}", *(f"{name.replace('_', ' '):>20}" for name in names)]))
    for quality in report.qualities:
        say("  ".join([f"{quality.model:<12}", *_figures(quality)]))


def _figures(quality: Quality) -> list[str]:
    figures = []
    for name, value in quality.metrics().items():
        interval = getattr(quality, name)
        width = f" ±{(interval.high - interval.low) / 2:.3f}" if hasattr(interval, "low") else ""
        figures.append(f"{value:.3f}{width}".rjust(20))
    return figures
