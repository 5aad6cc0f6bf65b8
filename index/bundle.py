"""A bundle: one folder that holds everything an answer needs, written whole or not at all."""

import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from catalogue.file_digest import file_sha256
from catalogue.film_table import FilmTable
from embeddings.onnx_encoder import OnnxEncoder
from embeddings.taste.taste_space import Links, TasteSpace
from index.encoders_in_use import EncodersInUse
from index.errors import BundleMismatch
from index.film_map import lay_out, read_map, write_map
from index.franchises import FILE as SERIES
from index.franchises import Series, series_of
from index.manifest import READERS, Manifest, file_names, verify_bundle
from index.mapped_array import mapped_array
from index.one_thread import one_thread
from index.outline import Outline
from index.query_vectors import QueryVectors
from index.searching.search_model import SearchModel
from index.taste_index import read_kin, write_kin
from index.titles.title_index import TitleIndex, build_title_index
from index.vector_index import VectorIndex, Vectors
from index.whole_folder import replacing

FILMS = "films.parquet"
TEXT = "text.faiss"
TASTE = "taste.faiss"
PICKS = "picks.npy"
KIN = "kin.npz"
SEARCH = "search"
TITLES = "titles"
ENCODER = "encoder"


@dataclass(frozen=True, slots=True)
class BundleContents:
    """What goes into a bundle: films, text vectors [n, d], taste, search and encoder folder."""

    films: FilmTable
    text_vectors: Vectors
    taste: TasteSpace
    search: SearchModel
    encoder: Path


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was read from its folder and found whole."""

    folder: Path
    manifest: Manifest
    films: FilmTable
    text: VectorIndex
    outline: Outline | None
    taste: VectorIndex
    pick_vectors: Vectors
    kin: Links
    search: SearchModel
    titles: TitleIndex
    series: Series
    places: Vectors | None
    queries: QueryVectors

    @property
    def encoder(self) -> OnnxEncoder:
        """The encoder of its texts."""
        return self.queries.encoder


def taste_space(bundle: Bundle) -> TasteSpace:
    """Return the taste space of a bundle, as it was before it was written."""
    answers = bundle.taste.vectors
    return TasteSpace(bundle.pick_vectors, answers[:, :-1], answers[:, -1], bundle.kin)


def write_bundle(folder: Path, contents: BundleContents, manifest: Manifest) -> Manifest:
    """Write a bundle to `folder`, replacing what is there in one rename; return its manifest.

    `manifest` brings the provenance; its dimensions, counts and file digests are filled in here.
    """
    with replacing(folder) as draft:
        contents.films.write(draft / FILMS)
        VectorIndex(contents.text_vectors).write(draft / TEXT)
        with one_thread():
            outline = Outline.of(contents.text_vectors)
        if outline:
            outline.write(draft)
        VectorIndex(with_bias(contents.taste)).write(draft / TASTE)
        np.save(draft / PICKS, contents.taste.pick_vectors.astype(np.float32), allow_pickle=False)
        write_kin(contents.taste.kin, draft / KIN)
        contents.search.write(draft / SEARCH)
        build_title_index(contents.films).write(draft / TITLES)
        series_of(contents.films).write(draft)
        votes = contents.films.numbers("vote_count")
        write_map(lay_out(contents.taste.answer_vectors, votes), draft)
        shutil.copytree(contents.encoder, draft / ENCODER)
        complete = manifest.model_copy(
            update={
                "dimensions": {
                    "text": contents.text_vectors.shape[1],
                    "taste": contents.taste.pick_vectors.shape[1],
                },
                "counts": {"films": len(contents.films)},
                "files": {name: file_sha256(draft / name) for name in file_names(draft)},
            }
        )
        complete.write(draft)
    return complete


def read_bundle(
    folder: Path, encoders: EncodersInUse | None = None, readers: int = READERS
) -> Bundle:
    """Verify and read the bundle in `folder`; raise BundleRefused when it must not be served.

    Its encoder is one of the `encoders`, where they have it; so many `readers` verify its files
    side by side.
    """
    manifest = verify_bundle(folder, readers)
    for needed in (FILMS, TEXT, TASTE, PICKS, KIN, SEARCH, TITLES, SERIES, ENCODER):
        if not (folder / needed).exists():
            raise BundleMismatch(needed, "needed by every bundle", "nothing")
    # Reading the encoder is as long as all the rest, and mostly outside of Python.
    with ThreadPoolExecutor(max_workers=1) as beside:
        queries = beside.submit((encoders or EncodersInUse()).read, folder / ENCODER, manifest)
        return _read_parts(folder, manifest, queries)


def _read_parts(folder: Path, manifest: Manifest, queries: Future[QueryVectors]) -> Bundle:
    films = FilmTable.read(folder / FILMS)
    count, sizes = manifest.counts.get("films"), manifest.dimensions
    if len(films) != count:
        raise BundleMismatch(FILMS, f"{count} films", f"{len(films)} films")
    picks = mapped_array(folder / PICKS)
    if picks.shape != (len(films), sizes["taste"]):
        raise BundleMismatch(PICKS, (len(films), sizes["taste"]), picks.shape)
    rows, dimension = len(films), sizes["text"]
    text = VectorIndex.read(folder / TEXT, rows=rows, dimension=dimension, is_mapped=True)
    taste = VectorIndex.read(
        folder / TASTE, rows=rows, dimension=sizes["taste"] + 1, is_mapped=True
    )
    outline = Outline.read(folder, rows=rows, dimension=dimension)
    return Bundle(
        folder=folder,
        manifest=manifest,
        films=films,
        text=text,
        # Bundles had none before it was known what it saves.
        outline=outline or Outline.of(text.vectors),
        taste=taste,
        pick_vectors=picks,
        kin=read_kin(folder / KIN, len(films)),
        search=SearchModel.read(folder / SEARCH, films=len(films), dimension=dimension),
        titles=TitleIndex.read(folder / TITLES, len(films)),
        series=Series.read(folder, len(films)),
        places=read_map(folder, len(films)),
        queries=queries.result(),
    )


def with_bias(taste: TasteSpace) -> Vectors:
    """Return what films are found by [n, d + 1]: the answer vectors, then the bias."""
    answers = np.hstack([taste.answer_vectors, taste.answer_bias[:, None]])
    return answers.astype(np.float32)
