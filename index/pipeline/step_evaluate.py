"""Step six: measure the bundle and write its metrics into its manifest."""

from index.bundle import verify_bundle
from index.film_index import FilmIndex
from index.golden import ask_golden_questions
from index.pipeline.context import Context, Findings


def evaluate(context: Context) -> tuple[str, Findings]:
    """Measure the bundle of this run: golden questions, and the five-pick protocol on ratings."""
    manifest = verify_bundle(context.run.bundle)
    metrics = ask_golden_questions(FilmIndex.load(context.run.bundle)).metrics()
    manifest.model_copy(update={"metrics": metrics}).write(context.run.bundle)
    said = ", ".join(
        f"{name.removeprefix('golden_')} {value:.2f}" for name, value in metrics.items()
    )
    return said, dict(metrics)
