"""Kinship: films that speak for each other by what they are, whoever has rated them.

Someone who loves a film is told of others of its series, by its director, with its actors, of those
that tell a story like it, and of those that editors link it to. Each such group is a small basket
of its own: whoever picks one of its films is expected to like another, the better known ones
rather. Few dimensions cannot hold such links, since every film has its own; they are few enough to
be kept one by one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from catalogue.film_table import FilmTable
from embeddings.taste.config import TasteConfig
from embeddings.taste.editorial_links import editorial_links
from embeddings.taste.low_rank import Matrix
from embeddings.taste.taste_space import Links, Vectors

_LARGEST_GROUP = 200
_CAST_BILLED = 5
_TOLD_ALIKE = 20
_TOLD_AMONG = 15_000
_MOST_LINKS = 64
_AT_ONCE = 512


@dataclass(frozen=True, eq=False)
class Kinship:
    """What films say of each other before anyone has rated them.

    `links` [n, n] is how much a pick of one film speaks for another, `say` [n] how much it speaks
    in all; a row of `links` adds up to at most that. A film never speaks for itself.
    """

    links: Links
    say: Matrix

    def among(self, rows: np.ndarray) -> "Kinship":
        """Return what only the films `rows` say of each other."""
        return Kinship(sp.csr_array(self.links[rows][:, rows]), self.say[rows])


def kinship(
    films: FilmTable, text_vectors: Vectors, renown: Matrix, config: TasteConfig
) -> Kinship:
    """Return the kinship of `films`, in which films of more `renown` [n] are named rather.

    Each film keeps its 64 strongest links.
    """
    groups = [
        (config.series_say, _groups(films.column("franchise"))),
        (config.director_say, _groups(films.column("directors"))),
        (config.cast_say, _groups(films.column("cast"), _CAST_BILLED)),
    ]
    named = [(weight * _shares(members, renown), members) for weight, members in groups]
    loud = sp.diags_array(renown)
    told = _told_alike(text_vectors, renown)
    linked = editorial_links(films)
    links: list[Links] = []
    say = np.full(len(films), config.text_say, dtype=np.float64)
    for start in range(0, len(films), _AT_ONCE):
        rows = np.arange(start, min(start + _AT_ONCE, len(films)))
        some = config.text_say * _shared_out(told[rows], renown)
        some = some + config.link_say * _shared_out(linked[rows], renown)
        for shares, members in named:
            some = some + sp.csr_array(shares[rows]) @ members @ loud
        links.append(_strongest(sp.csr_array(some), rows))
    say += config.link_say * (np.asarray(linked.sum(axis=1)) > 0)
    for weight, members in groups:
        say += weight * np.asarray(members.sum(axis=0))
    return Kinship(sp.csr_array(sp.vstack(links)), say)


def _groups(column: Sequence[str | list[str] | None], billed: int | None = None) -> Links:
    """Return who belongs to what [groups, n]: ones for each name that 2 to 200 films share."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for row, value in enumerate(column):
        names = [value] if isinstance(value, str) else (value or [])[:billed]
        for name in dict.fromkeys(names):
            members[name].append(row)
    shared = [rows for rows in members.values() if 1 < len(rows) <= _LARGEST_GROUP]
    starts = np.cumsum([0, *(len(rows) for rows in shared)])
    flat = np.array([row for rows in shared for row in rows], dtype=np.int64)
    shape = (len(shared), len(column))
    return sp.csr_array((np.ones(len(flat)), flat, starts), shape=shape)


def _shares(members: Links, renown: Matrix) -> Links:
    """Return what each film says of its groups' renown [n, groups]: one part of it in all."""
    share = 1.0 / np.maximum(members @ renown, 1e-9)
    return sp.csr_array(members.T @ sp.diags_array(share))


def _told_alike(text_vectors: Vectors, renown: Matrix) -> Links:
    """Return each film's 20 nearest in text among the 15,000 of most renown, by squared cosine."""
    known = np.sort(np.argsort(-renown, kind="stable")[:_TOLD_AMONG])
    among = np.ascontiguousarray(text_vectors[known].T)
    return sp.csr_array(sp.vstack(list(_nearest(text_vectors, known, among))))


def _nearest(vectors: Vectors, known: np.ndarray, among: Vectors) -> Iterator[Links]:
    place = np.full(len(vectors), -1)
    place[known] = np.arange(len(known))
    count = min(_TOLD_ALIKE, len(known) - 1)
    for start in range(0, len(vectors), _AT_ONCE):
        cosines = vectors[start : start + _AT_ONCE] @ among
        own = place[start : start + len(cosines)]
        itself = np.flatnonzero(own >= 0)
        cosines[itself, own[itself]] = -1.0
        best = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
        values = np.take_along_axis(cosines, best, axis=1).clip(0.0).astype(np.float64) ** 2
        starts = np.arange(len(cosines) + 1) * count
        shape = (len(cosines), len(vectors))
        yield sp.csr_array((values.ravel(), known[best].ravel(), starts), shape=shape)


def _shared_out(likeness: Links, renown: Matrix) -> Links:
    """Return rows of `likeness` times renown, each adding up to one."""
    weighed = sp.csr_array(likeness @ sp.diags_array(renown))
    total = np.asarray(weighed.sum(axis=1)).clip(1e-9)
    return sp.csr_array(sp.diags_array(1.0 / total) @ weighed)


def _strongest(links: Links, rows: np.ndarray) -> Links:
    """Return each row's strongest links to other films; row i is that of film `rows[i]`."""
    kept: list[np.ndarray] = []
    links.sort_indices()
    for row, own in enumerate(rows):
        positions = np.arange(links.indptr[row], links.indptr[row + 1])
        positions = positions[links.indices[positions] != own]
        order = np.argsort(-links.data[positions], kind="stable")[:_MOST_LINKS]
        kept.append(np.sort(positions[order]))
    chosen = np.concatenate(kept)
    starts = np.cumsum([0, *(len(each) for each in kept)])
    values = (links.data[chosen], links.indices[chosen], starts)
    return sp.csr_array(values, shape=links.shape)
