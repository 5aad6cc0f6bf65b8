import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from api.accounts.models import AccountRecord
from api.feedback.models import FeedbackRecord
from api.film_answers import FilmAnswers
from api.imports.models import ImportRecord
from api.picks.models import PickRecord
from api.privacy.schemas import Export
from api.privacy.tidying import Tidied, tidy
from api.second_factor.models import RecoveryCodeRecord
from api.sessions.models import SessionRecord
from api.settings import Settings
from api.tables import METADATA, PERSONAL
from api.tokens.models import TokenRecord
from tests.api.service import API, PASSWORD, Service, running

# Secrets, what only orders or compares, and what the export says by another name.
NO_FIELD = {
    *("account_id", "digest", "email_key", "password_hash", "position"),
    *("totp_sealed", "totp_since", "totp_step"),
}
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


def test_the_export_has_a_field_for_every_column_that_is_no_secret() -> None:
    schemas = Export.model_json_schema()["$defs"]
    parts = {
        AccountRecord: "ExportedAccount",
        SessionRecord: "ExportedSession",
        TokenRecord: "Token",
        PickRecord: "ExportedPick",
        FeedbackRecord: "ExportedFeedback",
        ImportRecord: "Import",
    }
    assert {*parts, RecoveryCodeRecord} == set(PERSONAL)
    for record, schema in parts.items():
        kept = {column.name for column in record.__table__.columns} - NO_FIELD
        assert kept <= set(schemas[schema]["properties"]), record.__tablename__


async def test_nothing_of_a_deleted_account_is_left_in_the_files(
    service: Service, settings: Settings
) -> None:
    zoe = await service.sign_up("zoe@example.com")
    await zoe.patch(f"{API}/me", json={"display_name": "Zebedee"})
    body = {"password": PASSWORD}
    assert (await zoe.request("DELETE", f"{API}/me", json=body)).status_code == 204
    await tidy(service.wiring.database, settings, datetime.now(UTC))
    for file in settings.data_dir.rglob("*"):
        content = file.read_bytes() if file.is_file() else b""
        assert b"zoe@example.com" not in content, file
        assert b"Zebedee" not in content, file


def test_the_page_of_what_is_kept_names_every_table() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "reference" / "privacy.md"
    rows = re.findall(r"^\| `(\w+)` \|", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted(METADATA.tables)


def test_whatever_points_at_an_account_goes_with_it() -> None:
    rules = {
        (table.name, key.ondelete)
        for table in METADATA.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "accounts"
    }
    assert {rule for _, rule in rules} == {"CASCADE"}
    assert {name for name, _ in rules} >= {one.__tablename__ for one in PERSONAL} - {"accounts"}


async def test_what_is_over_is_deleted_and_the_rest_stays(
    settings: Settings, films: FilmAnswers
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        await ada.post(f"{API}/session", json={"email": "ada@example.com", "password": "wrong"})
        for days in (1, 300):
            body = {"name": f"{days} days", "expires_in_days": days}
            await ada.post(f"{API}/me/tokens", json=body)
        database = service.wiring.database
        assert await tidy(database, settings, now) == Tidied(0, 0, 0, 0, 0)
        now += timedelta(days=40)
        bob = await service.sign_up("bob@example.com")
        tidied = await tidy(database, settings, now)
        assert (tidied.sessions, tidied.tokens) == (1, 1)
        assert tidied.attempts > 0
        assert (await bob.get(f"{API}/me")).status_code == 200


async def test_accounts_that_nobody_uses_go_where_the_settings_say_so(
    settings: Settings, films: FilmAnswers
) -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    limited = settings.model_copy(update={"account_inactive_days": 400})
    async with running(settings, films, clock=lambda: now) as service:
        ada = await service.sign_up("ada@example.com")
        made = await ada.post(f"{API}/me/tokens", json={"name": "job", "expires_in_days": 365})
        await ada.put(f"{API}/me/picks", json={"film_ids": service.film_ids[:5]})
        await service.sign_up("bob@example.com")
        database = service.wiring.database
        now += timedelta(days=300)
        bearer = {"Authorization": f"Bearer {made.json()['token']}"}
        job = service.browser()
        assert (await job.get(f"{API}/me", headers=bearer)).status_code == 200
        now += timedelta(days=100)
        assert (await tidy(database, settings, now)).accounts == 0
        # Ada's program was there in the meantime, Bob was not.
        assert (await tidy(database, limited, now)).accounts == 1
        now += timedelta(days=300)
        assert (await tidy(database, limited, now)).accounts == 1
        wrong = await service.sign_up("ada@example.com")
        assert (await wrong.get(f"{API}/me/picks")).json()["film_ids"] == []
