"""What going live and back reads and writes: aliases, tags, notes, and a version's files."""

from pathlib import Path
from typing import Protocol

from index.registry.aliases import BUNDLE


class Ledger(Protocol):
    """The part of the registry that a promotion needs, by MLflow's library or by its server."""

    def check(self, number: str) -> None:
        """Raise VersionUnknown when there is no version of this number."""

    def number_of(self, alias: str) -> str | None:
        """Return the number of the version with `alias`, or None."""

    def set_alias(self, alias: str, number: str) -> None:
        """Give `alias` to the version `number`, taking it from any other."""

    def tag(self, number: str, name: str, value: str) -> None:
        """Write a tag on a version."""

    def note(self, key: str, text: str) -> None:
        """Write a note on the registered model as a whole; the same key writes it anew."""

    def notes(self, beginning: str) -> list[str]:
        """Return the notes whose keys begin so, by key; none while nothing is registered."""

    def download(self, number: str, folder: Path, what: str = BUNDLE) -> None:
        """Copy the bundle of version `number`, or another folder of its run, into `folder`.

        A folder that the run did not leave leaves `folder` empty; a bundle has to be there.
        """
