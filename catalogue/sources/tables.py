"""Files that belong together, by their names: in one folder, or in a zip archive of one."""

import lzma
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol

from catalogue.errors import FileUnreadableError

LARGEST_UNPACKED_BYTES = 8 * 1024**3
_PIECE_BYTES = 1024 * 1024
_ENCRYPTED = 0x1
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError),
    *(NotImplementedError, RuntimeError, ValueError),
)


class Tables(Protocol):
    """Files by name; `path` is where they are, `names` are all there are."""

    path: Path
    names: frozenset[str]
    is_packed: bool

    def files(self, wanted: Collection[str]) -> tuple[Path, ...]:
        """Return what is on the disk for the files `wanted`."""
        ...

    def unpacked(self, wanted: Collection[str]) -> AbstractContextManager[Mapping[str, Path]]:
        """Return a context in which those of `wanted` that exist lie on the disk, by name."""
        ...


class FolderTables:
    """The files of the folder `path`."""

    is_packed: bool = False

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names = frozenset(file.name for file in path.iterdir() if file.is_file())

    def files(self, wanted: Collection[str]) -> tuple[Path, ...]:
        """Return the paths of those of `wanted` that exist, in the order of their names."""
        return tuple(self.path / name for name in sorted(self.names & set(wanted)))

    @contextmanager
    def unpacked(self, wanted: Collection[str]) -> Iterator[Mapping[str, Path]]:
        """Yield the paths of those of `wanted` that exist."""
        yield {path.name: path for path in self.files(wanted)}


class ZipTables:
    """The files of the zip archive `path`, whichever folder they have in it.

    `most_bytes` is the largest file that is unpacked. Raises FileUnreadableError when it is no
    whole archive or has two files of one name.
    """

    is_packed: bool = True

    def __init__(self, path: Path) -> None:
        self.path = path
        self.most_bytes = LARGEST_UNPACKED_BYTES
        self._members: dict[str, zipfile.ZipInfo] = {}
        try:
            with zipfile.ZipFile(path) as archive:
                members = [each for each in archive.infolist() if not each.is_dir()]
        except _DAMAGED as error:
            raise FileUnreadableError(path, f"the zip archive is damaged ({error})") from error
        # The shallowest of several files of one name is the one people mean.
        for member in sorted(members, key=lambda each: each.filename.count("/"), reverse=True):
            self._members[PurePosixPath(member.filename).name] = member
        self.names = frozenset(self._members)

    def files(self, wanted: Collection[str]) -> tuple[Path, ...]:
        """Return the archive itself."""
        del wanted
        return (self.path,)

    @contextmanager
    def unpacked(self, wanted: Collection[str]) -> Iterator[Mapping[str, Path]]:
        """Unpack those of `wanted` that exist into a folder that is gone afterwards.

        Raises FileUnreadableError when a file is damaged, encrypted or larger than is taken.
        """
        with tempfile.TemporaryDirectory(prefix="cinq-unpacked-") as folder:
            names = sorted(self.names & set(wanted))
            yield {name: self._unpack(name, Path(folder)) for name in names}

    def _unpack(self, name: str, folder: Path) -> Path:
        place = folder / name
        try:
            with zipfile.ZipFile(self.path) as archive, place.open("wb") as copy:
                member = self._members[name]
                if member.file_size > self.most_bytes:
                    raise FileUnreadableError(
                        self.path, f"{name} has more than {self.most_bytes:,} bytes"
                    )
                if member.flag_bits & _ENCRYPTED:
                    raise FileUnreadableError(self.path, f"{name} is locked by a password")
                # The archive module stops at the size that a member declares.
                with archive.open(member) as packed:
                    shutil.copyfileobj(packed, copy, _PIECE_BYTES)
        except _DAMAGED as error:
            raise FileUnreadableError(self.path, f"{name} cannot be unpacked ({error})") from error
        return place


def tables_at(path: Path) -> FolderTables | ZipTables | None:
    """Return the files at `path` when it is a folder or a zip archive, else None."""
    if path.is_dir():
        return FolderTables(path)
    return ZipTables(path) if path.is_file() and zipfile.is_zipfile(path) else None
