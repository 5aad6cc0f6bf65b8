"""What comes from TMDB: everything once, then what changed, through all that a network does."""

import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest

from catalogue.imports import import_films
from catalogue.tmdb.errors import (
    TmdbExportImplausibleError,
    TmdbMirrorError,
    TmdbUnavailableError,
)
from tests.catalogue.tmdb.conftest import DAY, Fetch, filled, ids, lines
from tests.catalogue.tmdb.fake_tmdb import INTERNAL, FakeTmdb, Fault, film

NEXT_DAY = DAY + timedelta(days=1)


def test_the_popular_films_come_in_and_are_a_films_file(
    tmdb: FakeTmdb, fetch: Fetch, data_dir: Path
) -> None:
    filled(tmdb)
    report = fetch()
    assert (report.films, report.new, report.asked) == (3, 3, 3)
    imported = import_films([report.file], data_dir, "tmdb", strict=True)
    assert (imported.films, imported.sources[0].kind) == (3, "films fetched from TMDB")


def test_only_the_most_popular_are_asked_for(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(*(film(number, popularity=float(number)) for number in range(1, 6)))
    tmdb.export(DAY)
    assert ids(fetch(tmdb_films=2)) == [4, 5]
    assert sorted(tmdb.films_asked) == [4, 5]


def test_adult_titles_and_recordings_are_never_asked_for(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(film(1), film(2, adult=True), film(3, video=True))
    tmdb.export(DAY)
    assert ids(fetch()) == [1]
    assert tmdb.films_asked == [1]


def test_an_adult_title_that_only_its_answer_gives_away_is_rejected_by_the_import(
    tmdb: FakeTmdb, fetch: Fetch, data_dir: Path
) -> None:
    tmdb.add(film(1), film(2))
    tmdb.export(DAY)
    tmdb.add(film(2, adult=True))
    report = import_films([fetch().file], data_dir)
    assert report.rejected_by_rule == {"adult": 1}


def test_unreleased_films_wait(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(film(1), film(2, status="Post Production"))
    tmdb.export(DAY)
    report = fetch()
    assert (ids(report), report.unreleased) == ([1], 1)
    tmdb.add(film(2))
    tmdb.changes[DAY.isoformat()] = [2]
    report = fetch(NEXT_DAY)
    assert (ids(report), report.changed) == ([1, 2], 1)


def test_the_next_fetch_asks_only_for_what_changed(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    first = fetch().file.read_bytes()
    tmdb.asked.clear()
    assert fetch().file.read_bytes() == first
    assert tmdb.films_asked == []
    tmdb.add(film(2, title="The Beacon"), film(3))
    tmdb.changes[DAY.isoformat()] = [2, 3, 99]
    report = fetch(NEXT_DAY)
    assert sorted(tmdb.films_asked) == [2, 3]
    assert (report.changed, report.same, report.new) == (1, 1, 0)
    assert [line["title"] for line in lines(report)] == ["The Lamp 1", "The Beacon", "The Lamp 3"]


def test_changes_are_read_to_the_last_page_and_the_last_day(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    fetch()
    tmdb.asked.clear()
    tmdb.changes[DAY.isoformat()] = [*range(1000, 1250), 1]
    later = DAY + timedelta(days=3)
    tmdb.changes[later.isoformat()] = [3]
    fetch(later)
    assert sorted(tmdb.films_asked) == [1, 3]
    assert tmdb.asked.count("/3/movie/changes") == 3 + 1 + 1 + 1


def test_after_a_long_absence_everything_is_asked_for(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    fetch()
    tmdb.asked.clear()
    later = DAY + timedelta(days=200)
    tmdb.export(later)
    assert fetch(later).same == 3
    assert "/3/movie/changes" not in tmdb.asked


def test_old_answers_are_asked_for_again(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    fetch()
    tmdb.add(film(1, vote_count=500), film(2, vote_count=500), film(3, vote_count=500))
    assert fetch(DAY + timedelta(days=6), tmdb_refresh_days=7).changed == 0
    assert fetch(DAY + timedelta(days=7), tmdb_refresh_days=6).changed == 3


def test_a_film_that_tmdb_removed_goes(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    fetch()
    del tmdb.films[2]
    tmdb.changes[DAY.isoformat()] = [2]
    report = fetch(NEXT_DAY)
    assert (ids(report), report.missing) == ([1, 3], 1)
    del tmdb.films[3]
    tmdb.export(NEXT_DAY)
    report = fetch(NEXT_DAY)
    assert (ids(report), report.gone) == ([1], 1)


def test_films_that_are_no_longer_popular_stay(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(film(1, popularity=9.0), film(2, popularity=1.0))
    tmdb.export(DAY)
    fetch(tmdb_films=1)
    tmdb.add(film(2, popularity=20.0))
    tmdb.export(NEXT_DAY)
    assert ids(fetch(NEXT_DAY, tmdb_films=1)) == [1, 2]


def test_a_list_that_lacks_most_films_is_not_believed(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb, 60)
    file = fetch().file
    before = file.read_bytes()
    tmdb.films = {1: film(1)}
    tmdb.export(NEXT_DAY)
    with pytest.raises(TmdbExportImplausibleError, match="lacks 59 of the 60 films"):
        fetch(NEXT_DAY)
    assert file.read_bytes() == before


def test_the_newest_list_there_is_is_taken(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    assert fetch(DAY + timedelta(days=2)).films == 3
    exports = [path for path in tmdb.asked if path.startswith("/p/")]
    assert [path[-18:-8] for path in exports] == ["03_11_2026", "03_10_2026", "03_09_2026"]
    tmdb.asked.clear()
    fetch(DAY + timedelta(days=2))
    assert "/p/exports/movie_ids_03_09_2026.json.gz" not in tmdb.asked


def test_without_any_list_nothing_changes(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(film(1))
    with pytest.raises(TmdbUnavailableError, match="no list of ids"):
        fetch()


def test_a_list_that_is_cut_short_is_asked_for_again(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    path = "/p/exports/movie_ids_03_09_2026.json.gz"
    tmdb.faults[path].extend([Fault(200, tmdb.exports[path], cut=30), INTERNAL])
    assert fetch().films == 3
    assert tmdb.asked.count(path) == 3


def test_broken_lines_of_a_list_are_passed_over(tmdb: FakeTmdb, fetch: Fetch) -> None:
    tmdb.add(film(1))
    told = {"id": 1, "popularity": 2.5, "adult": False, "video": False, "original_title": "x"}
    tmdb.export(DAY, [told, "text", {"id": "no number"}, [], None, {"id": 2}])
    assert fetch().films == 1


def test_a_damaged_mirror_is_told(tmdb: FakeTmdb, fetch: Fetch, data_dir: Path) -> None:
    filled(tmdb)
    fetch()
    place = data_dir / "tmdb" / "mirror.sqlite"
    place.write_bytes(b"no database" * 1000)
    with pytest.raises(TmdbMirrorError, match=r"mirror\.sqlite cannot be used"):
        fetch()


def test_records_of_another_version_are_all_asked_for(
    tmdb: FakeTmdb, fetch: Fetch, data_dir: Path
) -> None:
    filled(tmdb)
    fetch()
    with sqlite3.connect(data_dir / "tmdb" / "mirror.sqlite") as mirror:
        mirror.execute("update facts set value = '0' where name = 'record_version'")
    mirror.close()
    assert fetch().same == 3


def test_today_is_the_day_of_the_clock_at_greenwich(tmdb: FakeTmdb, fetch: Fetch) -> None:
    filled(tmdb)
    assert isinstance(fetch().day, date)
