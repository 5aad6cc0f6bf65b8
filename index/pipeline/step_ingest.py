"""Step one: take the catalogue in use, or the bundled one, and the ratings beside it."""

import shutil
from pathlib import Path

from catalogue.dataset import catalogue_digest, current_dataset
from catalogue.file_digest import file_sha256
from catalogue.film_table import FilmTable
from catalogue.queries_store import kept_queries
from catalogue.ratings_store import kept_ratings, kept_use
from catalogue.starter_catalogue import starter_films
from index.pipeline.context import Context, Findings
from index.pipeline.run_folder import QUERIES, digest_of
from index.whole_file import write_whole


def ingest_inputs(context: Context) -> tuple[object, ...]:
    """Return the digests of the films and ratings in use."""
    dataset = current_dataset(context.data_dir)
    beside = (kept_ratings(context.data_dir), kept_queries(context.data_dir))
    use = kept_use(context.data_dir)
    return (
        dataset.digest if dataset else catalogue_digest(FilmTable.from_films(starter_films())),
        *(file_sha256(path) if path else None for path in beside),
        # Said only where there is any, so that folders keep their names where there is none.
        *([file_sha256(use)] if use else []),
    )


def ingest(context: Context) -> tuple[str, Findings]:
    """Copy films, ratings and queries into the run folder: later imports do not change the run."""
    dataset = current_dataset(context.data_dir)
    films = dataset.films if dataset else FilmTable.from_films(starter_films())
    films.write(context.run.films)
    context.run.account.unlink(missing_ok=True)
    if dataset:
        write_whole(context.run.account, dataset.report.model_dump_json(indent=2))
    digest = dataset.digest if dataset else catalogue_digest(films)
    ratings = _take_ratings(context)
    asked = _take_queries(context)
    source = "the imported catalogue" if dataset else "the starter catalogue"
    heard = "with ratings" if ratings else "no ratings"
    said = ", with queries" if asked else ""
    return f"{len(films):,} films from {source}, {heard}{said}", {
        "catalogue_digest": digest,
        "ratings_digest": ratings,
        "use_digest": file_sha256(context.run.use) if context.run.use.is_file() else None,
        "queries_digest": file_sha256(asked) if asked else None,
    }


def _take_ratings(context: Context) -> str | None:
    """Copy ratings, and what people here said, into the run folder; return their digest."""
    taken: list[str] = []
    data_dir, run = context.data_dir, context.run
    for kept, place in ((kept_ratings(data_dir), run.ratings), (kept_use(data_dir), run.use)):
        place.unlink(missing_ok=True)
        if kept:
            shutil.copyfile(kept, place)
            taken.append(file_sha256(place))
    return digest_of(*taken) if len(taken) > 1 else next(iter(taken), None)


def _take_queries(context: Context) -> Path | None:
    """Copy the queries in use into the run folder and return the copy; None without any."""
    for name in QUERIES:
        (context.run.path / name).unlink(missing_ok=True)
    kept = kept_queries(context.data_dir)
    return Path(shutil.copyfile(kept, context.run.path / kept.name)) if kept else None
