"""Versions go live and come back; the pointer always names a whole bundle."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from mlflow import MlflowClient

from catalogue.import_report import ImportReport, SourceReport
from index.errors import BundleMismatch, NothingToRollBack, VersionUnknown
from index.manifest import verify_bundle
from index.registry.aliases import ROLLED_BACK
from index.registry.champion import read_champion
from index.registry.model_registry import ModelRegistry
from index.registry.run_input import RunInput, catalogue_input


@pytest.fixture
def two_versions(registry: ModelRegistry, bundle_folder: Path) -> ModelRegistry:
    for _ in range(2):
        registry.register(bundle_folder, {"a": "b"}, {"gate": "passed"})
    return registry


def test_a_new_registry_has_no_version_and_no_champion(registry: ModelRegistry) -> None:
    assert registry.versions() == []
    assert registry.champion() is None


def test_a_registered_version_is_the_challenger_with_its_metrics(
    registry: ModelRegistry, bundle_folder: Path
) -> None:
    version = registry.register(bundle_folder, {"taste": "64"}, {"gate": "passed"})
    manifest = verify_bundle(bundle_folder)
    assert version.aliases == ("challenger",)
    assert version.metrics == pytest.approx(manifest.metrics)
    assert version.parameters == {"taste": "64"}
    assert version.tags["bundle_digest"] == manifest.digest
    assert registry.with_digest(manifest.digest) == version
    assert registry.with_digest("else") is None


def test_a_version_tells_what_it_was_made_from(
    registry: ModelRegistry, bundle_folder: Path, data_dir: Path
) -> None:
    account = ImportReport(
        digest="a" * 64,
        parent="b" * 64,
        created=datetime(2026, 3, 9, tzinfo=UTC),
        films=80,
        films_sha256="c" * 64,
        sources=(
            SourceReport(
                name="films.jsonl.gz",
                kind="films as JSON lines",
                sha256="d" * 64,
                bytes=9,
                records=81,
                accepted=80,
                repeated=0,
                rejected=1,
            ),
        ),
        rejected_by_rule={"tv": 1},
    )
    inputs = [catalogue_input(account.digest, account), RunInput("ratings", "e" * 64)]
    version = registry.register(bundle_folder, {}, {}, inputs)
    assert version.inputs == {"catalogue": "a" * 64, "ratings": "e" * 64}
    run = MlflowClient(f"sqlite:///{data_dir / 'mlflow' / 'mlflow.db'}").search_runs(["1"])[0]
    assert run.inputs
    [films] = [each for each in run.inputs.dataset_inputs if each.dataset.name == "catalogue"]
    source, profile = json.loads(films.dataset.source), json.loads(films.dataset.profile or "")
    assert source["parent"] == "b" * 64
    assert [(each["name"], each["sha256"]) for each in source["files"]] == [
        ("films.jsonl.gz", "d" * 64)
    ]
    assert (profile["films"], profile["rejected_by_rule"]) == (80, {"tv": 1})
    assert films.tags[0].value == "training"


def test_a_promoted_version_is_live_and_whole(two_versions: ModelRegistry, data_dir: Path) -> None:
    two_versions.promote("2")
    champion = read_champion(data_dir)
    assert champion is not None
    assert champion.version == "2"
    assert verify_bundle(champion.bundle).counts == {"films": 80}


def test_rolling_back_returns_to_the_version_before(two_versions: ModelRegistry) -> None:
    two_versions.promote("1")
    two_versions.promote("2")
    assert two_versions.rollback().version == "1"
    assert two_versions.version("1").aliases == ("champion",)
    assert "previous" in two_versions.version("2").aliases
    assert two_versions.version("2").tags[ROLLED_BACK]


def test_a_version_promoted_by_hand_is_no_longer_marked_as_rolled_back(
    two_versions: ModelRegistry,
) -> None:
    two_versions.promote("1")
    two_versions.promote("2")
    two_versions.rollback()
    two_versions.promote("2")
    assert not two_versions.version("2").tags[ROLLED_BACK]


def test_promoting_twice_is_promoting_once(two_versions: ModelRegistry) -> None:
    two_versions.promote("1")
    two_versions.promote("2")
    two_versions.promote("2")
    assert two_versions.rollback().version == "1"


def test_without_an_earlier_champion_there_is_nothing_to_roll_back(
    two_versions: ModelRegistry,
) -> None:
    two_versions.promote("1")
    with pytest.raises(NothingToRollBack):
        two_versions.rollback()


def test_the_history_tells_who_was_live_and_why_the_newest_first(
    two_versions: ModelRegistry, data_dir: Path
) -> None:
    two_versions.promote("1", "passed the gate")
    two_versions.promote("2", "passed the gate")
    two_versions.promote("2", "said twice")
    two_versions.rollback(why="worse for French films")
    told = [(one.version, one.before, one.why) for one in ModelRegistry(data_dir).history()]
    assert told == [
        ("1", "2", "worse for French films"),
        ("2", "1", "passed the gate"),
        ("1", None, "passed the gate"),
    ]


def test_a_new_registry_has_no_history(registry: ModelRegistry) -> None:
    assert registry.history() == []


def test_rolling_back_goes_as_far_as_one_says(
    two_versions: ModelRegistry, bundle_folder: Path
) -> None:
    two_versions.register(bundle_folder, {}, {})
    for version in ("1", "2", "3"):
        two_versions.promote(version)
    assert two_versions.rollback("1").version == "1"
    assert two_versions.version("3").tags[ROLLED_BACK]
    with pytest.raises(NothingToRollBack):
        two_versions.rollback("1")
    with pytest.raises(VersionUnknown):
        two_versions.rollback("9")


def test_an_unknown_version_is_refused_by_its_number(two_versions: ModelRegistry) -> None:
    with pytest.raises(VersionUnknown, match="7"):
        two_versions.promote("7")


def test_a_damaged_copy_is_fetched_again(two_versions: ModelRegistry, data_dir: Path) -> None:
    bundle = two_versions.promote("1").bundle
    (bundle / "films.parquet").write_bytes(b"torn")
    two_versions.promote("1")
    assert verify_bundle(data_dir / "live" / "version-1")


def test_a_damaged_bundle_is_not_registered(
    registry: ModelRegistry, bundle_folder: Path, tmp_path: Path
) -> None:
    torn = Path(shutil.copytree(bundle_folder, tmp_path / "torn"))
    (torn / "text.faiss").write_bytes(b"torn")
    with pytest.raises(BundleMismatch):
        registry.register(torn, {}, {})
    assert registry.versions() == []


def test_old_bundles_leave_the_disk_but_not_the_registry(
    data_dir: Path, bundle_folder: Path
) -> None:
    registry = ModelRegistry(data_dir, bundles_kept=2)
    for number in ("1", "2", "3", "4"):
        registry.register(bundle_folder, {}, {})
        registry.promote(number)
    assert {path.name for path in (data_dir / "live").glob("version-*")} == {
        "version-3",
        "version-4",
    }
    registry.promote("1")
    assert verify_bundle(data_dir / "live" / "version-1")
