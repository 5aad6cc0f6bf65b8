"""Runs the steps: what is done is re-used, what was stopped goes on."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import IndexFailure
from index.pipeline.context import Context
from index.pipeline.progress import Progress
from index.pipeline.run_folder import RunFolder, StepRecord, digest_of
from index.pipeline.step_ingest import ingest_inputs
from index.pipeline.steps import STEP_NAMES, STEPS, Step
from index.settings import IndexSettings

_RUNS_KEPT = 3


class PipelineBusy(IndexFailure):
    """Another pipeline works in the same data dir."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(f"Another pipeline is at work in {data_dir}: wait until it ends.")


class StepUnknown(IndexFailure):
    """There is no step of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no step {name!r}; the steps are {', '.join(STEP_NAMES)}.")


def run_pipeline(
    settings: IndexSettings,
    progress: Progress,
    *,
    run: Path | None = None,
    first: str | None = None,
    last: str | None = None,
) -> list[StepRecord]:
    """Run the steps from `first` to `last` and return their records.

    Without `run`, the folder is named after the inputs, so the same films and ratings continue
    the run they began. Steps done with the same inputs are re-used, but for `first` and those
    after it, when it is given. A step whose outputs are missing raises StepMissing.
    """
    for name in (first, last):
        if name is not None and name not in STEP_NAMES:
            raise StepUnknown(name)
    with _alone(settings.data_dir):
        context = Context(RunFolder(run or _folder_for_inputs(settings)), settings, progress)
        start = STEP_NAMES.index(first) if first else 0
        stop = STEP_NAMES.index(last) if last else len(STEPS) - 1
        for step in STEPS[start:] if first else ():
            context.run.forget(step.name)
        return _run_steps(context, start, stop)


def _run_steps(context: Context, start: int, stop: int) -> list[StepRecord]:
    records: list[StepRecord] = []
    before = context.record(STEPS[start - 1].name).key if start else ""
    for step in STEPS[start : stop + 1]:
        key = digest_of(step.name, step.version, before, *step.inputs(context))
        record = context.run.record(step.name)
        if record is None or record.key != key:
            record = _do(step, key, context)
        else:
            context.progress.begin(step.name, step.what)
            context.progress.end(step.name, f"already done: {record.summary}")
        records.append(record)
        before = key
    return records


def _do(step: Step, key: str, context: Context) -> StepRecord:
    context.progress.begin(step.name, step.what)
    started = time.monotonic()
    summary, findings = step.work(context)
    record = StepRecord(
        step=step.name,
        key=key,
        seconds=round(time.monotonic() - started, 2),
        summary=summary,
        findings=findings,
    )
    context.run.keep(record)
    context.progress.end(step.name, summary)
    return record


def _folder_for_inputs(settings: IndexSettings) -> Path:
    probe = Context(RunFolder(settings.data_dir / "runs"), settings)
    return settings.data_dir / "runs" / digest_of(*ingest_inputs(probe))[:12]


@contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    """Hold the data dir's pipeline lock; the system frees it when a process dies."""
    data_dir.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(data_dir / "pipeline.lock", timeout=0):
            yield
    except Timeout:
        raise PipelineBusy(data_dir) from None
