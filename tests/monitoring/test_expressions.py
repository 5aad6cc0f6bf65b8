"""A real Prometheus scrapes real services under traffic, and every expression finds something."""

import json
import re
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from catalogue.imports import import_films
from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.files import dashboards
from deploy.monitoring.pace import REHEARSAL
from deploy.monitoring.recordings import recordings
from drift.kept_reports import KeptReports
from drift.server import DriftService
from drift.settings import DriftSettings
from index.manifest import Manifest
from index.pipeline.last_run import note_end
from tests.bundles import tiny_films
from tests.drift.test_service import report_at
from tests.faults.served import served, signed_up
from tests.monitoring.listeners import answering
from tests.monitoring.watchmen import asked, prometheus

pytestmark = pytest.mark.alone
_FIGURES = {"ndcg_at_10": 0.46, "shown_ndcg_at_10": 0.44, "item_knn_ndcg_at_10": 0.42}
_SELECTOR = re.compile(r"\b(?:cinq|process)[\w:]*(?:\{[^}]*\})?|\bup\{[^}]*\}")
_LONGEST_SECONDS = 90.0


def expressions() -> Iterator[tuple[str, str]]:
    """Yield each expression and where it stands; of an alert, all that it looks at.

    An alert that holds nowhere finds nothing, but what it compares has to be there.
    """
    for rule in recordings(REHEARSAL):
        yield rule.name, rule.expr
    for board in dashboards(Addresses(), REHEARSAL):
        for panel in board.panels:
            for query in panel.queries:
                yield f"{board.uid}: {panel.title}", query.expr
    for group in alert_groups(REHEARSAL):
        for alert in group.alerts:
            for selector in _SELECTOR.findall(alert.expr):
                yield alert.name, selector


def whole_data(data: Path, bundle: Path) -> Path:
    """Prepare what a service has that ran for a while; return its bundle."""
    kept = Manifest.read(bundle)
    kept.model_copy(update={"metrics": _FIGURES}).write(bundle)
    note_end(data, "done", "announce", {"build": 1.0})
    films = data / "films.jsonl"
    lines = [
        {"tmdb_id": 1000 + place, "title": film.title, "overview": film.overview, "year": film.year}
        for place, film in enumerate(list(tiny_films())[:5])
    ]
    films.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    import_films([films], data)
    settings = DriftSettings(data_dir=data)
    KeptReports(settings.reports, 3).keep(report_at(datetime.now(UTC)), {})
    return bundle


def use(person: httpx.Client) -> None:
    """Do a little of everything."""
    films = [film["id"] for film in person.get("/suggestions?limit=24").json()["items"]]
    person.put("/me/picks", json={"film_ids": films[:5]})
    person.get("/me/recommendations")
    person.post("/recommendations", json={"film_ids": films[:2]})
    person.get("/search?q=a heist that goes wrong")
    person.get("/films?title=alien")
    person.get(f"/films/{films[0]}/similar")
    for kind, film in zip(("like", "dislike", "save", "hide"), films, strict=False):
        person.post("/me/feedback", json={"film_id": film, "kind": kind})


@pytest.mark.timeout(300)
def test_every_expression_finds_something(tmp_path: Path, bundle_folder: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    bundle = whole_data(data, Path(shutil.copytree(bundle_folder, tmp_path / "bundle")))
    drift = DriftService(DriftSettings(data_dir=data))
    with (
        served(data, bundle) as url,
        signed_up(url, "ada@example.com") as person,
        answering(lambda _: drift.gauges.exposition()) as port,
    ):
        addresses = Addresses(services=(url.removeprefix("http://"),), drift=f"127.0.0.1:{port}")
        with prometheus(tmp_path, addresses, REHEARSAL) as server:
            deadline = time.monotonic() + _LONGEST_SECONDS
            silent = list(expressions())
            while silent and time.monotonic() < deadline:
                use(person)
                time.sleep(0.5)
                silent = [each for each in silent if not asked(server, each[1])]
    assert silent == []
