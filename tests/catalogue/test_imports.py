import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from catalogue.dataset import catalogue_digest, current_dataset, datasets, open_dataset
from catalogue.errors import (
    CatalogueError,
    DatasetDamagedError,
    DatasetMissingError,
    FileUnreadableError,
    FilmsRejectedError,
    ImportRunningError,
    NoFilmAcceptedError,
)
from catalogue.import_report import ImportReport
from catalogue.imports import import_films
from tests.catalogue.written_films import live, record, write


def test_before_the_first_import_there_is_no_dataset(data_dir: Path) -> None:
    assert current_dataset(data_dir) is None
    assert datasets(data_dir) == []


def test_imported_films_are_the_dataset_in_use(tmp_path: Path, data_dir: Path) -> None:
    report = import_films([write(tmp_path, record(2), record(1))], data_dir)
    dataset = current_dataset(data_dir)
    assert dataset
    assert dataset.films.ids == ("tmdb-1", "tmdb-2")
    assert dataset.digest == report.digest == catalogue_digest(dataset.films)
    assert dataset.counts == {"films": 2, "merged": 0, "repeated": 0, "rejected": 0}
    assert [source.name for source in dataset.sources] == ["films.jsonl"]
    assert (dataset.parent, dataset.report, report.unchanged) == (None, report, False)


def test_the_order_of_records_and_files_makes_no_other_dataset(
    tmp_path: Path, data_dir: Path
) -> None:
    one, two = (
        write(tmp_path, record(1), name="1.jsonl"),
        write(tmp_path, record(2), name="2.jsonl"),
    )
    both = write(tmp_path, record(2), record(1), name="both.jsonl")
    first, second = import_films([one, two], data_dir), import_films([both], data_dir)
    assert first.digest == second.digest
    assert second.unchanged
    assert len(datasets(data_dir)) == 1


def test_json_and_csv_of_the_same_films_are_the_same_dataset(
    tmp_path: Path, data_dir: Path
) -> None:
    first = import_films([write(tmp_path, record(1, genres=["Drama", "War"], year=1999))], data_dir)
    csv = write(
        tmp_path,
        "tmdb_id,title,overview,genres,year",
        "1,Film 1,Keeper number 1 counts the ships and writes no letters.,Drama|War,1999",
        name="films.csv",
    )
    assert import_films([csv], data_dir).digest == first.digest


def test_a_later_import_replaces_the_films_and_remembers_its_parent(
    tmp_path: Path, data_dir: Path
) -> None:
    old = import_films([write(tmp_path, record(1))], data_dir)
    new = import_films([write(tmp_path, record(1), record(2))], data_dir)
    assert live(data_dir) == (new.digest, ["Film 1", "Film 2"])
    assert new.parent == old.digest
    assert [dataset.digest for dataset in datasets(data_dir)] == [old.digest, new.digest]
    assert len(open_dataset(data_dir, old.digest).films) == 1


def test_importing_the_same_files_again_changes_nothing_and_says_so(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(tmp_path, record(1), "broken")
    first = import_films([path], data_dir)
    written = {file: file.stat().st_mtime_ns for file in data_dir.rglob("*.*")}
    again = import_films([path], data_dir)
    assert again == first.model_copy(update={"unchanged": True})
    assert {file: file.stat().st_mtime_ns for file in data_dir.rglob("*.*")} == written


def test_going_back_to_earlier_films_takes_up_their_dataset(tmp_path: Path, data_dir: Path) -> None:
    old = import_films([write(tmp_path, record(1))], data_dir)
    import_films([write(tmp_path, record(2))], data_dir)
    back = import_films([write(tmp_path, record(1), "broken")], data_dir)
    assert (back.digest, back.created, back.rejected) == (old.digest, old.created, 1)
    assert live(data_dir) == (old.digest, ["Film 1"])
    assert len(datasets(data_dir)) == 2


MALFORMED: list[tuple[dict[str, Any] | str | bytes, str]] = [
    ('{"title": "cut', "line 2: not JSON: "),
    ({"tmdb_id": 9, "overview": "No name."}, "line 2: no title"),
    (record(1, title="Other"), "line 2: tmdb-1 is already on line 1"),
    (record(9, overview="x" * 2_000_000), "line 2: the synopsis has 2,000,000 characters"),
    ('{"title": "Été"}'.encode("latin-1"), "line 2: byte 12 (0xc9) is not UTF-8"),
    (record(9, adult=True), "line 2: an adult title"),
]


@pytest.mark.parametrize(("bad", "told"), MALFORMED)
def test_a_bad_record_is_told_with_its_line_and_the_others_come_in(
    tmp_path: Path, data_dir: Path, bad: dict[str, Any] | str | bytes, told: str
) -> None:
    report = import_films([write(tmp_path, record(1), bad, record(3))], data_dir)
    assert (report.accepted, report.rejected) == (2, 1)
    assert sum(report.rejected_by_rule.values()) == 1
    [rejection] = report.first_rejections
    assert str(rejection).startswith(f"films.jsonl, {told}")


@pytest.mark.parametrize(("bad", "told"), MALFORMED)
def test_a_strict_import_fails_on_a_bad_record_and_changes_nothing(
    tmp_path: Path, data_dir: Path, bad: dict[str, Any] | str | bytes, told: str
) -> None:
    import_films([write(tmp_path, record(7))], data_dir)
    before = live(data_dir)
    with pytest.raises(FilmsRejectedError, match="nothing was changed") as caught:
        import_films([write(tmp_path, record(1), bad)], data_dir, strict=True)
    assert told in str(caught.value)
    assert live(data_dir) == before


def test_a_strict_import_of_known_files_with_bad_records_fails_too(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(tmp_path, record(1), "broken")
    import_films([path], data_dir)
    with pytest.raises(FilmsRejectedError, match="line 2"):
        import_films([path], data_dir, strict=True)


@pytest.mark.parametrize(
    ("content", "error", "told"),
    [
        (b"", FileUnreadableError, "the file is empty"),
        (gzip.compress(b'{"title": "a"}\n' * 50)[:-9], FileUnreadableError, "end early"),
        ('{"title": "a"}'.encode("utf-16"), FileUnreadableError, "UTF-16"),
        (b"broken\n{}\n", NoFilmAcceptedError, "none of its 2 records is a film"),
    ],
)
def test_a_file_without_films_fails_and_changes_nothing(
    tmp_path: Path, data_dir: Path, content: bytes, error: type[CatalogueError], told: str
) -> None:
    good = write(tmp_path, record(7))
    import_films([good], data_dir)
    before = live(data_dir), sorted(data_dir.rglob("*"))
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(content)
    with pytest.raises(error, match=told):
        import_films([good, bad], data_dir)
    assert (live(data_dir), sorted(data_dir.rglob("*"))) == before


def test_a_directory_or_a_missing_file_fails(tmp_path: Path, data_dir: Path) -> None:
    with pytest.raises(FileUnreadableError, match="directory"):
        import_films([tmp_path], data_dir)
    with pytest.raises(FileUnreadableError, match="no such file"):
        import_films([tmp_path / "absent.jsonl"], data_dir)
    assert current_dataset(data_dir) is None


def test_a_record_told_twice_word_for_word_is_no_fault(tmp_path: Path, data_dir: Path) -> None:
    path = write(tmp_path, record(1), record(2), record(1))
    report = import_films([path], data_dir, strict=True)
    assert (report.accepted, report.repeated, report.rejected) == (2, 1, 0)


def test_of_two_different_films_with_one_id_the_first_counts(
    tmp_path: Path, data_dir: Path
) -> None:
    one = write(tmp_path, record(1, title="First"), name="one.jsonl")
    two = write(tmp_path, record(1, title="Second"), name="two.jsonl")
    report = import_films([one, two], data_dir)
    [rejection] = report.first_rejections
    assert str(rejection) == (
        "two.jsonl, line 1: tmdb-1 is already on line 1 of one.jsonl, as another film"
    )
    assert live(data_dir) == (report.digest, ["First"])


def test_films_without_a_proper_synopsis_come_in_and_are_counted(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(tmp_path, record(1, overview=""), record(2, overview="Short."), record(3))
    assert import_films([path], data_dir).flags == {"no-synopsis": 1, "short-synopsis": 1}


def test_every_rejected_record_is_kept_and_can_be_mended_and_imported(
    tmp_path: Path, data_dir: Path
) -> None:
    bad = [record(n, runtime="long") for n in range(2, 60)]
    report = import_films([write(tmp_path, record(1), *bad, "broken")], data_dir)
    assert (report.rejected, len(report.first_rejections)) == (59, 20)
    quarantine = data_dir / "catalogue" / report.digest / "quarantine.jsonl"
    lines = quarantine.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 59
    assert json.loads(lines[0])["_rejected"] == {
        "file": "films.jsonl",
        "line": 2,
        "rule": "bad-runtime",
        "reason": "runtime: 'long' is not a whole number",
    }
    assert json.loads(lines[-1])["_raw"] == "broken"
    mended = tmp_path / "mended.jsonl"
    mended.write_text(quarantine.read_text(encoding="utf-8").replace('"long"', "90"), "utf-8")
    assert import_films([mended], data_dir).accepted == 58


def test_a_second_import_at_the_same_time_is_refused(tmp_path: Path, data_dir: Path) -> None:
    path = write(tmp_path, *(record(n) for n in range(600)))
    refused: list[str] = []

    def import_too(_done: int, _total: int) -> None:
        with pytest.raises(ImportRunningError) as caught:
            import_films([path], data_dir)
        refused.append(str(caught.value))

    import_films([path], data_dir, on_progress=import_too)
    assert "try again when it is done" in refused[0]


def test_a_dataset_changed_on_disk_is_refused_and_an_import_mends_it(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(tmp_path, record(1))
    report = import_films([path], data_dir)
    films = data_dir / "catalogue" / report.digest / "films.parquet"
    films.write_bytes(films.read_bytes()[:-1])
    with pytest.raises(DatasetDamagedError, match="import its films again"):
        current_dataset(data_dir)
    assert import_films([path], data_dir).digest == report.digest
    assert live(data_dir) == (report.digest, ["Film 1"])
    assert [path.name for path in (data_dir / "catalogue").glob(".import*")] == []


def test_a_pointer_to_a_dataset_that_is_gone_says_so(tmp_path: Path, data_dir: Path) -> None:
    report = import_films([write(tmp_path, record(1))], data_dir)
    (data_dir / "catalogue" / report.digest).rename(tmp_path / "gone")
    with pytest.raises(DatasetMissingError, match=report.digest[:12]):
        current_dataset(data_dir)
    (data_dir / "catalogue" / "current.json").write_text("half a poin", encoding="utf-8")
    with pytest.raises(DatasetDamagedError, match="no pointer"):
        current_dataset(data_dir)


def test_the_report_comes_back_from_json() -> None:
    assert set(ImportReport.model_json_schema()["required"]) == {
        *("digest", "created", "films", "films_sha256", "sources"),
    }
