"""Learn to be asked: adapter, words and weights from queries whose film is known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from index.searching.adapter_training import Queries, train_adapters
from index.searching.asked import Asked
from index.searching.film_side import FilmSide, Rows, Vectors
from index.searching.fusion import FusionWeights
from index.searching.lexicon import Lexicon, importance
from index.searching.query_adapter import QueryAdapter
from index.searching.search_model import MAIN_LANGUAGE, Question, SearchModel

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
    is_kept: bool = True

    @property
    def said(self) -> str:
        """What came of it, in a few words."""
        if not self.queries:
            return "as it is without queries"
        if not self.is_kept:
            return f"as it is: {self.queries:,} queries did not make it better"
        told = f"recall@10 on those held out {self.recall_before:.3f} → {self.recall:.3f}"
        return f"taught by {self.queries:,} queries, {told}"

    def metrics(self) -> dict[str, float]:
        """Return the figures under the names they are logged by; none without enough queries."""
        if self.queries < _LEAST_QUERIES:
            return {}
        return {"search_recall_10": self.recall, "search_recall_10_unlearned": self.recall_before}


def learn_to_be_asked(
    model: SearchModel,
    asked: Asked,
    vectors: Vectors,
    films: FilmSide,
    on_progress: Callable[[int, int], None] | None = None,
) -> Learned:
    """Return what `asked` teaches `model`; `vectors` [q, d] are those of its texts.

    A fifth of the queries is held out: they weigh the parts against each other, which the parts
    must not have seen, and then judge whether the whole is better than before, by more than
    chance. If so, the parts are learned again from all queries.
    """
    if len(asked) < _LEAST_QUERIES:
        return Learned(model, len(asked), 0.0, 0.0, is_kept=False)
    order = np.random.default_rng(_SEED).permutation(len(asked))
    size = min(int(len(asked) * _HELD_OUT), _HELD_OUT_AT_MOST)
    held, taught = order[:size], order[size:]
    # Half of the held-out queries weigh, the other half judge.
    weighing, judging = held[: size // 2], held[size // 2 :]
    draft = _learn_parts(model, asked.among(taught), vectors[taught], films)
    weights = _weigh(draft, asked.among(weighing), vectors[weighing], films)
    draft = replace(draft, weights=weights)
    judges = (asked.among(judging), vectors[judging], films)
    before, after = places(model, *judges), places(draft, *judges)
    recalls = (float((after < _FOUND_WITHIN).mean()), float((before < _FOUND_WITHIN).mean()))
    if not _is_better(after, before):
        return Learned(model, len(asked), *recalls, is_kept=False)
    whole = _learn_parts(model, asked, vectors, films, on_progress)
    return Learned(replace(whole, weights=weights), len(asked), *recalls)


def places(model: SearchModel, asked: Asked, vectors: Vectors, films: FilmSide) -> Rows:
    """Return how many films `model` finds before the one that was meant: [asked]."""
    found = np.empty(len(asked), dtype=np.int64)
    for place, question in enumerate(_questions(model, asked, vectors)):
        scores = model.scores(question, films)
        found[place] = int((scores > scores[asked.rows[place]]).sum())
    return found


def _is_better(after: Rows, before: Rows) -> bool:
    """Say whether films are found sooner `after`, by more than the standard error of the gain.

    A gain is of discounted places, as in nDCG: it counts most among the first few.
    """
    gain = 1 / np.log2(2.0 + after) - 1 / np.log2(2.0 + before)
    return bool(gain.mean() > gain.std() / np.sqrt(max(len(gain), 1)))


def _questions(model: SearchModel, asked: Asked, vectors: Vectors) -> Iterator[Question]:
    for text, vector in zip(asked.texts, vectors, strict=True):
        yield model.question(text, vector, model.hear(text))


def _learn_parts(
    model: SearchModel,
    asked: Asked,
    vectors: Vectors,
    films: FilmSide,
    on_progress: Callable[[int, int], None] | None = None,
) -> SearchModel:
    said = np.array([model.said(each) for each in _questions(model, asked, vectors)])
    step, facts = train_adapters(
        Queries(vectors, said), asked.rows, films, model.facts.step, on_progress=on_progress
    )
    spoken = [model.language(text) or MAIN_LANGUAGE for text in asked.texts]
    lexicons = tuple(
        learn_importance(lexicon, asked.among(_where(spoken, lexicon.language)))
        for lexicon in model.lexicons
    )
    return replace(
        model,
        adapter=QueryAdapter(step),
        facts=model.facts.with_step(facts),
        lexicons=lexicons,
    )


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


def _weigh(model: SearchModel, asked: Asked, vectors: Vectors, films: FilmSide) -> FusionWeights:
    """Return the weights under which the films meant are likeliest, by penalised likelihood.

    Weights far from those of `model` must be worth it: a few queries move them little.
    """
    start = np.array(model.weights.all)
    parts = _parts(model, asked, vectors, films) * start

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
    return model.weights.reweighed((best.x * start).tolist())


def _parts(
    model: SearchModel, asked: Asked, vectors: Vectors, films: FilmSide
) -> NDArray[np.float64]:
    """Return the parts [queries, films, 5] of the film meant, then of its rivals.

    The rivals are the films that the model as it is puts highest.
    """
    rivals = min(_NEGATIVES, len(films.renown) - 1)
    parts = np.empty((len(asked), rivals + 1, len(model.weights.all)), dtype=np.float64)
    for place, question in enumerate(_questions(model, asked, vectors)):
        columns = model.parts(question, films)
        fused = model.weights.fuse(columns)
        row = asked.rows[place]
        fused[row] = np.inf
        best = np.argpartition(-fused, rivals)[: rivals + 1]
        parts[place] = columns[:, np.concatenate([[row], best[best != row]])].T
    return parts
