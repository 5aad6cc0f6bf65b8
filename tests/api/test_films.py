import httpx
import pytest

from api.film_answers import FilmAnswers
from tests.api.service import API, Service

pytestmark = pytest.mark.anyio


async def test_a_film_is_shown_with_everything_about_it(
    service: Service, films: FilmAnswers, visitor: httpx.AsyncClient
) -> None:
    film = films.film(service.film_ids[0])
    shown = (await visitor.get(f"{API}/films/{film.id}")).json()
    assert (shown["id"], shown["title"], shown["year"]) == (film.id, film.title, film.year)
    assert (shown["overview"], shown["overviews"]) == (film.overview, film.overviews)
    assert shown["cast"] == list(film.cast)
    assert shown["directors"] == list(film.directors)


async def test_a_film_outside_the_catalogue_is_not_found(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get(f"{API}/films/tmdb-0")
    assert (answer.status_code, answer.json()["code"]) == (404, "film-unknown")
    assert (await visitor.get(f"{API}/films/tmdb-0/similar")).status_code == 404


async def test_a_title_is_found_while_it_is_typed(
    service: Service, films: FilmAnswers, visitor: httpx.AsyncClient
) -> None:
    film = films.film(service.film_ids[0])
    answer = await visitor.get(f"{API}/films", params={"title": film.title[:-1]})
    assert answer.json()["model_version"] == "test"
    assert film.id in {item["film"]["id"] for item in answer.json()["items"]}
    assert all(item["matched_title"] for item in answer.json()["items"])


@pytest.mark.parametrize("title", ["", "x" * 201])
async def test_a_title_has_a_length(visitor: httpx.AsyncClient, title: str) -> None:
    answer = await visitor.get(f"{API}/films", params={"title": title})
    assert answer.json()["errors"][0]["field"] == "query.title"


@pytest.mark.parametrize("title", ["\x00", "🎬", "'; DROP TABLE accounts; --", "%", "   "])
async def test_any_text_may_be_typed(visitor: httpx.AsyncClient, title: str) -> None:
    assert (await visitor.get(f"{API}/films", params={"title": title})).status_code == 200


async def test_similar_films_are_others(service: Service, visitor: httpx.AsyncClient) -> None:
    film_id = service.film_ids[0]
    answer = await visitor.get(f"{API}/films/{film_id}/similar", params={"limit": 4})
    found = [item["film"]["id"] for item in answer.json()["items"]]
    assert len(set(found)) == 4
    assert film_id not in found


async def test_cards_name_four_of_the_cast(films: FilmAnswers, visitor: httpx.AsyncClient) -> None:
    cards = (await visitor.get(f"{API}/suggestions")).json()["items"]
    assert len(cards) == 24
    for card in cards:
        assert card["cast"] == list(films.film(card["id"]).cast[:4])
    assert "overview" not in cards[0]


async def test_suggestions_leave_out_what_was_picked_or_passed_over(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    picked, rejected = service.film_ids[:2], service.film_ids[2:9]
    query = {"picked": ",".join(picked), "rejected": ",".join(rejected), "limit": "12"}
    answer = await visitor.get(f"{API}/suggestions", params=query)
    found = {card["id"] for card in answer.json()["items"]}
    assert len(found) == 12
    assert not found & {*picked, *rejected}


async def test_suggestions_pass_over_ids_they_do_not_know(visitor: httpx.AsyncClient) -> None:
    plain = (await visitor.get(f"{API}/suggestions")).json()
    query = {"picked": "tmdb-0,, nonsense ,tmdb-0", "rejected": ","}
    assert (await visitor.get(f"{API}/suggestions", params=query)).json() == plain


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/suggestions", {"limit": 61}),
        ("/suggestions", {"limit": "many"}),
        ("/films", {}),
        ("/films", {"title": "a", "limit": 0}),
    ],
)
async def test_what_is_not_valid_is_named(
    visitor: httpx.AsyncClient, path: str, query: dict[str, str | int]
) -> None:
    answer = await visitor.get(API + path, params=query)
    assert (answer.status_code, answer.json()["code"]) == (422, "request-invalid")
    assert len(answer.json()["errors"]) == 1


async def test_the_vocabulary_labels_themes_in_both_languages(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get(f"{API}/vocabulary")
    assert answer.json()["themes"]["heist"] == {"en": "heist", "fr": "casse"}
    assert answer.json()["moods"]["tense"]["fr"] == "tendu"
    assert "max-age" in answer.headers["cache-control"]


async def test_the_model_says_what_it_was_made_from(
    films: FilmAnswers, visitor: httpx.AsyncClient
) -> None:
    model = (await visitor.get(f"{API}/model")).json()
    assert model["version"] == "test"
    assert model["catalogue_digest"] == films.manifest.catalogue_digest
    assert model["counts"] == films.manifest.counts
    assert model["encoder"] == films.manifest.encoder_name
    assert model["promoted_at"]
