from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.errors import BundleMismatch
from index.titles.title_index import TitleIndex, build_title_index
from index.titles.title_search import TitleSearch

_FILMS = FilmTable.from_films(
    [
        Film(id="a", title="The Matrix", overview="", titles={"fr": "Matrix"}, vote_count=9),
        Film(id="b", title="Seven Samurai", overview="", original_title="七人の侍"),
        Film(id="c", title="Two\nLines", overview=""),
    ]
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    build_title_index(_FILMS).write(tmp_path / "titles")
    return tmp_path / "titles"


@pytest.mark.parametrize("typed", ["matrx", "7 samurai", "七人", "two lines", "zzz"])
def test_an_index_read_back_finds_the_same(folder: Path, typed: str) -> None:
    again = TitleSearch(_FILMS, TitleIndex.read(folder, len(_FILMS)))

    assert again.find(typed, 3) == TitleSearch.of(_FILMS).find(typed, 3)


def test_an_index_of_more_films_than_there_are_is_refused(folder: Path) -> None:
    with pytest.raises(BundleMismatch):
        TitleIndex.read(folder, 1)


@pytest.mark.parametrize("name", ["rows", "owners", "ends"])
def test_an_index_whose_parts_do_not_fit_is_refused(folder: Path, name: str) -> None:
    path = folder / f"{name}.npy"
    np.save(path, np.load(path)[:-1])

    with pytest.raises(BundleMismatch):
        TitleIndex.read(folder, len(_FILMS))


def test_no_films_have_no_titles(tmp_path: Path) -> None:
    none = FilmTable.from_films([])
    build_title_index(none).write(tmp_path / "titles")

    assert TitleSearch(none, TitleIndex.read(tmp_path / "titles", 0)).find("matrix", 3) == []
