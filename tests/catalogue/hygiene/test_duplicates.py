"""Which records are one film, and which only look like it."""

from collections.abc import Sequence

import pytest

from catalogue.film import Film
from catalogue.hygiene.duplicates import Duplicates, FoundDuplicates

STORY = "A lighthouse keeper who has not spoken for years takes in a child that the sea left him."


def film(number: int, **facts: object) -> Film:
    told = {"title": "The Lamp", "overview": "", "tmdb_id": number, **facts}
    return Film.model_validate({"id": f"tmdb-{number}", **told})


def found(films: Sequence[Film]) -> FoundDuplicates:
    duplicates = Duplicates()
    for number, each in enumerate(films):
        duplicates.add(number, each)
    return duplicates.found(films.__getitem__)


def rules(*films: Film) -> set[str]:
    """Return the rules that bring `films` together, empty when nothing does."""
    alike = found(films)
    return set(alike.rules.values()) if alike.groups() else set()


CREDITS = {"year": 1962, "directors": ("Anne Duval",)}


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ({"imdb_id": "tt0000007"}, {"imdb_id": "tt0000007"}, "same-id"),
        ({"movielens_ids": (7, 8)}, {"movielens_ids": (8,)}, "same-id"),
        (CREDITS, CREDITS, "same-credits"),
        (CREDITS, {**CREDITS, "year": 1963}, "same-credits"),
        (CREDITS, {**CREDITS, "directors": ("Anne  DUVAL", "Li Wu")}, "same-credits"),
        (CREDITS, {**CREDITS, "title": "La Lampe", "titles": {"en": "Lamp"}}, "same-credits"),
        ({"overview": STORY}, {"overview": STORY.upper()}, "same-synopsis"),
        (
            {"overview": STORY, "year": 1962},
            {"overview": STORY, "year": 1963, "title": "Light"},
            "same-synopsis",
        ),
    ],
)
def test_records_of_one_film_are_recognised(
    one: dict[str, object], other: dict[str, object], rule: str
) -> None:
    assert rules(film(1, **one), film(2, **other)) == {rule}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(CREDITS, {**CREDITS, "year": 1964}, id="two years apart"),
        pytest.param(CREDITS, {**CREDITS, "year": None}, id="a year unknown"),
        pytest.param(CREDITS, {**CREDITS, "directors": ("Li Wu",)}, id="another director"),
        pytest.param(CREDITS, {**CREDITS, "title": "The Lamp 2"}, id="another instalment"),
        pytest.param(
            {**CREDITS, "runtime": 18}, {**CREDITS, "runtime": 107}, id="a short and its feature"
        ),
        pytest.param(
            {**CREDITS, "imdb_id": "tt1"}, {**CREDITS, "imdb_id": "tt2"}, id="two IMDb ids"
        ),
        pytest.param({"overview": "A keeper."}, {"overview": "A keeper."}, id="a short synopsis"),
        pytest.param(
            {"overview": STORY, "year": 1955}, {"overview": STORY, "year": 2019}, id="a remake"
        ),
        pytest.param(
            {"overview": STORY}, {"overview": STORY, "title": "Light"}, id="only the synopsis"
        ),
        pytest.param(
            {"overview": STORY, "title": "Lamp 1", "year": 2018},
            {"overview": STORY, "title": "Lamp 2", "year": 2018},
            id="two halves",
        ),
    ],
)
def test_films_that_only_look_alike_stay_apart(
    one: dict[str, object], other: dict[str, object]
) -> None:
    assert rules(film(1, **one), film(2, **other)) == set()


def test_an_id_that_two_plainly_different_films_have_is_told() -> None:
    one = film(1, imdb_id="tt7", overview=STORY)
    other = film(2, imdb_id="tt7", title="Storm", overview="Other.")
    alike = found([one, other])
    assert alike.groups() == []
    assert alike.shared_ids == {0, 1}


def test_a_third_record_does_not_join_films_that_contradict_each_other() -> None:
    first = film(1, **CREDITS, imdb_id="tt1")
    bridge = film(2, **CREDITS)
    last = film(3, **CREDITS, imdb_id="tt2")
    assert found([first, bridge, last]).groups() == [[0, 1]]


def test_a_synopsis_that_very_many_records_have_says_nothing() -> None:
    assert found([film(n, overview=STORY) for n in range(1, 52)]).groups() == []
