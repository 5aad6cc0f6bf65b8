"""Step seven: measure the bundle and write its metrics into its manifest."""

import numpy as np

from catalogue.ratings import Likes
from index.bundle import verify_bundle
from index.evaluation.evaluation import Material, baselines, cross_validate
from index.evaluation.protocol import FEWEST_LIKES
from index.evaluation.shown import SHOWN, TASTE, taste_rankings
from index.film_index import FilmIndex
from index.golden import ask_golden_questions
from index.panel.page import panel_page
from index.pipeline.context import Context, Findings
from index.pipeline.step_embed import read_vectors
from index.pipeline.step_train import run_ratings
from index.whole_file import write_whole

# With fewer people the interval of every figure is wider than any difference worth acting on.
_FEWEST_PEOPLE = 50


def evaluate(context: Context) -> tuple[str, Findings]:
    """Measure the bundle of this run: golden questions, and the five-pick protocol on ratings.

    What the golden panel gets is written beside the bundle, for people to read.
    """
    manifest = verify_bundle(context.run.bundle)
    index = FilmIndex.load(context.run.bundle)
    write_whole(context.run.panel, panel_page(index))
    metrics = ask_golden_questions(index).metrics()
    metrics |= _taste_metrics(context) | _search_metrics(context)
    manifest.model_copy(update={"metrics": metrics}).write(context.run.bundle)
    said = ", ".join(
        f"{name.removeprefix('golden_')} {value:.2f}" for name, value in metrics.items()
    )
    return said, dict(metrics)


def _search_metrics(context: Context) -> dict[str, float]:
    """Return what `build` measured on queries it did not learn from."""
    found = context.record("build").findings.items()
    return {name: float(value or 0.0) for name, value in found if name.startswith("search_")}


def _taste_metrics(context: Context) -> dict[str, float]:
    """Return how the training does on a fifth of the people, held out, beside two baselines.

    Figures of the films as people are shown them begin with `shown_`.

    A bundle knows the people it learned from, so the judged space is trained without them.
    """
    ratings = run_ratings(context)
    if ratings is None or _people_to_ask(ratings) < _FEWEST_PEOPLE:
        return {}
    vectors = read_vectors(context)
    material = Material(context.films, vectors, ratings)
    known = baselines(material)
    trainings = {
        **taste_rankings(material, folds=1),
        "popularity": known["popularity"],
        "item-knn": known["item-knn"],
    }
    report = cross_validate(material, trainings, judged_folds=1)
    others = {
        f"{name.replace('-', '_')}_ndcg_at_10": report.of(name).ndcg_at_10.value
        for name in ("popularity", "item-knn")
    }
    shown = {f"shown_{name}": value for name, value in report.of(SHOWN).metrics().items()}
    return report.of(TASTE).metrics() | shown | others


def _people_to_ask(ratings: Likes) -> int:
    """Return how many people have the ten likes that the protocol asks for."""
    return int(np.count_nonzero(np.bincount(ratings.liked().users) >= FEWEST_LIKES))
