"""The TMDB API over HTTP: asked politely, again where that may help, and never with a bare key."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2
import orjson
from pydantic import SecretStr

from catalogue.tmdb.errors import TmdbKeyMissingError, TmdbKeyRefusedError, TmdbUnavailableError
from catalogue.tmdb.pace import Pace
from catalogue.tmdb.settings import TmdbSettings

ATTEMPTS = 5
MOST_HOLDS = 20
LONGEST_HOLD_SECONDS = 900.0
LARGEST_ANSWER_BYTES = 16 * 1024 * 1024
_FIRST_BACKOFF_SECONDS = 1.0
_REFUSED = (401, 403)
_NOT_FOUND = 404
_TOO_MANY = 429
_SERVER_ERROR = 500
_TOKEN_DOTS = 2
_AGENT = "cinq (a film recommender; https://www.themoviedb.org/settings/api key of its operator)"

Answer = Mapping[str, Any]


class TmdbClient:
    """Asks one TMDB for JSON objects, by the connection `http` at the pace `pace`."""

    def __init__(self, http: httpx2.AsyncClient, pace: Pace, timeout_seconds: float) -> None:
        self._http = http
        self._pace = pace
        self._timeout_seconds = timeout_seconds

    async def ask(self, path: str, **asked: str | int) -> Answer | None:
        """Return what is at `path`, or None when TMDB has no such thing.

        Waits as long as TMDB asks to, and asks again where the fault may pass. Raises
        TmdbKeyRefusedError, or TmdbUnavailableError after the last attempt.
        """
        reason, failures, holds = "", 0, 0
        while failures < ATTEMPTS and holds <= MOST_HOLDS:
            await self._pace.turn()
            try:
                async with asyncio.timeout(self._timeout_seconds):
                    status, headers, body = await self._get(path, asked)
            except (httpx2.RequestError, TimeoutError, ValueError) as error:
                reason = _told(error)
            else:
                if status == _TOO_MANY:
                    holds += 1
                    reason = self._held(path, headers, holds)
                    continue
                found = _read(path, status, body)
                if not isinstance(found, str):
                    return found or None
                reason = found
            failures += 1
            if failures < ATTEMPTS:
                await self._pace.wait(_FIRST_BACKOFF_SECONDS * 2 ** (failures - 1))
        raise TmdbUnavailableError(path, reason)

    async def _get(
        self, path: str, asked: Mapping[str, str | int]
    ) -> tuple[int, httpx2.Headers, bytes]:
        async with self._http.stream("GET", path, params=dict(asked)) as response:
            body = bytearray()
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > LARGEST_ANSWER_BYTES:
                    raise ValueError(f"answers with more than {LARGEST_ANSWER_BYTES:,} bytes")
            return response.status_code, response.headers, bytes(body)

    def _held(self, path: str, headers: httpx2.Headers, holds: int) -> str:
        """Hold everybody back for as long as TMDB says, and return what it said."""
        seconds = _retry_after(headers)
        if seconds is None:
            seconds = _FIRST_BACKOFF_SECONDS * 2 ** min(holds, 6)
        reason = f"asks to wait {seconds:,.0f} s (status 429)"
        if seconds > LONGEST_HOLD_SECONDS:
            raise TmdbUnavailableError(path, reason)
        self._pace.hold(seconds)
        return reason


def _read(path: str, status: int, body: bytes) -> Answer | str:
    """Return the answer, nothing where there is none, or why it is worth asking again."""
    if status == _NOT_FOUND:
        return {}
    if status in _REFUSED:
        raise TmdbKeyRefusedError(_message(body) or f"status {status}")
    told = f"answers with status {status} {_message(body)}".strip()
    if status >= _SERVER_ERROR:
        return told
    if not httpx2.codes.is_success(status):
        raise TmdbUnavailableError(path, told)
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        return "answers with broken JSON"
    return found if isinstance(found, dict) and found else "answers with no JSON object"


def _message(body: bytes) -> str:
    """Return the words of an error answer, without what could harm a terminal."""
    try:
        said = orjson.loads(body)["status_message"]
    except (orjson.JSONDecodeError, KeyError, TypeError, IndexError):
        return ""
    return "".join(c for c in str(said)[:200] if c.isprintable())


def _retry_after(headers: httpx2.Headers) -> float | None:
    """Return the seconds in the header Retry-After, given as a number or as a time."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        return max((parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds(), 0.0)
    except (ValueError, TypeError):
        return None


def _told(error: Exception) -> str:
    if isinstance(error, TimeoutError | httpx2.TimeoutException):
        return "does not answer in time"
    if isinstance(error, httpx2.ConnectError):
        return f"cannot be reached ({error})"
    return str(error) if isinstance(error, ValueError) else f"breaks off its answer ({error})"


class _Keyed(httpx2.AsyncBaseTransport):
    """Adds the key where a request leaves the program.

    So no log line, error or trace of the client, all of which tell addresses, ever has it.
    """

    def __init__(self, key: SecretStr, under: httpx2.AsyncBaseTransport) -> None:
        self._key = key
        self._under = under

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        key = self._key.get_secret_value()
        url, headers = request.url, request.headers.copy()
        if key.count(".") == _TOKEN_DOTS:
            headers["Authorization"] = f"Bearer {key}"
        else:
            url = url.copy_add_param("api_key", key)
        keyed = httpx2.Request(
            request.method,
            url,
            headers=headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        return await self._under.handle_async_request(keyed)

    async def aclose(self) -> None:
        await self._under.aclose()


@asynccontextmanager
async def tmdb(settings: TmdbSettings, pace: Pace) -> AsyncIterator[TmdbClient]:
    """Yield a client for the TMDB of the settings; raise TmdbKeyMissingError without a key."""
    if settings.tmdb_api_key is None:
        raise TmdbKeyMissingError
    limits = httpx2.Limits(max_connections=settings.tmdb_connections)
    wire = httpx2.AsyncHTTPTransport(limits=limits, proxy=_proxy(settings.tmdb_api_url))
    async with httpx2.AsyncClient(
        base_url=settings.tmdb_api_url,
        transport=_Keyed(settings.tmdb_api_key, wire),
        timeout=settings.tmdb_timeout_seconds,
        headers={"Accept": "application/json", "User-Agent": _AGENT},
    ) as http:
        yield TmdbClient(http, pace, settings.tmdb_timeout_seconds)


def _proxy(address: str) -> str | None:
    """Return the proxy that the environment names for `address`, or None."""
    # A client with a transport of its own does not look for one.
    parts = urlsplit(address)
    if proxy_bypass(parts.hostname or ""):
        return None
    return getproxies().get(parts.scheme)
