"""Step five: films, vectors and encoder become one bundle."""

import numpy as np

from index.bundle import BundleContents, write_bundle
from index.pipeline.context import Context, Findings
from index.pipeline.encoders import serving_encoder_folder
from index.pipeline.step_train import read_taste
from index.provenance import provenance
from index.searching.building import build_search


def build(context: Context) -> tuple[str, Findings]:
    """Write the bundle of this run."""
    ingested = context.record("ingest").findings
    vectors = np.load(context.run.vectors, allow_pickle=False)
    contents = BundleContents(
        films=context.films,
        text_vectors=vectors,
        taste=read_taste(context),
        search=build_search(context.films, vectors, context.encoder).model,
        encoder=serving_encoder_folder(context.data_dir),
    )
    draft = provenance(
        catalogue_digest=str(ingested["catalogue_digest"]),
        ratings_digest=_text(ingested["ratings_digest"]),
        encoder=context.encoder,
    )
    manifest = write_bundle(context.run.bundle, contents, draft)
    size = sum(path.stat().st_size for path in context.run.bundle.rglob("*") if path.is_file())
    return f"bundle {manifest.digest[:12]}, {size / 1e6:.0f} MB", {
        "bundle_digest": manifest.digest,
        "bundle_bytes": size,
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)
