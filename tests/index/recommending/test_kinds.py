"""What somebody keeps to, told from a few picks."""

import numpy as np
import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.recommending.kinds import Kinds
from index.recommending.picks import Picks

_FILMS = FilmTable.from_films(
    Film(
        id=f"local-{place}",
        title=str(place),
        overview="",
        year=year,
        genres=genres,
        original_language=language,
        vote_count=100,
    )
    for place, (year, genres, language) in enumerate(
        [
            *[(1990, ("Western", "Drama"), "en")] * 4,
            *[(2000, ("Drama",), "en")] * 12,
            *[(2000, ("Comedy",), "en")] * 12,
            *[(1962, ("Drama",), "fr")] * 4,
        ]
    )
)
WESTERN, DRAMA, COMEDY, NEW_WAVE = 3, 5, 20, 31
EACH = np.array([WESTERN, DRAMA, COMEDY, NEW_WAVE])


def picks(*rows: int) -> Picks:
    return Picks(np.array(rows), np.full(len(rows), 1 / len(rows), dtype=np.float32))


@pytest.fixture(scope="module")
def kinds() -> Kinds:
    return Kinds.of(_FILMS)


def test_a_rare_genre_that_is_kept_to_says_more_than_a_usual_one(kinds: Kinds) -> None:
    western, drama, comedy, _ = kinds.fit([picks(0, 1, 2)], EACH)
    assert western > 3 * drama
    assert drama > comedy


def test_a_language_and_an_age_are_kept_to_as_well(kinds: Kinds) -> None:
    fit = kinds.fit([picks(28, 29, 30)], EACH)
    assert fit.argmax() == 3
    assert fit[3] > 2 * fit[1]


def test_who_picks_all_sorts_keeps_to_nothing_rare(kinds: Kinds) -> None:
    assert kinds.fit([picks(0, 6, 20, 21)], EACH).max() < 0.2


def test_of_two_people_each_brings_half(kinds: Kinds) -> None:
    one, other = picks(0, 1, 2), picks(28, 29, 30)
    both = kinds.fit([one, other], EACH)
    assert both == pytest.approx((kinds.fit([one], EACH) + kinds.fit([other], EACH)) / 2)


def test_a_catalogue_without_votes_or_facts_has_kinds_too() -> None:
    films = FilmTable.from_films(Film(id=f"local-{n}", title=str(n), overview="") for n in range(3))
    assert not Kinds.of(films).fit([picks(0, 1)], np.array([2])).any()
