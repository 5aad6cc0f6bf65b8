"""`cinq drift`, as a person or a program reads it."""

import json
from pathlib import Path

import pytest

from cli.main import main


def test_before_anybody_was_here_there_is_nothing_to_compare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    main(["drift", "report"])
    assert capsys.readouterr().out.startswith("Nothing to compare: ")
    main(["drift", "report", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["report"] is None
    assert "no database yet" in told["reason"]
    assert list(tmp_path.iterdir()) == []
