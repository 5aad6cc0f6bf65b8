from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.errors import FileUnreadableError
from catalogue.film_row import film_from_row
from catalogue.imports import import_films
from catalogue.sources.nested_cells import nested
from catalogue.sources.opening import open_source
from tests.catalogue.sources.contract import SourceContract
from tests.catalogue.sources.written_sources import METADATA, TMDB_5000, written, zipped
from tests.catalogue.written_films import record, write


class TestTmdb5000(SourceContract):
    def write(self, folder: Path) -> Path:
        return written(folder / "dump", TMDB_5000)


class TestMoviesMetadata(SourceContract):
    def write(self, folder: Path) -> Path:
        return written(folder / "dump", METADATA) / "movies_metadata.csv"


class TestTmdbArchive(SourceContract):
    def write(self, folder: Path) -> Path:
        return zipped(written(folder / "dump", METADATA), inside="")


def test_json_in_cells_becomes_names(tmp_path: Path) -> None:
    raw = next(open_source(written(tmp_path / "dump", TMDB_5000)).films())
    film = film_from_row(raw.fields)
    assert (film.id, film.year, film.runtime) == ("tmdb-1", 1962, 104)
    assert (film.genres, film.keywords, film.countries) == (("Drama",), ("sea",), ("FR",))
    assert (film.cast, film.directors) == (("Ada", "Bo"), ("Cy",))


def test_python_literals_in_cells_become_names(tmp_path: Path) -> None:
    raw = next(open_source(written(tmp_path / "dump", METADATA)).films())
    film = film_from_row(raw.fields)
    assert (film.imdb_id, film.franchise) == ("tt0000101", "The Keeper's Saga")
    assert (film.cast, film.directors, film.keywords) == (("Ada",), ("Cy",), ("sea",))


def test_names_after_commas_are_read_too(tmp_path: Path) -> None:
    content = (
        "id,title,overview,genres,production_companies,production_countries\n"
        '1,The Lamp,Ships.,"Drama, Mystery",Some Company,France\n'
    )
    path = tmp_path / "dump.csv"
    path.write_text(content)
    [raw] = open_source(path).films()
    assert raw.fields["genres"] == ["Drama", "Mystery"]
    assert "countries" not in raw.fields


def test_without_companions_the_films_come_in(tmp_path: Path) -> None:
    folder = written(tmp_path / "dump", METADATA)
    (folder / "credits.csv").unlink()
    source = open_source(folder, "tmdb")
    assert source.saw == "a TMDB dump as CSV: movies_metadata, keywords"
    assert "cast" not in next(source.films()).fields


def test_a_broken_cell_is_told_with_its_column_and_its_file(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "dump", METADATA, keywords="id,keywords\n1,[{'name'\n2,\"['sea']\"\n"
    )
    broken, lamp, bare = open_source(folder).films()
    assert broken.fault == (
        "in keywords.csv, line 2: the column keywords holds neither JSON nor a plain Python list "
        "or object"
    )
    assert lamp.fault is None
    assert bare.fields["keywords"] == ["sea"]


def test_a_shifted_row_is_rejected_and_the_others_come_in(tmp_path: Path, data_dir: Path) -> None:
    lines = METADATA["movies_metadata.csv"].splitlines()
    shifted = " - Written by Cy,," + lines[2].removeprefix("False,").removesuffix(",0.0")
    folder = written(tmp_path / "dump", METADATA, movies_metadata="\n".join([*lines, shifted]))
    report = import_films([folder], data_dir)
    assert (report.films, report.rejected) == (2, 1)
    assert report.first_rejections[0].file == "movies_metadata.csv"


def test_a_films_file_that_is_called_tmdb_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError, match="no TMDB dump; it holds films as JSON lines"):
        open_source(write(tmp_path, record(1)), "tmdb")


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('[{"name": "Été"}]', [{"name": "Été"}]),
        ("[{'a': None, 'b': True, 'c': 1.5}]", [{"a": None, "b": True, "c": 1.5}]),
        ("[{'name': \"O'Neil [1-1]\"}]", [{"name": "O'Neil [1-1]"}]),
    ],
)
def test_a_cell_of_json_or_plain_python_is_read(cell: str, value: object) -> None:
    assert nested(cell) == value


@pytest.mark.parametrize(
    "cell",
    [
        *("__import__('os')", "[1-1]", "9**9**9", "[" * 5000, "{'a': " * 400, "'" * 9999),
        *("[nan]", "{[]: 1}", "['\\N{no such}']", "-" * 9000 + "1", "lambda: 0", ""),
    ],
)
def test_a_cell_of_anything_else_is_refused_and_never_run(cell: str) -> None:
    with pytest.raises(ValueError, match="neither JSON nor a plain Python list or object"):
        nested(cell)


@given(st.text(alphabet="[]{}(),:'\"\\ -+0a.eN\n", max_size=200))
def test_any_cell_is_read_or_refused(cell: str) -> None:
    with suppress(ValueError):
        nested(cell)
