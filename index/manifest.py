"""The manifest of a bundle: what it holds, where it comes from, how to know it is whole."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from catalogue.file_digest import file_sha256
from index.errors import BundleFormatUnknown, BundleMismatch, BundleMissing

FORMAT = 5
FILE_NAME = "manifest.json"
READERS = 4


class Manifest(BaseModel):
    """The provenance and the contents of one bundle."""

    model_config = ConfigDict(frozen=True)

    format: int = FORMAT
    created: datetime
    git_commit: str | None = None
    catalogue_digest: str
    ratings_digest: str | None = None
    encoder_name: str
    encoder_sha256: str
    passage_version: str
    dimensions: dict[str, int] = Field(description="Length of the vectors of each space.")
    counts: dict[str, int]
    metrics: dict[str, float] = Field(default_factory=dict)
    files: dict[str, str] = Field(description="sha256 of every other file, by its path.")

    @property
    def digest(self) -> str:
        """One sha256 over the digests of all files: the identity of the bundle's contents."""
        lines = [f"{digest}  {path}\n" for path, digest in sorted(self.files.items())]
        return hashlib.sha256("".join(lines).encode()).hexdigest()

    @classmethod
    def read(cls, folder: Path) -> "Manifest":
        """Return the manifest in `folder`; raise BundleRefused when it cannot be used."""
        path = folder / FILE_NAME
        if not path.is_file():
            raise BundleMissing(folder)
        try:
            manifest = cls.model_validate_json(path.read_bytes())
        except ValidationError as error:
            if (other := _other_format(path)) is not None:
                raise BundleFormatUnknown(folder, other, FORMAT) from None
            first = error.errors()[0]
            where = ".".join(map(str, first["loc"])) or "its text"
            raise BundleMismatch(
                str(path), "a valid manifest", f"{where}: {first['msg']}"
            ) from None
        if manifest.format != FORMAT:
            raise BundleFormatUnknown(folder, manifest.format, FORMAT)
        return manifest

    def write(self, folder: Path) -> None:
        """Write the manifest into `folder`."""
        (folder / FILE_NAME).write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")

    def check_files(self, folder: Path, readers: int = READERS) -> None:
        """Raise BundleMismatch at the first file that is missing, changed or unlisted.

        So many `readers` look at files side by side.
        """
        listed = set(self.files)
        found = set(file_names(folder))
        if listed != found:
            odd = min(listed ^ found)
            here, said = ("present", "absent") if odd in found else ("absent", "present")
            raise BundleMismatch(odd, said, here)
        with ThreadPoolExecutor(readers) as pool:
            digests = pool.map(lambda name: file_sha256(folder / name), self.files)
            found_digests = dict(zip(self.files, digests, strict=True))
        for name, expected in self.files.items():
            digest = found_digests[name]
            if digest != expected:
                raise BundleMismatch(name, f"sha256 {expected[:12]}…", f"{digest[:12]}…")


def verify_bundle(folder: Path, readers: int = READERS) -> Manifest:
    """Return the manifest of the bundle in `folder`; raise BundleRefused when it is not whole.

    So many `readers` look at its files side by side.
    """
    manifest = Manifest.read(folder)
    manifest.check_files(folder, readers)
    return manifest


def _other_format(path: Path) -> object:
    """Return the format a manifest says it has, where it is another; None where it says none."""
    try:
        said = json.loads(path.read_bytes())
    except ValueError:
        return None
    found: object = said.get("format", FORMAT) if isinstance(said, dict) else FORMAT
    return None if found == FORMAT else found


def file_names(folder: Path) -> list[str]:
    """Return the paths, relative to `folder`, of all its files but the manifest, sorted."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    names = (path.relative_to(folder).as_posix() for path in paths)
    return sorted(name for name in names if name != FILE_NAME)
