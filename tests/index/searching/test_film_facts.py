import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.answers import Heard
from index.errors import BundleMismatch
from index.searching.fact_adapter import FactAdapter, untaught_facts
from index.searching.film_facts import DECADES, FactNames, fact_names, film_facts

_FILMS = FilmTable.from_films(
    [
        Film(id="a", title="A", overview="", year=1995, genres=("Comedy",), runtime=90),
        Film(id="b", title="B", overview="", year=1990, original_language="fr", vote_count=99),
        Film(id="c", title="C", overview="", genres=("Comedy", "War")),
    ]
)
_NAMES = fact_names(_FILMS)


def test_the_commonest_names_come_first() -> None:
    assert FactNames(("Comedy", "War"), ("fr",)) == _NAMES


def test_a_year_counts_for_the_decades_it_lies_between() -> None:
    decades = film_facts(_FILMS, _NAMES).toarray()[:, _NAMES.decades]

    assert decades[0].tolist() == [float(decade == 1995) for decade in DECADES]
    assert decades[1, DECADES.index(1985)] == decades[1, DECADES.index(1995)] == 0.5
    assert not decades[2].any()


def test_genres_and_languages_have_their_own_numbers() -> None:
    facts = film_facts(_FILMS, _NAMES).toarray()

    assert facts.shape == (3, _NAMES.size)
    assert facts[:, _NAMES.genre("Comedy")].tolist() == [1, 0, 1]
    assert facts[:, _NAMES.language("fr")].tolist() == [0, 1, 0]
    assert (_NAMES.genre("Opera"), _NAMES.language("xx")) == (None, None)


def test_a_genre_that_a_film_bears_twice_counts_once() -> None:
    twice = [film.model_copy(update={"genres": film.genres * 2}) for film in _FILMS]

    facts = film_facts(FilmTable.from_films(twice), _NAMES)

    assert facts.toarray().tolist() == film_facts(_FILMS, _NAMES).toarray().tolist()


def test_films_without_facts_are_taken() -> None:
    none = FilmTable.from_films([])

    assert film_facts(none, fact_names(none)).shape == (0, fact_names(none).size)


@pytest.mark.parametrize(
    ("kind", "value", "likeliest"),
    [("years", "1990-1999", 0), ("genre", "War", 2), ("language", "fr", 1)],
)
def test_what_is_named_is_likelier(kind: str, value: str, likeliest: int) -> None:
    adapter = untaught_facts(_NAMES, 4)
    heard = (Heard(kind, value, 0, 1),)  # type: ignore[arg-type]

    worth = film_facts(_FILMS, _NAMES) @ adapter.worth(adapter.said(np.zeros(4, np.float32), heard))

    assert int(np.argmax(worth)) == likeliest


@pytest.mark.parametrize("heard", [(), (Heard("genre", "Opera", 0, 1),)])
def test_what_is_not_heard_or_known_counts_nothing(heard: tuple[Heard, ...]) -> None:
    adapter = untaught_facts(_NAMES, 4)

    assert not adapter.worth(adapter.said(np.zeros(4, np.float32), heard)).any()


def test_years_before_and_after_all_decades_are_taken() -> None:
    adapter = untaught_facts(_NAMES, 4)

    for value in ("1890-1899", "2034-2035", "1890-2035"):
        said = adapter.said(np.zeros(4, np.float32), (Heard("years", value, 0, 1),))
        assert said[5 : 5 + len(DECADES)].sum() == pytest.approx(1.0)


def test_an_adapter_of_another_size_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("search")
    untaught_facts(_NAMES, 4).write(folder)

    assert FactAdapter.read(folder, 4).names == _NAMES
    with pytest.raises(BundleMismatch):
        FactAdapter.read(folder, 5)
