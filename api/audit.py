"""Which requests are events of security: one table from routes and statuses to names."""

_REFUSED = 403

EVENTS: dict[str, dict[int, str]] = {
    "create_account": {
        201: "account-created",
        202: "account-asked-for",
        409: "sign-up-refused",
        429: "sign-up-throttled",
    },
    "change_account": {200: "account-changed", 403: "change-refused", 429: "change-throttled"},
    "delete_account": {204: "account-deleted", 403: "deletion-refused", 429: "deletion-throttled"},
    "confirm_address": {200: "address-confirmed", 410: "confirmation-refused"},
    "resend_confirmation": {202: "confirmation-sent"},
    "change_address": {202: "address-change-asked-for", 403: "address-change-refused"},
    "ask_for_reset": {202: "reset-asked-for", 429: "reset-throttled"},
    "reset_password": {204: "password-reset", 410: "reset-refused"},
    "begin_second_factor": {201: "second-factor-begun", 403: "second-factor-refused"},
    "confirm_second_factor": {200: "second-factor-on", 403: "second-factor-refused"},
    "turn_off_second_factor": {204: "second-factor-off", 403: "second-factor-refused"},
    "renew_recovery_codes": {200: "recovery-codes-renewed", 403: "recovery-codes-refused"},
    "export_my_data": {200: "data-exported"},
    "sign_in": {
        200: "signed-in",
        401: "sign-in-refused",
        403: "sign-in-refused",
        429: "sign-in-throttled",
    },
    "sign_out": {204: "signed-out"},
    "end_session": {204: "session-ended"},
    "end_other_sessions": {204: "other-sessions-ended"},
    "create_token": {201: "token-created"},
    "revoke_token": {204: "token-revoked"},
}
"""By the name of the route's function, then by status."""

NO_EVENTS = frozenset(
    {
        "replace_picks",
        "give_feedback",
        "withdraw_feedback",
        "recommend",
        "import_ratings",
        "undo_import",
    }
)
"""Routes that change something and are no event of security, unless they are refused."""


def event_of(route: str | None, status: int) -> str | None:
    """Return the name of the event, or None when the request was none."""
    named = EVENTS.get(route or "", {}).get(status)
    if named is None and route is not None and status == _REFUSED:
        return "request-refused"
    return named
