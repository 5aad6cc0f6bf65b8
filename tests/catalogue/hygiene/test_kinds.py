import pytest

from catalogue.hygiene.kinds import fault_of


@pytest.mark.parametrize(
    ("record", "rule"),
    [
        ({"genres": ["Drama", "Adult"]}, "adult"),
        ({"genres": "Adult, Drama"}, "adult"),
        ({"media_type": "tv"}, "tv"),
        ({"titleType": "tvSeries"}, "tv"),
        ({"number_of_seasons": 3}, "tv"),
        ({"title": "The Lamp: Season 3 Finale"}, "tv"),
        ({"title": "The Lamp: The Complete Series"}, "tv"),
        ({"media_type": "collection"}, "collection"),
        ({"title": "Lamps", "parts": [{"id": 1}]}, "collection"),
        ({"title": "The Lamp Box Set"}, "collection"),
        ({"title": "The Lamp Trilogy", "runtime": 315}, "collection"),
        ({"title": "The Lamp Collection", "runtime": "400"}, "collection"),
    ],
)
def test_what_is_no_film_is_refused_by_its_rule(record: dict[str, object], rule: str) -> None:
    fault = fault_of(record)
    assert fault
    assert fault.rule == rule


@pytest.mark.parametrize(
    "record",
    [
        {"title": "The Collection", "runtime": 82},
        {"title": "The Mortuary Collection"},
        {"title": "The Lamp Trilogy", "runtime": "long"},
        {"title": "Open Season 2"},
        {"title": "The Long Lamp", "runtime": 439},
        {"title": "Adult World", "genres": ["Comedy"]},
        {"title": "A TV Film", "genres": ["TV Movie"], "media_type": "movie"},
        {"title": 7, "genres": 7, "media_type": 7, "parts": "two"},
    ],
)
def test_films_that_only_look_like_it_may_come_in(record: dict[str, object]) -> None:
    assert fault_of(record) is None
