"""Runs the steps: what is done is reused, what was stopped goes on."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import GateRefused, IndexFailure
from index.pipeline.context import Context
from index.pipeline.last_run import note_end, noting_failure
from index.pipeline.old_runs import forget_old_runs
from index.pipeline.progress import Progress
from index.pipeline.run_folder import RunFolder, StepRecord, digest_of
from index.pipeline.shard import Shard
from index.pipeline.step_embed import embed_shard
from index.pipeline.step_ingest import ingest_inputs
from index.pipeline.steps import STEP_NAMES, STEPS, Step
from index.settings import IndexSettings


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
    the run they began. Steps done with the same inputs are reused, but for `first` and those
    after it, when it is given. A step whose outputs are missing raises StepMissing. What is
    refused is announced before GateRefused is raised.
    """
    start = _place(first) if first else 0
    stop = _place(last) if last else len(STEPS) - 1
    with _alone(settings.data_dir):
        context = _context(settings, progress, run)
        for step in STEPS[start:] if first else ():
            context.run.forget(step.name)
        return _run_steps(context, STEPS[start : stop + 1])


def run_step(
    settings: IndexSettings, progress: Progress, name: str, *, run: Path | None = None
) -> StepRecord:
    """Do one step on what the steps before it left, or return its record when it is done."""
    step = STEPS[_place(name)]
    with _alone(settings.data_dir):
        return _run_step(_context(settings, progress, run), step)


def run_shard(
    settings: IndexSettings, progress: Progress, shard: Shard, *, run: Path | None = None
) -> str:
    """Embed one share of the films of a run, beside other shares, and tell what was done.

    It writes nothing but cached vectors: the step `embed` then finds them and joins them.
    """
    context = _context(settings, progress, run)
    progress.begin("embed", f"Turning films into vectors, share {shard.number} of {shard.count}")
    summary = embed_shard(context, shard)
    progress.end("embed", summary)
    return summary


def folder_for_inputs(settings: IndexSettings) -> Path:
    """Return the run folder of the films, ratings and queries that are in use now."""
    probe = Context(RunFolder(settings.data_dir / "runs"), settings)
    return settings.data_dir / "runs" / digest_of(*ingest_inputs(probe))[:12]


def _place(name: str) -> int:
    if name not in STEP_NAMES:
        raise StepUnknown(name)
    return STEP_NAMES.index(name)


def _context(settings: IndexSettings, progress: Progress, run: Path | None) -> Context:
    return Context(RunFolder(run or folder_for_inputs(settings)), settings, progress)


def _run_steps(context: Context, steps: Sequence[Step]) -> list[StepRecord]:
    records: list[StepRecord] = []
    refusal: GateRefused | None = None
    for step in steps:
        try:
            records.append(_run_step(context, step))
        except GateRefused as error:
            refusal = error
    if refusal is not None:
        raise refusal
    return records


def _run_step(context: Context, step: Step) -> StepRecord:
    place = STEPS.index(step)
    before = step.after or (STEP_NAMES[place - 1] if place else None)
    made_from = context.record(before).key if before else ""
    key = digest_of(step.name, step.version, made_from, *step.inputs(context))
    record = context.run.record(step.name)
    if record is None or record.key != key:
        with noting_failure(context.data_dir, step.name):
            record = _do(step, key, context)
    else:
        context.progress.begin(step.name, step.what)
        context.progress.end(step.name, f"already done: {record.summary}")
    if step is STEPS[-1]:
        _note_end(context)
        forget_old_runs(context.data_dir, step.name, context.settings.runs_kept)
    return record


def _note_end(context: Context) -> None:
    records = [context.run.record(name) for name in STEP_NAMES]
    seconds = {record.step: record.seconds for record in records if record is not None}
    refused = context.record("gate").findings["verdict"] != "passed"
    note_end(context.data_dir, "refused" if refused else "done", STEP_NAMES[-1], seconds)


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


@contextmanager
def _alone(data_dir: Path) -> Iterator[None]:
    """Hold the data dir's pipeline lock; the system frees it when a process dies."""
    data_dir.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(data_dir / "pipeline.lock", timeout=0):
            yield
    except Timeout:
        raise PipelineBusy(data_dir) from None
