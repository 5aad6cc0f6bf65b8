"""What a loaded index answers."""

import gc
import itertools
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from index.answers import Dials, Filters, Profile
from index.bundle import read_bundle
from index.errors import FilmUnknown
from index.film_index import FilmIndex


@pytest.fixture
def picks(film_index: FilmIndex) -> tuple[str, ...]:
    return film_index.films.ids[3:60:12]


def test_five_films_are_recommended_and_none_of_them_was_picked(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    found = [item.film.id for item in film_index.recommend(Profile(picks))]
    assert len(set(found)) == 5
    assert not set(found) & set(picks)


def test_every_recommendation_names_its_reasons(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    for item in film_index.recommend(Profile(picks)):
        assert {share.film_id for share in item.because} == set(picks)
        assert sum(share.share for share in item.because) == pytest.approx(1, abs=1e-4)
        assert list(item.because) == sorted(item.because, key=lambda share: -share.share)


def test_the_order_of_the_picks_does_not_matter(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    answers = {
        tuple((item.film.id, item.score) for item in film_index.recommend(Profile(order)))
        for order in itertools.permutations(picks)
    }
    assert len(answers) == 1


def test_a_pick_given_twice_counts_once(film_index: FilmIndex, picks: tuple[str, ...]) -> None:
    once = film_index.recommend(Profile(picks))
    assert film_index.recommend(Profile((*picks, picks[0]))) == once


def test_a_former_id_stands_for_its_film(bundle_folder: Path, picks: tuple[str, ...]) -> None:
    bundle = read_bundle(bundle_folder)
    row = bundle.films.rows[picks[0]]
    film = bundle.films[row].model_copy(update={"former_ids": ("tmdb-999999999",)})
    index = FilmIndex(replace(bundle, films=bundle.films.with_films({row: film})))
    old = ("tmdb-999999999", *picks[1:])
    assert old[0] in index
    assert index.film(old[0]).id == picks[0]
    expected = index.recommend(Profile(picks, weights={picks[0]: 3.0}), 5)
    assert index.recommend(Profile(old, weights={old[0]: 3.0}), 5) == expected


def test_no_franchise_comes_twice_and_none_that_was_picked(film_index: FilmIndex) -> None:
    for film in film_index.films:
        items = film_index.recommend(Profile((film.id,)), 20)
        named = [item.film.franchise for item in items if item.film.franchise]
        assert len(named) == len(set(named))
        assert film.franchise not in named


def test_seen_and_disliked_films_are_left_out(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    first, second, *_ = [item.film.id for item in film_index.recommend(Profile(picks))]
    again = film_index.recommend(Profile(picks, dislikes=(first,), seen=(second,)), 20)
    assert not {first, second} & {item.film.id for item in again}


def test_a_dislike_lowers_the_score_of_what_is_most_like_it(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    disliked = film_index.recommend(Profile(picks))[0].film.id
    before = dict(film_index.rank_by_taste(Profile(picks), 80, ranking="accuracy"))
    profile = Profile(picks, dislikes=(disliked,))
    after = dict(film_index.rank_by_taste(profile, 80, ranking="accuracy"))
    falls = {film_id: before[film_id] - after[film_id] for film_id in after}
    near = [hit.film.id for hit in film_index.similar(disliked, 10) if hit.film.id in falls]
    nearest = sum(falls[film_id] for film_id in near) / len(near)
    assert nearest > sum(falls.values()) / len(falls)


def test_a_heavier_pick_has_a_larger_share(film_index: FilmIndex, picks: tuple[str, ...]) -> None:
    heavy = Profile(picks, weights={picks[0]: 5.0})
    film = film_index.recommend(Profile(picks))[0].film.id

    def share(profile: Profile) -> float:
        [item] = film_index.recommend(profile, 1, candidates=[film])
        return {each.film_id: each.share for each in item.because}[picks[0]]

    assert share(heavy) >= share(Profile(picks))


def test_filters_come_before_the_search_so_the_page_is_full(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    filters = Filters(year_to=1999)
    expected = sum(
        (film.year or 9999) <= 1999 and film.id not in picks for film in film_index.films
    )
    found = film_index.recommend(Profile(picks), 80, filters=filters, ranking="accuracy")
    assert len(found) == expected
    assert all((item.film.year or 9999) <= 1999 for item in found)


def test_only_candidates_are_ranked_when_given(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    candidates = film_index.films.ids[:10]
    found = film_index.recommend(Profile(picks), 20, candidates=candidates, ranking="accuracy")
    assert {item.film.id for item in found} == set(candidates) - set(picks)


def test_the_raw_ranking_is_in_the_order_of_its_scores(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    scores = [
        score for _, score in film_index.rank_by_taste(Profile(picks), 50, ranking="accuracy")
    ]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("limit", [1, 5, 30])
def test_unknown_films_are_named(film_index: FilmIndex, limit: int) -> None:
    with pytest.raises(FilmUnknown, match="tmdb-0"):
        film_index.recommend(Profile(("tmdb-0",)), limit)


def test_similar_films_never_include_the_film_itself(film_index: FilmIndex) -> None:
    film_id = film_index.films.ids[0]
    found = [hit.film.id for hit in film_index.similar(film_id, 10)]
    assert len(found) == 10
    assert film_id not in found


def test_what_was_asked_before_is_answered_the_same_without_being_worked_out_again(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    film_index.forget()
    asked: dict[str, Callable[[], object]] = {
        "_alike": lambda: film_index.similar(film_index.films.ids[3], 7),
        "_titled": lambda: film_index.find_titles("matr", 7),
        "_suggested": lambda: film_index.suggest(list(picks[:2]), 7, rejected=[picks[3]]),
        "_suited": lambda: film_index.recommend(Profile(picks, weights={picks[0]: 0.5})),
    }
    first = {name: ask() for name, ask in asked.items()}
    assert {name: ask() for name, ask in asked.items()} == first
    assert [getattr(film_index, name).cache_info().hits for name in asked] == [1, 1, 1, 1]
    film_index.forget()
    assert {name: ask() for name, ask in asked.items()} == first


def test_a_version_leaves_with_its_last_user_and_without_a_search_for_garbage(
    bundle_folder: Path, picks: tuple[str, ...]
) -> None:
    index = FilmIndex.load(bundle_folder, "leaving")
    index.search("a story of love", 3)
    index.find_titles("the", 3)
    index.similar(picks[0], 3)
    index.suggest(picks[:2], 3)
    index.recommend(Profile(picks))
    held = {
        name: weakref.ref(part)
        for name, part in vars(index).items()
        if hasattr(part, "__weakref__")
    }
    assert {"films", "_rows", "_titles", "_search", "_finder"} <= set(held)
    gc.disable()
    try:
        del index
        assert [name for name, ref in held.items() if ref() is not None] == []
    finally:
        gc.enable()


def test_another_weight_dial_or_filter_is_another_question(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    film_index.forget()
    for profile in (Profile(picks), Profile(picks, weights={picks[0]: 0.1})):
        film_index.recommend(profile)
        film_index.recommend(replace(profile, dials=Dials(variety=1.0)))
        found = film_index.recommend(profile, filters=Filters(genres=("Drama",)))
        assert all("Drama" in item.film.genres for item in found)
    assert film_index._suited.cache_info().misses == 6


def test_a_film_is_found_by_a_sentence_of_its_synopsis(film_index: FilmIndex) -> None:
    film = film_index.films[10]
    sentence = film.overview.split(". ")[0]
    page = film_index.search(sentence, 5)
    assert film.id in {hit.film.id for hit in page.hits}


def test_search_pages_neither_repeat_nor_skip(film_index: FilmIndex) -> None:
    whole = [hit.film.id for hit in film_index.search("a war and a love", 30).hits]
    paged: list[str] = []
    offset: int | None = 0
    while offset is not None and len(paged) < 30:
        page = film_index.search("a war and a love", 10, offset=offset)
        paged += [hit.film.id for hit in page.hits]
        offset = page.next_offset
    assert paged == whole


@pytest.mark.parametrize(
    "text", ["", " ", "x", "?!", "🎬🍿", "\x00\x07", "' OR 1=1 --", "فيلم", "word " * 2000]
)
def test_odd_queries_are_answered_without_an_error(film_index: FilmIndex, text: str) -> None:
    assert len(film_index.search(text, 5).hits) <= 5
    assert len(film_index.find_titles(text, 5)) <= 5


def test_a_mistyped_title_is_found(film_index: FilmIndex) -> None:
    film = film_index.films[0]
    typed = film.title[:3] + film.title[4:]
    assert film.id in {hit.film.id for hit in film_index.find_titles(typed, 3)}


def test_suggestions_are_distinct_and_leave_out_what_was_picked_or_rejected(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    first = film_index.suggest((), 24)
    assert len({film.id for film in first}) == 24
    rejected = [film.id for film in first]
    second = film_index.suggest(picks, 24, rejected=rejected)
    assert not {film.id for film in second} & {*picks, *rejected}


def test_the_first_grid_comes_from_many_corners(film_index: FilmIndex) -> None:
    grid = film_index.suggest((), 24)
    assert len({genre for film in grid for genre in film.genres}) >= 10
    assert len({(film.year or 0) // 10 for film in grid}) >= 6
    named = [film.franchise for film in grid if film.franchise]
    assert len(named) == len(set(named))
    assert film_index.suggest((), 24) == grid


def test_none_of_these_brings_others_until_all_were_shown(film_index: FilmIndex) -> None:
    shown: list[str] = []
    while grid := film_index.suggest((), 24, rejected=shown):
        assert not {film.id for film in grid} & set(shown)
        shown += [film.id for film in grid]
    assert len(shown) == len(film_index.films)


def test_what_was_picked_leads_away_from_its_like(film_index: FilmIndex) -> None:
    first = film_index.suggest((), 24)
    picked = first[0]
    second = film_index.suggest((picked.id,), 24)
    assert picked.id not in {film.id for film in second}
    assert [film.id for film in second] != [film.id for film in first]


def test_asking_for_more_changes_nothing_of_the_first_five(
    film_index: FilmIndex, picks: tuple[str, ...]
) -> None:
    five = film_index.recommend(Profile(picks), 5)
    assert film_index.recommend(Profile(picks), 20)[:5] == five
