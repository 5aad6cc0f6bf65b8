"""Step five: learn who likes what, from ratings or from the catalogue's own notes."""

from dataclasses import asdict

from catalogue.joined_ratings import joined
from catalogue.ratings import Likes, read_ratings
from embeddings.taste.taste_space import TasteSpace
from embeddings.taste.training import TasteConfig, train_taste
from index.pipeline.context import Context, Findings, StepMissing
from index.pipeline.step_embed import read_vectors

_CONFIG = TasteConfig()


def train_inputs(_: Context) -> tuple[object, ...]:
    """Return the training's own settings."""
    return (asdict(_CONFIG),)


def train(context: Context) -> tuple[str, Findings]:
    """Write the taste space of this run."""
    ratings = run_ratings(context)
    vectors = read_vectors(context)
    taste = train_taste(context.films, vectors, ratings, _CONFIG)
    draft = context.run.taste.with_name(".taste.npz")
    taste.write(draft)
    draft.replace(context.run.taste)
    learned = f"{len(ratings):,} ratings" if ratings is not None else "the catalogue alone"
    dimension = taste.pick_vectors.shape[1]
    return f"{dimension} dimensions from {learned}", {"taste_dimension": dimension}


def run_ratings(context: Context) -> Likes | None:
    """Return the ratings of this run, those of people here among them; None when it has none."""
    if context.record("ingest").findings.get("use_digest") and not context.run.use.is_file():
        # Somebody may have left since: what was taken then is not to be learned from any more.
        raise StepMissing("ingest")
    files = [path for path in (context.run.ratings, context.run.use) if path.is_file()]
    crowds = [read_ratings(path, context.films).likes for path in files]
    return joined(crowds) if crowds else None


def read_taste(context: Context) -> TasteSpace:
    """Return the taste space that `train` wrote."""
    return TasteSpace.read(context.run.taste)
