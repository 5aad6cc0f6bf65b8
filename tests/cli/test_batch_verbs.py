"""Batch verbs answer every line, in order, whole or not at all."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from cli.main import main
from index.film_index import FilmIndex
from index.registry.champion import write_champion


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "in.jsonl", tmp_path / "out.jsonl"


def write_lines(path: Path, lines: Sequence[object]) -> None:
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def run(verb: str, bundle: Path, files: tuple[Path, Path], *options: str) -> None:
    source, target = files
    main([verb, "--bundle", str(bundle), "--input", str(source), "--output", str(target), *options])


def test_recommend_answers_each_line_in_order(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    ids = film_index.films.ids
    write_lines(files[0], [{"id": str(i), "film_ids": ids[i : i + 5]} for i in range(4)])
    run("recommend", bundle_folder, files, "--limit", "7")
    lines = read_lines(files[1])
    assert [line["id"] for line in lines] == ["0", "1", "2", "3"]
    assert all(len(line["film_ids"]) == len(line["scores"]) == 7 for line in lines)


def test_the_accuracy_ranking_gives_scores_in_falling_order(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    write_lines(files[0], [{"id": "a", "film_ids": film_index.films.ids[:5]}])
    run("recommend", bundle_folder, files, "--limit", "60", "--ranking", "accuracy")
    [line] = read_lines(files[1])
    assert line["scores"] == sorted(line["scores"], reverse=True)


@pytest.mark.parametrize("verb", ["recommend", "search", "similar"])
def test_only_candidates_are_ranked(
    verb: str, bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    ids = film_index.films.ids
    asked = {"film_ids": ids[:5], "q": "a war", "film_id": ids[0]}
    write_lines(files[0], [{"id": "a", **asked, "candidates": [*ids[10:20], "tmdb-0"]}])
    run(verb, bundle_folder, files, "--limit", "50")
    [line] = read_lines(files[1])
    assert set(line["film_ids"]) <= set(ids[10:20])
    assert verb == "recommend" or len(line["film_ids"]) == 10


def test_lines_carry_their_own_dials_and_a_second_person(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    ids = film_index.films.ids
    asked: list[dict[str, object]] = [
        {"id": "usual", "film_ids": ids[:5]},
        {"id": "gems", "film_ids": ids[:5], "popularity": -1},
        {"id": "pair", "film_ids": ids[:5], "with_film_ids": ids[40:45]},
        {"id": "guest", "film_ids": ["tmdb-0"], "with_film_ids": ids[40:45]},
    ]
    write_lines(files[0], asked)
    run("recommend", bundle_folder, files, "--limit", "5")
    usual, gems, pair, guest = read_lines(files[1])
    assert usual["film_ids"] != gems["film_ids"]
    assert not set(pair["film_ids"]) & {*ids[:5], *ids[40:45]}
    assert len(guest["film_ids"]) == 5

    write_lines(files[0], asked[:1])
    run("recommend", bundle_folder, files, "--limit", "5", "--popularity", "-1")
    assert read_lines(files[1])[0]["film_ids"] == gems["film_ids"]


def test_odd_queries_are_answered_line_by_line(
    bundle_folder: Path, files: tuple[Path, Path]
) -> None:
    odd = ["", " ", "x", "?!", "🎬", "\x00\x07", "'; DROP TABLE films;--", "فيلم عن الحب"]
    odd += ["\u202egnirts", "word " * 2_000, "x" * 10_000, "like ", "90s" * 3_000, "(" * 5_000]
    write_lines(files[0], [{"id": str(place), "q": q} for place, q in enumerate(odd)])

    run("search", bundle_folder, files, "--limit", "3")

    found = [line["film_ids"] for line in read_lines(files[1])]
    assert [len(each) for each in found] == [3 if any(map(str.isalnum, q)) else 0 for q in odd]


def test_unknown_picks_are_left_out_and_reported(
    bundle_folder: Path,
    film_index: FilmIndex,
    files: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    known = film_index.films.ids[0]
    write_lines(
        files[0],
        [{"id": "a", "film_ids": [known, "tmdb-0"]}, {"id": "b", "film_ids": ["tmdb-0"]}],
    )
    run("recommend", bundle_folder, files, "--json")
    assert json.loads(capsys.readouterr().out) == {
        "answered": 2,
        "unknown_film_ids": ["tmdb-0"],
        "keys_not_read": [],
    }
    first, second = read_lines(files[1])
    assert len(first["film_ids"]) == 10
    assert second["film_ids"] == []


def test_keys_that_are_not_read_change_nothing_and_are_reported(
    bundle_folder: Path,
    film_index: FilmIndex,
    files: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    line = {"id": "a", "film_ids": film_index.films.ids[:5]}
    write_lines(files[0], [line, {**line, "wieghts": [1], "user": 7}])
    run("recommend", bundle_folder, files, "--json")
    assert json.loads(capsys.readouterr().out)["keys_not_read"] == ["wieghts", "user"]
    plain, extended = read_lines(files[1])
    assert plain == extended
    run("recommend", bundle_folder, files)
    assert "not read here: wieghts, user" in capsys.readouterr().out


def test_a_pick_that_weighs_more_pulls_more(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    first, other = film_index.films.ids[0], film_index.films.ids[40]
    asked: list[dict[str, object]] = [
        {"id": "alone", "film_ids": [first]},
        {"id": "both", "film_ids": [first, other]},
        {"id": "first", "film_ids": [first, other], "weights": {first: 10, other: 0.01}},
    ]
    write_lines(files[0], asked)
    run("recommend", bundle_folder, files, "--ranking", "accuracy")
    alone, both, mostly_first = (set(line["film_ids"]) for line in read_lines(files[1]))
    assert len(alone & mostly_first) > len(alone & both)


def test_a_byte_order_mark_before_the_first_line_is_passed_over(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    line = json.dumps({"id": "a", "film_ids": film_index.films.ids[:5]})
    files[0].write_text(f"{line}\n", encoding="utf-8-sig")
    run("recommend", bundle_folder, files)
    assert len(read_lines(files[1])) == 1


def test_no_picks_bring_no_films_and_stop_nobody_else(
    bundle_folder: Path, film_index: FilmIndex, files: tuple[Path, Path]
) -> None:
    picks = film_index.films.ids[:5]
    write_lines(files[0], [{"id": "a", "film_ids": []}, {"id": "b", "film_ids": picks}])
    run("recommend", bundle_folder, files)
    assert [len(line["film_ids"]) for line in read_lines(files[1])] == [0, 10]


def test_unknown_candidates_are_reported(
    bundle_folder: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    write_lines(files[0], [{"id": "a", "q": "war", "candidates": ["tmdb-0", "tmdb-00"]}])
    run("search", bundle_folder, files, "--json")
    assert json.loads(capsys.readouterr().out)["unknown_film_ids"] == ["tmdb-0", "tmdb-00"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2"),
        ('{"id": "a"}', "film_ids"),
        ('{"film_ids": ["x"]}', "id"),
        ("[1]", "line 2"),
        ('{"id": "a", "film_ids": ["x"], "variety": 2}', "variety"),
        ('{"id": "a", "film_ids": ["x"], "popularity": "much"}', "popularity"),
        ('{"id": "a", "film_ids": ["x"], "weights": {"x": 0}}', "weights"),
    ],
)
def test_a_line_of_the_wrong_shape_stops_with_its_number_and_leaves_the_output(
    line: str,
    reason: str,
    bundle_folder: Path,
    film_index: FilmIndex,
    files: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    good = json.dumps({"id": "ok", "film_ids": film_index.films.ids[:5]})
    files[0].write_text(f"{good}\n{line}\n")
    files[1].write_text("what was there\n")
    with pytest.raises(SystemExit) as stopped:
        run("recommend", bundle_folder, files)
    assert stopped.value.code == 1
    told = capsys.readouterr().err
    assert "line 2" in told
    assert reason in told
    assert files[1].read_text() == "what was there\n"


def test_a_folder_that_is_no_bundle_is_refused(
    tmp_path: Path, files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    write_lines(files[0], [])
    with pytest.raises(SystemExit) as stopped:
        run("recommend", tmp_path, files)
    assert stopped.value.code == 1
    assert "holds no bundle" in capsys.readouterr().err


def test_without_a_bundle_the_live_index_is_asked(
    bundle_folder: Path,
    film_index: FilmIndex,
    files: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    live = tmp_path / "data" / "live" / "version-1"
    shutil.copytree(bundle_folder, live)
    write_champion(tmp_path / "data", "1", live)
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path / "data"))
    write_lines(files[0], [{"id": "a", "film_id": film_index.films.ids[0]}])
    main(["similar", "--input", str(files[0]), "--output", str(files[1])])
    assert len(read_lines(files[1])[0]["film_ids"]) == 10


def test_without_a_bundle_and_a_live_index_it_says_what_is_missing(
    files: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    write_lines(files[0], [{"id": "a", "q": "a war"}])
    with pytest.raises(SystemExit) as stopped:
        main(["search", "--input", str(files[0]), "--output", str(files[1])])
    assert stopped.value.code == 2
    assert "no index is live in" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["recommend"],
        ["recommend", "--bundle", "nowhere"],
        ["recommend", "--variety", "2"],
        ["up", "--port", "0"],
    ],
)
def test_wrong_usage_ends_with_status_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
