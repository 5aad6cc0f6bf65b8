"""Alerts about the service: up, right, fast, and with a database."""

from deploy.monitoring.pace import Pace
from deploy.monitoring.values import Alert, AlertGroup

# Of a hundred requests, how many may fail, and how many may be slow, over thirty days.
ERROR_BUDGET = 0.005
SLOW_BUDGET = 0.01


def service_alerts(pace: Pace) -> AlertGroup:
    """Return the alerts."""
    return AlertGroup(
        "service",
        "cinq-service",
        (*_up(pace), *_full(pace), *_budgets(pace), *_database(pace), *_people(pace)),
    )


def _up(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "ServiceDown",
            "page",
            'up{job="cinq"} == 0 or absent(up{job="cinq"})',
            pace.lasting("2m"),
            "Cinq does not answer at {{ $labels.instance }}",
            "Prometheus gets no metrics from the service. People may see nothing at all.",
            "Two minutes are eight missed scrapes: longer than a restart takes (seconds), "
            "shorter than people wait.",
        ),
        Alert(
            "NoIndexLive",
            "page",
            "cinq_index_live == 0",
            pace.lasting("2m"),
            "No index is live at {{ $labels.instance }}",
            "The service runs, but can neither recommend nor search.",
            "Loading the largest index takes seconds; after two minutes it will not come by "
            "itself.",
        ),
    )


def _full(pace: Pace) -> tuple[Alert, ...]:
    return (
        Alert(
            "AnswersQueue",
            "ticket",
            "cinq_answers_under_way / (cinq_answers_places > 0) > 0.5",
            pace.lasting("5m"),
            "Answers queue at {{ $labels.instance }}",
            "{{ $value | humanizePercentage }} of the places for answers are taken; at 100 % "
            "people are told that the service is busy.",
            "A queue half full for five minutes is load, not a burst; the other half is the time "
            "to add a replica.",
        ),
        Alert(
            "FilesRunOut",
            "ticket",
            "process_open_fds / process_max_fds > 0.8",
            pace.lasting("10m"),
            "{{ $labels.job }} at {{ $labels.instance }} runs out of open files",
            "{{ $value | humanizePercentage }} of the files and connections it may open are open.",
            "At 100 % no connection is accepted; a fifth is left to find the leak.",
        ),
    )


def _budgets(pace: Pace) -> tuple[Alert, ...]:
    return (
        _fast("ErrorBudgetBurnsFast", "http_errors", ERROR_BUDGET, "fail", pace),
        _slow("ErrorBudgetBurnsSlowly", "http_errors", ERROR_BUDGET, "fail", pace),
        _fast("LatencyBudgetBurnsFast", "http_slow", SLOW_BUDGET, "take over 250 ms", pace),
        _slow("LatencyBudgetBurnsSlowly", "http_slow", SLOW_BUDGET, "take over 250 ms", pace),
    )


def _fast(name: str, series: str, budget: float, what: str, pace: Pace) -> Alert:
    hot, warm = 14.4 * budget, 6 * budget
    return Alert(
        name,
        "page",
        f"(cinq:{series}:ratio1h > {hot:g} and cinq:{series}:ratio5m > {hot:g})"
        f" or (cinq:{series}:ratio6h > {warm:g} and cinq:{series}:ratio30m > {warm:g})",
        pace.lasting("1m"),
        f"{{{{ $value | humanizePercentage }}}} of requests {what}",
        f"The budget of thirty days ({budget:.1%}) is spent within days if this goes on.",
        f"14.4 times the budget for an hour spends 2 % of a month's {budget:.1%}, 6 times for "
        "six hours 5 %; the short window (5 or 30 minutes) ends the alert soon after its cause. "
        "The factors are those of the SRE workbook, chapter 5.",
    )


def _slow(name: str, series: str, budget: float, what: str, pace: Pace) -> Alert:
    return Alert(
        name,
        "ticket",
        f"cinq:{series}:ratio3d > {budget:g} and cinq:{series}:ratio6h > {budget:g}",
        pace.lasting("1h"),
        f"{{{{ $value | humanizePercentage }}}} of requests {what}, for days",
        f"More than the budget of {budget:.1%}: thirty days like this miss the objective.",
        "Three days at the budget spend a tenth of a month's: nothing to be woken for, and "
        "nothing to leave.",
    )


def _database(pace: Pace) -> tuple[Alert, ...]:
    ten = pace.window("10m")
    return (
        Alert(
            "DatabaseDown",
            "page",
            "cinq_database_up == 0",
            pace.lasting("1m"),
            "The database does not answer {{ $labels.instance }}",
            "Nobody can sign in, pick or say anything; films, search and stateless "
            "recommendations go on.",
            "The service asks again every second; a fail-over of PostgreSQL takes less than a "
            "minute.",
        ),
        Alert(
            "DatabaseFails",
            "ticket",
            f'increase(cinq_database_failures_total{{reason="unavailable"}}[{ten}]) > 5',
            pace.lasting("5m"),
            "Transactions fail at {{ $labels.instance }}",
            "{{ $value | humanize }} transactions failed within ten minutes.",
            "One restart of the database costs up to five; more, again and again, is a cause.",
        ),
        Alert(
            "DatabaseConnectionsRunOut",
            "ticket",
            'sum without (state) (cinq_database_connections{state="in use"})'
            " / cinq_database_connections_limit > 0.9",
            pace.lasting("5m"),
            "Connections to the database run out at {{ $labels.instance }}",
            "{{ $value | humanizePercentage }} are in use; who comes next waits five seconds at "
            "most, then gets an error.",
            "Above 90 % for five minutes requests wait for each other.",
        ),
    )


def _people(pace: Pace) -> tuple[Alert, ...]:
    ten, hour = pace.window("10m"), pace.window("1h")
    refused = 'sum(rate(cinq_sign_ins_total{outcome=~"refused|throttled"}'
    accepted = 'sum(rate(cinq_sign_ins_total{outcome="accepted"}'
    return (
        Alert(
            "PasswordsGuessed",
            "ticket",
            f"{refused}[{ten}])) > 1 and {refused}[{ten}])) > 10 * {accepted}[{ten}]))",
            pace.lasting("10m"),
            "Somebody tries passwords",
            "{{ $value | humanize }} attempts to sign in are refused each second, more than ten "
            "for each that is accepted.",
            "People mistype once in ten; one a second, ten to one, is a program.",
        ),
        Alert(
            "MailsGivenUp",
            "ticket",
            f'increase(cinq_mails_total{{outcome="given up"}}[{hour}]) > 0',
            pace.lasting("1m"),
            "Mails were given up",
            "{{ $value | humanize }} mails could not be handed over: people wait for links.",
            "A mail is tried for hours before it is given up: each one is somebody locked out.",
        ),
    )
