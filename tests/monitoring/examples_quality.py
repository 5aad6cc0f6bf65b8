"""What fires the alerts about what people are shown."""

from tests.monitoring.series import Example, Series


def said(kind: str, step: float, then: float) -> Series:
    return Series("cinq_feedback_total", {"kind": kind}, step=step, then=then)


def lists(step: float) -> Series:
    return Series("cinq_recommendations_total", {"audience": "account"}, step=step)


def searches(empty: float, found: float) -> tuple[Series, ...]:
    name = "cinq_searches_total"
    return (
        Series(name, {"kind": "text", "found": "no"}, step=empty),
        Series(name, {"kind": "text", "found": "yes"}, step=found),
    )


def votes(mean: float, later: float) -> tuple[Series, ...]:
    return (
        Series("cinq_served_votes_log10_sum", step=50 * mean, then=50 * later),
        Series("cinq_served_votes_log10_count", step=50, then=50),
    )


def quality(live: float, baseline: float) -> tuple[Series, ...]:
    name, metric = "cinq_model_quality", {"metric": "ndcg_at_10"}
    return (
        Series(name, {**metric, "of": "live"}, start=live),
        Series(name, {**metric, "of": "item-knn"}, start=baseline),
    )


def live(*versions: str) -> tuple[Series, ...]:
    return tuple(
        Series("cinq_model_info", {"version": version, "encoder": "e"}, start=1)
        for version in versions
    )


def over_days(fires: tuple[Series, ...], silent: tuple[Series, ...]) -> Example:
    """Return an example of two days and a new one, sampled within the look-back of Prometheus."""
    return Example(fires, silent, minutes=4, samples=3 * 360, later=360)


EXAMPLES = {
    "AcceptanceDropped": over_days(
        (said("like", 80, 20), said("dislike", 20, 80)),
        (said("like", 80, 75), said("dislike", 20, 25)),
    ),
    "HidesRise": over_days((said("hide", 10, 90), lists(100)), (said("hide", 10, 12), lists(100))),
    "SearchesFindNothing": Example(searches(30, 70), searches(10, 90)),
    "QualityBelowBaseline": Example(quality(0.41, 0.42), quality(0.46, 0.42)),
    "ListsTurnPopular": over_days(votes(3.0, 3.6), votes(3.0, 3.1)),
    "VersionsDisagree": Example(live("7", "8"), live("8")),
}
