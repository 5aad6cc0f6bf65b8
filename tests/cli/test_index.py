"""`cinq index`: what the registry knows, on the command line."""

import json
from pathlib import Path

import pytest

from cli.main import main
from index.registry.model_registry import ModelRegistry
from index.registry.run_account import RunAccount


@pytest.fixture
def registry(tmp_path: Path, bundle_folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModelRegistry:
    """A registry of two versions, of which none is live."""
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    registry = ModelRegistry(tmp_path)
    for _ in range(2):
        registry.register(bundle_folder, {}, {"gate": "passed"})
    return registry


@pytest.mark.usefixtures("registry")
def test_a_release_is_told_compared_and_undone(capsys: pytest.CaptureFixture[str]) -> None:
    main(["index", "promote", "1"])
    main(["index", "promote", "2", "--why", "new films"])
    main(["index", "rollback", "--why", "worse at night"])
    capsys.readouterr()
    main(["index", "history", "--json"])
    history = json.loads(capsys.readouterr().out)["history"]
    assert [(one["version"], one["why"]) for one in history] == [
        ("1", "worse at night"),
        ("2", "new films"),
        ("1", "promoted by hand"),
    ]
    main(["index", "diff", "1", "2", "--json"])
    difference = json.loads(capsys.readouterr().out)
    assert difference["metrics"]["1"] == difference["metrics"]["2"]
    assert difference["panel"]["moved"] == []


def test_a_rollback_to_no_version_is_refused(
    registry: ModelRegistry, capsys: pytest.CaptureFixture[str]
) -> None:
    registry.promote("1")
    with pytest.raises(SystemExit):
        main(["index", "rollback", "--to", "7"])
    assert "7" in capsys.readouterr().err


def test_asking_what_a_release_changes_makes_no_database(
    registry: ModelRegistry, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for version in ("1", "2"):
        registry.promote(version)
    main(["index", "effect", "--json"])
    assert json.loads(capsys.readouterr().out)["people"] == 0
    assert not (tmp_path / "cinq.db").exists()


def test_a_version_shows_its_cards_or_says_that_it_has_none(
    registry: ModelRegistry,
    bundle_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    cards = tmp_path / "cards"
    cards.mkdir()
    (cards / "model-card.md").write_text("# Model card\n")
    (cards / "data-card.md").write_text("# Data card\n")
    registry.register(bundle_folder, {}, {}, account=RunAccount({cards: "cards"}))
    main(["index", "show", "3", "--card"])
    assert capsys.readouterr().out == "# Model card\n\n# Data card\n"
    with pytest.raises(SystemExit):
        main(["index", "show", "1", "--card"])
    assert "has no cards" in capsys.readouterr().err
