"""`cinq up` says what is in its way before it builds an index."""

import socket
from pathlib import Path

import pytest

from cli.main import main


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put back afterwards what the options of the command say over."""
    for name, value in (("HOST", "127.0.0.1"), ("PORT", "8000"), ("DATA_DIR", str(tmp_path))):
        monkeypatch.setenv(f"CINQ_{name}", value)


def test_a_port_that_is_taken_is_told_before_an_index_is_built(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = str(listening.getsockname()[1])
        with pytest.raises(SystemExit) as ended:
            main(["up", "--port", port])
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert f"Cannot listen on 127.0.0.1:{port}" in told
    assert "building" not in told


def test_a_data_dir_that_cannot_be_written_in_is_told_with_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(SystemExit) as ended:
        main(["up", "--data", str(tmp_path / "file" / "data")])
    assert ended.value.code == 1
    told = capsys.readouterr().err
    assert "Cannot write in" in told
    assert "make run DATA=folder" in told
