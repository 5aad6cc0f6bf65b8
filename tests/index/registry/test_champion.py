"""The pointer to what is live."""

import shutil
from pathlib import Path

import pytest

from index.errors import BundleMismatch
from index.registry.champion import champion_path, read_champion, write_champion


def test_without_a_pointer_nothing_is_live(tmp_path: Path) -> None:
    assert read_champion(tmp_path) is None


def test_the_pointer_names_version_and_bundle(tmp_path: Path) -> None:
    written = write_champion(tmp_path, "3", tmp_path / "live" / "version-3")
    assert read_champion(tmp_path) == written
    assert written.bundle == tmp_path / "live" / "version-3"


def test_the_data_dir_can_be_moved(tmp_path: Path) -> None:
    write_champion(tmp_path / "here", "3", tmp_path / "here" / "live" / "version-3")
    shutil.move(tmp_path / "here", tmp_path / "there")
    champion = read_champion(tmp_path / "there")
    assert champion is not None
    assert champion.bundle == tmp_path / "there" / "live" / "version-3"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": "1"}', "\x00\x01"])
def test_a_torn_pointer_is_refused(tmp_path: Path, content: str) -> None:
    path = champion_path(tmp_path)
    path.parent.mkdir()
    path.write_text(content)
    with pytest.raises(BundleMismatch):
        read_champion(tmp_path)


def test_a_bundle_outside_the_data_dir_is_not_pointed_to(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="subpath"):
        write_champion(tmp_path / "data", "3", tmp_path / "elsewhere")
