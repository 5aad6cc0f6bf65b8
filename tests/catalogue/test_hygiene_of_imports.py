"""What happens between a raw record and the dataset, rule by rule, as an import tells it."""

import json
from pathlib import Path
from typing import Any

from catalogue.dataset import catalogue_digest, current_dataset, open_dataset
from catalogue.film import Film
from catalogue.import_report import ImportReport
from catalogue.imports import import_films
from catalogue.ratings import read_ratings
from catalogue.starter_catalogue import starter_films
from tests.catalogue.written_films import record, write

DOUBLE = {"title": "The Lamp", "year": 1962, "director": "Anne Duval"}


def notes(data_dir: Path, report: ImportReport) -> list[dict[str, Any]]:
    path = data_dir / "catalogue" / report.digest / "notes.jsonl"
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def films_in_use(data_dir: Path) -> dict[str, Film]:
    dataset = current_dataset(data_dir)
    assert dataset
    return {film.id: film for film in dataset.films}


def test_the_starter_catalogue_passes_every_rule_unchanged(tmp_path: Path, data_dir: Path) -> None:
    films = starter_films()
    path = write(tmp_path, *(film.model_dump_json() for film in films))
    report = import_films([path], data_dir, strict=True)
    assert report.digest == catalogue_digest(films)
    assert (report.films, report.merged, report.flags, report.amended) == (len(films), 0, {}, {})
    assert notes(data_dir, report) == []


def test_records_of_one_film_become_one_and_the_report_explains_it(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(
        tmp_path,
        record(1, **DOUBLE, vote_count=9, links=["tmdb-3"]),
        record(3, links=["tmdb-2", "tmdb-9"]),
        record(2, **DOUBLE, runtime=94, links=["tmdb-1"]),
    )
    report = import_films([path], data_dir, strict=True)
    assert (report.films, report.accepted, report.merged) == (2, 2, 1)
    assert report.merged_by_rule == {"same-credits": 1}
    assert str(report.first_merges[0]) == (
        "films.jsonl, line 3: tmdb-2 (The Lamp) is one film with line 1 (The Lamp): "
        "the same title, year and director; kept as tmdb-1"
    )
    assert [note["rule"] for note in notes(data_dir, report)] == ["same-credits"]
    films = films_in_use(data_dir)
    assert (films["tmdb-1"].runtime, films["tmdb-1"].links) == (94, ("tmdb-3",))
    assert films["tmdb-3"].links == ("tmdb-1", "tmdb-9")


def test_what_names_a_record_that_was_merged_is_about_the_film(
    tmp_path: Path, data_dir: Path
) -> None:
    films = write(
        tmp_path,
        record(1, **DOUBLE, vote_count=9),
        record(2, **DOUBLE),
        record(3, links=["tmdb-77", "tmdb-2"], former_ids=["tmdb-5", "tmdb-1"]),
        record(4, links=["tmdb-5", "tmdb-3"]),
    )
    import_films([films], data_dir, strict=True)
    found = films_in_use(data_dir)
    assert found["tmdb-1"].former_ids == ("tmdb-2",)
    assert found["tmdb-3"].links == ("tmdb-77", "tmdb-1")
    assert found["tmdb-4"].links == ("tmdb-3",)
    dataset = current_dataset(data_dir)
    assert dataset
    ratings = tmp_path / "ratings.csv"
    ratings.write_text("user_id,film_id,rating\na,tmdb-2,5\nb,tmdb-1,4\nb,tmdb-5,3\nb,tmdb-9,3\n")
    read = read_ratings(ratings, dataset.films)
    assert (read.resolved, read.followed, read.unknown_films) == (3, 2, 1)
    assert [dataset.films.ids[row] for row in read.likes.rows] == ["tmdb-1", "tmdb-1", "tmdb-3"]


def test_records_with_one_id_are_merged_whatever_their_order(
    tmp_path: Path, data_dir: Path
) -> None:
    one, two = record(1, runtime=94), record(1, overview="Another telling of the keeper's story.")
    first = import_films([write(tmp_path, one, two)], data_dir)
    second = import_films([write(tmp_path, two, one)], data_dir)
    assert first.merged_by_rule == second.merged_by_rule == {"same-id": 1}
    assert first.digest == second.digest == catalogue_digest(films_in_use(data_dir).values())


def test_merges_are_counted_at_the_file_of_the_record_that_gave_way(
    tmp_path: Path, data_dir: Path
) -> None:
    rich = write(tmp_path, record(1, **DOUBLE, vote_count=9), name="rich.jsonl")
    bare = write(tmp_path, record(7), record(2, **DOUBLE), name="bare.jsonl")
    report = import_films([bare, rich], data_dir)
    assert [(each.accepted, each.merged) for each in report.sources] == [(1, 1), (1, 0)]


def test_a_record_without_a_synopsis_adds_its_ids_to_the_film(
    tmp_path: Path, data_dir: Path
) -> None:
    films = write(tmp_path, record(1, title="The Lamp"), name="films.jsonl")
    ids = write(
        tmp_path, {"tmdb_id": 1, "title": "Lamp, The", "movielens_ids": [7]}, name="i.jsonl"
    )
    import_films([films, ids], data_dir, strict=True)
    film = films_in_use(data_dir)["tmdb-1"]
    assert (film.title, film.movielens_ids) == ("The Lamp", (7,))


def test_garbled_text_is_mended_before_it_is_read(tmp_path: Path, data_dir: Path) -> None:
    path = write(
        tmp_path,
        record(1, title="LÃ©on", overview="The keeper\x92s lamp goes out on a winter&#39;s night."),
        record(2, overview="A lost \N{REPLACEMENT CHARACTER} letter comes to the lighthouse."),
    )
    report = import_films([path], data_dir)
    assert report.amended == {"html-entities": 1, "mojibake": 1}
    assert report.flags == {"garbled-text": 1}
    film = films_in_use(data_dir)["tmdb-1"]
    assert film.title == "Léon"
    assert film.overview == "The keeper’s lamp goes out on a winter's night."


def test_poor_synopses_are_flagged_and_placeholders_left_out(
    tmp_path: Path, data_dir: Path
) -> None:
    path = write(
        tmp_path,
        record(1, overview=""),
        record(2, overview="Short."),
        record(3, overview="No overview found."),
        record(4),
    )
    report = import_films([path], data_dir)
    assert report.flags == {"no-synopsis": 1, "placeholder-synopsis": 1, "short-synopsis": 1}
    assert films_in_use(data_dir)["tmdb-3"].overview == ""
    assert [note["film_id"] for note in notes(data_dir, report)] == ["tmdb-3", "tmdb-1", "tmdb-2"]


def test_series_are_named(tmp_path: Path, data_dir: Path) -> None:
    path = write(
        tmp_path,
        record(1, title="Iron Lamp", cast=["Li Wu"]),
        record(2, title="Iron Lamp 2", cast=["Li Wu"]),
    )
    report = import_films([path], data_dir)
    assert report.amended == {"franchise": 2}
    films = films_in_use(data_dir)
    assert {film.franchise for film in films.values()} == {"iron-lamp"}
    assert report.digest == catalogue_digest(films.values())


def test_an_import_tells_what_changed_against_its_parent(tmp_path: Path, data_dir: Path) -> None:
    first = import_films([write(tmp_path, record(1), record(2))], data_dir)
    second = import_films([write(tmp_path, record(2, runtime=90), record(3))], data_dir)
    assert first.changes == {}
    assert second.changes == {"added": 1, "removed": 1, "changed": 1}
    assert open_dataset(data_dir, second.digest).report == second
