import logging
import shutil
from datetime import UTC, datetime
from pathlib import Path

import anyio
import httpx
import pytest

from api.app import create_app
from api.exceptions import IndexNotLive
from api.live_index import LiveIndex
from api.promoted_bundles import PromotedBundles
from api.settings import Settings
from index.registry.champion import champion_path, write_champion
from tests.api.service import API

MODEL = f"{API}/model"


class Hands:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def data_dir(tmp_path: Path, bundle_folder: Path) -> Path:
    """Return a data directory with two copies of a bundle."""
    for name in ("1", "2"):
        shutil.copytree(bundle_folder, tmp_path / "bundles" / name)
    return tmp_path


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def live(data_dir: Path, clock: Hands) -> LiveIndex:
    return LiveIndex(PromotedBundles(data_dir), poll_seconds=0.01, now_seconds=clock)


def promote(data_dir: Path, version: str) -> Path:
    bundle = data_dir / "bundles" / version
    write_champion(data_dir, version, bundle)
    return bundle


def damage(bundle: Path) -> None:
    with (bundle / "films.parquet").open("ab") as file:
        file.write(b"!")


def test_before_anything_is_promoted_nothing_is_live(live: LiveIndex) -> None:
    live.refresh()
    assert live.version is None
    with pytest.raises(IndexNotLive):
        _ = live.films


def test_what_is_promoted_goes_live(data_dir: Path, live: LiveIndex) -> None:
    promote(data_dir, "1")
    live.refresh()
    assert live.version == live.films.version == "1"
    assert live.promoted_at is not None
    assert datetime.now(UTC) >= live.promoted_at


def test_a_new_version_takes_over_while_a_request_keeps_the_old_one(
    data_dir: Path, live: LiveIndex
) -> None:
    promote(data_dir, "1")
    live.refresh()
    taken = live.films
    promote(data_dir, "2")
    live.refresh()
    assert (taken.version, live.version) == ("1", "2")
    assert len(taken.suggest((), 3)) == 3


def test_a_damaged_version_leaves_the_old_one_live_and_says_why(
    data_dir: Path, live: LiveIndex, caplog: pytest.LogCaptureFixture
) -> None:
    promote(data_dir, "1")
    live.refresh()
    damage(promote(data_dir, "2"))
    live.refresh()
    assert live.version == "1"
    assert "Index 2 cannot be used, index 1 stays live: films.parquet" in caplog.text


def test_a_damaged_version_is_tried_again_later_and_complained_of_once(
    data_dir: Path, live: LiveIndex, clock: Hands, caplog: pytest.LogCaptureFixture
) -> None:
    bundle = promote(data_dir, "1")
    shutil.copy(bundle / "films.parquet", data_dir)
    damage(bundle)
    for _ in range(5):
        live.refresh()
        clock.seconds += 100
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    shutil.copy(data_dir / "films.parquet", bundle)
    live.refresh()
    assert live.version == "1"


def test_a_refused_version_is_not_read_again_at_once(
    data_dir: Path, live: LiveIndex, clock: Hands
) -> None:
    bundle = promote(data_dir, "1")
    shutil.move(bundle / "films.parquet", data_dir)
    live.refresh()
    shutil.move(data_dir / "films.parquet", bundle)
    live.refresh()
    assert live.version is None
    clock.seconds += 1
    live.refresh()
    assert live.version == "1"


def test_a_good_version_does_not_wait_for_a_refused_one(data_dir: Path, live: LiveIndex) -> None:
    damage(promote(data_dir, "1"))
    live.refresh()
    promote(data_dir, "2")
    live.refresh()
    assert live.version == "2"


def test_a_pointer_that_makes_no_sense_changes_nothing(
    data_dir: Path, live: LiveIndex, caplog: pytest.LogCaptureFixture
) -> None:
    promote(data_dir, "1")
    live.refresh()
    champion_path(data_dir).write_text("{", encoding="utf-8")
    live.refresh()
    assert live.version == "1"
    assert "Index that was promoted cannot be used" in caplog.text


@pytest.mark.anyio
async def test_the_service_follows_what_is_promoted(
    settings: Settings, bundle_folder: Path
) -> None:
    for version in ("1", "2"):
        shutil.copytree(bundle_folder, settings.data_dir / "bundles" / version)
    app = create_app(settings.model_copy(update={"index_poll_seconds": 0.01}))
    async with app.router.lifespan_context(app):
        visitor = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://cinq.test")
        assert (await visitor.get(MODEL)).status_code == 503
        for version in ("1", "2"):
            promote(settings.data_dir, version)
            assert await answered_version(visitor, version)


async def answered_version(visitor: httpx.AsyncClient, wanted: str) -> bool:
    """Tell whether `wanted` goes live within half a minute."""
    with anyio.move_on_after(30):
        while True:
            answer = await visitor.get(MODEL)
            if answer.is_success and answer.json()["version"] == wanted:
                return True
            await anyio.sleep(0.02)
    return False
