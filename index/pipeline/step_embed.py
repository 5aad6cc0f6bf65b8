"""Step three: films become text vectors; only what changed is embedded again."""

from pathlib import Path

import numpy as np

from embeddings.film_vectors import embed_films
from embeddings.passage import PASSAGE_VERSION
from embeddings.vector_cache import VectorCache
from index.pipeline.context import Context, Findings
from index.vector_index import Vectors


def embed_inputs(context: Context) -> tuple[object, ...]:
    """Return what decides a film's vector besides the film."""
    return (context.encoder.weights_sha256, PASSAGE_VERSION)


def embed(context: Context) -> tuple[str, Findings]:
    """Write the text vectors [films, d] of this run."""
    cache = VectorCache(context.data_dir / "vectors")
    made = embed_films(context.films, context.encoder, cache, context.progress.advance)
    save_array(context.run.vectors, made.vectors)
    findings: Findings = {"embedded": made.embedded, "reused": made.reused}
    return f"{made.embedded:,} films embedded, {made.reused:,} known", findings


def save_array(path: Path, array: Vectors) -> None:
    """Write one array in one rename."""
    draft = path.with_name(f".{path.name}")
    with draft.open("wb") as file:
        np.save(file, array, allow_pickle=False)
    draft.replace(path)
