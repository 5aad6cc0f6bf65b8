"""The folder of one run: the outputs of its steps, and a record of each step that is done."""

import hashlib
import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from index.whole_file import write_whole

QUERIES = ("queries.jsonl", "queries.csv")


class StepRecord(BaseModel):
    """A finished step: what it was made from (`key`), what came of it, and its findings."""

    model_config = ConfigDict(frozen=True)

    step: str
    key: str
    seconds: float
    summary: str
    findings: dict[str, str | float | None] = {}


class RunFolder:
    """Outputs and records below one folder; a record is written only after its outputs."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir(parents=True, exist_ok=True)

    @property
    def films(self) -> Path:
        """Where `ingest` puts the films."""
        return self.path / "films.parquet"

    @property
    def account(self) -> Path:
        """Where `ingest` puts the account of the films' import, when they were imported."""
        return self.path / "catalogue.json"

    @property
    def ratings(self) -> Path:
        """Where `ingest` puts the ratings, when there are any."""
        return self.path / "ratings.csv"

    @property
    def use(self) -> Path:
        """Where `ingest` puts what people here picked and said, when it is learned from."""
        return self.path / "use.csv"

    @property
    def queries(self) -> Path | None:
        """The queries `ingest` put here, JSONL or CSV; None when there are none."""
        places = (self.path / name for name in QUERIES)
        return next((place for place in places if place.is_file()), None)

    @property
    def passages(self) -> Path:
        """Where `preprocess` puts the passages of the films."""
        return self.path / "passages.parquet"

    @property
    def vectors(self) -> Path:
        """Where `embed` puts the text vectors."""
        return self.path / "text_vectors.npy"

    @property
    def taste(self) -> Path:
        """Where `train` puts the taste space."""
        return self.path / "taste.npz"

    @property
    def bundle(self) -> Path:
        """Where `build` puts the bundle."""
        return self.path / "bundle"

    @property
    def panel(self) -> Path:
        """Where `evaluate` writes what the golden panel gets from the bundle."""
        return self.path / "panel.md"

    @property
    def evidence(self) -> Path:
        """The folder where `evaluate` leaves what later versions are held against."""
        return self.path / "evidence"

    @property
    def judgement(self) -> Path:
        """Where `gate` keeps its verdict, for programs to read."""
        return self.path / "verdict.json"

    @property
    def verdict(self) -> Path:
        """Where `gate` writes its verdict, for people to read."""
        return self.path / "verdict.md"

    @property
    def cards(self) -> Path:
        """The folder where `gate` writes the model card and the data card."""
        return self.path / "cards"

    @property
    def refusal(self) -> Path:
        """Where `promote` writes why it refused, when it did."""
        return self.path / "refusal.txt"

    @property
    def announcement(self) -> Path:
        """Where `announce` writes what happened."""
        return self.path / "announcement.md"

    def record(self, step: str) -> StepRecord | None:
        """Return the record of a finished step, or None."""
        path = self._record_path(step)
        try:
            return StepRecord.model_validate_json(path.read_bytes())
        except (FileNotFoundError, ValidationError):
            return None

    def keep(self, record: StepRecord) -> None:
        """Write a record in one rename."""
        write_whole(self._record_path(record.step), record.model_dump_json(indent=2) + "\n")

    def forget(self, step: str) -> None:
        """Remove the record of a step, so that it is done again."""
        self._record_path(step).unlink(missing_ok=True)

    def _record_path(self, step: str) -> Path:
        return self.path / f"{step}.json"


def digest_of(*parts: object) -> str:
    """Return one sha256 over plain values, the same on every machine."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()
