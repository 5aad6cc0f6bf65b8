"""Step nine: the bundle is registered and goes live."""

from index.errors import GateRefused
from index.evaluation.evidence import Evidence
from index.pipeline.cards import import_account
from index.pipeline.context import Context, Findings
from index.provenance import environment, requirements
from index.registry.aliases import CARDS, CHAMPION, EVIDENCE, ROLLED_BACK
from index.registry.champion import read_champion
from index.registry.run_account import RunAccount
from index.registry.run_input import RunInput, catalogue_input
from index.whole_file import write_whole

REQUIREMENTS = "requirements.txt"


def promote_inputs(context: Context) -> tuple[object, ...]:
    """Return what is live, so that promoting again after a rollback is done again."""
    champion = read_champion(context.data_dir)
    return (champion.version if champion else None,)


def promote(context: Context) -> tuple[str, Findings]:
    """Register the bundle and make it champion; raise GateRefused when the gate said no.

    What is refused is registered too, so that people can look at it, and promote it in spite of
    the gate. Why it was refused stays in the run folder, to be announced.
    """
    context.run.refusal.unlink(missing_ok=True)
    try:
        return _promote(context)
    except GateRefused as refusal:
        write_whole(context.run.refusal, f"{refusal}\n")
        raise


def _promote(context: Context) -> tuple[str, Findings]:
    verdict = context.record("gate").findings
    registry = context.registry
    digest = str(context.record("build").findings["bundle_digest"])
    version = registry.with_digest(digest)
    tags = _verdict_tags(verdict)
    if version is None:
        version = registry.register(
            context.run.bundle,
            _parameters(context),
            {**environment(), **tags},
            _inputs(context),
            _account(context),
        )
    elif CHAMPION not in version.aliases:
        registry.tag(version.number, tags)
    if verdict["verdict"] != "passed":
        raise GateRefused([str(verdict["reasons"])])
    if version.tags.get(ROLLED_BACK):
        raise GateRefused(
            [f"Version {version.number} was rolled back; `cinq index promote` brings it back."]
        )
    champion = registry.promote(version.number, "passed the gate")
    return f"version {champion.version} is live", {"version": champion.version}


def _verdict_tags(verdict: Findings) -> dict[str, str]:
    return {
        "gate": str(verdict["verdict"]),
        "gate_reasons": str(verdict["reasons"]),
        "gate_against": str(verdict["against"] or ""),
    }


def _account(context: Context) -> RunAccount:
    """Return what this run leaves in MLflow beside the bundle."""
    run = context.run
    write_whole(run.path / REQUIREMENTS, requirements())
    evidence = Evidence.read(run.evidence)
    return RunAccount(
        artifacts={
            run.evidence: EVIDENCE,
            run.panel: "panel",
            run.verdict: "gate",
            run.judgement: "gate",
            run.cards: CARDS,
            run.path / REQUIREMENTS: "environment",
        },
        curves={"ndcg_at_10_by_picks": evidence.curve} if evidence else {},
    )


def _inputs(context: Context) -> list[RunInput]:
    """Return the films and the ratings of this run, as what it was made from."""
    ingested = context.record("ingest").findings
    inputs = [catalogue_input(str(ingested["catalogue_digest"]), import_account(context))]
    if ingested["ratings_digest"]:
        inputs.append(RunInput("ratings", str(ingested["ratings_digest"])))
    return inputs


def _parameters(context: Context) -> dict[str, str]:
    records = [context.run.record(step) for step in ("ingest", "embed", "train", "build")]
    return {
        f"{record.step}.{name}": str(value)
        for record in records
        if record is not None
        for name, value in record.findings.items()
    }
