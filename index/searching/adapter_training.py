"""Learn the query adapters: of all films, the one that was meant must be the likeliest."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from index.searching.film_side import FilmSide, Rows, Vectors

Parameters = dict[str, Vectors]

_FIRST_DECAY, _SECOND_DECAY, _TINY = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """How the adapters are trained; `others` films at most stand against each batch's own."""

    epochs: int = 10
    batch: int = 512
    others: int = 16_000
    step_rate: float = 1e-3
    facts_rate: float = 0.01
    scale_rate: float = 0.02
    facts_decay: float = 1e-4
    dropout: float = 0.2
    seed: int = 5


@dataclass(frozen=True, slots=True)
class Queries:
    """What is asked: `vectors` [q, d], and `said` [q, s], which begins with them."""

    vectors: Vectors
    said: Vectors

    def at(self, rows: Rows) -> "Queries":
        """Return the queries in `rows`."""
        return Queries(self.vectors[rows], self.said[rows])


@dataclass(slots=True)
class _Descent:
    """What is learned, and Adam's running moments of it (Kingma and Ba, 2015)."""

    learned: Parameters
    rates: dict[str, float]
    moments: dict[str, tuple[Vectors, Vectors]] = field(default_factory=dict)
    steps: int = 0

    def down(self, gradients: Parameters) -> None:
        """Take one step of Adam down the `gradients`."""
        self.steps += 1
        for name, gradient in gradients.items():
            first, second = self.moments.get(name, (np.zeros_like(gradient),) * 2)
            first = _FIRST_DECAY * first + (1 - _FIRST_DECAY) * gradient
            second = _SECOND_DECAY * second + (1 - _SECOND_DECAY) * gradient**2
            self.moments[name] = (first, second)
            mean = first / (1 - _FIRST_DECAY**self.steps)
            spread = np.sqrt(second / (1 - _SECOND_DECAY**self.steps)) + _TINY
            self.learned[name] -= np.float32(self.rates[name]) * mean / spread


def train_adapters(
    queries: Queries,
    meant: Rows,
    films: FilmSide,
    facts_step: Vectors,
    config: TrainingConfig = TrainingConfig(),
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[Vectors, Vectors]:
    """Return the steps of both adapters, under which `meant` [q] is likeliest for `queries`.

    The first moves query vectors [d + 1, d], the second, which starts from `facts_step`, tells
    what facts are worth [s, k]. Minimises the cross-entropy of a softmax over films, whose logits
    are the scaled cosine of the moved query and the film, scaled renown, and the worth of its
    facts; each batch sees its own films and a sample of the others. The same input gives the same.
    """
    dimension = queries.vectors.shape[1]
    dice = np.random.default_rng(config.seed)
    learned: Parameters = {
        "step": np.zeros((dimension + 1, dimension), dtype=np.float32),
        "facts": facts_step.astype(np.float32),
        "scales": np.array([3.3, 0.9], dtype=np.float32),
    }
    rates = {"step": config.step_rate, "facts": config.facts_rate, "scales": config.scale_rate}
    descent = _Descent(learned, rates)
    for epoch in range(config.epochs):
        order = dice.permutation(len(meant))
        for start in range(0, len(order), config.batch):
            batch = order[start : start + config.batch]
            chosen = _stand_against(meant[batch], len(films.vectors), config.others, dice)
            asked = _dropped(queries.at(batch), config.dropout, dice)
            right = np.searchsorted(chosen, meant[batch])
            gradients = _gradients(learned, asked, right, films.at(chosen))
            gradients["facts"] += np.float32(config.facts_decay) * (learned["facts"] - facts_step)
            descent.down(gradients)
        if on_progress:
            on_progress(epoch + 1, config.epochs)
    return learned["step"], learned["facts"]


def _dropped(queries: Queries, share: float, dice: np.random.Generator) -> Queries:
    """Return `queries` with a `share` of the components of their vectors left out."""
    kept = dice.random(queries.vectors.shape, dtype=np.float32) >= share
    vectors = queries.vectors * kept / np.float32(1 - share)
    said = queries.said.copy()
    said[:, : vectors.shape[1]] = vectors
    return Queries(vectors, said)


def _stand_against(meant: Rows, count: int, others: int, dice: np.random.Generator) -> Rows:
    """Return the rows, ascending, of the films meant and of a sample of the others."""
    if count <= others:
        return np.arange(count)
    return np.unique(np.concatenate([meant, dice.choice(count, others, replace=False)]))


def _gradients(learned: Parameters, queries: Queries, right: Rows, films: FilmSide) -> Parameters:
    """Return the gradients of the mean cross-entropy of `queries` [b, d] over `films`."""
    ones = np.ones((len(right), 1), dtype=np.float32)
    with_constant = np.hstack([queries.vectors, ones])
    moved = queries.vectors + with_constant @ learned["step"]
    lengths = np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
    unit = moved / lengths
    cosines = unit @ films.vectors.T
    scale = np.exp(learned["scales"][0])
    logits = scale * cosines + learned["scales"][1] * films.renown
    facts: Vectors = films.facts.toarray()
    logits += (queries.said @ learned["facts"]) @ facts.T
    surplus = np.exp(logits - logits.max(axis=1, keepdims=True))
    surplus /= surplus.sum(axis=1, keepdims=True)
    surplus[np.arange(len(right)), right] -= 1
    surplus /= len(right)
    pull = scale * (surplus @ films.vectors)
    across = (pull - unit * (pull * unit).sum(axis=1, keepdims=True)) / lengths
    on_scales = [scale * (surplus * cosines).sum(), (surplus @ films.renown).sum()]
    return {
        "step": (with_constant.T @ across).astype(np.float32),
        "facts": (queries.said.T @ (surplus @ facts)).astype(np.float32),
        "scales": np.array(on_scales, dtype=np.float32),
    }
