"""Imports of hostile files, and imports that are killed."""

from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalogue.errors import CatalogueError
from catalogue.imports import import_films
from tests.catalogue.kill_trials import killed_imports
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
    assert source.records == (source.accepted + source.merged + source.repeated + source.rejected)
    shuffled = list(records)
    chance.shuffle(shuffled)
    again = import_films([write(folder, *shuffled)], data_dir)
    assert (again.films, again.accepted) == (report.films, report.accepted)


@pytest.mark.slow
def test_an_import_killed_at_any_moment_leaves_the_old_films_or_the_new(tmp_path: Path) -> None:
    outcome = killed_imports(tmp_path, trials=12)
    assert outcome.broken == 0
    assert outcome.left == 0


@pytest.mark.data
def test_the_real_films_come_in(data: Path, data_dir: Path) -> None:
    report = import_films([data / "films_en.jsonl.gz"], data_dir)
    source = report.sources[0]
    assert source.records == 77_765 == source.accepted + source.merged + source.rejected
    assert report.rejected_by_rule == {"no-title": 1, "tv": 2, "collection": 1}
    assert report.merged_by_rule == {"same-id": 4, "same-synopsis": 4}
    assert report.flags["placeholder-synopsis"] == 36
