"""What an import did, to the last record; it stays beside the dataset it made."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from catalogue.hygiene.notes import Note
from catalogue.rejections import Rejection

RULES_VERSION = 4
"""Changes whenever the same files could give other films."""


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SourceReport(_Value):
    """One file, folder or archive of an import; `kind` says what it was recognised as.

    `records` = `accepted` + `merged` (other records of a film) + `repeated` (the same film word
    for word, already there) + `rejected`.
    """

    name: str
    kind: str = ""
    sha256: str
    bytes: int
    records: int
    accepted: int
    merged: int = 0
    repeated: int
    rejected: int


class ImportReport(_Value):
    """The account of an import: `digest` names the dataset, `parent` the one before it.

    `rejected_by_rule` counts every rejection, `first_rejections` tells the first ones;
    `merged_by_rule` counts records that became one film with another, `first_merges` tells the
    first ones; `amended` counts records that a rule mended or added to; `flags` counts films
    that were accepted with something missing or doubtful. `changes` counts films added, removed
    and changed against the parent.
    """

    format: Literal[1] = 1
    rules: int = RULES_VERSION
    digest: str
    parent: str | None = None
    created: datetime
    films: int
    films_sha256: str
    sources: tuple[SourceReport, ...]
    rejected_by_rule: dict[str, int] = Field(default_factory=dict)
    first_rejections: tuple[Rejection, ...] = ()
    merged_by_rule: dict[str, int] = Field(default_factory=dict)
    first_merges: tuple[Note, ...] = ()
    amended: dict[str, int] = Field(default_factory=dict)
    flags: dict[str, int] = Field(default_factory=dict)
    changes: dict[str, int] = Field(default_factory=dict)
    unchanged: Annotated[bool, Field(description="The same films were in use before.")] = False

    @property
    def accepted(self) -> int:
        """How many records became films."""
        return sum(source.accepted for source in self.sources)

    @property
    def merged(self) -> int:
        """How many records became one film with another; all are told in the notes file."""
        return sum(source.merged for source in self.sources)

    @property
    def repeated(self) -> int:
        """How many records told again, word for word, a film that was there."""
        return sum(source.repeated for source in self.sources)

    @property
    def rejected(self) -> int:
        """How many records were not accepted; all of them are in the quarantine file."""
        return sum(source.rejected for source in self.sources)
