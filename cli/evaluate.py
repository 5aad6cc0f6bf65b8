"""`cinq evaluate`: quality against the baselines."""

from dataclasses import asdict
from pathlib import Path

import click

from catalogue.ratings import read_ratings
from cli.console import print_json, progress, say
from index.bundle import read_bundle, taste_space
from index.evaluation.evaluation import (
    Material,
    baselines,
    cross_validate,
    judge_cold_films,
    judge_unseen_people,
)
from index.evaluation.models import Model, TasteModel
from index.evaluation.report import Quality, QualityReport
from index.evaluation.shown import SHOWN, TASTE, ShownModel, taste_rankings
from index.spaces import Spaces


@click.command()
@click.option("--bundle", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--ratings", type=click.Path(path_type=Path), required=True)
@click.option("--as-is", is_flag=True, help="Judge the bundle itself, on people it never saw.")
@click.option("--cold", is_flag=True, help="Hide films instead of people.")
@click.option("--ease", "with_ease", is_flag=True, help="Add the EASE baseline: takes minutes.")
@click.option("--folds", type=click.IntRange(2, 20), default=5, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(  # noqa: PLR0913 - one argument an option
    bundle: Path,
    ratings: Path,
    folds: int,
    *,
    as_is: bool,
    cold: bool,
    with_ease: bool,
    as_json: bool,
) -> None:
    """Ask the five-pick protocol of the films of a bundle and the people of a ratings file.

    Without --as-is the taste space is trained anew for each fold, without the people (or, with
    --cold, the films) that are asked: a bundle that learned from them knows the answers.
    """
    held = read_bundle(bundle)
    likes = read_ratings(ratings, held.films).likes
    material = Material(held.films, held.text.vectors, likes)
    if as_is:
        models: dict[str, Model] = {
            TASTE: TasteModel(taste_space(held)),
            SHOWN: ShownModel(Spaces.of_bundle(held)),
        }
        report = judge_unseen_people(material, models)
    else:
        trainings = {
            **taste_rankings(material, folds),
            **baselines(material, with_ease=with_ease),
        }
        judge = judge_cold_films if cold else cross_validate
        with progress(quiet=as_json) as shown:
            shown.begin("evaluate", f"Training and asking, {folds} folds")
            report = judge(
                material, trainings, folds=folds, announce=lambda name: shown.end("evaluate", name)
            )
    print_json(asdict(report)) if as_json else _tell(report)


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
