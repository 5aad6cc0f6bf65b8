"""Films files become the dataset in use, or nothing changes at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from catalogue.dataset import (
    CURRENT,
    FILMS,
    NOTES,
    QUARANTINE,
    REPORT,
    Current,
    Dataset,
    catalogue_folder,
    current_dataset,
    open_dataset,
)
from catalogue.errors import (
    DatasetDamagedError,
    DatasetMissingError,
    FilmsRejectedError,
)
from catalogue.file_digest import file_sha256
from catalogue.film_table import FilmTable
from catalogue.import_account import account_of
from catalogue.import_lock import DRAFT, alone
from catalogue.import_report import RULES_VERSION, ImportReport
from catalogue.pruning import prune
from catalogue.reading import Progress, read_films
from catalogue.sources.fingerprint import fingerprint
from catalogue.sources.opening import open_source
from catalogue.sources.source import SourceName


def import_films(
    paths: Sequence[Path],
    data_dir: Path,
    source: SourceName = "auto",
    *,
    strict: bool = False,
    on_progress: Progress | None = None,
) -> ImportReport:
    """Make the films of the files `paths` the catalogue in use, in place of the one before.

    Records that are no valid film are left out, counted and quarantined; with `strict` they fail
    the import. Killed at any moment, it leaves the old catalogue or the new one. Raises
    CatalogueError, and then nothing has changed.
    """
    folder = catalogue_folder(data_dir)
    with alone(folder), _draft(folder) as draft:
        before = _in_use(data_dir)
        if before and _same_files(before.report, paths, source):
            _refuse_if(strict, before.report)
            return before.report.model_copy(update={"unchanged": True})
        read = read_films(
            paths,
            source,
            scratch=_scratch(draft),
            quarantine=draft / QUARANTINE,
            notes=draft / NOTES,
            on_progress=on_progress,
        )
        FilmTable.write_all(read.assembled.tables(), draft / FILMS)
        same = _made_before(data_dir, read.digest)
        report = account_of(read, draft / FILMS, before, same)
        _refuse_if(strict, report)
        _write(draft / REPORT, report.model_dump_json(indent=2, exclude={"unchanged"}))
        _keep(draft, folder / read.digest, report)
        _point(folder, read.digest)
        prune(data_dir)
        return report


def _same_files(report: ImportReport, paths: Sequence[Path], source: SourceName) -> bool:
    if report.rules != RULES_VERSION or not all(path.exists() for path in paths):
        return False
    made_from = [(each.name, each.kind, each.sha256) for each in report.sources]
    found = [open_source(path, source) for path in paths]
    return made_from == [(each.name, each.saw, fingerprint(each.files)) for each in found]


def _refuse_if(strict: bool, report: ImportReport) -> None:  # noqa: FBT001 - it reads as a sentence
    if strict and report.rejected:
        raise FilmsRejectedError(report.rejected, list(report.first_rejections))


def _in_use(data_dir: Path) -> Dataset | None:
    try:
        return current_dataset(data_dir)
    except (DatasetMissingError, DatasetDamagedError):
        # What is in use is broken: an import is how it is mended.
        return None


def _made_before(data_dir: Path, digest: str) -> Dataset | None:
    try:
        return open_dataset(data_dir, digest)
    except (DatasetMissingError, DatasetDamagedError):
        return None


def _keep(draft: Path, place: Path, report: ImportReport) -> None:
    """Give the draft its place; films that are there already stay, under the new account."""
    _flush(draft)
    if place.is_dir() and file_sha256(place / FILMS) == report.films_sha256:
        for name in (QUARANTINE, NOTES, REPORT):
            (draft / name).replace(place / name)
    else:
        if place.exists():
            place.rename(draft.with_name(f"{draft.name}-damaged"))
        draft.rename(place)
    _sync(place.parent)


def _point(folder: Path, digest: str) -> None:
    """Put the dataset `digest` in use, in one rename."""
    draft = folder / f"{DRAFT}{CURRENT}"
    _write(draft, Current(digest=digest, since=datetime.now(UTC)).model_dump_json(indent=2))
    draft.replace(folder / CURRENT)
    _sync(folder)


@contextmanager
def _draft(folder: Path) -> Iterator[Path]:
    """Yield an empty folder beside the datasets; what it and killed imports left is removed."""
    for left in folder.glob(f"{DRAFT}*"):
        _remove(left)
    draft = Path(tempfile.mkdtemp(prefix=DRAFT, dir=folder))
    draft.chmod(0o755)
    try:
        yield draft
    finally:
        for left in folder.glob(f"{draft.name}*"):
            _remove(left)


def _scratch(draft: Path) -> Path:
    """Return an empty folder that goes with the draft, however that ends."""
    folder = draft.with_name(f"{draft.name}-records")
    folder.mkdir()
    return folder


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _write(path: Path, text: str) -> None:
    path.write_text(text + "\n", encoding="utf-8")
    _sync(path)


def _flush(folder: Path) -> None:
    for path in (*folder.iterdir(), folder):
        _sync(path)


def _sync(path: Path) -> None:
    """Wait until what was written to `path`, a file or a folder, is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
