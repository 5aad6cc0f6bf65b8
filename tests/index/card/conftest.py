"""A manifest and figures as a run leaves them."""

from datetime import UTC, datetime

import pytest

from index.evaluation.evidence import Found
from index.evaluation.intervals import Figure
from index.evaluation.report import Quality
from index.evaluation.shown import SHOWN, TASTE
from index.evaluation.slice_gains import SliceGain
from index.manifest import Manifest


def figure(value: float) -> Figure:
    return Figure(value, value - 0.03, value + 0.03)


def quality(model: str, ndcg: float, coverage: float) -> Quality:
    return Quality(
        model=model,
        people=113,
        precision_at_5=figure(ndcg),
        hit_at_5=figure(0.9),
        ndcg_at_5=figure(ndcg),
        ndcg_at_10=figure(ndcg),
        recall_at_20=figure(0.3),
        tail_ndcg_at_10=figure(ndcg / 2),
        coverage_at_5=coverage,
        mean_popularity=20.0,
        intra_list_similarity=0.3,
    )


@pytest.fixture
def manifest() -> Manifest:
    return Manifest(
        created=datetime(2026, 11, 27, tzinfo=UTC),
        git_commit="c0ffee",
        catalogue_digest="a" * 64,
        ratings_digest="b" * 64,
        encoder_name="all-MiniLM-L6-v2",
        encoder_sha256="d" * 64,
        passage_version="3",
        dimensions={"text": 384, "taste": 64},
        counts={"films": 1000},
        metrics={"golden_title_found": 0.98},
        files={},
    )


@pytest.fixture
def found() -> Found:
    """A model that is sure of the nineties, not of the twenties, and was not asked of Greek."""
    qualities = {
        TASTE: quality(TASTE, 0.4, 0.2),
        SHOWN: quality(SHOWN, 0.38, 0.25),
        "popularity": quality("popularity", 0.3, 0.01),
        "item-knn": quality("item-knn", 0.39, 0.1),
    }
    slices = (
        SliceGain("decade", "1920s", 20, 31, figure(0.2), Figure(0.01, -0.02, 0.04)),
        SliceGain("decade", "1990s", 300, 113, figure(0.5), Figure(0.1, 0.07, 0.13)),
        SliceGain("language", "el", 40, 3),
        SliceGain("language", "en", 700, 113, figure(0.45), Figure(0.1, 0.07, 0.13)),
    )
    return Found(qualities, slices)
