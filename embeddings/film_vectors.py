"""Films become vectors; only what changed since the last time is encoded."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from catalogue.film import Film
from embeddings.encoder import Encoder, Progress, Vectors
from embeddings.passage import PASSAGE_VERSION, passages
from embeddings.vector_cache import VectorCache
from embeddings.windows import Pieces

FILMS_AT_ONCE = 1024


@dataclass(frozen=True, eq=False)
class FilmVectors:
    """One unit vector a film: `vectors` float32 [films, d], by row.

    `embedded` films were encoded now, the vectors of `reused` films were known.
    """

    vectors: Vectors
    embedded: int
    reused: int


def embed_films(
    films: Sequence[Film],
    encoder: Encoder,
    cache: VectorCache,
    on_progress: Progress | None = None,
) -> FilmVectors:
    """Return the text vectors of `films`, in their order, as `embed_passages` makes them."""
    told = (passages(film) for film in films)
    return embed_passages(told, len(films), encoder, cache, on_progress)


def encode_films(films: Sequence[Film], encoder: Encoder) -> Vectors:
    """Return the text vectors of a few `films`, in their order, remembering none."""
    return _pooled([passages(film) for film in films], encoder)


def embed_passages(
    told: Iterable[tuple[str, ...]],
    films: int,
    encoder: Encoder,
    cache: VectorCache,
    on_progress: Progress | None = None,
) -> FilmVectors:
    """Return one vector for each of so many `films`, from the passages `told` of each.

    Works through `FILMS_AT_ONCE` films at a time and keeps each lot in `cache`, so that an
    interrupted run loses no more than one lot. `on_progress` hears films done of all.
    """
    vectors = np.empty((films, encoder.dimension), dtype=np.float32)
    embedded = done = 0
    for lot in _lots(told):
        wanted = {_key(encoder, parts): parts for parts in lot}
        known = cache.get(list(wanted))
        new = {key: parts for key, parts in wanted.items() if key not in known}
        made = _encode(encoder, new, _within(on_progress, done, len(lot), films))
        cache.put(made)
        keys = [_key(encoder, parts) for parts in lot]
        vectors[done : done + len(lot)] = [made.get(key, known.get(key)) for key in keys]
        embedded += sum(key in new for key in keys)
        done += len(lot)
        if on_progress:
            on_progress(done, films)
    return FilmVectors(vectors, embedded, films - embedded)


def _lots(told: Iterable[tuple[str, ...]]) -> Iterator[list[tuple[str, ...]]]:
    waiting = iter(told)
    while lot := list(islice(waiting, FILMS_AT_ONCE)):
        yield lot


def _key(encoder: Encoder, parts: tuple[str, ...]) -> bytes:
    content = (encoder.weights_sha256, PASSAGE_VERSION, *parts)
    # A text cannot hold the separator: the catalogue takes no control characters.
    return hashlib.sha256("\x1f".join(content).encode("utf-8", "replace")).digest()


def _encode(
    encoder: Encoder, texts: Mapping[bytes, tuple[str, ...]], on_progress: Progress | None
) -> dict[bytes, Vectors]:
    """Return for each key the mean direction of its passages."""
    return dict(zip(texts, _pooled(list(texts.values()), encoder, on_progress), strict=True))


def _pooled(
    told: Sequence[tuple[str, ...]], encoder: Encoder, on_progress: Progress | None = None
) -> Vectors:
    flat = [(owner, part) for owner, parts in enumerate(told) for part in parts]
    pieces = Pieces([part for _, part in flat], [owner for owner, _ in flat], len(told))
    return pieces.pool(encoder.encode_passages(pieces.texts, on_progress))


def _within(on_progress: Progress | None, done: int, count: int, total: int) -> Progress | None:
    """Return what tells the progress of `count` films after `done` of `total`."""
    if on_progress is None:
        return None
    return lambda read, texts: on_progress(done + count * read // max(texts, 1), total)
