"""An MLflow server, asked by plain HTTP: importing MLflow takes a service six seconds."""

import json
import os
import time
from base64 import b64encode
from collections.abc import Mapping
from http.client import HTTPException
from typing import IO, Any, TypeGuard
from urllib.error import HTTPError
from urllib.parse import SplitResult, unquote, urlencode, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from index.errors import IndexFailure

_PAUSE_SECONDS = 1.0
# How MLflow says that there is no such model, version or alias.
_ABSENT = {"RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE"}


class RegistryUnreachable(IndexFailure):
    """The MLflow server does not answer, or not as one."""

    def __init__(self, reason: object) -> None:
        super().__init__(f"The registry does not answer: {reason}.")


class NotRegistered(RegistryUnreachable):
    """The server answers that it knows nothing of the name."""


def is_server(uri: str | None) -> TypeGuard[str]:
    """Tell whether a tracking URI is a server's address, not a store on this machine."""
    return uri is not None and uri.startswith(("http://", "https://"))


class RemoteServer:
    """The REST API of the MLflow server at `uri`; every failure is RegistryUnreachable.

    Each question may take `seconds` and is asked up to `tries` times. User and password stand in
    the address, or where MLflow itself looks for them: MLFLOW_TRACKING_USERNAME and _PASSWORD, or
    MLFLOW_TRACKING_TOKEN.
    """

    def __init__(self, uri: str, seconds: float = 3.0, tries: int = 1) -> None:
        parts = urlsplit(uri)
        host = parts.netloc.rpartition("@")[2]
        self._server = urlunsplit((parts.scheme, host, parts.path.rstrip("/"), "", ""))
        self._headers = _credentials(parts)
        self._seconds = seconds
        self._tries = tries

    def ask(self, route: str, asked: Mapping[str, str]) -> dict[str, Any]:
        """Return the answer to a question."""
        return _parsed(self.open(f"/api/2.0/mlflow/{route}", asked))

    def tell(self, route: str, said: Mapping[str, str]) -> None:
        """Change something; done twice, it has to be as if done once."""
        _parsed(self._insist(f"{self._server}/api/2.0/mlflow/{route}", json.dumps(said).encode()))

    def open(self, route: str, asked: Mapping[str, str]) -> IO[bytes]:
        """Return the body of an answer, to be read and closed."""
        return self._insist(f"{self._server}{route}?{urlencode(asked)}")

    def _insist(self, address: str, body: bytes | None = None) -> IO[bytes]:
        for left in reversed(range(self._tries)):
            try:
                return self._open(address, body)
            except NotRegistered:
                raise
            except RegistryUnreachable:
                if left == 0:
                    raise
                time.sleep(_PAUSE_SECONDS)
        raise AssertionError  # pragma: no cover - it is asked at least once

    def _open(self, address: str, body: bytes | None) -> IO[bytes]:
        headers = {**self._headers, **({"Content-Type": "application/json"} if body else {})}
        request = Request(address, data=body, headers=headers)  # noqa: S310 - is_server
        try:
            answer: IO[bytes] = urlopen(request, timeout=self._seconds)  # noqa: S310 - as above
        except HTTPError as error:
            with error:
                raise (NotRegistered if _says_absent(error) else RegistryUnreachable)(
                    error
                ) from None
        except (OSError, HTTPException) as error:
            raise RegistryUnreachable(getattr(error, "reason", error)) from None
        return answer


def _parsed(answer: IO[bytes]) -> dict[str, Any]:
    with answer:
        try:
            found: dict[str, Any] = json.loads(answer.read())
        except (ValueError, HTTPException, OSError) as error:
            raise RegistryUnreachable(error) from None
    return found


def _says_absent(error: HTTPError) -> bool:
    try:
        said = json.loads(error.read())
    except (ValueError, HTTPException, OSError):
        return False
    return isinstance(said, dict) and said.get("error_code") in _ABSENT


def _credentials(parts: SplitResult) -> dict[str, str]:
    if parts.username is not None:
        name, password = unquote(parts.username), unquote(parts.password or "")
    else:
        name = os.environ.get("MLFLOW_TRACKING_USERNAME", "")
        password = os.environ.get("MLFLOW_TRACKING_PASSWORD", "")
    if name:
        pair = b64encode(f"{name}:{password}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}
    token = os.environ.get("MLFLOW_TRACKING_TOKEN")
    return {"Authorization": f"Bearer {token}"} if token else {}
