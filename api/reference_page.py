"""The page at /docs: every route in plain HTML, without a script and without another host."""

from html import escape
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse, Response

router = APIRouter(include_in_schema=False)

_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
code, pre { font-family: ui-monospace, monospace; }
section { border-top: 1px solid #8886; padding-block: .5rem; }
.method { font-weight: 700; }
table { border-collapse: collapse; }
td { padding: .1rem 1rem .1rem 0; vertical-align: top; }
"""


@router.get("/docs/style.css")
async def get_style() -> Response:
    """Return how the page looks."""
    return Response(_STYLE, media_type="text/css", headers={"Cache-Control": "max-age=3600"})


@router.get("/docs")
async def get_docs(request: Request) -> HTMLResponse:
    """Return the page."""
    return HTMLResponse(_page(request.app.openapi()))


def _page(document: dict[str, Any]) -> str:
    info = document["info"]
    operations = [
        _operation(method, path, operation)
        for path, methods in document["paths"].items()
        for method, operation in methods.items()
    ]
    schemas = [_schema(name, schema) for name, schema in document["components"]["schemas"].items()]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(info['title'])}: the API</title>"
        '<link rel="icon" href="/favicon.svg">'
        '<link rel="stylesheet" href="/docs/style.css"></head><body>'
        f"<h1>{escape(info['title'])}: the API</h1><p>{escape(info['description'])}</p>"
        '<p>For programs: <a href="/openapi.json">openapi.json</a>. Send '
        "<code>Authorization: Bearer …</code> with a token made under “tokens”. Every error is "
        "<code>application/problem+json</code> with a stable <code>code</code>.</p>"
        f"<h2>Routes</h2>{''.join(operations)}<h2>Shapes</h2>{''.join(schemas)}</body></html>"
    )


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    parameters = [
        _line(f"{one['name']} ({one['in']})", one["schema"], one.get("description"))
        for one in operation.get("parameters", [])
    ]
    body = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if body:
        parameters.append(_line("body", body["schema"], None))
    answers = [
        _line(status, _answered(answer), answer["description"])
        for status, answer in operation["responses"].items()
    ]
    return (
        f'<section id="{operation["operationId"]}"><h3><span class="method">{method.upper()}</span>'
        f" <code>{escape(path)}</code></h3><p>{escape(operation.get('description', ''))}</p>"
        f"<table>{''.join(parameters)}</table><p>Answers</p><table>{''.join(answers)}</table>"
        "</section>"
    )


def _schema(name: str, schema: dict[str, Any]) -> str:
    fields = [
        _line(field, shape, shape.get("description"))
        for field, shape in schema.get("properties", {}).items()
    ]
    return (
        f'<section id="{name}"><h3><code>{name}</code></h3>'
        f"<p>{escape(schema.get('description', ''))}</p><table>{''.join(fields)}</table></section>"
    )


def _line(name: str, shape: dict[str, Any], description: str | None) -> str:
    return (
        f"<tr><td><code>{escape(name)}</code></td><td>{_kind(shape)}</td>"
        f"<td>{escape(description or '')}</td></tr>"
    )


def _answered(answer: dict[str, Any]) -> dict[str, Any]:
    for content in answer.get("content", {}).values():
        shape: dict[str, Any] = content.get("schema", {})
        return shape
    return {}


def _kind(shape: dict[str, Any]) -> str:
    """Return what kind of value `shape` describes, in a few words."""
    if "$ref" in shape:
        name = shape["$ref"].rpartition("/")[2]
        return f'<a href="#{name}">{name}</a>'
    if "anyOf" in shape:
        return " or ".join(_kind(one) for one in shape["anyOf"])
    if "enum" in shape:
        return " or ".join(f"“{escape(str(one))}”" for one in shape["enum"])
    if shape.get("type") == "array":
        return f"list of {_kind(shape.get('items', {}))}"
    return escape(str(shape.get("format") or shape.get("type", "")))
