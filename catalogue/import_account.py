"""The account of an import, drawn up before anything is put in use."""

from collections.abc import Container
from datetime import UTC, datetime
from pathlib import Path

from catalogue.dataset import Dataset
from catalogue.difference import difference
from catalogue.file_digest import file_sha256
from catalogue.hygiene.encoding import ENTITIES, MOJIBAKE
from catalogue.hygiene.franchise import FRANCHISE
from catalogue.import_report import ImportReport
from catalogue.reading import FilmsRead

AMENDED = (MOJIBAKE, ENTITIES, FRANCHISE)
"""Rules that change a film that comes in; all others flag it."""


def account_of(
    read: FilmsRead, films_file: Path, before: Dataset | None, same: Dataset | None
) -> ImportReport:
    """Return the account of the films `read`, written to `films_file`.

    `before` is the dataset in use, `same` an earlier one of the same films.
    """
    unchanged = before is not None and before.digest == read.digest
    amended, flags = _counts(read, among=AMENDED)
    return ImportReport(
        digest=read.digest,
        parent=(before.parent if unchanged else before.digest) if before else None,
        created=same.created if same else datetime.now(UTC),
        films=len(read.assembled),
        films_sha256=same.report.films_sha256 if same else file_sha256(films_file),
        sources=read.sources,
        rejected_by_rule=dict(read.rejections.counts),
        first_rejections=tuple(read.rejections.first),
        merged_by_rule=dict(read.merges.counts),
        first_merges=tuple(read.merges.first),
        amended=amended,
        flags=flags,
        changes=_changes(read, before),
        unchanged=unchanged,
    )


def _counts(read: FilmsRead, among: Container[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the counts of rules that are `among` those named, and of all others."""
    counts = sorted(read.notes.counts.items())
    return (
        {rule: count for rule, count in counts if rule in among},
        {rule: count for rule, count in counts if rule not in among},
    )


def _changes(read: FilmsRead, before: Dataset | None) -> dict[str, int]:
    if before is None:
        return {}
    if before.digest == read.digest:
        return before.report.changes
    return difference(before.films, read.films).counts
