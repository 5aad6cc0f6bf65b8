"""How many requests a token or an address may make in a minute.

The fields follow draft-ietf-httpapi-ratelimit-headers-10: `RateLimit-Policy` states the quota,
`RateLimit` what remains of it and the seconds until it is whole again.
"""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.attempts.attempts import network
from api.errors import answer_to
from api.exceptions import TooManyRequests

TokenCheck = Callable[[Scope, str], Awaitable[bool]]
WINDOW_SECONDS = 60
_MOST_KEYS = 50_000


@dataclass(frozen=True, slots=True)
class Policy:
    """A quota: `quota` requests in each window."""

    name: str
    quota: int

    def stated(self) -> str:
        """Return the policy as a structured field."""
        return f'"{self.name}";q={self.quota};w={WINDOW_SECONDS}'


@dataclass(slots=True)
class Window:
    """What one client asked since a moment."""

    policy: Policy
    since_seconds: float
    requests: int = 0

    def remaining(self) -> int:
        """Return how many requests are left."""
        return max(0, self.policy.quota - self.requests)


class RateLimits:
    """Counts in memory, per process; what is counted is bounded, the longest idle forgotten first.

    A token has a quota of its own once it was found to be somebody's; until then, as without
    one, the address pays, so that invented tokens buy nothing.
    """

    def __init__(
        self, address: int, token: int, now_seconds: Callable[[], float] = time.monotonic
    ) -> None:
        self._address = Policy("address", address)
        self._token = Policy("token", token)
        self._now = now_seconds
        self._windows: OrderedDict[str, Window] = OrderedDict()

    def count(self, token: str | None, address: str) -> tuple[Window, int]:
        """Count one request; return its window and the seconds until that ends."""
        if token is not None and self.knows(token):
            key, policy = _key(token), self._token
        else:
            key, policy = network(address), self._address
        now = self._now()
        window = self._windows.get(key)
        if window is None or now - window.since_seconds >= WINDOW_SECONDS:
            window = self._windows[key] = Window(policy, now)
        window.requests += 1
        self._windows.move_to_end(key)
        while len(self._windows) > _MOST_KEYS:
            self._windows.popitem(last=False)
        return window, max(1, round(window.since_seconds + WINDOW_SECONDS - now))

    def knows(self, token: str) -> bool:
        """Tell whether `token` has a quota of its own."""
        return _key(token) in self._windows

    def recognise(self, token: str) -> None:
        """Give a token that was found to be somebody's a quota of its own from now on."""
        self._windows.setdefault(_key(token), Window(self._token, self._now()))


def _key(token: str) -> str:
    return f"token {hash(token)}"


class RateLimit:
    """Answers 429 beyond the quota, and tells everybody how much is left."""

    def __init__(self, app: ASGIApp, limits: RateLimits, prefix: str, is_valid: TokenCheck) -> None:
        self._app = app
        self._limits = limits
        self._prefix = f"{prefix}/"
        self._is_valid = is_valid

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not scope["path"].startswith(self._prefix):
            await self._app(scope, receive, send)
            return
        token = bearer_token(Headers(scope=scope))
        if token and not self._limits.knows(token) and await self._is_valid(scope, token):
            self._limits.recognise(token)
        address = scope["client"][0] if scope.get("client") else "unknown"
        window, seconds = self._limits.count(token, address)

        async def send_with_fields(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["RateLimit-Policy"] = window.policy.stated()
                left = f'"{window.policy.name}";r={window.remaining()};t={seconds}'
                headers["RateLimit"] = left
            await send(message)

        if window.requests > window.policy.quota:
            refusal = answer_to(TooManyRequests(window.policy.quota, seconds))
            await refusal(scope, receive, send_with_fields)
        else:
            await self._app(scope, receive, send_with_fields)


def bearer_token(headers: Headers) -> str | None:
    """Return the token of a request, or None."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None
