"""A service follows a real MLflow server, and serves on while it is away."""

import shutil
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from api.index_metrics import IndexMetrics
from api.live_index import LiveIndex
from api.registry_bundles import RegistryBundles
from index.registry.model_registry import ModelRegistry
from index.registry.remote import RemoteRegistry
from index.registry.remote_server import RegistryUnreachable, RemoteServer
from tests.ports import free_port

pytestmark = pytest.mark.alone
NOBODY = f"http://127.0.0.1:{free_port()}"


@pytest.fixture(scope="module")
def server(registry_server: str) -> str:
    return registry_server


@pytest.fixture(scope="module")
def registry(server: str, tmp_path_factory: pytest.TempPathFactory) -> ModelRegistry:
    """The registry as the pipeline sees it, with two versions."""
    return ModelRegistry(tmp_path_factory.mktemp("pipeline"), server)


class Replica:
    """A service's index, on a disk of its own."""

    def __init__(self, data_dir: Path, url: str) -> None:
        self.metrics = IndexMetrics(CollectorRegistry())
        source = RegistryBundles(data_dir, RemoteRegistry(RemoteServer(url)), 2, self.metrics)
        self.index = LiveIndex(source, poll_seconds=0.01, metrics=self.metrics)

    def version(self) -> str | None:
        self.index.refresh()
        return self.index.version

    @property
    def registry_is_up(self) -> bool:
        [metric] = self.metrics.registry_up.collect()
        return metric.samples[0].value == 1


def test_replicas_follow_promotions_and_rollbacks(
    registry: ModelRegistry, server: str, tmp_path: Path
) -> None:
    replicas = [Replica(tmp_path / name, server) for name in ("one", "two")]
    for number in ("1", "2", None):
        champion = registry.promote(number) if number else registry.rollback()
        wanted = champion.version
        assert [replica.version() for replica in replicas] == [wanted, wanted]
    since = registry.history()[0].since
    assert [replica.index.promoted_at for replica in replicas] == [since, since]


def test_the_last_good_version_is_served_while_the_registry_is_away_after_a_restart_too(
    registry: ModelRegistry, server: str, tmp_path: Path
) -> None:
    registry.promote("2")
    assert Replica(tmp_path, server).version() == "2"
    again = Replica(tmp_path, NOBODY)
    assert [again.version(), again.version()] == ["2", "2"]
    assert not again.registry_is_up
    back = Replica(tmp_path, server)
    registry.promote("1")
    # It begins with what it has, at once, and then asks.
    assert [back.version(), back.version()] == ["2", "1"]
    assert back.registry_is_up


def test_a_damaged_copy_is_downloaded_again(
    registry: ModelRegistry, server: str, tmp_path: Path
) -> None:
    registry.promote("1")
    assert Replica(tmp_path, server).version() == "1"
    [bundle] = (tmp_path / "cache").glob("version-1-*")
    (bundle / "films.parquet").write_bytes(b"torn")
    assert Replica(tmp_path, server).version() == "1"


def test_nothing_is_live_without_a_registry_and_without_a_copy(tmp_path: Path) -> None:
    assert Replica(tmp_path, NOBODY).version() is None


def test_a_server_that_is_no_registry_is_said_to_be_none(server: str) -> None:
    with pytest.raises(RegistryUnreachable):
        RemoteRegistry(RemoteServer(f"{server}/elsewhere")).live_since("1")


def test_old_copies_leave_the_disk(
    registry: ModelRegistry, server: str, bundle_folder: Path, tmp_path: Path
) -> None:
    numbers = [registry.register(bundle_folder, {}, {}).number for _ in range(3)]
    replica = Replica(tmp_path, server)
    for number in numbers:
        registry.promote(number)
        assert replica.version() == number
    kept = {path.name.split("-")[1] for path in (tmp_path / "cache").glob("version-*")}
    assert kept == set(numbers[1:])
    shutil.rmtree(tmp_path / "cache")
