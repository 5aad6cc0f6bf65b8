"""Which figures of a bundle's manifest are shown, and of what they tell."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_METRICS = (
    "precision_at_5",
    "hit_at_5",
    "ndcg_at_5",
    "ndcg_at_10",
    "recall_at_20",
    "tail_ndcg_at_10",
    "coverage_at_5",
    "mean_popularity",
    "intra_list_similarity",
)
_PREFIXES = {"live": "", "shown": "shown_", "popularity": "popularity_", "item-knn": "item_knn_"}
_GOLDEN = ("title_found", "sentence_found", "five_given", "coverage")


@dataclass(frozen=True, slots=True)
class QualityFigure:
    """One figure: `of` the live version, of what it shows people, or of a baseline."""

    of: str
    metric: str
    value: float


def quality_figures(metrics: Mapping[str, float]) -> Iterator[QualityFigure]:
    """Yield the figures that `metrics` of a manifest has; others are nobody's label."""
    for of, prefix in _PREFIXES.items():
        for metric in _METRICS:
            if f"{prefix}{metric}" in metrics:
                yield QualityFigure(of, metric, metrics[f"{prefix}{metric}"])
    for metric in _GOLDEN:
        if f"golden_{metric}" in metrics:
            yield QualityFigure("golden", metric, metrics[f"golden_{metric}"])
    for name in ("search_recall_10", "search_recall_10_unlearned"):
        if name in metrics:
            yield QualityFigure("search", name.removeprefix("search_"), metrics[name])
