from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from api.accounts import repository
from api.exceptions import SignInNeeded
from api.tables import PERSONAL
from tests.api.authenticator import turn_on
from tests.api.service import API, PASSWORD, Service

pytestmark = pytest.mark.anyio


async def sign_up(browser: httpx.AsyncClient, **changes: object) -> httpx.Response:
    body = {"email": "ada@example.com", "password": PASSWORD, **changes}
    return await browser.post(f"{API}/accounts", json=body)


async def test_signing_up_answers_the_account_and_signs_in(visitor: httpx.AsyncClient) -> None:
    answer = await sign_up(visitor, display_name="  Ada ", locale="fr")
    assert answer.status_code == 201
    account = answer.json()
    assert (account["email"], account["display_name"], account["locale"]) == (
        "ada@example.com",
        "Ada",
        "fr",
    )
    assert (await visitor.get(f"{API}/me")).json() == account


async def test_the_answer_shows_nothing_of_the_password(visitor: httpx.AsyncClient) -> None:
    answer = await sign_up(visitor)
    assert PASSWORD not in answer.text
    assert set(answer.json()) == {
        *("id", "email", "email_status", "second_factor"),
        *("display_name", "locale", "created_at"),
    }


@pytest.mark.usefixtures("ada")
async def test_an_address_can_be_used_once_whatever_its_case(visitor: httpx.AsyncClient) -> None:
    answer = await sign_up(visitor, email="ADA@Example.com")
    assert (answer.status_code, answer.json()["code"]) == (409, "email-taken")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "not an address"),
        ("email", f"{'a' * 250}@example.com"),
        ("email", None),
        ("password", "short"),
        ("password", "x" * 201),
        ("display_name", "   "),
        ("display_name", "x" * 61),
        ("locale", "de"),
        ("is_admin", True),
    ],
)
async def test_a_field_that_is_not_valid_is_named(
    visitor: httpx.AsyncClient, field: str, value: object
) -> None:
    answer = await sign_up(visitor, **{field: value})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [f"body.{field}"]


@pytest.mark.parametrize("password", ["password1", "Ada@Example.com", "lovelace1815"])
async def test_a_password_that_anybody_would_guess_is_refused(
    visitor: httpx.AsyncClient, password: str
) -> None:
    answer = await sign_up(visitor, password=password, display_name="Lovelace")
    assert (answer.status_code, answer.json()["code"]) == (422, "password-too-common")


async def test_a_new_password_may_not_be_common_either(ada: httpx.AsyncClient) -> None:
    body = {"password": "password1", "current_password": PASSWORD}
    answer = await ada.patch(f"{API}/me", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "password-too-common")


async def test_asking_which_addresses_have_accounts_has_to_wait(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient
) -> None:
    statuses = [(await sign_up(visitor)).status_code for _ in range(11)]
    assert statuses == [409] * 10 + [429]
    assert (await ada.get(f"{API}/me")).status_code == 200
    elsewhere = service.browser(address="203.0.113.9")
    assert (await sign_up(elsewhere, email="eve@example.com")).status_code == 201


@pytest.mark.parametrize("name", ["a\x00b", "two\nlines", "\x7f"])
async def test_a_name_is_one_line(ada: httpx.AsyncClient, name: str) -> None:
    assert (await ada.patch(f"{API}/me", json={"display_name": name})).status_code == 422
    assert (await ada.post(f"{API}/me/tokens", json={"name": name})).status_code == 422


@pytest.mark.parametrize("name", ["Zoë", "张伟", "O'Brien", "👩‍🚀", "<b>Ada</b>"])
async def test_a_name_may_be_anything_else(ada: httpx.AsyncClient, name: str) -> None:
    answer = await ada.patch(f"{API}/me", json={"display_name": name})
    assert answer.json()["display_name"] == name


async def test_a_refused_password_is_not_repeated(visitor: httpx.AsyncClient) -> None:
    answer = await sign_up(visitor, password="s3cret!")
    assert "s3cret!" not in answer.text


async def test_only_what_is_sent_is_changed(ada: httpx.AsyncClient) -> None:
    await ada.patch(f"{API}/me", json={"display_name": "Ada", "locale": "fr"})
    answer = await ada.patch(f"{API}/me", json={"display_name": None})
    assert answer.status_code == 200
    assert (answer.json()["display_name"], answer.json()["locale"]) == (None, "fr")


async def test_changing_the_password_needs_the_current_one(ada: httpx.AsyncClient) -> None:
    without = await ada.patch(f"{API}/me", json={"password": "another password"})
    assert without.status_code == 422
    wrong = await ada.patch(
        f"{API}/me", json={"password": "another password", "current_password": "guess"}
    )
    assert (wrong.status_code, wrong.json()["code"]) == (403, "password-wrong")


async def test_a_new_password_signs_out_every_other_browser(
    service: Service, ada: httpx.AsyncClient
) -> None:
    elsewhere = service.browser()
    credentials = {"email": "ada@example.com", "password": PASSWORD}
    await elsewhere.post(f"{API}/session", json=credentials)
    changed = await ada.patch(
        f"{API}/me", json={"password": "another password", "current_password": PASSWORD}
    )
    assert changed.status_code == 200
    assert (await ada.get(f"{API}/me")).status_code == 200
    assert (await elsewhere.get(f"{API}/me")).status_code == 401
    assert (await elsewhere.post(f"{API}/session", json=credentials)).status_code == 401
    credentials["password"] = "another password"
    assert (await elsewhere.post(f"{API}/session", json=credentials)).status_code == 200


async def test_deleting_an_account_asks_for_the_password(ada: httpx.AsyncClient) -> None:
    answer = await ada.request("DELETE", f"{API}/me", json={"password": "guess"})
    assert (answer.status_code, answer.json()["code"]) == (403, "password-wrong")
    assert (await ada.get(f"{API}/me")).status_code == 200


async def test_deleting_an_account_leaves_no_row_of_the_person(
    service: Service, ada: httpx.AsyncClient
) -> None:
    await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
    await ada.post(f"{API}/me/feedback", json={"film_id": service.film_ids[6], "kind": "like"})
    await ada.post(f"{API}/me/tokens", json={"name": "script"})
    await ada.post(f"{API}/me/import", content="title,rating\nNowhere,4\n")
    authenticator = await turn_on(ada)
    assert 0 not in await rows_by_table(service)
    farewell = {"password": PASSWORD, "code": authenticator.recovery_codes[0]}
    answer = await ada.request("DELETE", f"{API}/me", json=farewell)
    assert answer.status_code == 204
    assert await rows_by_table(service) == [0] * len(PERSONAL)
    assert (await ada.get(f"{API}/me")).status_code == 401


async def test_a_change_that_meets_the_deletion_of_its_account_finds_nobody(
    service: Service, ada: httpx.AsyncClient
) -> None:
    account_id = UUID((await ada.get(f"{API}/me")).json()["id"])
    async with service.wiring.database.writing() as writing:
        await repository.remove(writing, account_id)
        with pytest.raises(SignInNeeded):
            await repository.hold(writing, account_id)


async def test_deleting_an_account_leaves_those_of_others_alone(
    ada: httpx.AsyncClient, bob: httpx.AsyncClient
) -> None:
    await ada.request("DELETE", f"{API}/me", json={"password": PASSWORD})
    assert (await bob.get(f"{API}/me")).json()["email"] == "bob@example.com"


async def rows_by_table(service: Service) -> list[int]:
    async with service.wiring.database.reading() as session:
        return [len((await session.scalars(select(table))).all()) for table in PERSONAL]
