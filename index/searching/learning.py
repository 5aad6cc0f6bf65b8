"""Learn to be asked: adapter, words and weights from queries whose film is known."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.searching.adapter_training import Catalogue, TrainingConfig, train_query_adapter
from index.searching.asked import Asked
from index.searching.fusion import FusionWeights
from index.searching.lexicon import Lexicon, importance
from index.searching.search_model import MAIN_LANGUAGE, SearchModel

Vectors = NDArray[np.float32]

_LEAST_QUERIES = 50
_HELD_OUT = 0.2
_HELD_OUT_AT_MOST = 1_000
_FOUND_WITHIN = 10
_NEGATIVES = 4_000
_RELUCTANCE = 2.0
_SEED = 5


@dataclass(frozen=True, slots=True)
class Learned:
    """The model to serve, and how the queries it did not learn from were found by it.

    `recall` and `recall_before` are the shares found among the first ten, by what was learned and
    by the model as it was. Where learning did not help, `model` is the one it started from.
    """

    model: SearchModel
    queries: int
    recall: float
    recall_before: float

    def metrics(self) -> dict[str, float]:
        """Return the figures under the names they are logged by; none without queries."""
        if not self.queries:
            return {}
        return {"search_recall_10": self.recall, "search_recall_10_unlearned": self.recall_before}


def learn_to_be_asked(
    model: SearchModel,
    asked: Asked,
    queries: Vectors,
    catalogue: Catalogue,
    on_progress: Callable[[int, int], None] | None = None,
) -> Learned:
    """Return what `asked` teaches `model`; `queries` [q, d] are the vectors of its texts.

    A fifth of the queries is held out: they weigh the parts against each other, which the parts
    must not have seen, and then judge whether the whole is better than before. If so, the parts
    are learned again from all queries.
    """
    if len(asked) < _LEAST_QUERIES:
        return Learned(model, len(asked), 0.0, 0.0)
    order = np.random.default_rng(_SEED).permutation(len(asked))
    size = min(int(len(asked) * _HELD_OUT), _HELD_OUT_AT_MOST)
    held, taught = order[:size], order[size:]
    # Half of the held-out queries weigh, the other half judge.
    weighing, judging = held[: size // 2], held[size // 2 :]
    draft = _learn_parts(model, asked.among(taught), queries[taught], catalogue)
    weights = _weigh(draft, asked.among(weighing), queries[weighing], catalogue)
    draft = replace(draft, weights=weights)
    judges = (asked.among(judging), queries[judging], catalogue)
    before, after = recall(model, *judges), recall(draft, *judges)
    if after <= before:
        return Learned(model, len(asked), after, before)
    whole = _learn_parts(model, asked, queries, catalogue, on_progress)
    return Learned(replace(whole, weights=weights), len(asked), after, before)


def recall(model: SearchModel, asked: Asked, queries: Vectors, catalogue: Catalogue) -> float:
    """Return the share of `asked` whose film is among the first ten that `model` finds."""
    found = 0
    adapted = model.adapter.adapt(queries)
    for text, vector, row in zip(asked.texts, adapted, asked.rows, strict=True):
        fused = model.weights.fuse(model.parts(text, catalogue.vectors @ vector), catalogue.renown)
        found += int((fused > fused[row]).sum() < _FOUND_WITHIN)
    return found / len(asked)


def _learn_parts(
    model: SearchModel,
    asked: Asked,
    queries: Vectors,
    catalogue: Catalogue,
    on_progress: Callable[[int, int], None] | None = None,
) -> SearchModel:
    adapter = train_query_adapter(queries, asked.rows, catalogue, TrainingConfig(), on_progress)
    spoken = [model.language(text) or MAIN_LANGUAGE for text in asked.texts]
    lexicons = tuple(
        learn_importance(lexicon, asked.among(_where(spoken, lexicon.language)))
        for lexicon in model.lexicons
    )
    return replace(model, adapter=adapter, lexicons=lexicons)


def _where(spoken: list[str], language: str) -> NDArray[np.int64]:
    return np.flatnonzero([each == language for each in spoken])


def learn_importance(lexicon: Lexicon, asked: Asked) -> Lexicon:
    """Return `lexicon` with the importance of words as the queries in `asked` show it."""
    times_asked = np.zeros(len(lexicon.terms), dtype=np.float32)
    times_kept = np.zeros_like(times_asked)
    told = np.bincount(lexicon.rows, minlength=lexicon.films) > 0
    for text, row in zip(asked.texts, asked.rows, strict=True):
        if not told[row]:
            continue
        terms = lexicon.ids(text)
        times_asked[terms] += 1
        kept = [term for term in terms if lexicon.contains(int(term), int(row))]
        times_kept[kept] += 1
    learned = importance(lexicon.frequencies, lexicon.told, times_asked, times_kept)
    return lexicon.with_importance(learned)


def _weigh(
    model: SearchModel, asked: Asked, queries: Vectors, catalogue: Catalogue
) -> FusionWeights:
    """Return the weights under which the films meant are likeliest, by penalised likelihood.

    Weights far from those of `model` must be worth it: a few queries move them little.
    """
    weights = model.weights
    start = np.array([weights.meaning, weights.words, weights.people, weights.renown])
    parts = _parts(model, asked, queries, catalogue) * start

    def loss(factors: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        logits = np.einsum("qfp,p->qf", parts, factors)
        logits -= logits.max(axis=1, keepdims=True)
        odds = np.exp(logits)
        odds /= odds.sum(axis=1, keepdims=True)
        value = -np.log(np.maximum(odds[:, 0], 1e-300)).sum() + _RELUCTANCE * np.sum(
            (factors - 1) ** 2
        )
        odds[:, 0] -= 1
        slope = np.einsum("qf,qfp->p", odds, parts) + 2 * _RELUCTANCE * (factors - 1)
        return float(value), slope

    best = minimize(
        loss, np.ones_like(start), jac=True, method="L-BFGS-B", bounds=[(0.0, None)] * len(start)
    )
    meaning, words, people, renown = (float(weight) for weight in best.x * start)
    return FusionWeights(meaning=meaning, words=words, people=people, renown=renown)


def _parts(
    model: SearchModel, asked: Asked, queries: Vectors, catalogue: Catalogue
) -> NDArray[np.float64]:
    """Return meaning, words, people and renown [queries, films, 4] of the film meant, then rivals.

    The rivals are the films that the model as it is puts highest.
    """
    count = len(catalogue.renown)
    rivals = min(_NEGATIVES, count - 1)
    parts = np.empty((len(asked), rivals + 1, 4), dtype=np.float64)
    adapted = model.adapter.adapt(queries)
    for place, (text, row) in enumerate(zip(asked.texts, asked.rows, strict=True)):
        columns = model.parts(text, catalogue.vectors @ adapted[place])
        fused = model.weights.fuse(columns, catalogue.renown)
        fused[row] = np.inf
        best = np.argpartition(-fused, rivals)[: rivals + 1]
        films = np.concatenate([[row], best[best != row]])
        parts[place, :, :-1] = columns[:, films].T
        parts[place, :, -1] = catalogue.renown[films]
    return parts
