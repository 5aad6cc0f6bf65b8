"""What every source of films promises, whatever it is fed."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import CatalogueError
from catalogue.film_row import film_from_row
from catalogue.sources.opening import open_source

Spoiler = Callable[[bytes, st.DataObject], bytes]
HOSTILE = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [b'"', b"\n", b",,,", b"\x00", b"\xff\xfe", b"[" * 500, b"[{'a': " * 300, b"1-" * 500]
    ),
)


class SourceContract:
    """Subclass it and give `write`: it makes a small good source in a folder and returns its path.

    The source has two films, "The Lamp" and "Bare", in that order.
    """

    def write(self, folder: Path) -> Path:
        raise NotImplementedError

    def test_its_records_are_films(self, tmp_path: Path) -> None:
        found = list(open_source(self.write(tmp_path)).films())
        assert [raw.fault for raw in found] == [None, None]
        assert [film_from_row(raw.fields).title for raw in found] == ["The Lamp", "Bare"]

    def test_it_says_what_it_is_and_what_it_is_made_of(self, tmp_path: Path) -> None:
        source = open_source(self.write(tmp_path))
        assert source.saw
        assert source.place.startswith(source.name)
        assert source.files
        assert all(path.exists() for path in source.files)

    def test_read_twice_it_gives_the_same(self, tmp_path: Path) -> None:
        source = open_source(self.write(tmp_path))
        assert list(source.films()) == list(source.films())

    def test_cut_anywhere_it_gives_records_or_a_message(
        self, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        self._spoil(tmp_path_factory, _cut)

    def test_with_hostile_bytes_in_it_it_gives_records_or_a_message(
        self, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        self._spoil(tmp_path_factory, _with_hostile_bytes)

    def test_in_another_encoding_it_gives_records_or_a_message(
        self, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        self._spoil(tmp_path_factory, _in_another_encoding)

    def test_its_lines_shuffled_it_gives_records_or_a_message(
        self, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        self._spoil(tmp_path_factory, _shuffled)

    def _spoil(self, folders: pytest.TempPathFactory, spoilt: Spoiler) -> None:
        """Spoil one file of the source after another, and read what is left."""

        @settings(max_examples=25)
        @given(st.data())
        def check(data: st.DataObject) -> None:
            path = self.write(folders.mktemp("spoilt"))
            file = data.draw(st.sampled_from(_files(path)))
            file.write_bytes(spoilt(file.read_bytes(), data))
            _read(path)

        check()


def _cut(content: bytes, data: st.DataObject) -> bytes:
    return content[: data.draw(st.integers(0, len(content)))]


def _with_hostile_bytes(content: bytes, data: st.DataObject) -> bytes:
    at = data.draw(st.integers(0, len(content)))
    over = data.draw(st.integers(0, 3))
    return content[:at] + data.draw(HOSTILE) + content[at + over :]


def _in_another_encoding(content: bytes, data: st.DataObject) -> bytes:
    encoding = data.draw(st.sampled_from(["utf-16", "utf-16-le", "utf-32", "cp037"]))
    return content.decode("latin-1").encode(encoding)


def _shuffled(content: bytes, data: st.DataObject) -> bytes:
    lines = content.split(b"\n")
    chance: Random = data.draw(st.randoms(use_true_random=False))
    chance.shuffle(lines)
    return b"\n".join(lines)


def _files(path: Path) -> list[Path]:
    folder = path if path.is_dir() else path.parent
    return sorted(file for file in folder.iterdir() if file.is_file())


def _read(path: Path) -> None:
    """Read all of a source: each record has fields or a fault, or an error names a file."""
    try:
        found = list(open_source(path).films())
    except CatalogueError as error:
        told = str(error)
    else:
        assert all(raw.fields or raw.fault is None or raw.fault.strip() for raw in found)
        return
    assert "/" in told
    assert ": " in told
