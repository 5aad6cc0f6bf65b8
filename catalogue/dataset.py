"""Versioned datasets of films: immutable folders under DATA/catalogue, and which one is in use.

`<digest>/films.parquet` holds the films, `report.json` the account of their import,
`quarantine.jsonl` the records that were not accepted and `notes.jsonl` what was merged, mended
and flagged; `current.json` names the one in use.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from catalogue.digest import catalogue_digest
from catalogue.errors import DatasetAmbiguousError, DatasetDamagedError, DatasetMissingError
from catalogue.file_digest import file_sha256
from catalogue.film_table import FilmTable
from catalogue.import_report import ImportReport, SourceReport

__all__ = [
    "Dataset",
    "catalogue_digest",
    "current_dataset",
    "dataset_named",
    "datasets",
    "open_dataset",
]

FILMS = "films.parquet"
REPORT = "report.json"
QUARANTINE = "quarantine.jsonl"
NOTES = "notes.jsonl"
CURRENT = "current.json"


class Current(BaseModel):
    """What `current.json` says: which dataset is in use, and since when."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    format: Literal[1] = 1
    digest: str
    since: datetime


@dataclass(frozen=True, slots=True)
class AccountInUse:
    """Since when the films in use are, how many there are and how many records were rejected."""

    since: datetime
    films: int
    rejected: int


@dataclass(frozen=True)
class Dataset:
    """One version of the catalogue; its films are read when they are first asked for."""

    folder: Path
    report: ImportReport

    @property
    def digest(self) -> str:
        """The digest of the films: equal for equal films, wherever they came from."""
        return self.report.digest

    @property
    def parent(self) -> str | None:
        """The digest of the dataset that was in use before this one was made."""
        return self.report.parent

    @property
    def created(self) -> datetime:
        """When it was imported."""
        return self.report.created

    @property
    def sources(self) -> tuple[SourceReport, ...]:
        """The files it was made from."""
        return self.report.sources

    @property
    def counts(self) -> dict[str, int]:
        """How many films it holds, and how many records were merged, repeated or rejected."""
        report = self.report
        return {
            "films": report.films,
            "merged": report.merged,
            "repeated": report.repeated,
            "rejected": report.rejected,
        }

    @cached_property
    def films(self) -> FilmTable:
        """The films, in the order of their ids."""
        return FilmTable.read(self.folder / FILMS)


def catalogue_folder(data_dir: Path) -> Path:
    """Return the folder of all datasets."""
    return data_dir / "catalogue"


def current_dataset(data_dir: Path) -> Dataset | None:
    """Return the dataset in use, or None before the first import.

    Raises DatasetMissingError or DatasetDamagedError when there should be one and is not.
    """
    pointer = catalogue_folder(data_dir) / CURRENT
    if not pointer.exists():
        return None
    try:
        current = Current.model_validate_json(pointer.read_bytes())
    except ValidationError as error:
        raise DatasetDamagedError(pointer.parent, f"{CURRENT} is no pointer") from error
    return open_dataset(data_dir, current.digest)


def account_in_use(data_dir: Path) -> AccountInUse | None:
    """Return what is written of the films in use, unchecked; None where nothing can be read."""
    folder = catalogue_folder(data_dir)
    try:
        current = Current.model_validate_json((folder / CURRENT).read_bytes())
        report = ImportReport.model_validate_json((folder / current.digest / REPORT).read_bytes())
    except (OSError, ValidationError):
        return None
    return AccountInUse(current.since, report.films, report.rejected)


def open_dataset(data_dir: Path, digest: str) -> Dataset:
    """Return the dataset `digest` after checking its files.

    Raises DatasetMissingError when there is none, DatasetDamagedError when it is not whole.
    """
    folder = catalogue_folder(data_dir) / digest
    if not digest.isalnum() or not folder.is_dir():
        raise DatasetMissingError(digest, catalogue_folder(data_dir))
    try:
        report = ImportReport.model_validate_json((folder / REPORT).read_bytes())
        found = file_sha256(folder / FILMS)
    except (OSError, ValidationError) as error:
        raise DatasetDamagedError(folder, str(error)) from error
    if report.digest != digest or report.films_sha256 != found:
        raise DatasetDamagedError(folder, f"{FILMS} is not the file that was written")
    return Dataset(folder, report)


def dataset_named(data_dir: Path, name: str) -> Dataset:
    """Return the dataset that `name` means: the beginning of a digest, `current` or `parent`.

    Raises DatasetMissingError when it means none, DatasetAmbiguousError when more than one.
    """
    folder = catalogue_folder(data_dir)
    if name in {"current", "parent"}:
        current = current_dataset(data_dir)
        digest = current and (current.digest if name == "current" else current.parent)
        if not digest:
            raise DatasetMissingError(name, folder)
        return open_dataset(data_dir, digest)
    found = sorted(path.parent.name for path in folder.glob(f"[0-9a-f]*/{REPORT}"))
    meant = [digest for digest in found if digest.startswith(name)]
    if len(meant) > 1:
        raise DatasetAmbiguousError(name, meant)
    return open_dataset(data_dir, meant[0] if meant else name)


def datasets(data_dir: Path) -> list[Dataset]:
    """Return every whole dataset, oldest first."""
    found = []
    for path in catalogue_folder(data_dir).glob(f"[0-9a-f]*/{REPORT}"):
        try:
            found.append(open_dataset(data_dir, path.parent.name))
        except DatasetDamagedError:
            continue
    return sorted(found, key=lambda dataset: dataset.created)
