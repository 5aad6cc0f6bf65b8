"""What can go wrong with an index.

IndexFailure
├── FilmUnknown           ids that are not in the catalogue
├── BundleRefused         a bundle that must not be served
│   ├── BundleMissing         no bundle, or no manifest in it
│   ├── BundleFormatUnknown   written by another generation of Cinq
│   └── BundleMismatch        a file or a figure is not what the manifest says
├── MapMissing            a bundle from before there were maps
├── VersionUnknown        no such version in the registry
├── CardsMissing          a version from before there were cards
├── NothingToRollBack     no earlier champion to return to
└── GateRefused           a candidate that is not good enough to go live
"""

from collections.abc import Sequence
from pathlib import Path


class IndexFailure(Exception):
    """The base of every error of this package."""


class FilmUnknown(IndexFailure):
    """Some film ids are not in the catalogue."""

    def __init__(self, film_ids: Sequence[str]) -> None:
        self.film_ids = tuple(film_ids)
        super().__init__(f"Not in the catalogue: {', '.join(self.film_ids)}.")


class BundleRefused(IndexFailure):
    """A bundle that must not be served."""


class BundleMissing(BundleRefused):
    """There is no bundle at this place, or it has no manifest."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds no bundle: manifest.json is missing.")


class BundleFormatUnknown(BundleRefused):
    """The bundle was written in a format this version does not read."""

    def __init__(self, folder: Path, found: object, expected: int) -> None:
        super().__init__(
            f"{folder} has bundle format {found}, this version reads {expected}: build it again."
        )


class BundleMismatch(BundleRefused):
    """A file or a figure is not what the manifest says."""

    def __init__(self, what: str, expected: object, found: object) -> None:
        self.what, self.expected, self.found = what, expected, found
        super().__init__(f"{what}: the manifest says {expected}, found {found}.")


class MapMissing(IndexFailure):
    """The bundle was made before there were maps."""

    def __init__(self, version: str) -> None:
        super().__init__(f"Version {version} has no map; the next one that is built has.")


class VersionUnknown(IndexFailure):
    """The registry has no such version."""

    def __init__(self, version: str) -> None:
        super().__init__(f"There is no version {version}; `cinq index list` shows those there are.")


class CardsMissing(IndexFailure):
    """The run of a version left no model card and no data card."""

    def __init__(self, version: str) -> None:
        super().__init__(f"Version {version} has no cards; the pipeline writes them for new ones.")


class NothingToRollBack(IndexFailure):
    """No earlier champion is known."""

    def __init__(self) -> None:
        super().__init__("No earlier version was live, so there is nothing to roll back to.")


class GateRefused(IndexFailure):
    """A candidate is not good enough to go live."""

    def __init__(self, reasons: Sequence[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("The gate refused the candidate: " + " ".join(self.reasons))
