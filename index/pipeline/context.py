"""What every step is given."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from catalogue.film_table import FilmTable
from embeddings.encoder import Encoder
from index.pipeline.progress import Progress, Silence
from index.pipeline.run_folder import RunFolder, StepRecord
from index.settings import IndexSettings

if TYPE_CHECKING:
    from index.registry.model_registry import ModelRegistry

Findings = dict[str, str | float | None]


@dataclass
class Context:
    """The run folder, the data dir, the settings, and who listens."""

    run: RunFolder
    settings: IndexSettings
    progress: Progress = field(default_factory=Silence)

    @property
    def data_dir(self) -> Path:
        """The folder of everything Cinq writes."""
        return self.settings.data_dir

    @cached_property
    def films(self) -> FilmTable:
        """The films of this run, as `ingest` left them."""
        return FilmTable.read(self.run.films)

    @cached_property
    def encoder(self) -> Encoder:
        """The encoder of this run, loaded when first asked for."""
        # torch takes seconds to import; a run that has nothing to embed does without.
        from index.pipeline.encoders import bulk_encoder  # noqa: PLC0415

        return bulk_encoder(self.data_dir)

    @cached_property
    def registry(self) -> "ModelRegistry":
        """The registry of versions."""
        # MLflow takes seconds to import, and only the last steps need it.
        from index.registry.model_registry import ModelRegistry  # noqa: PLC0415

        settings = self.settings
        return ModelRegistry(settings.data_dir, settings.mlflow_tracking_uri, settings.bundles_kept)

    def record(self, step: str) -> StepRecord:
        """Return the record of an earlier step."""
        record = self.run.record(step)
        if record is None:
            raise StepMissing(step)
        return record


class StepMissing(Exception):
    """A step was asked for before the steps it needs."""

    def __init__(self, step: str) -> None:
        self.step = step
        super().__init__(f"Step {step} is not done in this run: start with --from {step}.")
