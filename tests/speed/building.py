"""Passages a second: Cinq's encoder beside plain sentence-transformers, in turns.

What is plain is `SentenceTransformer(...).encode(passages)` with its own batches of 32, as its
documentation has it. Both may use every core of the machine.
"""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from sentence_transformers import SentenceTransformer

from catalogue.film_table import FilmTable
from embeddings.model_files import model_files
from embeddings.passage import passages
from index.bundle import ENCODER, FILMS
from index.pipeline.encoders import exported_encoder
from index.vector_index import Vectors
from tests.speed.part import Part, table

_PASSAGES, _LOTS = 2_000, 4


class Meter:
    """Adds up what one encoder takes, on the clock and of all processors, in seconds."""

    def __init__(self, encode: Callable[[list[str]], Vectors]) -> None:
        self._encode = encode
        self.clock = self.worked = 0.0
        self.made: list[Vectors] = []

    def encode(self, texts: list[str]) -> None:
        """Encode one lot."""
        clock, worked = time.perf_counter(), time.process_time()
        self.made.append(self._encode(texts))
        self.clock += time.perf_counter() - clock
        self.worked += time.process_time() - worked


def building(bundle: Path) -> Part:
    """Return how fast passages of the films in `bundle` become vectors."""
    cores = os.cpu_count() or 1
    texts = sample(FilmTable.read(bundle / FILMS), _PASSAGES)
    torch.set_num_threads(cores)
    plain = SentenceTransformer(str(model_files("all-MiniLM-L6-v2").folder), device="cpu")
    ours = Meter(exported_encoder(bundle / ENCODER).encode_passages)
    theirs = Meter(lambda lot: np.asarray(plain.encode(lot, show_progress_bar=False)))
    for lot in range(_LOTS):
        some = texts[lot::_LOTS]
        for meter in (ours, theirs) if lot % 2 else (theirs, ours):
            meter.encode(some)
    return Part(compared(ours, theirs, len(texts)))


def sample(films: FilmTable, count: int) -> list[str]:
    """Return so many passages of films drawn from a seed; fewer where there are fewer films."""
    rows = random.Random(5).sample(range(len(films)), min(count, len(films)))
    return [passages(films[row])[0] for row in rows]


def compared(ours: Meter, theirs: Meter, count: int) -> list[str]:
    """Return the table of both."""
    heads = [f"{count:,} passages", "a second", "a second of one core"]
    rows = [
        [name, f"{count / meter.clock:.0f}", f"{count / meter.worked:.0f}"]
        for name, meter in (("Cinq", ours), ("sentence-transformers", theirs))
    ]
    ratios = [f"×{theirs.clock / ours.clock:.1f}", f"×{theirs.worked / ours.worked:.1f}"]
    same = np.sum(np.concatenate(ours.made) * np.concatenate(theirs.made), axis=1)
    told = f"Cosine between the two: {np.median(same):.6f} in the median, {same.min():.4f} at least"
    note = "; where it is low, what plain encoding cuts off is read by Cinq."
    return [*table(heads, [*rows, ["the one to the other", *ratios]]), "", told + note]
