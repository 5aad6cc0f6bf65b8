from pathlib import Path
from random import Random

import pytest

from catalogue import film_batches
from catalogue.film import Film
from catalogue.film_batches import FilmBatches


@pytest.fixture
def films(monkeypatch: pytest.MonkeyPatch) -> list[Film]:
    """Ten films, of which four go into a batch."""
    monkeypatch.setattr(film_batches, "FILMS_AT_ONCE", 4)
    return [Film(id=f"f{number}", title=str(number), overview="") for number in range(10)]


def batches_of(films: list[Film], folder: Path) -> FilmBatches:
    batches = FilmBatches(folder)
    for film in films:
        batches.add(film)
    return batches


def test_every_film_is_found_by_its_number(films: list[Film], tmp_path: Path) -> None:
    batches = batches_of(films, tmp_path)
    assert [batches[number] for number in range(len(batches))] == films
    assert list(batches.column("title")) == [film.title for film in films]


def test_only_whole_batches_are_on_the_disk(films: list[Film], tmp_path: Path) -> None:
    batches_of(films, tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_films_come_in_the_order_they_are_asked_for(films: list[Film], tmp_path: Path) -> None:
    batches = batches_of(films, tmp_path)
    order = list(range(10))
    Random(5).shuffle(order)
    assert list(batches.table(order)) == [films[number] for number in order]
    assert list(batches.table([9, 0])) == [films[9], films[0]]
    assert list(batches.table([])) == []


def test_films_may_be_added_after_some_were_asked_for(films: list[Film], tmp_path: Path) -> None:
    batches = batches_of(films[:6], tmp_path)
    assert list(batches.table([5])) == [films[5]]
    for film in films[6:]:
        batches.add(film)
    assert [batches[number] for number in range(10)] == films
