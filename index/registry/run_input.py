"""The data a run was made from, as MLflow shows it: a digest, its files, what it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalogue.import_report import ImportReport

MOST_SOURCES = 100


@dataclass(frozen=True, slots=True)
class RunInput:
    """One dataset: `digest` is its whole sha256, `source` and `profile` are plain values."""

    name: str
    digest: str
    source: Mapping[str, object] = field(default_factory=dict)
    profile: Mapping[str, object] = field(default_factory=dict)


def catalogue_input(digest: str, account: ImportReport | None) -> RunInput:
    """Return the films as an input: those of an import with its `account`, else the bundled ones.

    The source is every file they were made from, with its sha256, and the dataset before; the
    profile counts what came in, was merged, mended, flagged and rejected.
    """
    if account is None:
        return RunInput("catalogue", digest, {"files": ["the starter catalogue"]})
    files = [
        each.model_dump(include={"name", "kind", "sha256", "records"})
        for each in account.sources[:MOST_SOURCES]
    ]
    counted = {"films", "rejected_by_rule", "merged_by_rule", "amended", "flags", "changes"}
    return RunInput(
        "catalogue",
        digest,
        {"files": files, "parent": account.parent},
        account.model_dump(include=counted),
    )
