"""The dashboard of what people are shown, how good it is and how they take it."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Dashboard, Panel, Query


def recommendations_board(pace: Pace) -> Dashboard:
    """Return the dashboard."""
    return Dashboard(
        "cinq-recommendations",
        "Recommendations",
        "Are the films good: as measured before they went live, and as people take them?",
        (*_offline(), *_taken(pace), *_shown(pace), *_answers(pace), *_times(pace)),
    )


def _offline() -> tuple[Panel, ...]:
    return (
        Panel(
            "Live version",
            "The version that answers, and its encoder.",
            "none",
            (Query("cinq_model_info", "{{version}} ({{encoder}}) {{instance}}"),),
            "stat",
            6,
        ),
        Panel(
            "Accuracy beside the baselines",
            "nDCG@10 on people held out, for films nobody has to be told of: the live index, what "
            "it shows, and two plain lists. The live one has to be longest.",
            "percentunit",
            (Query('max by (of) (cinq_model_quality{metric="ndcg_at_10"})', "{{of}}"),),
            "bargauge",
            9,
        ),
        Panel(
            "All offline figures of the live version",
            "Precision, hit rate, recall, nDCG, coverage: as `cinq evaluate` prints them.",
            "percentunit",
            (
                Query(
                    'max by (metric) (cinq_model_quality{of=~"live|golden|search",'
                    'metric!="mean_popularity"})',
                    "{{metric}}",
                ),
            ),
            "bargauge",
            9,
        ),
    )


def _taken(pace: Pace) -> tuple[Panel, ...]:
    hour = pace.window("1h")
    return (
        Panel(
            "Acceptance",
            "Of what people say, the share that is good (like, save) against not for me and hide.",
            "percentunit",
            (
                Query("cinq:acceptance:ratio1d", "a day"),
                Query("cinq:acceptance:ratio7d", "a week"),
            ),
        ),
        Panel(
            "What people say",
            "Things said within an hour, by kind.",
            "short",
            (Query(f"sum by (kind) (increase(cinq_feedback_total[{hour}]))", "{{kind}}"),),
        ),
        Panel(
            "Hides for each list",
            "Films hidden, divided by lists shown.",
            "short",
            (
                Query("cinq:hides:per_list1d", "a day"),
                Query("cinq:hides:per_list7d", "a week"),
            ),
        ),
        Panel(
            "Searches that find nothing",
            "Share of text searches without a film, within an hour.",
            "percentunit",
            (Query("cinq:searches_empty:ratio1h", "nothing found"),),
            red_from=0.2,
        ),
    )


def _shown(pace: Pace) -> tuple[Panel, ...]:
    hour = pace.window("1h")
    genres = "cinq_served_genres_per_film"
    return (
        Panel(
            "Popularity of what is shown",
            "Mean votes of recommended films as a power of ten: 3 is a thousand votes.",
            "short",
            (
                Query("cinq:served_votes:mean1d", "a day"),
                Query("cinq:served_votes:mean7d", "a week"),
            ),
            columns=8,
        ),
        Panel(
            "Variety of lists",
            "Different genres in a list, for each film of it; lower is more of the same.",
            "short",
            (
                Query(
                    f"sum(rate({genres}_sum[{hour}])) / (sum(rate({genres}_count[{hour}])) > 0)",
                    "genres a film",
                ),
            ),
            columns=8,
        ),
        Panel(
            "Coverage of a day",
            "Share of the catalogue recommended within a day, by each process.",
            "percentunit",
            (Query("cinq_served_films_a_day / cinq_catalogue_films", "{{instance}}"),),
            columns=8,
        ),
    )


def _answers(pace: Pace) -> tuple[Panel, ...]:
    five = pace.window("5m")
    return (
        Panel(
            "Lists, searches, grids",
            "Answers a second.",
            "reqps",
            (
                Query(
                    f"sum by (audience) (rate(cinq_recommendations_total[{five}]))",
                    "five for {{audience}}",
                ),
                Query(f"sum by (kind) (rate(cinq_searches_total[{five}]))", "search by {{kind}}"),
                Query(f"sum(rate(cinq_suggestions_total[{five}]))", "suggestions"),
            ),
            columns=8,
        ),
    )


def _times(pace: Pace) -> tuple[Panel, ...]:
    five = pace.window("5m")
    stages = "cinq_answer_stage_duration_seconds"
    return (
        Panel(
            "Where the time goes",
            "Mean time of each stage of an answer: waiting for a thread, encoding the query, "
            "searching, ranking, explaining.",
            "s",
            (
                Query(
                    f"sum by (kind, stage) (rate({stages}_sum[{five}]))"
                    f" / (sum by (kind, stage) (rate({stages}_count[{five}])) > 0)",
                    "{{kind}}: {{stage}}",
                ),
            ),
            columns=8,
        ),
        Panel(
            "Films answered, by version",
            "Films a second and the version that found them: a promotion shows as a crossing.",
            "short",
            (
                Query(
                    f"sum by (version) (rate(cinq_results_served_total[{five}]))",
                    "version {{version}}",
                ),
            ),
            columns=8,
        ),
    )
