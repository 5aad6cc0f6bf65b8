"""A bundle from films and likes alone: no registry, no database, no run folder."""

from dataclasses import dataclass
from pathlib import Path

from catalogue.film_table import FilmTable
from catalogue.ratings import RatingsRead
from embeddings.film_vectors import embed_films
from embeddings.taste.training import train_taste
from embeddings.vector_cache import VectorCache
from index.bundle import BundleContents, write_bundle
from index.film_index import FilmIndex
from index.golden import ask_golden_questions
from index.manifest import Manifest
from index.pipeline.encoders import bulk_encoder, serving_encoder_folder
from index.pipeline.progress import Progress
from index.provenance import provenance
from index.searching.asked import Asked
from index.searching.building import build_search


@dataclass(frozen=True)
class Source:
    """What a bundle is made from."""

    films: FilmTable
    catalogue_digest: str
    ratings: RatingsRead | None = None
    queries: Asked | None = None


def build_bundle(folder: Path, source: Source, cache_dir: Path, progress: Progress) -> Manifest:
    """Embed, learn, write and measure; return the manifest of the bundle in `folder`."""
    encoder = bulk_encoder(cache_dir)
    progress.begin("embed", "Turning films into vectors")
    cache = VectorCache(cache_dir / "vectors")
    made = embed_films(source.films, encoder, cache, progress.advance)
    progress.end("embed", f"{made.embedded:,} films embedded, {made.reused:,} known")

    progress.begin("train", "Learning taste")
    ratings = source.ratings.likes if source.ratings else None
    taste = train_taste(source.films, made.vectors, ratings)
    progress.end("train", f"{len(ratings):,} ratings" if ratings else "the catalogue alone")

    progress.begin("search", "Learning to be asked")
    learned = build_search(source.films, made.vectors, encoder, source.queries, progress.advance)
    progress.end("search", learned.said)

    progress.begin("build", "Building the index")
    contents = BundleContents(
        source.films, made.vectors, taste, learned.model, serving_encoder_folder(cache_dir)
    )
    draft = provenance(
        catalogue_digest=source.catalogue_digest,
        ratings_digest=source.ratings.digest if source.ratings else None,
        encoder=encoder,
    )
    manifest = write_bundle(folder, contents, draft)
    golden = ask_golden_questions(FilmIndex.load(folder))
    measured = manifest.model_copy(update={"metrics": golden.metrics() | learned.metrics()})
    measured.write(folder)
    progress.end("build", f"{len(source.films):,} films in {folder}")
    return measured
