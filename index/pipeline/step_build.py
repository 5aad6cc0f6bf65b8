"""Step six: films, vectors and encoder become one bundle."""

from catalogue.errors import FileUnreadableError
from index.bundle import BundleContents, write_bundle
from index.pipeline.context import Context, Findings
from index.pipeline.encoders import serving_encoder_folder
from index.pipeline.step_embed import read_vectors
from index.pipeline.step_train import read_taste
from index.provenance import provenance
from index.searching.asked import Asked, read_asked
from index.searching.building import build_search


def build(context: Context) -> tuple[str, Findings]:
    """Write the bundle of this run."""
    ingested = context.record("ingest").findings
    vectors = read_vectors(context)
    asked, fault = _asked(context)
    advance = context.progress.advance
    learned = build_search(context.films, vectors, context.encoder, asked, advance)
    contents = BundleContents(
        films=context.films,
        text_vectors=vectors,
        taste=read_taste(context),
        search=learned.model,
        encoder=serving_encoder_folder(context.data_dir),
    )
    draft = provenance(
        catalogue_digest=str(ingested["catalogue_digest"]),
        ratings_digest=_text(ingested["ratings_digest"]),
        encoder=context.encoder,
    )
    manifest = write_bundle(context.run.bundle, contents, draft)
    size = sum(path.stat().st_size for path in context.run.bundle.rglob("*") if path.is_file())
    said = fault or learned.said
    return f"bundle {manifest.digest[:12]}, {size / 1e6:.0f} MB, search {said}", {
        "bundle_digest": manifest.digest,
        "bundle_bytes": size,
        **learned.metrics(),
    }


def _asked(context: Context) -> tuple[Asked | None, str | None]:
    """Return the queries of this run, or why they cannot be learned from.

    Queries that were kept for another catalogue keep no index from being built.
    """
    if context.run.queries is None:
        return None, None
    try:
        return read_asked(context.run.queries, context.films), None
    except FileUnreadableError as error:
        return None, f"as it is without queries: {error.reason}"


def _text(value: object) -> str | None:
    return None if value is None else str(value)
