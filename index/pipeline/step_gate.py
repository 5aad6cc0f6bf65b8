"""Step eight: the candidate against its least figures and against the champion."""

from index.evaluation.evidence import Evidence
from index.film_index import FilmIndex
from index.gate.candidate import Contender
from index.gate.gate import judge
from index.gate.verdict import Verdict, verdict_page
from index.manifest import Manifest
from index.pipeline.cards import write_cards
from index.pipeline.context import Context, Findings
from index.pipeline.step_train import run_ratings
from index.registry.champion import read_champion
from index.vector_index import serve_with_threads
from index.whole_file import write_whole


def gate_inputs(context: Context) -> tuple[object, ...]:
    """Return the version to hold the candidate against.

    Once the candidate itself is live, that is still the one it was held against before.
    """
    champion = _champion_number(context)
    record = context.run.record("gate")
    if champion is None or record is None:
        return (champion,)
    digest = context.record("build").findings["bundle_digest"]
    live = read_champion(context.data_dir)
    is_candidate = live is not None and Manifest.read(live.bundle).digest == digest
    return (record.findings.get("against") if is_candidate else champion,)


def gate(context: Context) -> tuple[str, Findings]:
    """Judge the bundle of this run; a refusal is a result, not an error, until promotion."""
    serve_with_threads(1)
    verdict = _judged(context)
    write_whole(context.run.judgement, verdict.model_dump_json(indent=2) + "\n")
    write_whole(context.run.verdict, verdict_page(verdict))
    write_cards(context, verdict)
    reasons = " ".join(verdict.reasons)
    findings: Findings = {
        "verdict": verdict.word,
        "reasons": reasons,
        "against": verdict.against,
    }
    return f"{verdict.word}: {reasons}", findings


def _judged(context: Context) -> Verdict:
    number = _champion_number(context)
    folder = context.run.bundle
    evidence = Evidence.read(context.run.evidence)
    candidate = Contender(FilmIndex.load(folder), folder, evidence)
    champion = None if number is None else _contender(context, number)
    return judge(candidate, champion, run_ratings(context), number)


def _champion_number(context: Context) -> str | None:
    settings = context.settings
    if settings.mlflow_tracking_uri is None:
        champion = read_champion(context.data_dir)
        return champion.version if champion else None
    return context.registry.champion_number()


def _contender(context: Context, number: str) -> Contender:
    folder = context.registry.fetched(number)
    evidence = context.registry.fetched_evidence(number)
    return Contender(FilmIndex.load(folder, number), folder, Evidence.read(evidence))
