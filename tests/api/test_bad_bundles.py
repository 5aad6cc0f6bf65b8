"""A bundle that must not be served is refused by name, and the one before stays live."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from prometheus_client import CollectorRegistry

from api.index_metrics import IndexMetrics
from api.live_index import LiveIndex
from api.promoted_bundles import PromotedBundles
from index.registry.champion import write_champion


def corrupted(bundle: Path) -> None:
    content = bytearray((bundle / "text.faiss").read_bytes())
    content[len(content) // 2] ^= 1
    (bundle / "text.faiss").write_bytes(content)


def truncated(bundle: Path) -> None:
    content = (bundle / "films.parquet").read_bytes()
    (bundle / "films.parquet").write_bytes(content[: len(content) // 2])


def incomplete(bundle: Path) -> None:
    (bundle / "taste.faiss").unlink()


def foreign(bundle: Path) -> None:
    (bundle / "manifest.json").write_text('{"name": "another model", "flavors": {}}')


def empty(bundle: Path) -> None:
    shutil.rmtree(bundle)
    bundle.mkdir()


def future(bundle: Path) -> None:
    said = json.loads((bundle / "manifest.json").read_text())
    said |= {"format": 99, "parts": {"text": "text.cagra"}}
    del said["dimensions"]
    (bundle / "manifest.json").write_text(json.dumps(said))


@pytest.mark.parametrize(
    ("spoil", "reason", "said"),
    [
        (corrupted, "mismatch", "text.faiss: the manifest says sha256"),
        (truncated, "mismatch", "films.parquet: the manifest says sha256"),
        (incomplete, "mismatch", "taste.faiss: the manifest says present, found absent"),
        (foreign, "mismatch", "manifest.json: the manifest says a valid manifest"),
        (empty, "missing", "holds no bundle: manifest.json is missing"),
        (future, "format", "has bundle format 99, this version reads"),
    ],
)
def test_the_old_version_stays_live_and_log_and_metrics_say_why(
    spoil: Callable[[Path], None],
    reason: str,
    said: str,
    tmp_path: Path,
    bundle_folder: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    found = CollectorRegistry()
    live = LiveIndex(PromotedBundles(tmp_path), 1.0, metrics=IndexMetrics(found))
    for version in ("1", "2"):
        bundle = Path(shutil.copytree(bundle_folder, tmp_path / version))
        if version == "2":
            spoil(bundle)
        write_champion(tmp_path, version, bundle)
        live.refresh()
    assert live.version == "1"
    assert "Index 2 cannot be used, index 1 stays live" in caplog.text
    assert said in caplog.text
    labels = {"version": "2", "reason": reason}
    assert found.get_sample_value("cinq_index_refused", labels) == 1
    write_champion(tmp_path, "1", tmp_path / "1")
    live.refresh()
    assert found.get_sample_value("cinq_index_refused", labels) is None
