import gzip
from pathlib import Path

import httpx
import pytest

from api.settings import Settings

pytestmark = pytest.mark.anyio
PAGE = "<!doctype html><title>Cinq</title>"
SCRIPT = "console.log('cinq');" * 100


@pytest.fixture
def built(settings: Settings) -> Path:
    """Return the folder of a built web app."""
    (settings.web_dir / "assets").mkdir(parents=True)
    (settings.web_dir / "index.html").write_text(PAGE, encoding="utf-8")
    (settings.web_dir / "favicon.svg").write_text("<svg/>", encoding="utf-8")
    (settings.web_dir / "sw.js").write_text("'worker'", encoding="utf-8")
    (settings.web_dir / "assets" / "index-Dk3x.js").write_text(SCRIPT, encoding="utf-8")
    (settings.web_dir.parent / "secret.txt").write_text("secret", encoding="utf-8")
    return settings.web_dir


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("path", ["/", "/pick", "/films/tmdb-603", "/sign-in?next=%2Fpick"])
async def test_addresses_of_the_web_app_show_its_page(
    visitor: httpx.AsyncClient, path: str
) -> None:
    answer = await visitor.get(path)
    assert (answer.status_code, answer.text) == (200, PAGE)
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.usefixtures("built")
async def test_hashed_files_are_kept_for_ever(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get("/assets/index-Dk3x.js")
    assert (answer.status_code, answer.text) == (200, SCRIPT)
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.usefixtures("built")
async def test_other_files_are_asked_for_anew(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get("/favicon.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["cache-control"] == "no-cache"
    again = await visitor.get("/favicon.svg", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.usefixtures("built")
async def test_the_service_worker_is_asked_for_anew_so_that_no_release_is_held(
    visitor: httpx.AsyncClient,
) -> None:
    answer = await visitor.get("/sw.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.usefixtures("built")
async def test_scripts_travel_compressed(visitor: httpx.AsyncClient) -> None:
    headers = {"accept-encoding": "gzip"}
    request = visitor.build_request("GET", "/assets/index-Dk3x.js", headers=headers)
    answer = await visitor.send(request, stream=True)
    raw = b"".join([piece async for piece in answer.aiter_raw()])
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(raw).decode() == SCRIPT
    assert len(raw) < len(SCRIPT) / 10
    plain = await visitor.get("/assets/index-Dk3x.js", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize(
    "path",
    [
        "/assets/gone.js",
        "/assets/gone",
        "/robots.txt",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt",
        "/%00.js",
    ],
)
async def test_files_that_are_not_there_are_not_found(
    visitor: httpx.AsyncClient, path: str
) -> None:
    answer = await visitor.get(path)
    assert (answer.status_code, answer.json()["code"]) == (404, "not-found")


@pytest.mark.usefixtures("built")
async def test_a_link_out_of_the_folder_is_not_followed(
    visitor: httpx.AsyncClient, built: Path
) -> None:
    (built / "link.txt").symlink_to(built.parent / "secret.txt")
    assert (await visitor.get("/link.txt")).status_code == 404


@pytest.mark.usefixtures("built")
async def test_only_the_head_can_be_asked_for(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.head("/", headers={"accept-encoding": "identity"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(PAGE))


@pytest.mark.usefixtures("built")
async def test_the_web_app_takes_no_changes(visitor: httpx.AsyncClient) -> None:
    assert (await visitor.post("/pick", json={})).status_code == 404


async def test_a_new_build_is_served_without_a_restart(
    visitor: httpx.AsyncClient, built: Path
) -> None:
    await visitor.get("/")
    (built / "index.html").write_text("<title>New</title>", encoding="utf-8")
    assert (await visitor.get("/")).text == "<title>New</title>"


async def test_without_a_build_the_page_says_what_to_do(visitor: httpx.AsyncClient) -> None:
    answer = await visitor.get("/")
    assert answer.status_code == 404
    assert "make run" in answer.text
    assert answer.headers["cache-control"] == "no-store"
