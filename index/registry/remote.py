"""The registry of an MLflow server, as a service that follows it reads it."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException
from pathlib import Path

from pydantic import ValidationError

from index.registry.aliases import BUNDLE, CHAMPION, NAME, WENT_LIVE
from index.registry.reign import Reign
from index.registry.remote_server import NotRegistered, RegistryUnreachable, RemoteServer

_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class RemoteVersion:
    """A registered version and the run that holds its bundle."""

    number: str
    run_id: str


class RemoteRegistry:
    """Reads the registry of a server; every failure is RegistryUnreachable."""

    def __init__(self, server: RemoteServer) -> None:
        self._server = server

    def champion(self) -> RemoteVersion | None:
        """Return which version is live everywhere, or None when none is."""
        return self.with_alias(CHAMPION)

    def with_alias(self, alias: str) -> RemoteVersion | None:
        """Return the version that has `alias`, or None when none has."""
        return self._found("registered-models/alias", alias=alias)

    def version(self, number: str) -> RemoteVersion | None:
        """Return the version of this number, or None when there is none."""
        return self._found("model-versions/get", version=number)

    def notes(self) -> dict[str, str]:
        """Return the notes on the model as a whole, by key."""
        model = self._server.ask("registered-models/get", {"name": NAME})["registered_model"]
        return {tag["key"]: tag["value"] for tag in model.get("tags", [])}

    def live_since(self, number: str) -> datetime | None:
        """Return when a version last went live, by the history; None where it does not say."""
        moments = [reign.since for reign in _reigns(self.notes()) if reign.version == number]
        return max(moments, default=None)

    def download(self, version: RemoteVersion, folder: Path, what: str = BUNDLE) -> None:
        """Copy the bundle of `version`, or another folder of its run, into `folder`."""
        for name in self._files(version.run_id, what):
            path = folder / Path(name).relative_to(what)
            path.parent.mkdir(parents=True, exist_ok=True)
            asked = {"run_uuid": version.run_id, "path": name}
            with self._server.open("/get-artifact", asked) as answer, path.open("wb") as file:
                try:
                    shutil.copyfileobj(answer, file, _AT_ONCE)
                except (HTTPException, OSError) as error:
                    raise RegistryUnreachable(error) from None

    def _found(self, route: str, **asked: str) -> RemoteVersion | None:
        """Return the version that `route` answers with, or None when there is none."""
        try:
            found = self._server.ask(route, {"name": NAME, **asked})["model_version"]
        except NotRegistered:
            return None
        return RemoteVersion(str(found["version"]), str(found["run_id"]))

    def _files(self, run_id: str, folder: str) -> Iterator[str]:
        """Yield the paths of all files of a run below `folder`."""
        listed = self._server.ask("artifacts/list", {"run_id": run_id, "path": folder})
        for each in listed.get("files", []):
            if each.get("is_dir"):
                yield from self._files(run_id, each["path"])
            else:
                yield each["path"]


def _reigns(notes: dict[str, str]) -> Iterator[Reign]:
    for key, text in notes.items():
        if key.startswith(WENT_LIVE):
            try:
                yield Reign.model_validate_json(text)
            except ValidationError:
                continue
