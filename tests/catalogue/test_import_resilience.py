"""Imports of hostile files, and imports that are killed."""

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.dataset import current_dataset, datasets
from catalogue.errors import CatalogueError
from catalogue.imports import import_films
from tests.catalogue.written_films import live, record, write

RECORDS = st.lists(
    st.one_of(
        st.integers(1, 9).map(record),
        st.sampled_from([record(3, title="Other"), record(4, title=None), "broken", '["list"]']),
        st.binary(max_size=20).filter(lambda raw: b"\n" not in raw and b"\r" not in raw),
    ),
    max_size=12,
)


@settings(max_examples=30)
@given(RECORDS, st.randoms(use_true_random=False))
def test_whatever_a_file_holds_the_catalogue_is_the_old_or_a_whole_new_one(
    tmp_path_factory: pytest.TempPathFactory,
    records: Sequence[dict[str, Any] | str | bytes],
    chance: Random,
) -> None:
    folder = tmp_path_factory.mktemp("import")
    data_dir = folder / "data"
    old = import_films([write(folder, record(100))], data_dir)
    try:
        report = import_films([write(folder, *records)], data_dir)
    except CatalogueError:
        assert live(data_dir) == (old.digest, ["Film 100"])
        return
    assert report.digest == (live(data_dir) or [""])[0]
    source = report.sources[0]
    assert source.records == source.accepted + source.repeated + source.rejected
    shuffled = list(records)
    chance.shuffle(shuffled)
    again = import_films([write(folder, *shuffled)], data_dir)
    assert (again.films, again.accepted) == (report.films, report.accepted)


IMPORT = (
    "import sys; from pathlib import Path; from catalogue.imports import import_films;"
    "import_films([Path(sys.argv[1])], Path(sys.argv[2]))"
)


@pytest.mark.slow
def test_an_import_killed_at_any_moment_leaves_the_old_films_or_the_new(
    tmp_path: Path, data_dir: Path
) -> None:
    files = [
        write(
            tmp_path,
            *(record(n, title=f"{side} {n}") for n in range(1, 3001)),
            name=f"{side}.jsonl",
        )
        for side in ("old", "new")
    ]
    digests = {import_films([path], data_dir).digest for path in files}
    chance = Random(5)
    for trial in range(12):
        for dataset in datasets(data_dir):
            if dataset != current_dataset(data_dir):
                shutil.rmtree(dataset.folder)
        command = [sys.executable, "-c", IMPORT, str(files[trial % 2]), str(data_dir)]
        process = subprocess.Popen(command)
        time.sleep(chance.uniform(0.2, 1.6))
        process.kill()
        process.wait()
        left = current_dataset(data_dir)
        assert left
        assert left.digest in digests
        assert len(left.films) == 3000
    import_films([files[0]], data_dir)
    assert [path.name for path in (data_dir / "catalogue").glob(".import*")] == []


@pytest.mark.data
def test_the_real_films_come_in(data: Path, data_dir: Path) -> None:
    report = import_films([data / "films_en.jsonl.gz"], data_dir)
    assert (report.accepted, report.rejected_by_rule) == (77_764, {"no-title": 1})
