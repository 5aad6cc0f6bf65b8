import httpx
import pytest

from tests.api.service import API, Service

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("path", ["/", f"{API}/me", f"{API}/model", "/docs", "/livez", "/x.js"])
async def test_every_answer_carries_the_headers(visitor: httpx.AsyncClient, path: str) -> None:
    headers = (await visitor.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert headers["x-frame-options"] == "DENY"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "server" not in headers


async def test_scripts_and_styles_come_from_files_of_the_site_alone(
    visitor: httpx.AsyncClient,
) -> None:
    policy = (await visitor.get("/")).headers["content-security-policy"]
    sources = {part.split()[0]: part.split()[1:] for part in policy.split(";")}
    assert sources["script-src"] == sources["style-src"] == ["'self'"]
    assert sources["default-src"] == ["'none'"]
    assert sources["img-src"] == ["'self'", "data:"]
    assert "unsafe" not in policy


async def test_answers_of_the_service_are_kept_out_of_caches(ada: httpx.AsyncClient) -> None:
    assert (await ada.get(f"{API}/me")).headers["cache-control"] == "no-store"


async def test_https_is_asked_for_over_https_only(
    service: Service, visitor: httpx.AsyncClient
) -> None:
    assert "strict-transport-security" not in (await visitor.get("/livez")).headers
    secure = service.browser(base_url="https://cinq.test")
    assert "max-age=" in (await secure.get("/livez")).headers["strict-transport-security"]
