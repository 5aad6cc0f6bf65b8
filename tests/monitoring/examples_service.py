"""What fires the alerts about the service."""

from tests.monitoring.series import Example, Series

SEARCH = {"route": "/api/v1/search", "method": "GET"}


def requests(status: str, step: float) -> Series:
    return Series("cinq_http_requests_total", {**SEARCH, "status": status}, step=step)


def times(within: float, whole: float) -> tuple[Series, ...]:
    name = "cinq_http_request_duration_seconds"
    return (
        Series(f"{name}_bucket", {**SEARCH, "le": "0.25"}, step=within),
        Series(f"{name}_count", SEARCH, step=whole),
    )


def sign_ins(refused: float, accepted: float) -> tuple[Series, ...]:
    name = "cinq_sign_ins_total"
    return (
        Series(name, {"outcome": "refused"}, step=refused),
        Series(name, {"outcome": "accepted"}, step=accepted),
    )


def ratio(part: str, whole: str, value: float, **labels: str) -> tuple[Series, ...]:
    return (Series(part, labels, start=value), Series(whole, start=100))


EXAMPLES = {
    "ServiceDown": Example((Series("up"),), (Series("up", start=1),), is_brought_about=True),
    "NoIndexLive": Example((Series("cinq_index_live"),), (Series("cinq_index_live", start=1),)),
    "AnswersQueue": Example(
        ratio("cinq_answers_under_way", "cinq_answers_places", 60),
        ratio("cinq_answers_under_way", "cinq_answers_places", 40),
    ),
    "FilesRunOut": Example(
        ratio("process_open_fds", "process_max_fds", 85),
        ratio("process_open_fds", "process_max_fds", 75),
    ),
    "ErrorBudgetBurnsFast": Example(
        (requests("200", 90), requests("503", 10)),
        (requests("200", 98), requests("503", 2)),
        is_brought_about=True,
    ),
    "ErrorBudgetBurnsSlowly": Example(
        (requests("200", 990), requests("503", 10)),
        (requests("200", 997), requests("503", 3)),
        is_brought_about=True,
    ),
    "LatencyBudgetBurnsFast": Example(times(80, 100), times(95, 100)),
    "LatencyBudgetBurnsSlowly": Example(times(980, 1000), times(995, 1000), is_brought_about=True),
    "DatabaseDown": Example(
        (Series("cinq_database_up"),), (Series("cinq_database_up", start=1),), is_brought_about=True
    ),
    "DatabaseFails": Example(
        (Series("cinq_database_failures_total", {"reason": "unavailable"}, step=1),),
        (Series("cinq_database_failures_total", {"reason": "unavailable"}, step=0.2),),
    ),
    "DatabaseConnectionsRunOut": Example(
        ratio("cinq_database_connections", "cinq_database_connections_limit", 95, state="in use"),
        ratio("cinq_database_connections", "cinq_database_connections_limit", 85, state="in use"),
    ),
    "PasswordsGuessed": Example(sign_ins(120, 6), sign_ins(120, 60)),
    "MailsGivenUp": Example(
        (Series("cinq_mails_total", {"outcome": "given up"}, step=1),),
        (Series("cinq_mails_total", {"outcome": "failed"}, step=1),),
    ),
}
