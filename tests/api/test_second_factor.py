import json
import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from sqlalchemy import select

from api.accounts.models import AccountRecord
from api.film_answers import FilmAnswers
from api.second_factor.models import RecoveryCodeRecord
from api.settings import Settings
from tests.api.authenticator import begin, turn_on
from tests.api.mail.mailbox import mailbox_of, token_in
from tests.api.service import API, PASSWORD, Service, running

pytestmark = pytest.mark.anyio
CREDENTIALS = {"email": "ada@example.com", "password": PASSWORD}
PROOF = {"current_password": PASSWORD}


class Hands:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
async def service(settings: Settings, films: FilmAnswers, clock: Hands) -> AsyncIterator[Service]:
    async with running(settings, films, clock=clock) as service:
        yield service


async def sign_in(browser: httpx.AsyncClient, code: str | None = None) -> httpx.Response:
    body = CREDENTIALS if code is None else {**CREDENTIALS, "code": code}
    return await browser.post(f"{API}/session", json=body)


def told(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_setting_up_shows_the_secret_as_text_and_as_a_picture(
    ada: httpx.AsyncClient,
) -> None:
    answer = await ada.post(f"{API}/me/second-factor", json=PROOF)
    setup = answer.json()
    assert re.fullmatch(r"[A-Z2-7]{32}", setup["secret"])
    assert setup["address"].startswith("otpauth://totp/Cinq:ada%40example.com?")
    assert setup["picture"].startswith("data:image/svg+xml")
    assert (await ada.get(f"{API}/me")).json()["second_factor"] is False


async def test_nothing_is_asked_for_before_a_code_was_confirmed(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    await begin(ada, clock.now)
    assert (await sign_in(visitor)).status_code == 200
    wrong = await ada.post(f"{API}/me/second-factor/confirmation", json={"code": "000000"})
    assert told(wrong) == (403, "second-factor-wrong")
    assert (await sign_in(visitor)).status_code == 200


async def test_signing_in_asks_for_a_code_after_the_right_password_only(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    assert (await ada.get(f"{API}/me")).json()["second_factor"] is True
    guess = {**CREDENTIALS, "password": "a guess"}
    assert told(await visitor.post(f"{API}/session", json=guess)) == (401, "credentials-wrong")
    without = await sign_in(visitor)
    assert told(without) == (403, "second-factor-needed")
    assert "set-cookie" not in without.headers
    assert told(await sign_in(visitor, "000000")) == (403, "second-factor-wrong")
    assert (await sign_in(visitor, authenticator.code())).status_code == 200


async def test_a_code_works_once(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    code = authenticator.code()
    assert (await sign_in(visitor, f" {code[:3]} {code[3:]} ")).status_code == 200
    assert told(await sign_in(visitor, code)) == (403, "second-factor-wrong")


async def test_a_code_of_another_time_is_wrong(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    code = authenticator.code()
    clock.now += timedelta(seconds=90)
    assert told(await sign_in(visitor, code)) == (403, "second-factor-wrong")


async def test_a_recovery_code_stands_in_once_and_is_told_by_mail(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    mailbox = mailbox_of(service)
    [first, second, *_] = (await turn_on(ada, clock.now)).recovery_codes
    assert (await sign_in(visitor, first.upper().replace("-", " "))).status_code == 200
    assert told(await sign_in(visitor, first)) == (403, "second-factor-wrong")
    state = (await ada.get(f"{API}/me/second-factor")).json()
    assert (state["is_on"], state["recovery_codes_left"]) == (True, 9)
    on, used = await mailbox.received(2)
    assert (on.subject, used.subject) == ("Two-step sign-in is on", "A recovery code was used")
    assert "9" in used.text
    assert (await sign_in(visitor, second)).status_code == 200


async def test_the_database_holds_neither_the_secret_nor_the_codes(
    service: Service, ada: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    async with service.wiring.database.reading() as reading:
        account = (await reading.scalars(select(AccountRecord))).one()
        kept = (await reading.scalars(select(RecoveryCodeRecord.digest))).all()
    assert authenticator.secret not in str(account.totp_sealed)
    assert len(kept) == 10
    assert all(len(digest) == 32 for digest in kept)
    assert len(set(authenticator.recovery_codes)) == 10
    assert all(
        re.fullmatch(r"([a-z2-7]{4}-){5}[a-z2-7]{4}", one) for one in authenticator.recovery_codes
    )


async def test_turning_it_on_signs_out_other_browsers_and_renews_this_session(
    service: Service, ada: httpx.AsyncClient, clock: Hands
) -> None:
    elsewhere, thief = service.browser(), service.browser()
    await sign_in(elsewhere)
    thief.cookies = httpx.Cookies(ada.cookies)
    await turn_on(ada, clock.now)
    assert (await ada.get(f"{API}/me")).status_code == 200
    assert (await elsewhere.get(f"{API}/me")).status_code == 401
    assert (await thief.get(f"{API}/me")).status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "/me", {**PROOF, "password": "another password"}),
        ("POST", "/me/email", {**PROOF, "email": "new@example.com"}),
        ("POST", "/me/second-factor/recovery-codes", PROOF),
        ("DELETE", "/me/second-factor", PROOF),
        ("DELETE", "/me", {"password": PASSWORD}),
    ],
)
async def test_what_would_hand_the_account_over_needs_a_code_too(
    ada: httpx.AsyncClient, clock: Hands, method: str, path: str, body: dict[str, str]
) -> None:
    authenticator = await turn_on(ada, clock.now)
    without = await ada.request(method, API + path, json=body)
    assert told(without) == (403, "second-factor-needed")
    answer = await ada.request(method, API + path, json={**body, "code": authenticator.code()})
    assert answer.is_success, answer.text


async def test_turned_off_nothing_of_it_is_left(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    mailbox = mailbox_of(service)
    authenticator = await turn_on(ada, clock.now)
    body = {**PROOF, "code": authenticator.code()}
    assert (await ada.request("DELETE", f"{API}/me/second-factor", json=body)).status_code == 204
    assert (await ada.get(f"{API}/me")).json()["second_factor"] is False
    assert (await sign_in(visitor)).status_code == 200
    assert (await mailbox.received(2))[1].subject == "Two-step sign-in is off"
    async with service.wiring.database.reading() as reading:
        assert (await reading.scalars(select(RecoveryCodeRecord))).all() == []
        assert (await reading.scalars(select(AccountRecord.totp_sealed))).one() is None


async def test_new_recovery_codes_replace_the_old_ones(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    body = {**PROOF, "code": authenticator.code()}
    answer = await ada.post(f"{API}/me/second-factor/recovery-codes", json=body)
    assert told(await sign_in(visitor, authenticator.recovery_codes[0])) == (
        403,
        "second-factor-wrong",
    )
    assert (await sign_in(visitor, answer.json()["codes"][0])).status_code == 200


async def test_steps_out_of_order_are_refused(ada: httpx.AsyncClient, clock: Hands) -> None:
    confirmation = f"{API}/me/second-factor/confirmation"
    early = await ada.post(confirmation, json={"code": "123456"})
    assert told(early) == (409, "second-factor-not-begun")
    codes = await ada.post(f"{API}/me/second-factor/recovery-codes", json=PROOF)
    assert told(codes) == (409, "second-factor-not-begun")
    authenticator = await turn_on(ada, clock.now)
    body = {**PROOF, "code": authenticator.code()}
    assert told(await ada.post(f"{API}/me/second-factor", json=body)) == (409, "second-factor-on")
    again = await ada.post(confirmation, json={"code": authenticator.code()})
    assert told(again) == (409, "second-factor-on")


async def test_guessing_codes_has_to_wait_from_wherever_it_comes(
    service: Service, ada: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    answers = [
        await sign_in(service.browser(address=f"203.0.113.{number}"), "000000")
        for number in range(6)
    ]
    assert [answer.status_code for answer in answers] == [403] * 5 + [429]
    assert (await sign_in(ada, authenticator.code())).status_code == 200


async def test_a_reset_password_does_not_get_around_it(
    service: Service, ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands
) -> None:
    mailbox = mailbox_of(service)
    await turn_on(ada, clock.now)
    await mailbox.received(1)
    await visitor.post(f"{API}/password/reset", json={"email": "ada@example.com"})
    _, letter = await mailbox.received(2)
    body = {"token": token_in(letter), "password": "a renewed pass phrase"}
    await visitor.post(f"{API}/password/reset/confirmation", json=body)
    credentials = {**CREDENTIALS, "password": "a renewed pass phrase"}
    answer = await visitor.post(f"{API}/session", json=credentials)
    assert told(answer) == (403, "second-factor-needed")


async def test_a_secret_moved_to_another_account_opens_nothing(
    service: Service, ada: httpx.AsyncClient, bob: httpx.AsyncClient, clock: Hands
) -> None:
    authenticator = await turn_on(ada, clock.now)
    await turn_on(bob, clock.now)
    async with service.wiring.database.writing() as writing:
        accounts = {one.email: one for one in await writing.scalars(select(AccountRecord))}
        accounts["bob@example.com"].totp_sealed = accounts["ada@example.com"].totp_sealed
    body = {"email": "bob@example.com", "password": PASSWORD, "code": authenticator.code()}
    answer = await service.browser().post(f"{API}/session", json=body)
    assert told(answer) == (403, "second-factor-wrong")


@pytest.mark.parametrize("code", ["", " ", "x" * 65, "\x00", "１２３４５６", "é", None, 123456])
async def test_odd_codes_are_wrong_and_nothing_worse(
    ada: httpx.AsyncClient, visitor: httpx.AsyncClient, clock: Hands, code: object
) -> None:
    await turn_on(ada, clock.now)
    content = json.dumps({**CREDENTIALS, "code": code})
    answer = await visitor.post(
        f"{API}/session", content=content, headers={"content-type": "application/json"}
    )
    assert answer.status_code in {403, 422}
