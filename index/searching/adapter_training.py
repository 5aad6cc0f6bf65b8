"""Learn the query adapter: of all films, the one that was meant must be the likeliest."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.searching.query_adapter import QueryAdapter, no_adapter

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]

_FIRST_DECAY, _SECOND_DECAY, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """How the adapter is trained; `others` films at most stand against each batch's own."""

    epochs: int = 10
    batch: int = 512
    others: int = 16_000
    learning_rate: float = 1e-3
    scale_learning_rate: float = 0.02
    dropout: float = 0.2
    seed: int = 5


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The films to choose from: `vectors` [n, d], unit, and `renown` [n]."""

    vectors: Vectors
    renown: Vectors


@dataclass(slots=True)
class _Parameters:
    """What is learned, and Adam's running moments of it (Kingma and Ba, 2015)."""

    step: Vectors
    scales: Vectors
    moments: dict[str, tuple[Vectors, Vectors]] = field(default_factory=dict)
    steps: int = 0

    def descend(self, gradients: dict[str, Vectors], rates: dict[str, float]) -> None:
        """Take one step of Adam down the `gradients`."""
        self.steps += 1
        for name, gradient in gradients.items():
            first, second = self.moments.get(name, (np.zeros_like(gradient),) * 2)
            first = _FIRST_DECAY * first + (1 - _FIRST_DECAY) * gradient
            second = _SECOND_DECAY * second + (1 - _SECOND_DECAY) * gradient**2
            self.moments[name] = (first, second)
            mean = first / (1 - _FIRST_DECAY**self.steps)
            spread = np.sqrt(second / (1 - _SECOND_DECAY**self.steps)) + _TINY
            setattr(self, name, getattr(self, name) - np.float32(rates[name]) * mean / spread)


def train_query_adapter(
    queries: Vectors,
    meant: Rows,
    catalogue: Catalogue,
    config: TrainingConfig = TrainingConfig(),
    on_progress: Callable[[int, int], None] | None = None,
) -> QueryAdapter:
    """Return the adapter that makes `meant` [q] likeliest for `queries` [q, d].

    Minimises the cross-entropy of a softmax over films, whose logits are the scaled cosine of the
    moved query and the film plus scaled renown; each batch sees its own films and a sample of the
    others. The same input gives the same adapter.
    """
    dimension = queries.shape[1]
    dice = np.random.default_rng(config.seed)
    learned = _Parameters(no_adapter(dimension).step, np.array([3.3, 0.9], dtype=np.float32))
    rates = {"step": config.learning_rate, "scales": config.scale_learning_rate}
    for epoch in range(config.epochs):
        order = dice.permutation(len(queries))
        for start in range(0, len(order), config.batch):
            batch = order[start : start + config.batch]
            films = _stand_against(meant[batch], len(catalogue.vectors), config.others, dice)
            kept = dice.random((len(batch), dimension), dtype=np.float32) >= config.dropout
            dropped = queries[batch] * kept / np.float32(1 - config.dropout)
            chosen = Catalogue(catalogue.vectors[films], catalogue.renown[films])
            right = np.searchsorted(films, meant[batch])
            learned.descend(_gradients(learned, dropped, right, chosen), rates)
        if on_progress:
            on_progress(epoch + 1, config.epochs)
    return QueryAdapter(learned.step)


def _stand_against(meant: Rows, count: int, others: int, dice: np.random.Generator) -> Rows:
    """Return the rows, ascending, of the films meant and of a sample of the others."""
    if count <= others:
        return np.arange(count)
    return np.unique(np.concatenate([meant, dice.choice(count, others, replace=False)]))


def _gradients(
    learned: _Parameters, queries: Vectors, right: Rows, films: Catalogue
) -> dict[str, Vectors]:
    """Return the gradients of the mean cross-entropy of `queries` [b, d] over `films`."""
    with_constant = np.hstack([queries, np.ones((len(queries), 1), dtype=np.float32)])
    moved = queries + with_constant @ learned.step
    lengths = np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
    unit = moved / lengths
    cosines = unit @ films.vectors.T
    scale = np.exp(learned.scales[0])
    logits = scale * cosines + learned.scales[1] * films.renown
    surplus = np.exp(logits - logits.max(axis=1, keepdims=True))
    surplus /= surplus.sum(axis=1, keepdims=True)
    surplus[np.arange(len(right)), right] -= 1
    surplus /= len(right)
    pull = scale * (surplus @ films.vectors)
    across = (pull - unit * (pull * unit).sum(axis=1, keepdims=True)) / lengths
    on_scales = [scale * (surplus * cosines).sum(), (surplus @ films.renown).sum()]
    return {
        "step": (with_constant.T @ across).astype(np.float32),
        "scales": np.array(on_scales, dtype=np.float32),
    }
