"""The steps from films to a live index, in order."""

from collections.abc import Callable
from dataclasses import dataclass

from index.pipeline.context import Context
from index.pipeline.step_announce import announce, announce_inputs
from index.pipeline.step_build import build
from index.pipeline.step_embed import embed, embed_inputs
from index.pipeline.step_evaluate import evaluate
from index.pipeline.step_gate import gate, gate_inputs
from index.pipeline.step_ingest import ingest, ingest_inputs
from index.pipeline.step_preprocess import preprocess, preprocess_inputs
from index.pipeline.step_promote import promote, promote_inputs
from index.pipeline.step_train import train, train_inputs
from index.pipeline.step_validate import validate


def _nothing_else(_: Context) -> tuple[object, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `work` reads and writes the run folder; `inputs` is what it depends on.

    A step depends on the step before it (or the one it is said to come `after`), on its own
    `inputs` and on its `version`, which is raised whenever the step would now give another
    result for the same inputs.
    """

    name: str
    what: str
    work: Callable[[Context], tuple[str, dict[str, str | float | None]]]
    inputs: Callable[[Context], tuple[object, ...]] = _nothing_else
    version: int = 1
    after: str | None = None


STEPS: tuple[Step, ...] = (
    Step("ingest", "Taking the films and ratings", ingest, ingest_inputs),
    Step("validate", "Checking the films", validate, version=4),
    Step("preprocess", "Telling the films in passages", preprocess, preprocess_inputs),
    Step("embed", "Turning films into vectors", embed, embed_inputs),
    Step("train", "Learning taste", train, train_inputs),
    Step("build", "Building the index", build),
    Step("evaluate", "Measuring the index", evaluate, version=3),
    Step("gate", "Deciding whether it may go live", gate, gate_inputs, version=3),
    Step("promote", "Going live", promote, promote_inputs),
    # What was refused is announced too, so this one does without a promotion.
    Step("announce", "Saying what happened", announce, announce_inputs, after="gate"),
)
STEP_NAMES: tuple[str, ...] = tuple(step.name for step in STEPS)
