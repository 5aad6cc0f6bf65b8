"""A refresh after one film of a hundred changed, beside the full build: processor time by step.

Embedding thousands of films takes too long to be measured again and again: all vectors are known
from the bundle, and what the full build would take to embed them is reckoned from a few hundred.

`python -m tests.speed.refresh DATA` runs the pipeline once and prints what each step took.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from catalogue.film import Film
from catalogue.film_table import FilmTable
from embeddings import exported, film_vectors
from embeddings.passage import passages
from embeddings.vector_cache import VectorCache
from index.bundle import ENCODER, Bundle, read_bundle
from index.pipeline.encoders import exported_encoder
from index.pipeline.pipeline import run_pipeline
from index.pipeline.steps import STEP_NAMES
from index.settings import IndexSettings
from tests.speed.part import Part, table

ROOT = Path(__file__).resolve().parents[2]
_FILMS, _CHANGED_EVERY, _SAMPLE = 10_000, 100, 200
_OF_IMPORT = "catalogue import"


class Watch:
    """Hears where a pipeline is, and keeps the processor seconds of each step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._began = 0.0

    def begin(self, _step: str, _what: str) -> None:
        """Start to count."""
        self._began = time.process_time()

    def advance(self, done: int, total: int) -> None:
        """Say nothing."""

    def end(self, step: str, _summary: str) -> None:
        """Keep what `step` took."""
        self.seconds[step] = time.process_time() - self._began


def refresh(bundle: Path) -> Part:
    """Return what a full build and a refresh cost, of the best known films in `bundle`.

    The file RATINGS of the environment teaches taste, where it is set.
    """
    read = read_bundle(bundle)
    films = best_known(read.films, _FILMS)
    changed = [_retold(film) if row % _CHANGED_EVERY == 0 else film for row, film in films]
    with tempfile.TemporaryDirectory() as name:
        data = Path(name) / "data"
        _remember(read, data)
        full = _run(data, (film for _, film in films))
        full["embed"] += len(films) * _seconds_a_film(read)
        again = _run(data, changed)
    many = sum(row % _CHANGED_EVERY == 0 for row, _ in films)
    return Part(compared(full, again, f"{len(films):,} films, {many:,} of them changed"))


def _remember(read: Bundle, data: Path) -> None:
    """Put the encoder and the vectors of a bundle where a pipeline finds them."""
    place = f"{exported._FORMAT}-{read.encoder.weights_sha256[: exported._DIGITS]}"
    shutil.copytree(read.folder / ENCODER, data / "encoders" / place)
    keys = (film_vectors._key(read.encoder, passages(film)) for film in read.films)
    known = dict(zip(keys, read.text.vectors, strict=True))
    VectorCache(data / "vectors").put(known)


def _seconds_a_film(read: Bundle) -> float:
    step = max(1, len(read.films) // _SAMPLE)
    some = [read.films[row] for row in range(0, len(read.films), step)]
    began = time.process_time()
    film_vectors.encode_films(some, exported_encoder(read.folder / ENCODER))
    return (time.process_time() - began) / len(some)


def best_known(films: FilmTable, count: int) -> list[tuple[int, Film]]:
    """Return the films of most votes, numbered."""
    votes = films.numbers("vote_count")
    rows = np.sort(np.argsort(-np.nan_to_num(votes), kind="stable")[:count])
    return [(number, films[row]) for number, row in enumerate(rows.tolist())]


def _retold(film: Film) -> Film:
    return film.model_copy(update={"overview": f"{film.overview} Told anew, it ends otherwise."})


def compared(full: dict[str, float], again: dict[str, float], told: str) -> list[str]:
    """Return the table of both, step by step; the steps that weigh most in a refresh are named."""
    whole, little = sum(full.values()), sum(again.values())
    rows = [
        [step, f"{full[step]:.1f}", f"{again[step]:.1f}", f"{again[step] / whole:.1%}"]
        for step in full
    ]
    rows.append(["**all**", f"{whole:.1f}", f"{little:.1f}", f"**{little / whole:.1%}**"])
    return table([told, "full build, s", "refresh, s", "refresh to the full build"], rows)


def _run(data: Path, films: Iterable[Film]) -> dict[str, float]:
    """Import films and run the pipeline, in processes of their own; return seconds by step."""
    file, environment = data / "films.jsonl", {**os.environ, "CINQ_DATA_DIR": str(data)}
    with file.open("w", encoding="utf-8") as lines:
        lines.writelines(f"{film.model_dump_json()}\n" for film in films)
    ratings = os.environ.get("RATINGS")
    words = ["catalogue", "import", str(file), *(("--ratings", ratings) if ratings else ())]
    before = os.times()
    _python(["-m", "cli", *words], environment)
    after = os.times()
    spent = after.children_user + after.children_system
    imported = spent - before.children_user - before.children_system
    steps = json.loads(_python(["-m", "tests.speed.refresh"], environment).splitlines()[-1])
    return {_OF_IMPORT: imported, **{name: steps[name] for name in STEP_NAMES}}


def _python(words: list[str], environment: dict[str, str]) -> str:
    command = [sys.executable, *words]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


if __name__ == "__main__":
    watch = Watch()
    run_pipeline(IndexSettings(), watch)
    sys.stdout.write(json.dumps(watch.seconds) + "\n")
