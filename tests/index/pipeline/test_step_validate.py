"""Only films that keep their schema go on through the pipeline."""

from pathlib import Path

import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.pipeline.context import Context
from index.pipeline.run_folder import RunFolder
from index.pipeline.step_validate import CatalogueBroken, CatalogueTooSmall, validate
from index.settings import IndexSettings


def context(folder: Path, *years: int) -> Context:
    films = [Film(id=f"f{row}", title="A", overview="", year=y) for row, y in enumerate(years)]
    run = RunFolder(folder / "run")
    FilmTable.from_films(films).write(run.films)
    return Context(run, IndexSettings(data_dir=folder))


def test_whole_films_are_counted(tmp_path: Path) -> None:
    told, findings = validate(context(tmp_path, *range(1990, 1997)))
    assert told.startswith("7 films")
    assert findings["share_with_year"] == 1.0


def test_a_film_that_breaks_the_schema_stops_the_run_and_is_named(tmp_path: Path) -> None:
    with pytest.raises(CatalogueBroken, match=r"year: 1 not a year of cinema \(at f6\)"):
        validate(context(tmp_path, *range(1990, 1996), 1200))


def test_too_few_films_stop_the_run(tmp_path: Path) -> None:
    with pytest.raises(CatalogueTooSmall):
        validate(context(tmp_path, 1990))
