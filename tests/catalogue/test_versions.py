"""Versions of the catalogue: named, compared, and given up by a rule."""

from pathlib import Path

import pytest

from catalogue.dataset import current_dataset, dataset_named, datasets
from catalogue.difference import FilmChanged, FilmNamed, difference
from catalogue.errors import DatasetAmbiguousError, DatasetMissingError
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.import_lock import alone
from catalogue.imports import import_films
from catalogue.pruning import KEPT_DATASETS, prune
from tests.catalogue.written_films import record, write


def imported(folder: Path, data_dir: Path, *numbers: int) -> str:
    return import_films([write(folder, *map(record, numbers))], data_dir).digest


def test_a_difference_names_films_that_came_went_and_changed() -> None:
    before = FilmTable.from_films(
        [
            Film(id="a", title="A", overview="", year=1960),
            Film(id="b", title="B", overview="", titles={"fr": "Bé"}),
            Film(id="c", title="C", overview=""),
        ]
    )
    after = FilmTable.from_films(
        [
            Film(id="d", title="D", overview=""),
            Film(id="b", title="B", overview="", titles={"fr": "B"}, runtime=90),
            Film(id="c", title="C", overview=""),
        ]
    )
    found = difference(before, after)
    assert found.added == (FilmNamed("d", "D", None),)
    assert found.removed == (FilmNamed("a", "A", 1960),)
    assert found.changed == (FilmChanged("b", "B", None, ("titles", "runtime")),)
    assert found.counts == {"added": 1, "removed": 1, "changed": 1}
    assert set(difference(after, after).counts.values()) == {0}


def test_a_dataset_is_named_by_the_beginning_of_its_digest(tmp_path: Path, data_dir: Path) -> None:
    old, new = imported(tmp_path, data_dir, 1), imported(tmp_path, data_dir, 2)
    assert dataset_named(data_dir, old[:8]).digest == old
    assert dataset_named(data_dir, new).digest == new
    assert dataset_named(data_dir, "current").digest == new
    assert dataset_named(data_dir, "parent").digest == old


@pytest.mark.parametrize("name", ["zzzz", "..", "parent", ".import-x"])
def test_a_name_that_means_no_dataset_says_so(tmp_path: Path, data_dir: Path, name: str) -> None:
    imported(tmp_path, data_dir, 1)
    with pytest.raises(DatasetMissingError, match="cinq catalogue list"):
        dataset_named(data_dir, name)


def test_a_beginning_that_two_datasets_have_is_refused(tmp_path: Path, data_dir: Path) -> None:
    imported(tmp_path, data_dir, 1)
    imported(tmp_path, data_dir, 2)
    with pytest.raises(DatasetAmbiguousError, match="give more letters"):
        dataset_named(data_dir, "")


def test_old_datasets_give_way_when_new_ones_come(tmp_path: Path, data_dir: Path) -> None:
    made = [imported(tmp_path, data_dir, number) for number in range(1, KEPT_DATASETS + 4)]
    assert [dataset.digest for dataset in datasets(data_dir)] == made[-KEPT_DATASETS:]


def test_the_dataset_in_use_and_its_parent_stay_however_old(tmp_path: Path, data_dir: Path) -> None:
    made = [imported(tmp_path, data_dir, number) for number in (1, 2, 3, 4)]
    imported(tmp_path, data_dir, 1)
    with alone(data_dir / "catalogue"):
        gone = prune(data_dir, keep=0)
    current = current_dataset(data_dir)
    assert current
    assert current.digest == made[0]
    assert [dataset.digest for dataset in gone] == made[1:3]
    assert {dataset.digest for dataset in datasets(data_dir)} == {made[0], made[3]}
    assert list((data_dir / "catalogue").glob(".import*")) == []


def test_nothing_is_pruned_before_the_first_import(data_dir: Path) -> None:
    assert prune(data_dir, keep=0) == []
