"""The dashboard of the service: rate, errors, latency, saturation."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.recordings import BURN_WINDOWS
from deploy.monitoring.values import Dashboard, Panel, Query

_TIMES = "cinq_http_request_duration_seconds_bucket"


def service_board(pace: Pace) -> Dashboard:
    """Return the dashboard."""
    return Dashboard(
        "cinq-service",
        "Service",
        "Is Cinq up, right and fast, and how much room is left?",
        (*_state(), *_requests(pace), *_budgets(), *_room(), *_machine(pace), *_people(pace)),
    )


def _state() -> tuple[Panel, ...]:
    return (
        Panel(
            "Services that answer",
            "1 for each process that Prometheus reaches.",
            "none",
            (Query('up{job=~"cinq.*"}', "{{job}} {{instance}}"),),
            "stat",
            6,
            4,
        ),
        Panel(
            "An index is live",
            "1 where searches and recommendations are answered.",
            "none",
            (Query("cinq_index_live", "{{instance}}"),),
            "stat",
            6,
            4,
        ),
        Panel(
            "The database answers",
            "1 while it does; without it, accounts are unavailable and films are not.",
            "none",
            (Query("cinq_database_up", "{{instance}}"),),
            "stat",
            6,
            4,
        ),
        Panel(
            "Reloads that failed, ever",
            "Promoted indexes that could not be used, by reason, since the process began.",
            "short",
            (Query('sum by (result) (cinq_index_reloads_total{result!="done"})', "{{result}}"),),
            "stat",
            6,
            4,
            red_from=1,
        ),
    )


def _requests(pace: Pace) -> tuple[Panel, ...]:
    five = pace.window("5m")
    requests = f"rate(cinq_http_requests_total[{five}])"
    return (
        Panel(
            "Requests by route",
            "Requests a second, by the template of the route.",
            "reqps",
            (Query(f"sum by (route) ({requests})", "{{route}}"),),
        ),
        Panel(
            "Answers by status",
            "Answers a second; 5xx are ours, 499 went away before the answer.",
            "reqps",
            (Query(f"sum by (status) ({requests})", "{{status}}"),),
        ),
        Panel(
            "Latency by route: 99 of 100",
            "Of a hundred requests ninety-nine are answered within this time.",
            "s",
            (
                Query(
                    f"histogram_quantile(0.99, sum by (le, route) (rate({_TIMES}[{five}])))",
                    "{{route}}",
                ),
            ),
        ),
        Panel(
            "Latency by route: one of two",
            "Half of all requests are answered within this time.",
            "s",
            (
                Query(
                    f"histogram_quantile(0.5, sum by (le, route) (rate({_TIMES}[{five}])))",
                    "{{route}}",
                ),
            ),
        ),
    )


def _budgets() -> tuple[Panel, ...]:
    return (
        Panel(
            "Requests that fail, by window",
            "Share of API requests answered with 5xx. The objective is 0.5 % over thirty days; "
            "7.2 % for an hour wakes somebody.",
            "percentunit",
            tuple(Query(f"cinq:http_errors:ratio{each}", each) for each in BURN_WINDOWS),
            red_from=0.005,
        ),
        Panel(
            "Answers over 250 ms, by window",
            "Share of answers of the index that take longer. The objective is 1 % over thirty "
            "days; 14.4 % for an hour wakes somebody.",
            "percentunit",
            tuple(Query(f"cinq:http_slow:ratio{each}", each) for each in BURN_WINDOWS),
            red_from=0.01,
        ),
    )


def _room() -> tuple[Panel, ...]:
    return (
        Panel(
            "Places for answers taken",
            "Share of the places that are computing or waiting; at 100 % people are turned away.",
            "percentunit",
            (Query("cinq_answers_under_way / cinq_answers_places", "{{instance}}"),),
            red_from=0.5,
        ),
        Panel(
            "Connections to the database",
            "In use, idle, and how many may be in use.",
            "short",
            (
                Query("cinq_database_connections", "{{state}} {{instance}}"),
                Query("cinq_database_connections_limit", "limit {{instance}}"),
            ),
        ),
    )


def _machine(pace: Pace) -> tuple[Panel, ...]:
    five = pace.window("5m")
    return (
        Panel(
            "Processor",
            "Cores in use, of each process.",
            "short",
            (Query(f"rate(process_cpu_seconds_total[{five}])", "{{job}} {{instance}}"),),
            columns=8,
        ),
        Panel(
            "Memory",
            "Resident memory of each process.",
            "bytes",
            (Query("process_resident_memory_bytes", "{{job}} {{instance}}"),),
            columns=8,
        ),
        Panel(
            "Open files and connections",
            "Share of what the process may open.",
            "percentunit",
            (Query("process_open_fds / process_max_fds", "{{job}} {{instance}}"),),
            columns=8,
            red_from=0.8,
        ),
    )


def _people(pace: Pace) -> tuple[Panel, ...]:
    five = pace.window("5m")
    return (
        Panel(
            "Signing in",
            "Attempts a second, by how they end.",
            "reqps",
            (Query(f"sum by (outcome) (rate(cinq_sign_ins_total[{five}]))", "{{outcome}}"),),
            columns=8,
        ),
        Panel(
            "Mails",
            "Mails handed over a second, tried in vain, and given up.",
            "reqps",
            (Query(f"sum by (outcome) (rate(cinq_mails_total[{five}]))", "{{outcome}}"),),
            columns=8,
        ),
        Panel(
            "Transactions that failed",
            "Failures a second: unavailable, or a conflict that is tried again.",
            "reqps",
            (Query(f"sum by (reason) (rate(cinq_database_failures_total[{five}]))", "{{reason}}"),),
            columns=8,
        ),
    )
