"""What goes from step to step is checked where it enters the next one."""

from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from embeddings.passage_table import read_passages, write_passages
from index.pipeline.context import Context
from index.pipeline.run_folder import RunFolder
from index.pipeline.step_embed import PassagesBroken, VectorsBroken, embed, read_vectors, save_array
from index.pipeline.step_preprocess import preprocess
from index.settings import IndexSettings

FILMS = 7


@pytest.fixture
def context(tmp_path: Path) -> Context:
    run = RunFolder(tmp_path / "run")
    films = (Film(id=f"f{row}", title=f"Film {row}", overview="Told.") for row in range(FILMS))
    FilmTable.from_films(films).write(run.films)
    return Context(run, IndexSettings(data_dir=tmp_path))


def test_passages_are_read_as_they_were_written(context: Context) -> None:
    preprocess(context)
    told = read_passages(context.run.passages, context.films.ids)
    assert told[0] == ("Film 0. Told.",)
    assert len(told) == FILMS


def test_passages_of_other_films_are_refused(context: Context) -> None:
    write_passages(context.run.passages, ["g1"], [("Another.",)])
    with pytest.raises(PassagesBroken, match=r"other films.*--from preprocess"):
        embed(context)


def test_a_file_that_is_no_table_of_passages_is_refused(context: Context) -> None:
    FilmTable.read(context.run.films).write(context.run.passages)
    with pytest.raises(PassagesBroken, match="has the columns"):
        embed(context)


@pytest.mark.parametrize("odd", [0.0, 2.0, float("nan")])
def test_vectors_that_are_not_of_length_one_are_refused(context: Context, odd: float) -> None:
    vectors = np.eye(FILMS, dtype=np.float32)
    vectors[3] *= odd
    save_array(context.run.vectors, vectors)
    with pytest.raises(VectorsBroken, match="1 not of length one, the first that of f3"):
        read_vectors(context)


def test_vectors_of_more_or_fewer_films_are_refused(context: Context) -> None:
    save_array(context.run.vectors, np.eye(FILMS - 1, dtype=np.float32))
    with pytest.raises(VectorsBroken, match=r"\(6, 6\) for 7 films"):
        read_vectors(context)


def test_whole_vectors_pass(context: Context) -> None:
    save_array(context.run.vectors, np.eye(FILMS, dtype=np.float32))
    assert read_vectors(context).shape == (FILMS, FILMS)
