import httpx
import pytest

from api.tables import PERSONAL
from tests.api.service import API, PASSWORD, Service

pytestmark = pytest.mark.anyio


async def test_the_export_holds_everything_people_gave(
    service: Service, ada: httpx.AsyncClient
) -> None:
    picks, other = service.film_ids[:5], service.film_ids[6]
    await ada.patch(f"{API}/me", json={"display_name": "Ada", "locale": "fr"})
    await ada.put(f"{API}/me/picks", json={"film_ids": picks})
    await ada.post(f"{API}/me/feedback", json={"film_id": other, "kind": "save"})
    await ada.post(f"{API}/me/tokens", json={"name": "script"})
    export = (await ada.get(f"{API}/me/export")).json()
    assert export["account"]["email"] == "ada@example.com"
    assert export["account"]["display_name"] == "Ada"
    assert [pick["film_id"] for pick in export["picks"]] == picks
    assert [(one["film_id"], one["kind"]) for one in export["feedback"]] == [(other, "save")]
    assert [token["name"] for token in export["tokens"]] == ["script"]
    assert len(export["sessions"]) == 1


async def test_the_export_holds_no_secret(ada: httpx.AsyncClient) -> None:
    token = (await ada.post(f"{API}/me/tokens", json={"name": "script"})).json()["token"]
    export = await ada.get(f"{API}/me/export")
    for secret in (token, PASSWORD, "argon2", "digest", ada.cookies["cinq_session"]):
        assert secret not in export.text


async def test_the_export_has_a_part_for_every_table_about_people(ada: httpx.AsyncClient) -> None:
    export = (await ada.get(f"{API}/me/export")).json()
    parts = {"account", *export} - {"exported_at"}
    tables = {table.__tablename__ for table in PERSONAL}
    assert {"accounts" if part == "account" else part for part in parts} == tables
