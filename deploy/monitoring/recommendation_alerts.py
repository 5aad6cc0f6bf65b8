"""Alerts about what people are shown and how they take it."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.recordings import SPOKEN
from deploy.monitoring.values import Alert, AlertGroup


def recommendation_alerts(pace: Pace) -> AlertGroup:
    """Return the alerts."""
    return AlertGroup("recommendations", "cinq-recommendations", (*_taken(pace), *_shown(pace)))


def _taken(pace: Pace) -> tuple[Alert, ...]:
    day, hour = pace.window("1d"), pace.window("1h")
    enough = f"sum(increase(cinq_feedback_total{{{SPOKEN}}}[{day}])) > 50"
    lists = f"sum(increase(cinq_recommendations_total[{day}])) > 50"
    asked = f'sum(increase(cinq_searches_total{{kind="text"}}[{hour}])) > 50'
    return (
        Alert(
            "AcceptanceDropped",
            "ticket",
            f"cinq:acceptance:ratio1d < 0.8 * cinq:acceptance:ratio7d and {enough}",
            pace.lasting("1h"),
            "People like less of what they are shown",
            "{{ $value | humanizePercentage }} of what was said today is good, a fifth less than "
            "over the week.",
            "With fifty things said, a share of 70 % scatters by 6.5 points: a fifth less (14 "
            "points) comes by chance once in sixty days.",
        ),
        Alert(
            "HidesRise",
            "ticket",
            f"cinq:hides:per_list1d > 2 * cinq:hides:per_list7d and {lists}",
            pace.lasting("1h"),
            "People hide more of what they are shown",
            "{{ $value | humanize }} films are hidden for each list, twice as many as over the "
            "week.",
            "Twice the week's rate over more than fifty lists; a day of chance stays below.",
        ),
        Alert(
            "SearchesFindNothing",
            "ticket",
            f"cinq:searches_empty:ratio1h > 0.2 and {asked}",
            pace.lasting("15m"),
            "Searches find nothing",
            "{{ $value | humanizePercentage }} of the searches of the last hour found no film.",
            "Without filters every search finds something; one in five without is a broken index "
            "or a client that asks for what is not there.",
        ),
    )


def _shown(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "QualityBelowBaseline",
            "ticket",
            'max(cinq_model_quality{of="live",metric="ndcg_at_10"})'
            ' < max(cinq_model_quality{of=~"popularity|item-knn",metric="ndcg_at_10"})',
            pace.lasting("5m"),
            "The live index does worse than a plain list",
            "Measured before it went live, its nDCG@10 is {{ $value | humanize }}, below a "
            "baseline.",
            "What does not beat popularity or ItemKNN on the same people is not worth serving.",
        ),
        Alert(
            "ListsTurnPopular",
            "ticket",
            "cinq:served_votes:mean1d > 0.3 + cinq:served_votes:mean7d",
            pace.lasting("1h"),
            "Everybody is shown the well-known films",
            "The films shown today have twice the votes of those of the week (power of ten: "
            "{{ $value | humanize }}).",
            "0.3 as a power of ten is twice the votes; between days it moves by less than 0.1.",
        ),
        Alert(
            "VersionsDisagree",
            "ticket",
            "count(count by (version) (cinq_model_info)) > 1",
            pace.lasting("15m"),
            "Replicas answer from different indexes",
            "{{ $value | humanize }} versions are live at once.",
            "Replicas follow a promotion within seconds; a quarter of an hour later one is stuck.",
        ),
    )
