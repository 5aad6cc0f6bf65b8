"""Twenty-five tastes and what the default product does for them: invariance, direction, least."""

import itertools
import re
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from catalogue.film import Film
from index.answers import Dials, Profile
from index.film_index import FilmIndex
from index.panel.page import panel_page
from index.panel.tastes import Taste, tastes

# Embedding a thousand films takes a while on a busy machine.
pytestmark = [pytest.mark.alone, pytest.mark.timeout(1200)]
PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "panel.md"
EACH = pytest.mark.parametrize("taste", tastes(), ids=lambda taste: taste.name)
TURNS = (-1.0, -0.5, 0.0, 0.5, 1.0)
SAME_AT_LEAST = 0.8


def five(index: FilmIndex, picks: Iterable[str], dials: Dials | None = None) -> list[Film]:
    profile = Profile(tuple(picks), dials=dials or Dials())
    return [item.film for item in index.recommend(profile)]


def ids(films: Iterable[Film]) -> list[str]:
    return [film.id for film in films]


@EACH
def test_the_order_of_the_picks_changes_nothing(starter_index: FilmIndex, taste: Taste) -> None:
    answers = {
        tuple(
            (item.film.id, item.score, item.because)
            for item in starter_index.recommend(Profile(order))
        )
        for order in itertools.islice(itertools.permutations(taste.picks), 0, 120, 17)
    }
    assert len(answers) == 1


@EACH
def test_a_taste_gets_the_least_it_may_expect(starter_index: FilmIndex, taste: Taste) -> None:
    found = five(starter_index, taste.picks)
    assert sum(taste.at_least.counts(film) for film in found) >= taste.at_least.films, ids(found)


@EACH
def test_nobody_gets_a_pick_a_picked_franchise_or_one_film_twice(
    starter_index: FilmIndex, taste: Taste
) -> None:
    found = five(starter_index, taste.picks)
    picked = [starter_index.film(film_id) for film_id in taste.picks]
    series = [film.franchise for film in found if film.franchise]
    assert len({film.id for film in found} - set(taste.picks)) == 5
    assert len({film.title for film in (*found, *picked)}) == 10
    assert len(series) == len(set(series))
    assert not set(series) & {film.franchise for film in picked}


@EACH
def test_removing_the_main_reason_lowers_a_film_more_than_removing_any_other(
    starter_index: FilmIndex, taste: Taste
) -> None:
    for item in starter_index.recommend(Profile(taste.picks)):
        main, second = item.because[:2]
        if main.share - second.share < 1e-3:
            continue
        scores = {
            gone: score_without(starter_index, taste, gone, item.film.id) for gone in taste.picks
        }
        assert min(scores, key=lambda gone: scores[gone]) == main.film_id


def score_without(index: FilmIndex, taste: Taste, gone: str, film_id: str) -> float:
    rest = Profile(tuple(pick for pick in taste.picks if pick != gone))
    [(_, score)] = index.rank_by_taste(rest, 1, ranking="accuracy", candidates=[film_id])
    return score


def test_tastes_get_lists_of_their_own(starter_index: FilmIndex) -> None:
    lists = [set(ids(five(starter_index, taste.picks))) for taste in tastes()]
    shared = [len(one & other) for one, other in itertools.combinations(lists, 2)]
    assert max(shared) <= 3
    assert np.mean(shared) < 0.5
    assert len(set().union(*lists)) >= 70


def test_a_documentary_among_the_picks_brings_documentaries_closer(
    starter_index: FilmIndex,
) -> None:
    [horror, documentaries] = [
        taste for taste in tastes() if taste.name in {"horror", "documentaries"}
    ]
    kind = [film.id for film in starter_index.films if "Documentary" in film.genres]
    candidates = [film_id for film_id in kind if film_id not in documentaries.picks]
    [four, added] = [horror.picks[:4], documentaries.picks[0]]

    def places(picks: tuple[str, ...]) -> float:
        ranked = starter_index.rank_by_taste(Profile(picks), 1000, ranking="accuracy")
        order = {film_id: place for place, (film_id, _) in enumerate(ranked)}
        return float(np.mean([order[film_id] for film_id in candidates]))

    assert places((*four, added)) < places(horror.picks) - 50


def test_turning_to_gems_lowers_popularity_step_by_step(starter_index: FilmIndex) -> None:
    votes = [
        np.mean(
            [
                np.log1p(film.vote_count or 0)
                for taste in tastes()
                for film in five(starter_index, taste.picks, Dials(popularity=turn))
            ]
        )
        for turn in TURNS
    ]
    assert votes == sorted(votes)
    assert votes[0] < votes[-1] - 0.5


def test_turning_up_variety_lowers_likeness_step_by_step(starter_index: FilmIndex) -> None:
    def likeness(taste: Taste, turn: float) -> float:
        found = five(starter_index, taste.picks, Dials(variety=turn))
        pairs = itertools.combinations(found, 2)
        return float(np.mean([alike(one, other) for one, other in pairs]))

    def alike(one: Film, other: Film) -> float:
        near = dict(starter_index.rank_by_film(one.id, 1, [other.id]))
        return near[other.id]

    means = [np.mean([likeness(taste, turn) for taste in tastes()]) for turn in TURNS]
    assert means == sorted(means, reverse=True)


def test_the_first_grid_is_from_all_over(starter_index: FilmIndex) -> None:
    grid = starter_index.suggest((), 24)
    assert len({(film.year or 0) // 10 for film in grid}) >= 6
    assert len({film.original_language for film in grid}) >= 6
    assert len({genre for film in grid for genre in film.genres}) >= 6
    assert len({film.title for film in grid}) == 24
    named = [film.franchise for film in grid if film.franchise]
    assert len(named) == len(set(named))
    assert ids(starter_index.suggest((), 24)) == ids(grid)


def test_the_page_in_the_documentation_tells_what_the_panel_gets_today(
    starter_index: FilmIndex,
) -> None:
    """Another processor may round two near films the other way; more than that is stale."""

    def films(page: str) -> list[tuple[str, str]]:
        sections = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
        return [
            (section.splitlines()[0], title)
            for section in sections
            for title in re.findall(r"^\d\. \*\*(.+?)\*\*", section, flags=re.MULTILINE)
        ]

    told, today = films(PAGE.read_text(encoding="utf-8")), films(panel_page(starter_index))
    assert len(set(told) & set(today)) >= SAME_AT_LEAST * len(today), (
        "docs/reference/panel.md is stale: write it anew with `cinq panel`."
    )
