"""The cards of a run: what its steps left, gathered and written for people to read."""

from catalogue.import_report import ImportReport
from index.card.census import Census, Crowd
from index.card.data_card import Data, data_card
from index.card.model_card import Judgement, model_card
from index.evaluation.evidence import Found
from index.gate.verdict import Verdict
from index.manifest import Manifest
from index.pipeline.context import Context
from index.pipeline.step_train import run_ratings
from index.whole_file import write_whole

MODEL_CARD, DATA_CARD = "model-card.md", "data-card.md"


def write_cards(context: Context, verdict: Verdict) -> None:
    """Write the model card and the data card of a run that `verdict` was said of."""
    run = context.run
    run.cards.mkdir(exist_ok=True)
    manifest = Manifest.read(run.bundle)
    judgement = Judgement(Found.read(run.evidence), verdict)
    write_whole(run.cards / MODEL_CARD, model_card(manifest, judgement))
    write_whole(run.cards / DATA_CARD, data_card(manifest, _data(context)))


def import_account(context: Context) -> ImportReport | None:
    """Return the account of the import the films of this run came by, if they came by one."""
    path = context.run.account
    return ImportReport.model_validate_json(path.read_bytes()) if path.is_file() else None


def _data(context: Context) -> Data:
    ratings = run_ratings(context)
    ingested = context.record("ingest").findings
    digests = {name: ingested.get(name) for name in ("use_digest", "queries_digest")}
    return Data(
        census=Census.of(context.films),
        crowd=Crowd.of(ratings) if ratings is not None and len(ratings) else None,
        account=import_account(context),
        **{name: str(digest) if digest else None for name, digest in digests.items()},
    )
