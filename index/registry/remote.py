"""An MLflow server, asked by plain HTTP: importing MLflow takes a service six seconds."""

import json
import shutil
from base64 import b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException
from pathlib import Path
from typing import IO, Any
from urllib.error import HTTPError
from urllib.parse import unquote, urlencode, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from pydantic import ValidationError

from index.errors import IndexFailure
from index.registry.aliases import BUNDLE, CHAMPION, NAME, WENT_LIVE
from index.registry.reign import Reign

_SECONDS = 3.0
_NOT_FOUND = 404


class RegistryUnreachable(IndexFailure):
    """The MLflow server does not answer, or not as one."""

    def __init__(self, reason: object) -> None:
        super().__init__(f"The registry does not answer: {reason}.")


@dataclass(frozen=True, slots=True)
class RemoteVersion:
    """A registered version and the run that holds its bundle."""

    number: str
    run_id: str


class RemoteRegistry:
    """Reads the registry of the MLflow server at `uri`; every failure is RegistryUnreachable."""

    def __init__(self, uri: str) -> None:
        parts = urlsplit(uri)
        host = parts.netloc.rpartition("@")[2]
        self._server = urlunsplit((parts.scheme, host, parts.path.rstrip("/"), "", ""))
        self._headers: dict[str, str] = {}
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"

    def champion(self) -> RemoteVersion | None:
        """Return which version is live everywhere, or None when none is."""
        asked = {"name": NAME, "alias": CHAMPION}
        try:
            answer = self._json("registered-models/alias", asked)
        except _Absent:
            return None
        found = answer["model_version"]
        return RemoteVersion(str(found["version"]), str(found["run_id"]))

    def live_since(self, number: str) -> datetime | None:
        """Return when a version last went live, by the history; None where it does not say."""
        tags = self._json("registered-models/get", {"name": NAME})["registered_model"]
        moments = [
            reign.since for reign in _reigns(tags.get("tags", [])) if reign.version == number
        ]
        return max(moments, default=None)

    def download(self, version: RemoteVersion, folder: Path) -> None:
        """Copy the bundle of `version` into `folder`."""
        for name in self._files(version.run_id, BUNDLE):
            path = folder / Path(name).relative_to(BUNDLE)
            path.parent.mkdir(parents=True, exist_ok=True)
            asked = {"run_uuid": version.run_id, "path": name}
            with self._open("/get-artifact", asked) as answer, path.open("wb") as file:
                try:
                    shutil.copyfileobj(answer, file, 1 << 20)
                except (HTTPException, OSError) as error:
                    raise RegistryUnreachable(error) from None

    def _files(self, run_id: str, folder: str) -> Iterator[str]:
        """Yield the paths of all files of a run below `folder`."""
        listed = self._json("artifacts/list", {"run_id": run_id, "path": folder})
        for each in listed.get("files", []):
            if each.get("is_dir"):
                yield from self._files(run_id, each["path"])
            else:
                yield each["path"]

    def _json(self, route: str, asked: Mapping[str, str]) -> dict[str, Any]:
        with self._open(f"/api/2.0/mlflow/{route}", asked) as answer:
            try:
                found: dict[str, Any] = json.loads(answer.read())
            except (ValueError, HTTPException, OSError) as error:
                raise RegistryUnreachable(error) from None
        return found

    def _open(self, route: str, asked: Mapping[str, str]) -> IO[bytes]:
        request = Request(  # noqa: S310 - the setting takes http and https only
            f"{self._server}{route}?{urlencode(asked)}", headers=self._headers
        )
        try:
            answer: IO[bytes] = urlopen(request, timeout=_SECONDS)  # noqa: S310 - as above
        except HTTPError as error:
            error.close()
            if error.code == _NOT_FOUND:
                raise _Absent(error) from None
            raise RegistryUnreachable(error) from None
        except (OSError, HTTPException) as error:
            raise RegistryUnreachable(getattr(error, "reason", error)) from None
        return answer


class _Absent(RegistryUnreachable):
    """The server knows nothing of the name."""


def _reigns(tags: list[dict[str, str]]) -> Iterator[Reign]:
    for tag in tags:
        if tag["key"].startswith(WENT_LIVE):
            try:
                yield Reign.model_validate_json(tag["value"])
            except ValidationError:
                continue
