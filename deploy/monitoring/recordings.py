"""Series that alerts and dashboards share, kept by Prometheus."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Recording

API = 'route=~"/api/v1/.*"'
# Routes that an index answers; signing in is slow on purpose.
ANSWERS = 'route=~"/api/v1/(me/recommendations|recommendations|suggestions|search|films.*)"'
BURN_WINDOWS = ("5m", "30m", "1h", "6h", "3d")
SLOW_SECONDS = "0.25"
GOOD = 'kind=~"like|save"'
SPOKEN = 'kind=~"like|save|dislike|hide"'


def recordings(pace: Pace) -> tuple[Recording, ...]:
    """Return every series to keep."""
    burning = (rule for real in BURN_WINDOWS for rule in _burning(real, pace.window(real)))
    return (*burning, *_quality(pace))


def _burning(real: str, window: str) -> tuple[Recording, ...]:
    requests = "cinq_http_requests_total"
    times = "cinq_http_request_duration_seconds"
    return (
        Recording(
            f"cinq:http_errors:ratio{real}",
            f'(sum(rate({requests}{{{API},status=~"5.."}}[{window}])) or vector(0))'
            f" / (sum(rate({requests}{{{API}}}[{window}])) > 0)",
        ),
        Recording(
            f"cinq:http_slow:ratio{real}",
            f'1 - sum(rate({times}_bucket{{{ANSWERS},le="{SLOW_SECONDS}"}}[{window}]))'
            f" / (sum(rate({times}_count{{{ANSWERS}}}[{window}])) > 0)",
        ),
    )


def _quality(pace: Pace) -> tuple[Recording, ...]:
    rules = []
    for real in ("1d", "7d"):
        window = pace.window(real)
        rules += [
            Recording(
                f"cinq:acceptance:ratio{real}",
                f"sum(increase(cinq_feedback_total{{{GOOD}}}[{window}]))"
                f" / (sum(increase(cinq_feedback_total{{{SPOKEN}}}[{window}])) > 0)",
            ),
            Recording(
                f"cinq:hides:per_list{real}",
                f'sum(increase(cinq_feedback_total{{kind="hide"}}[{window}]))'
                f" / (sum(increase(cinq_recommendations_total[{window}])) > 0)",
            ),
            Recording(
                f"cinq:served_votes:mean{real}",
                f"sum(increase(cinq_served_votes_log10_sum[{window}]))"
                f" / (sum(increase(cinq_served_votes_log10_count[{window}])) > 0)",
            ),
        ]
    hour = pace.window("1h")
    rules.append(
        Recording(
            "cinq:searches_empty:ratio1h",
            f'sum(increase(cinq_searches_total{{kind="text",found="no"}}[{hour}]))'
            f' / (sum(increase(cinq_searches_total{{kind="text"}}[{hour}])) > 0)',
        )
    )
    return tuple(rules)
