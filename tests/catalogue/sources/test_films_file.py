import gzip
from pathlib import Path

import pytest

from catalogue.errors import FileUnreadableError
from catalogue.sources.opening import open_source
from tests.catalogue.sources.contract import SourceContract
from tests.catalogue.written_films import record, write

FILMS = (record(1, title="The Lamp", cast=["Zoé Roc"]), record(2, title="Bare"))
CSV = (
    "tmdb_id,title,overview,cast\n"
    '1,The Lamp,"A keeper counts the ships, and writes no letters.",Zoé Roc|Li Wu\n'
    "2,Bare,Nothing is left of the house by the sea.,\n"
)


class TestJsonLines(SourceContract):
    def write(self, folder: Path) -> Path:
        return write(folder, *FILMS)


class TestCsv(SourceContract):
    def write(self, folder: Path) -> Path:
        path = folder / "films.csv"
        path.write_text(CSV, encoding="utf-8")
        return path


class TestPackedJsonLines(SourceContract):
    def write(self, folder: Path) -> Path:
        return packed(folder, "films.jsonl.gz")


class TestFilmsFetchedFromTmdb(SourceContract):
    def write(self, folder: Path) -> Path:
        return packed(folder, "tmdb-films.jsonl.gz")


def packed(folder: Path, name: str) -> Path:
    """Write the films packed, alone in a folder."""
    plain = write(folder, *FILMS)
    path = plain.with_name(name)
    path.write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    return path


def test_films_fetched_from_tmdb_are_known_by_their_name(tmp_path: Path) -> None:
    path = packed(tmp_path, "tmdb-films.jsonl.gz")
    assert open_source(path).saw == open_source(path, "tmdb").saw == "films fetched from TMDB"
    with pytest.raises(FileUnreadableError, match="it holds films fetched from TMDB"):
        open_source(path, "movielens")
