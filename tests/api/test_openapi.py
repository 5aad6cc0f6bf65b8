import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.errors import _BY_STATUS, TABLE
from api.openapi import DOCUMENT, main, openapi_json
from api.settings import Settings
from tests.api.service import Service, running


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(openapi_json())
    return found


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from methods.values()


def test_the_document_that_the_web_app_reads_is_current() -> None:
    assert DOCUMENT.read_bytes() == openapi_json(), "run `python -m api.openapi`"


def test_the_document_is_written_where_it_is_asked_for(tmp_path: Path) -> None:
    main([str(tmp_path / "openapi.json")])
    assert (tmp_path / "openapi.json").read_bytes() == openapi_json()


def test_operations_have_names_that_clients_can_use(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for operation in operations(document)]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() and "_" not in name for name in names)
    assert {"listSuggestions", "createAccount"} <= set(names)


def test_every_operation_is_described_and_belongs_to_an_area(document: dict[str, Any]) -> None:
    for operation in operations(document):
        assert operation["description"].endswith(".")
        assert len(operation["tags"]) == 1
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), (operation["operationId"], parameter["name"])


def test_every_error_is_a_problem_with_an_example(document: dict[str, Any]) -> None:
    for operation in operations(document):
        assert "500" in operation["responses"]
        for status, answer in operation["responses"].items():
            if int(status) >= 400:
                (media_type, content), *others = answer["content"].items()
                assert (media_type, others) == ("application/problem+json", [])
                assert content["schema"] == {"$ref": "#/components/schemas/Problem"}
                assert content["example"]["status"] == int(status)


def test_whatever_is_sent_has_an_example_a_default_or_a_choice(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    lacking = [
        (operation["operationId"], parameter["name"])
        for operation in operations(document)
        for parameter in operation.get("parameters", [])
        if not is_shown(parameter["schema"])
    ]
    for operation in operations(document):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            name = content["schema"].get("$ref", "").rpartition("/")[2]
            fields = schemas[name]["properties"] if name else {}
            lacking += [(name, field) for field, one in fields.items() if not is_shown(one)]
            assert name or "example" in content
    assert lacking == []


def is_shown(schema: dict[str, Any]) -> bool:
    """Tell whether a reader sees what a value looks like."""
    return (
        any(key in schema for key in ("examples", "default", "enum", "const", "$ref"))
        or schema.get("type") == "boolean"
        or any(is_shown(one) for one in schema.get("anyOf", []))
        or ("items" in schema and is_shown(schema["items"]))
    )


def test_the_page_of_errors_names_every_code() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "reference" / "errors.md"
    told = re.findall(r"^\| `([\w-]+)` \| (\d+) ", page.read_text(encoding="utf-8"), re.MULTILINE)
    rows = {(row.code, str(row.status)) for row in (*TABLE.values(), *_BY_STATUS.values())}
    assert set(told) == rows
    assert len(told) == len(set(told))


def test_personal_operations_say_how_to_sign_in(document: dict[str, Any]) -> None:
    for path, methods in document["paths"].items():
        for operation in methods.values():
            assert ("security" in operation) == ("/me" in path)
            assert "/me" not in path or "401" in operation["responses"]


@pytest.mark.anyio
async def test_the_service_serves_the_document(
    document: dict[str, Any], visitor: httpx.AsyncClient
) -> None:
    assert (await visitor.get("/openapi.json")).json() == document


@pytest.mark.anyio
async def test_the_docs_show_every_operation_without_a_script(
    document: dict[str, Any], visitor: httpx.AsyncClient
) -> None:
    page = (await visitor.get("/docs")).text
    for operation in operations(document):
        assert f'id="{operation["operationId"]}"' in page
    assert "<script" not in page
    assert "style=" not in page
    style = await visitor.get("/docs/style.css")
    assert style.headers["content-type"].startswith("text/css")


@pytest.mark.anyio
async def test_the_docs_can_be_turned_off(settings: Settings) -> None:
    async with running(settings.model_copy(update={"docs_enabled": False}), None) as service:
        await assert_not_found(service, "/docs", "/openapi.json", "/docs/style.css")


async def assert_not_found(service: Service, *paths: str) -> None:
    for path in paths:
        answer = await service.browser().get(path)
        assert answer.status_code == 404, path
