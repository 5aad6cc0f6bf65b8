"""A bundle is whole, or it is refused by name and nothing is served from it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from index.bundle import read_bundle
from index.errors import BundleFormatUnknown, BundleMismatch, BundleMissing, BundleRefused
from index.manifest import verify_bundle
from index.whole_folder import replacing


@pytest.fixture
def copy(bundle_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bundle_folder, tmp_path / "copy"))


def change_manifest(folder: Path, **fields: object) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))


def test_a_bundle_says_what_it_holds(bundle_folder: Path) -> None:
    manifest = verify_bundle(bundle_folder)
    assert manifest.counts == {"films": 80}
    assert manifest.dimensions["text"] == 384
    assert {"films.parquet", "text.faiss", "taste.faiss"} <= set(manifest.files)
    assert manifest.encoder_sha256


def test_a_bundle_holds_no_pickle(bundle_folder: Path) -> None:
    heads = [path.read_bytes()[:2] for path in bundle_folder.rglob("*") if path.is_file()]
    assert not any(head[:1] == b"\x80" for head in heads)


@pytest.mark.parametrize("name", ["films.parquet", "text.faiss", "taste.faiss", "picks.npy"])
def test_a_changed_file_is_refused_by_its_name(copy: Path, name: str) -> None:
    content = bytearray((copy / name).read_bytes())
    content[len(content) // 2] ^= 1
    (copy / name).write_bytes(content)
    with pytest.raises(BundleMismatch, match=name):
        read_bundle(copy)


def test_a_truncated_file_is_refused(copy: Path) -> None:
    path = copy / "text.faiss"
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(BundleMismatch, match=r"text\.faiss"):
        read_bundle(copy)


def test_a_missing_file_is_refused(copy: Path) -> None:
    (copy / "encoder" / "tokenizer.json").unlink()
    with pytest.raises(BundleMismatch, match=r"encoder/tokenizer\.json"):
        read_bundle(copy)


def test_a_bundle_without_one_of_its_parts_is_refused_even_if_its_manifest_agrees(
    copy: Path,
) -> None:
    shutil.rmtree(copy / "search")
    listed = json.loads((copy / "manifest.json").read_text())["files"]
    kept = {name: digest for name, digest in listed.items() if not name.startswith("search/")}
    change_manifest(copy, files=kept)
    with pytest.raises(BundleMismatch, match="search"):
        read_bundle(copy)


def test_an_unlisted_file_is_refused(copy: Path) -> None:
    (copy / "extra.pkl").write_bytes(b"surprise")
    with pytest.raises(BundleMismatch, match=r"extra\.pkl"):
        read_bundle(copy)


def test_a_folder_without_a_manifest_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(BundleMissing):
        verify_bundle(tmp_path)


def test_a_future_format_is_refused(copy: Path) -> None:
    change_manifest(copy, format=99)
    with pytest.raises(BundleFormatUnknown, match="99"):
        read_bundle(copy)


@pytest.mark.parametrize(
    "break_it",
    [
        lambda path: path.write_text("{"),
        lambda path: path.write_text("[]"),
        lambda path: path.write_bytes(b"\xff\xfe"),
        lambda path: path.write_text('{"format": 2}'),
    ],
)
def test_a_broken_manifest_is_refused(copy: Path, break_it: Callable[[Path], object]) -> None:
    break_it(copy / "manifest.json")
    with pytest.raises(BundleRefused):
        read_bundle(copy)


def test_a_manifest_that_lies_about_counts_is_refused(copy: Path) -> None:
    change_manifest(copy, counts={"films": 81})
    with pytest.raises(BundleMismatch, match="81"):
        read_bundle(copy)


def test_a_failed_write_leaves_the_old_folder(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    (place / "old").touch()
    with pytest.raises(OSError, match="disk"), replacing(place) as draft:
        (draft / "new").touch()
        raise OSError("disk full")
    assert [path.name for path in place.iterdir()] == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["place"]


def test_a_finished_write_takes_the_place_of_the_old_folder(tmp_path: Path) -> None:
    place = tmp_path / "place"
    for content in ("one", "two"):
        with replacing(place) as draft:
            (draft / content).touch()
    assert [path.name for path in place.iterdir()] == ["two"]
    assert [path.name for path in tmp_path.iterdir()] == ["place"]
