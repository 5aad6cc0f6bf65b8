"""`cinq catalogue list`, `diff` and `prune`, as a person or a program reads them."""

import json
from pathlib import Path

import pytest

from cli.main import main
from tests.catalogue.written_films import record, write

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def digests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> list[str]:
    """Import three versions of a catalogue and return their digests."""
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path / "data"))
    made = []
    for records in ([record(1)], [record(1), record(2)], [record(2, title="Light")]):
        main(["catalogue", "import", str(write(tmp_path, *records)), "--json"])
        made.append(json.loads(capsys.readouterr().out)["films"]["digest"])
    return made


def test_list_shows_every_version_and_marks_the_one_in_use(
    digests: list[str], capsys: Captured
) -> None:
    main(["catalogue", "list"])
    lines = [line for line in capsys.readouterr().out.splitlines() if "from" not in line]
    assert lines[0].startswith(f"  {digests[0][:12]}")
    assert lines[1].startswith(f"  {digests[1][:12]}")
    assert lines[2].startswith(f"* {digests[2][:12]}")
    main(["catalogue", "list", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["in_use"] == digests[2]
    assert [each["parent"] for each in told["datasets"]] == [None, digests[0], digests[1]]
    assert told["datasets"][1]["changes"] == {"added": 1, "removed": 0, "changed": 0}


def test_list_says_when_nothing_was_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    main(["catalogue", "list"])
    assert "its own catalogue" in capsys.readouterr().out


def test_diff_tells_films_by_name(digests: list[str], capsys: Captured) -> None:
    main(["catalogue", "diff", digests[0][:10], digests[2][:10]])
    said = capsys.readouterr().out
    assert "1 added\n    tmdb-2 Light" in said
    assert "1 removed\n    tmdb-1 Film 1" in said
    assert "0 changed" in said


def test_diff_alone_compares_the_version_in_use_with_its_parent(
    digests: list[str], capsys: Captured
) -> None:
    main(["catalogue", "diff", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["from"], told["to"]) == (digests[1], digests[2])
    assert (told["added"], told["removed"], told["changed"]) == (0, 1, 1)
    assert told["films"]["changed"][0]["fields"] == ["title"]


def test_diff_of_a_version_that_is_not_there_fails(digests: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["catalogue", "diff", "ffffffff", digests[0]])
    assert stopped.value.code == 1
    assert "no dataset ffffffff" in capsys.readouterr().err


def test_prune_removes_what_may_go(digests: list[str], capsys: Captured) -> None:
    main(["catalogue", "prune", "--keep", "0", "--json"])
    assert json.loads(capsys.readouterr().out) == {"removed": [digests[0]]}
    main(["catalogue", "prune"])
    assert "0 datasets removed, 2 kept" in capsys.readouterr().out
