"""Step nine: the bundle is registered and goes live."""

import json

from catalogue.import_report import ImportReport
from index.errors import GateRefused
from index.pipeline.context import Context, Findings
from index.registry.champion import read_champion
from index.registry.run_input import RunInput, catalogue_input
from index.whole_file import write_whole


def promote_inputs(context: Context) -> tuple[object, ...]:
    """Return what is live, so that promoting again after a rollback is done again."""
    champion = read_champion(context.data_dir)
    return (champion.version if champion else None,)


def promote(context: Context) -> tuple[str, Findings]:
    """Register the bundle and make it champion; raise GateRefused when the gate said no.

    Why it was refused stays in the run folder, to be announced.
    """
    context.run.refusal.unlink(missing_ok=True)
    try:
        return _promote(context)
    except GateRefused as refusal:
        write_whole(context.run.refusal, f"{refusal}\n")
        raise


def _promote(context: Context) -> tuple[str, Findings]:
    verdict = context.record("gate").findings
    if verdict["verdict"] != "passed":
        raise GateRefused([str(verdict["reasons"])])
    # MLflow takes seconds to import, and only this step needs it.
    from index.registry.model_registry import ROLLED_BACK, ModelRegistry  # noqa: PLC0415

    settings = context.settings
    registry = ModelRegistry(settings.data_dir, settings.mlflow_tracking_uri, settings.bundles_kept)
    digest = str(context.record("build").findings["bundle_digest"])
    version = registry.with_digest(digest) or registry.register(
        context.run.bundle,
        _parameters(context),
        {"gate": json.dumps(verdict)},
        _inputs(context),
    )
    if version.tags.get(ROLLED_BACK):
        raise GateRefused(
            [f"Version {version.number} was rolled back; `cinq index promote` brings it back."]
        )
    champion = registry.promote(version.number, "passed the gate")
    return f"version {champion.version} is live", {"version": champion.version}


def _inputs(context: Context) -> list[RunInput]:
    """Return the films and the ratings of this run, as what it was made from."""
    ingested = context.record("ingest").findings
    account = context.run.account
    report = ImportReport.model_validate_json(account.read_bytes()) if account.is_file() else None
    inputs = [catalogue_input(str(ingested["catalogue_digest"]), report)]
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
