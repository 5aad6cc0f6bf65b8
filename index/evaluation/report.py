"""What an evaluation found, as values that can be printed, logged and compared."""

from dataclasses import dataclass

from index.evaluation.intervals import Figure, mean_figure
from index.evaluation.metrics import (
    Judged,
    Values,
    coverage,
    intra_list_similarity,
    mean_popularity,
)
from index.evaluation.models import Scores


@dataclass(frozen=True, slots=True)
class Quality:
    """How one model answers the questions of the protocol."""

    model: str
    people: int
    precision_at_5: Figure
    hit_at_5: Figure
    ndcg_at_5: Figure
    ndcg_at_10: Figure
    recall_at_20: Figure
    tail_ndcg_at_10: Figure
    coverage_at_5: float
    mean_popularity: float
    intra_list_similarity: float

    def metrics(self) -> dict[str, float]:
        """Return the plain figures by name, as a manifest and an experiment log hold them."""
        return {
            "precision_at_5": self.precision_at_5.value,
            "hit_at_5": self.hit_at_5.value,
            "ndcg_at_5": self.ndcg_at_5.value,
            "ndcg_at_10": self.ndcg_at_10.value,
            "recall_at_20": self.recall_at_20.value,
            "tail_ndcg_at_10": self.tail_ndcg_at_10.value,
            "coverage_at_5": self.coverage_at_5,
            "mean_popularity": self.mean_popularity,
            "intra_list_similarity": self.intra_list_similarity,
        }


@dataclass(frozen=True, slots=True)
class QualityReport:
    """The model that was judged, then what it has to beat."""

    protocol: str
    films: int
    qualities: tuple[Quality, ...]

    def of(self, model: str) -> Quality:
        """Return the quality of one model; raise KeyError when it was not judged."""
        for quality in self.qualities:
            if quality.model == model:
                return quality
        raise KeyError(model)


def quality(model: str, judged: Judged, likes: Values, text_vectors: Scores) -> Quality:
    """Return the figures of one model, given the likes [n] and unit vectors [n, d] of the films."""
    return Quality(
        model=model,
        people=len(judged.best),
        precision_at_5=mean_figure(judged.precision_at_5),
        hit_at_5=mean_figure(judged.hit_at_5),
        ndcg_at_5=mean_figure(judged.ndcg_at_5),
        ndcg_at_10=mean_figure(judged.ndcg_at_10),
        recall_at_20=mean_figure(judged.recall_at_20),
        tail_ndcg_at_10=mean_figure(judged.tail_ndcg_at_10),
        coverage_at_5=coverage(judged.best, len(likes)),
        mean_popularity=mean_popularity(judged.best, likes),
        intra_list_similarity=intra_list_similarity(judged.best, text_vectors),
    )
