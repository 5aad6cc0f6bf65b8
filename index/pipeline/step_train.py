"""Step five: learn who likes what, from ratings or from the catalogue's own notes."""

from dataclasses import asdict

from catalogue.ratings import Likes, read_ratings
from embeddings.taste.taste_space import TasteSpace
from embeddings.taste.training import TasteConfig, train_taste
from index.pipeline.context import Context, Findings
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
    """Return the ratings of this run, or None when it has none."""
    if not context.run.ratings.is_file():
        return None
    return read_ratings(context.run.ratings, context.films).likes


def read_taste(context: Context) -> TasteSpace:
    """Return the taste space that `train` wrote."""
    return TasteSpace.read(context.run.taste)
