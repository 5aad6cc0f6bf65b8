import gc
import shutil
import weakref
from pathlib import Path

from index.bundle import ENCODER, read_bundle
from index.encoders_in_use import EncodersInUse
from index.manifest import Manifest


def test_versions_with_the_same_encoder_share_it(bundle_folder: Path, tmp_path: Path) -> None:
    encoders, other = EncodersInUse(), shutil.copytree(bundle_folder, tmp_path / "other")

    first, second = read_bundle(bundle_folder, encoders), read_bundle(other, encoders)

    assert second.encoder is first.encoder
    asked = first.queries.vector("a lighthouse keeper")
    assert second.queries.vector("a lighthouse keeper") is asked
    assert read_bundle(other).encoder is not first.encoder


def test_another_encoder_is_read(bundle_folder: Path) -> None:
    encoders, manifest = EncodersInUse(), Manifest.read(bundle_folder)
    changed = {
        name: "other" if name == "encoder/tokenizer.json" else digest
        for name, digest in manifest.files.items()
    }

    first = encoders.read(bundle_folder / ENCODER, manifest)
    other = encoders.read(bundle_folder / ENCODER, manifest.model_copy(update={"files": changed}))

    assert other is not first


def test_an_encoder_that_no_version_uses_is_given_up(bundle_folder: Path) -> None:
    encoders = EncodersInUse()
    held = weakref.ref(encoders.read(bundle_folder / ENCODER, Manifest.read(bundle_folder)))

    gc.collect()

    assert held() is None
