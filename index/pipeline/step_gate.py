"""Step eight: the candidate against its least figures and against the champion."""

from index.gate import Measured, judge
from index.manifest import Manifest
from index.pipeline.context import Context, Findings
from index.registry.champion import read_champion
from index.whole_file import write_whole


def gate(context: Context) -> tuple[str, Findings]:
    """Judge the bundle of this run; a refusal is a result, not an error, until promotion."""
    champion = read_champion(context.data_dir)
    live = Manifest.read(champion.bundle) if champion else None
    candidate = Manifest.read(context.run.bundle)
    verdict = judge(_measured(candidate), _measured(live) if live else None)
    word = "passed" if verdict.passed else "refused"
    reasons = " ".join(verdict.reasons)
    lines = [f"### The gate: {word}", "", *(f"- {reason}" for reason in verdict.reasons)]
    write_whole(context.run.verdict, "\n".join(lines) + "\n")
    return f"{word}: {reasons}", {"verdict": word, "reasons": reasons}


def _measured(manifest: Manifest) -> Measured:
    return Measured(manifest.catalogue_digest, manifest.ratings_digest, manifest.metrics)
