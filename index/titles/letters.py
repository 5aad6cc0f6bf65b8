"""Which titles share letters with what was typed: an inverted index of pieces of spelling.

The pieces of a text are its trigrams and, so that a slip in a short word still shares something,
its words whole and with each one letter left out (two words one edit apart, transposition
included, share such a piece). Pieces are hashed; a collision only costs a candidate.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.errors import BundleMismatch

Integers = NDArray[np.int64]
Hashes = NDArray[np.uint64]
Weights = NDArray[np.float32]
Owners = NDArray[np.int32]

_OWNERS, _ENDS = "owners.npy", "ends.npy"

_BITS = 20
_SPACE = ord(" ")
_WORD_LETTERS = 3
_SLIP_LETTERS = 4
_LONGEST_WORD = 32
# A piece in many titles tells little: the rarest are read until they name so many together.
_MOST_NAMED = 30_000

_ODD = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93],
    dtype=np.uint64,
)
_BASE = 0x5851F42D4C957F2D
_BASE_INVERSE = np.uint64(pow(_BASE, -1, 1 << 64))
_POWERS = np.array([pow(_BASE, k, 1 << 64) for k in range(_LONGEST_WORD)], dtype=np.uint64)


class LetterIndex:
    """The pieces of `count` texts; finds those that share the rarest with another text.

    Piece `p` owns the texts `owners[ends[p - 1] : ends[p]]`.
    """

    def __init__(self, count: int, owners: Owners, ends: Owners) -> None:
        self._count = count
        self._owners = owners
        self._ends = ends

    @classmethod
    def of(cls, texts: list[str]) -> "LetterIndex":
        """Return the index of `texts`."""
        count = len(texts)
        pieces, owners = _pieces(texts)
        # One sort of (piece, owner) pairs makes the lists and shows the duplicates.
        pairs = np.sort(pieces * max(count, 1) + owners)
        pairs = pairs[np.flatnonzero(np.diff(pairs, prepend=-1))]
        pieces, owners = np.divmod(pairs, max(count, 1))
        ends = np.cumsum(np.bincount(pieces, minlength=1 << _BITS))
        return cls(count, owners.astype(np.int32), ends.astype(np.int32))

    def write(self, folder: Path) -> None:
        """Write the lists to `folder`."""
        np.save(folder / _OWNERS, self._owners, allow_pickle=False)
        np.save(folder / _ENDS, self._ends, allow_pickle=False)

    @classmethod
    def read(cls, folder: Path, count: int) -> "LetterIndex":
        """Return the index of `count` texts in `folder`; raise BundleMismatch for any other."""
        owners = np.load(folder / _OWNERS, allow_pickle=False)
        ends = np.load(folder / _ENDS, allow_pickle=False)
        if ends.shape != (1 << _BITS,) or int(ends[-1]) != len(owners):
            raise BundleMismatch(_ENDS, f"{len(owners)} pieces", f"{ends.shape}")
        if len(owners) and int(owners.max()) >= count:
            raise BundleMismatch(_OWNERS, f"pieces of {count} titles", "others")
        return cls(count, owners, ends)

    def sharing(self, text: str, least: float) -> tuple[Integers, Weights]:
        """Return the texts that have at least a share of `least` of `text`'s pieces.

        Beside each, ascending, is the share it has: rare pieces count more.
        """
        found = np.unique(_pieces([text])[0])
        ends = self._ends[found]
        starts = np.where(found > 0, self._ends[found - 1], 0)
        rarity = self._rarity(ends - starts)
        telling = _rarest(ends - starts)
        lists = [self._owners[a:b] for a, b in zip(starts[telling], ends[telling], strict=True)]
        if not lists:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        weights = np.repeat(rarity[telling], [len(owners) for owners in lists])
        shared = np.bincount(np.concatenate(lists), weights, minlength=self._count)
        total = max(float(rarity[telling].sum()), 1e-9)
        near = np.flatnonzero(shared >= least * total)
        return near, (shared[near] / total).astype(np.float32)

    def _rarity(self, sizes: Owners) -> Weights:
        """Return how much pieces tell that so many texts have: [pieces]."""
        # A piece that no title has is a slip or a name unknown here: it asks for nothing.
        share = np.float32(self._count) / np.maximum(sizes, 1).astype(np.float32)
        return np.where(sizes > 0, np.log1p(share), np.float32(0.0))


def _rarest(sizes: Owners) -> NDArray[np.bool_]:
    """Return which pieces to read, the rarest first: at least one, and all of few titles."""
    order = np.argsort(sizes, kind="stable")
    read = np.cumsum(sizes[order]) <= _MOST_NAMED
    read[: np.count_nonzero(sizes == 0) + 1] = True
    chosen = np.zeros(len(sizes), dtype=np.bool_)
    chosen[order[read]] = True
    return chosen


def _pieces(texts: list[str]) -> tuple[Integers, Integers]:
    """Return the hashed pieces of `texts` and the number of the text each belongs to."""
    joined = "".join(f" {text} " for text in texts)
    codes = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    lengths = np.array([len(text) + 2 for text in texts], dtype=np.int64)
    owners = np.repeat(np.arange(len(texts), dtype=np.int64), lengths)
    trigrams = codes[:-2] * _ODD[0] + codes[1:-1] * _ODD[1] + codes[2:] * _ODD[2]
    inside = owners[:-2] == owners[2:]
    words, starts = _word_pieces(codes)
    hashes = np.concatenate([trigrams[inside], words])
    of = np.concatenate([owners[:-2][inside], owners[starts]])
    buckets = (hashes * _ODD[3]) >> np.uint64(64 - _BITS)
    return buckets.astype(np.int64), of


def _word_pieces(codes: Hashes) -> tuple[Hashes, Integers]:
    """Return the hashes of words and of words less one letter, and where each word starts."""
    is_space = codes == _SPACE
    starts = np.flatnonzero(~is_space[1:] & is_space[:-1]) + 1
    ends = np.flatnonzero(~is_space[:-1] & is_space[1:]) + 1
    fitting = (ends - starts >= _WORD_LETTERS) & (ends - starts <= _LONGEST_WORD)
    starts, lengths = starts[fitting], (ends - starts)[fitting]
    first = np.cumsum(lengths) - lengths
    word = np.repeat(np.arange(len(starts)), lengths)
    place = np.arange(len(word)) - first[word]
    # Prefix sums of a polynomial hash, wrapping at 64 bits: a letter is left out by closing up.
    summed = np.zeros(len(word) + 1, dtype=np.uint64)
    np.cumsum(codes[starts[word] + place] * _POWERS[place], out=summed[1:])
    whole = summed[first + lengths] - summed[first]
    before = summed[:-1] - summed[first[word]]
    after = summed[(first + lengths)[word]] - summed[1:]
    lessened = before + after * _BASE_INVERSE
    slips = lengths[word] >= _SLIP_LETTERS
    return np.concatenate([whole, lessened[slips]]), np.concatenate([starts, starts[word[slips]]])
