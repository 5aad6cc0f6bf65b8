"""The ledger of an MLflow server, by its REST API: a rollback need not wait for an import."""

from pathlib import Path

from index.errors import VersionUnknown
from index.registry.aliases import BUNDLE, NAME
from index.registry.remote import RemoteRegistry, RemoteVersion
from index.registry.remote_server import NotRegistered, RegistryUnreachable, RemoteServer

# A person waits; the server may be busy, or just starting.
_SECONDS, _TRIES = 20.0, 4


class RemoteLedger:
    """Reads and writes by HTTP what MLflow's library would; raises RegistryUnreachable."""

    def __init__(self, uri: str) -> None:
        self._server = RemoteServer(uri, _SECONDS, _TRIES)
        self._registry = RemoteRegistry(self._server)

    def check(self, number: str) -> None:
        """Raise VersionUnknown when there is no version of this number."""
        self._version(number)

    def number_of(self, alias: str) -> str | None:
        """Return the number of the version with `alias`, or None."""
        version = self._registry.with_alias(alias)
        return version.number if version else None

    def set_alias(self, alias: str, number: str) -> None:
        """Give `alias` to the version `number`, taking it from any other."""
        said = {"name": NAME, "alias": alias, "version": number}
        self._server.tell("registered-models/alias", said)

    def tag(self, number: str, name: str, value: str) -> None:
        """Write a tag on a version."""
        said = {"name": NAME, "version": number, "key": name, "value": value}
        self._server.tell("model-versions/set-tag", said)

    def note(self, key: str, text: str) -> None:
        """Write a note on the registered model as a whole; the same key writes it anew."""
        said = {"name": NAME, "key": key, "value": text}
        self._server.tell("registered-models/set-tag", said)

    def notes(self, beginning: str) -> list[str]:
        """Return the notes whose keys begin so, by key; none while nothing is registered."""
        try:
            found = self._registry.notes()
        except NotRegistered:
            return []
        return [text for key, text in sorted(found.items()) if key.startswith(beginning)]

    def download(self, number: str, folder: Path, what: str = BUNDLE) -> None:
        """Copy the bundle of version `number`, or another folder of its run, into `folder`.

        A folder that the run did not leave leaves `folder` empty; a bundle has to be there.
        """
        self._registry.download(self._version(number), folder, what)
        if what == BUNDLE and not any(folder.iterdir()):
            raise RegistryUnreachable(f"version {number} has no bundle")

    def _version(self, number: str) -> RemoteVersion:
        version = self._registry.version(number)
        if version is None:
            raise VersionUnknown(number)
        return version
