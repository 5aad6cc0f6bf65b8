"""The film-index experiment and registered model in MLflow: the one module that knows MLflow."""

import contextlib
import logging
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

# Nothing here is sent anywhere; this has to be said before the import.
os.environ.setdefault("MLFLOW_DISABLE_TELEMETRY", "true")
os.environ.setdefault("DO_NOT_TRACK", "true")
os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")

import mlflow
import orjson
from mlflow import MlflowClient
from mlflow.entities import Dataset, DatasetInput, InputTag
from mlflow.entities.model_registry import ModelVersion
from mlflow.exceptions import MlflowException

from index.errors import VersionUnknown
from index.registry.aliases import BUNDLE, NAME
from index.registry.run_account import NOTHING_BESIDE, RunAccount
from index.registry.run_input import RunInput
from index.registry.version import Version

TRIALS = "taste-trials"
_LONGEST_DIGEST = 36


@dataclass(frozen=True, slots=True)
class Trial:
    """One experiment as it was logged: what was tried, with what, and what it did."""

    name: str
    started: datetime
    parameters: dict[str, str]
    metrics: dict[str, float]


class Tracking:
    """Reads and writes one MLflow tracking server, or a SQLite file in the data dir."""

    def __init__(self, data_dir: Path, tracking_uri: str | None = None) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        self._artifacts = (data_dir / "mlflow" / "artifacts").resolve()
        uri = tracking_uri or _local_store(data_dir)
        self._local = tracking_uri is None
        with _quiet():
            mlflow.set_tracking_uri(uri)
            mlflow.set_registry_uri(uri)
            self._client = MlflowClient(uri, uri)

    def register(
        self,
        bundle: Path,
        metrics: Mapping[str, float],
        parameters: Mapping[str, str],
        tags: Mapping[str, str],
        inputs: Sequence[RunInput] = (),
        account: RunAccount = NOTHING_BESIDE,
    ) -> str:
        """Log a run with `bundle` as its artefact and register it; return the version's number.

        `inputs` are logged as what the run was made from, the `account` as what it left.
        """
        with _quiet():
            run = self._client.create_run(self._experiment())
            run_id = run.info.run_id
            for name, value in metrics.items():
                self._client.log_metric(run_id, name, value)
            for name, text in parameters.items():
                self._client.log_param(run_id, name, text)
            for name, text in tags.items():
                self._client.set_tag(run_id, name, text)
            self._client.log_inputs(run_id, [_logged(each) for each in inputs])
            self._log_account(run_id, account)
            self._client.log_artifacts(run_id, str(bundle), BUNDLE)
            self._client.set_terminated(run_id)
            with contextlib.suppress(MlflowException):
                self._client.create_registered_model(NAME)
            version = self._client.create_model_version(
                NAME, source=f"runs:/{run_id}/{BUNDLE}", run_id=run_id, tags=dict(tags)
            )
        return str(version.version)

    def _log_account(self, run_id: str, account: RunAccount) -> None:
        for name, points in account.curves.items():
            for step, value in points.items():
                self._client.log_metric(run_id, name, value, step=step)
        for path, folder in account.artifacts.items():
            if path.is_dir():
                self._client.log_artifacts(run_id, str(path), folder)
            elif path.is_file():
                self._client.log_artifact(run_id, str(path), folder or None)

    def log_trial(
        self, name: str, parameters: Mapping[str, str], metrics: Mapping[str, float]
    ) -> None:
        """Log an experiment that leaves no bundle behind."""
        with _quiet():
            experiment = self._experiment(TRIALS)
            run_id = self._client.create_run(experiment, run_name=name).info.run_id
            for key, text in parameters.items():
                self._client.log_param(run_id, key, text)
            for key, value in metrics.items():
                self._client.log_metric(run_id, key, value)
            self._client.set_terminated(run_id)

    def trials(self) -> list[Trial]:
        """Return the last run of each experiment that was logged, in the order of logging."""
        with _quiet():
            found = self._client.search_runs([self._experiment(TRIALS)], max_results=1000)
        last: dict[str, Trial] = {}
        for run in sorted(found, key=lambda each: (each.info.start_time, each.info.run_id)):
            started = datetime.fromtimestamp(run.info.start_time / 1000, UTC)
            name = str(run.info.run_name)
            last.pop(name, None)
            last[name] = Trial(name, started, dict(run.data.params), dict(run.data.metrics))
        return list(last.values())

    def versions(self) -> list[Version]:
        """Return every registered version, newest first."""
        with _quiet():
            found = self._client.search_model_versions(f"name='{NAME}'", max_results=1000)
            # A search leaves aliases out; each version knows its own.
            full = [self._client.get_model_version(NAME, each.version) for each in found]
        return sorted(map(self._version, full), key=lambda each: -int(each.number))

    def version(self, number: str) -> Version:
        """Return one version; raise VersionUnknown when there is none of this number."""
        with _quiet():
            try:
                return self._version(self._client.get_model_version(NAME, number))
            except MlflowException:
                raise VersionUnknown(number) from None

    def check(self, number: str) -> None:
        """Raise VersionUnknown when there is no version of this number."""
        with _quiet():
            try:
                self._client.get_model_version(NAME, number)
            except MlflowException:
                raise VersionUnknown(number) from None

    def number_of(self, alias: str) -> str | None:
        """Return the number of the version with `alias`, or None."""
        with _quiet():
            try:
                return str(self._client.get_model_version_by_alias(NAME, alias).version)
            except MlflowException:
                return None

    def set_alias(self, alias: str, number: str) -> None:
        """Give `alias` to the version `number`, taking it from any other."""
        with _quiet():
            self._client.set_registered_model_alias(NAME, alias, number)

    def tag(self, number: str, name: str, value: str) -> None:
        """Write a tag on a version."""
        with _quiet():
            self._client.set_model_version_tag(NAME, number, name, value)

    def note(self, key: str, text: str) -> None:
        """Write a note on the registered model as a whole; the same key writes it anew."""
        with _quiet():
            self._client.set_registered_model_tag(NAME, key, text)

    def notes(self, beginning: str) -> list[str]:
        """Return the notes whose keys begin so, by key; none while nothing is registered."""
        with _quiet():
            try:
                tags = self._client.get_registered_model(NAME).tags
            except MlflowException:
                return []
        return [text for key, text in sorted(tags.items()) if key.startswith(beginning)]

    def download(self, number: str, folder: Path, what: str = BUNDLE) -> None:
        """Copy the bundle of version `number`, or another folder of its run, into `folder`.

        A folder that the run did not leave leaves `folder` empty; a bundle has to be there.
        """
        with _quiet(), tempfile.TemporaryDirectory(dir=folder) as parcel:
            run_id = str(self._client.get_model_version(NAME, number).run_id)
            if what != BUNDLE and what not in self._left(run_id):
                return
            self._client.download_artifacts(run_id, what, parcel)
            for path in (Path(parcel) / what).iterdir():
                path.replace(folder / path.name)

    def _left(self, run_id: str) -> set[str]:
        return {each.path for each in self._client.list_artifacts(run_id)}

    def _experiment(self, name: str = NAME) -> str:
        found = self._client.get_experiment_by_name(name)
        if found is not None:
            return str(found.experiment_id)
        location = self._artifacts.as_uri() if self._local else None
        return self._client.create_experiment(name, artifact_location=location)

    def _version(self, found: ModelVersion) -> Version:
        run = self._client.get_run(str(found.run_id))
        data, inputs = run.data, run.inputs.dataset_inputs if run.inputs else []
        return Version(
            number=str(found.version),
            created=datetime.fromtimestamp(found.creation_timestamp / 1000, UTC),
            aliases=tuple(sorted(found.aliases)),
            tags=dict(found.tags),
            metrics=dict(data.metrics),
            parameters=dict(data.params),
            inputs={
                each.dataset.name: orjson.loads(each.dataset.source)["sha256"] for each in inputs
            },
        )


def _logged(data: RunInput) -> DatasetInput:
    # MLflow takes the beginning of a digest only; the whole one stands in the source.
    dataset = Dataset(
        name=data.name,
        digest=data.digest[:_LONGEST_DIGEST],
        source_type="cinq",
        source=orjson.dumps({"sha256": data.digest, **data.source}).decode(),
        profile=orjson.dumps(data.profile).decode(),
    )
    return DatasetInput(dataset, [InputTag("mlflow.data.context", "training")])


def _local_store(data_dir: Path) -> str:
    """Return the URI of the SQLite store, made whole before it takes its place."""
    store = data_dir.resolve() / "mlflow" / "mlflow.db"
    if not store.exists():
        store.parent.mkdir(parents=True, exist_ok=True)
        draft = store.with_name(f".mlflow-{os.getpid()}.db")
        with _quiet():
            # The first question creates and migrates the tables.
            MlflowClient(f"sqlite:///{draft}").search_experiments(max_results=1)
        draft.replace(store)
    return f"sqlite:///{store}"


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep MLflow's chatter about its own migrations off the terminal."""
    names = ("mlflow", "alembic", "alembic.runtime.migration")
    before = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).setLevel(logging.ERROR)
    try:
        yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)
