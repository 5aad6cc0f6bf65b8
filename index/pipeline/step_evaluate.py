"""Step seven: measure the bundle, write its metrics into its manifest, and keep the evidence."""

import shutil

import numpy as np

from catalogue.ratings import Likes
from index.evaluation.evaluation import Material
from index.evaluation.evidence import ask_people_apart
from index.evaluation.protocol import FEWEST_LIKES
from index.evaluation.report import Quality
from index.evaluation.shown import SHOWN, TASTE
from index.film_index import FilmIndex
from index.golden import ask_golden_questions
from index.manifest import verify_bundle
from index.panel.behaviour import behaviour
from index.panel.page import panel_page
from index.pipeline.context import Context, Findings
from index.pipeline.step_embed import read_vectors
from index.pipeline.step_train import run_ratings
from index.whole_file import write_whole

# With fewer people the interval of every figure is wider than any difference worth acting on.
_FEWEST_PEOPLE = 50
_OF_BASELINES = ("ndcg_at_10", "coverage_at_5", "mean_popularity")


def evaluate(context: Context) -> tuple[str, Findings]:
    """Measure the bundle of this run: golden questions, the panel, the protocol on ratings.

    What the golden panel gets is written beside the bundle, for people to read.
    """
    manifest = verify_bundle(context.run.bundle)
    index = FilmIndex.load(context.run.bundle)
    write_whole(context.run.panel, panel_page(index))
    metrics = ask_golden_questions(index).metrics() | behaviour(index)
    metrics |= _taste_metrics(context) | _search_metrics(context)
    manifest.model_copy(update={"metrics": metrics}).write(context.run.bundle)
    said = ", ".join(
        f"{name.removeprefix('golden_')} {metrics[name]:.2f}"
        for name in metrics
        if name.startswith(("golden_", "ndcg", "shown_ndcg", "search_"))
    )
    return said, dict(metrics)


def _search_metrics(context: Context) -> dict[str, float]:
    """Return what `build` measured on queries it did not learn from."""
    found = context.record("build").findings.items()
    return {name: float(value or 0.0) for name, value in found if name.startswith("search_")}


def _taste_metrics(context: Context) -> dict[str, float]:
    """Return how the training does on a fifth of the people, held out, beside two baselines.

    Figures of the films as people are shown them begin with `shown_`.
    """
    shutil.rmtree(context.run.evidence, ignore_errors=True)
    ratings = run_ratings(context)
    if ratings is None or _people_to_ask(ratings) < _FEWEST_PEOPLE:
        return {}
    material = Material(context.films, read_vectors(context), ratings)
    evidence, found = ask_people_apart(material)
    evidence.write(context.run.evidence)
    found.write(context.run.evidence)
    judged = found.qualities
    shown = {f"shown_{name}": value for name, value in judged[SHOWN].metrics().items()}
    return judged[TASTE].metrics() | _interval(judged[TASTE]) | shown | _beside(judged)


def _people_to_ask(ratings: Likes) -> int:
    """Return how many people have the ten likes that the protocol asks for."""
    return int(np.count_nonzero(np.bincount(ratings.liked().users) >= FEWEST_LIKES))


def _interval(taste: Quality) -> dict[str, float]:
    figure = taste.ndcg_at_10
    return {"ndcg_at_10_low": figure.low, "ndcg_at_10_high": figure.high}


def _beside(found: dict[str, Quality]) -> dict[str, float]:
    return {
        f"{name.replace('-', '_')}_{metric}": found[name].metrics()[metric]
        for name in ("popularity", "item-knn")
        for metric in _OF_BASELINES
    }
