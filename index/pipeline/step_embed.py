"""Step four: passages become text vectors; only what changed is embedded again."""

from pathlib import Path

import numpy as np

from embeddings.film_vectors import FilmVectors, embed_passages
from embeddings.passage import PASSAGE_VERSION
from embeddings.passage_table import Told, read_passages
from embeddings.vector_cache import VectorCache
from index.errors import IndexFailure
from index.pipeline.context import Context, Findings
from index.pipeline.shard import Shard
from index.vector_index import Vectors

_MATRIX = 2
_ROUNDING = 1e-3


class PassagesBroken(IndexFailure):
    """The passages of a run are not those of its films."""

    def __init__(self, told: str) -> None:
        super().__init__(f"{told} Make them again: --from preprocess.")


class VectorsBroken(IndexFailure):
    """The text vectors of a run are not what the schema at their border says."""

    def __init__(self, told: str) -> None:
        super().__init__(f"The text vectors are {told}. Make them again: --from embed.")


def embed_inputs(context: Context) -> tuple[object, ...]:
    """Return what decides a film's vector besides the film."""
    return (context.encoder.weights_sha256, PASSAGE_VERSION)


def embed(context: Context) -> tuple[str, Findings]:
    """Write the text vectors [films, d] of this run."""
    made = _embedded(context, _told(context))
    save_array(context.run.vectors, made.vectors)
    findings: Findings = {"embedded": made.embedded, "reused": made.reused}
    return f"{made.embedded:,} films embedded, {made.reused:,} known", findings


def embed_shard(context: Context, shard: Shard) -> str:
    """Embed one share of the films into the cache, where `embed` finds them, and tell how many."""
    made = _embedded(context, _told(context)[shard.number - 1 :: shard.count])
    return f"shard {shard.number}/{shard.count}: {made.embedded:,} embedded, {made.reused:,} known"


def _told(context: Context) -> list[Told]:
    try:
        return read_passages(context.run.passages, context.films.ids)
    except ValueError as error:
        raise PassagesBroken(str(error)) from error


def _embedded(context: Context, told: list[Told]) -> FilmVectors:
    cache = VectorCache(context.data_dir / "vectors")
    return embed_passages(told, len(told), context.encoder, cache, context.progress.advance)


def read_vectors(context: Context) -> Vectors:
    """Return the text vectors of this run: one of length one for each film, or VectorsBroken."""
    vectors: Vectors = np.load(context.run.vectors, allow_pickle=False)
    films = len(context.films)
    if vectors.ndim != _MATRIX or len(vectors) != films or vectors.dtype != np.float32:
        raise VectorsBroken(f"{vectors.dtype} {vectors.shape} for {films:,} films")
    lengths = np.linalg.norm(vectors, axis=1)
    odd = np.flatnonzero(~(np.abs(lengths - 1) < _ROUNDING))
    if len(odd):
        first = context.films.ids[odd[0]]
        raise VectorsBroken(f"{len(odd):,} not of length one, the first that of {first}")
    return vectors


def save_array(path: Path, array: Vectors) -> None:
    """Write one array in one rename."""
    draft = path.with_name(f".{path.name}")
    with draft.open("wb") as file:
        np.save(file, array, allow_pickle=False)
    draft.replace(path)
