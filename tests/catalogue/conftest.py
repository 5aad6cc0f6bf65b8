import gzip
import json
import os
from pathlib import Path

import pytest
from hypothesis import settings

from catalogue.film import Film
from catalogue.film_table import FilmTable

# No test fails for being slow: machines differ, and share their processors.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def data() -> Path:
    folder = Path(os.environ.get("CINQ_TEST_DATA", "../shared/data"))
    if not folder.is_dir():
        pytest.skip(f"no folder of real films at {folder}; name it in CINQ_TEST_DATA")
    return folder


@pytest.fixture(scope="session")
def real_films(data: Path) -> FilmTable:
    with gzip.open(data / "films_en.jsonl.gz", "rt", encoding="utf-8") as lines:
        return FilmTable.from_films(_film(line) for line in lines)


def _film(line: str) -> Film:
    record = json.loads(line)
    return Film(
        id=f"tmdb-{record['tmdb_id']}",
        title=record.get("title") or "",
        overview="",
        movielens_ids=record.get("movielens_ids", ()),
    )


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"
