"""Who Schemathesis acts as; it loads this module by SCHEMATHESIS_HOOKS.

Ada uses her browser where only a person may, Bob a token everywhere else: whatever Ada ends or
revokes of her own, Bob goes on. Ada signs in anew whenever she was signed out.
"""

import os
from typing import Any, TypeAlias

import httpx
import schemathesis
from schemathesis import AuthContext, SerializationContext
from schemathesis import Case as AnyCase

from tests.faults.served import PASSWORD

URL = "CINQ_FUZZED_URL"
TOKEN = "CINQ_FUZZED_TOKEN"
_OFTEN_SECONDS = 2

Case: TypeAlias = AnyCase[Any]


def _takes_tokens(case: Case) -> bool:
    ways = case.operation.definition.raw.get("security", [])
    return any("token" in way for way in ways)


def _is_personal(context: AuthContext) -> bool:
    return "security" in context.operation.definition.raw


@schemathesis.serializer("application/zip")
def as_it_is(_context: SerializationContext, value: Any) -> bytes:  # noqa: ANN401 - generated
    """Return what is sent as an archive, which it hardly ever is."""
    return value if isinstance(value, bytes) else str(value).encode(errors="replace")


@schemathesis.auth(refresh_interval=_OFTEN_SECONDS)
class Identity:
    """Bob's token or Ada's cookie, as the operation asks; nothing where nobody is needed."""

    def get(self, _case: Case, _context: AuthContext) -> str:
        """Return the cookie of a new session of Ada's."""
        credentials = {"email": "ada@example.com", "password": PASSWORD}
        answer = httpx.post(f"{os.environ[URL]}/api/v1/session", json=credentials, timeout=30)
        return answer.cookies["cinq_session"]

    def set(self, case: Case, data: str, context: AuthContext) -> None:
        """Put the identity into a request."""
        if not _is_personal(context):
            return
        if _takes_tokens(case):
            case.headers["Authorization"] = f"Bearer {os.environ[TOKEN]}"
        else:
            case.cookies["cinq_session"] = data
