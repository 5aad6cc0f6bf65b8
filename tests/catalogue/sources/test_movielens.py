import zipfile
from pathlib import Path

import pytest

from catalogue.dataset import current_dataset
from catalogue.errors import FileUnreadableError
from catalogue.imports import import_films
from catalogue.ratings import RatingsRead, read_ratings
from catalogue.sources.movielens import MOST_KEYWORDS
from catalogue.sources.movielens_titles import TitleRead, title_read
from catalogue.sources.opening import open_source
from catalogue.sources.rated import ratings_among
from tests.catalogue.sources.contract import SourceContract
from tests.catalogue.sources.written_sources import movielens, zipped
from tests.catalogue.written_films import record, write


class TestMovieLensFolder(SourceContract):
    def write(self, folder: Path) -> Path:
        return movielens(folder)


class TestMovieLensArchive(SourceContract):
    def write(self, folder: Path) -> Path:
        return zipped(movielens(folder))


class TestMovieLensFile(SourceContract):
    def write(self, folder: Path) -> Path:
        return movielens(folder) / "movies.csv"


def rated(data_dir: Path, *paths: Path) -> RatingsRead:
    dataset = current_dataset(data_dir)
    assert dataset
    with ratings_among(paths) as ratings:
        assert ratings
        return read_ratings(ratings, dataset.films)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Heat (1995)", TitleRead("Heat", 1995, None)),
        ("Lamp, The (Lampe, La) (1962)", TitleRead("The Lamp", 1962, "La Lampe")),
        ("Ami, L' (1940)", TitleRead("L'Ami", 1940, None)),
        ("Seven (a.k.a. Se7en) (1995)", TitleRead("Seven", 1995, None)),
        ("(Untitled) (2009)", TitleRead("(Untitled)", 2009, None)),
        ("Long Serial, A (1990-1992) ", TitleRead("A Long Serial", 1990, None)),
        ("Undated", TitleRead("Undated", None, None)),
        ("Me, Myself (2000)", TitleRead("Me, Myself", 2000, None)),
    ],
)
def test_a_title_tells_its_year_and_its_original(text: str, told: TitleRead) -> None:
    assert title_read(text) == told


def test_a_film_has_its_ids_from_the_links_and_its_tags_as_keywords(tmp_path: Path) -> None:
    lamp, bare = open_source(movielens(tmp_path)).films()
    assert lamp.fields == {
        "title": "The Lamp",
        "year": 1962,
        "original_title": "La Lampe",
        "genres": ["Family", "Drama", "Science Fiction"],
        "keywords": ["sea", "light", "lonely"],
        "movielens_ids": ["11"],
        "imdb_id": "0000101",
        "tmdb_id": "1",
    }
    assert bare.fields == {
        "title": "Bare",
        "year": 1999,
        "movielens_ids": ["22"],
        "imdb_id": "0000202",
    }


def test_only_the_most_given_tags_are_kept(tmp_path: Path) -> None:
    lines = "".join(f"{user},11,tag {user % 30:02},1\n" for user in range(35))
    path = movielens(tmp_path, tags=f"userId,movieId,tag,timestamp\n{lines}7,11,{'x' * 200},1\n")
    keywords = next(open_source(path).films()).fields["keywords"]
    assert len(keywords) == MOST_KEYWORDS
    assert keywords[:6] == ["tag 00", "tag 01", "tag 02", "tag 03", "tag 04", "tag 05"]


def test_a_broken_line_of_the_links_is_told_with_its_file(tmp_path: Path) -> None:
    path = movielens(tmp_path, links="movieId,imdbId,tmdbId\n11,0000101\n")
    broken, *films = open_source(path).films()
    assert broken.fault == "in links.csv, line 2: 2 cells where the header has 3"
    assert "tmdb_id" not in films[0].fields


def test_it_says_what_it_saw(tmp_path: Path) -> None:
    path = movielens(tmp_path)
    assert open_source(path).saw == "a MovieLens data set: movies, links, ratings, tags"
    (path / "tags.csv").unlink()
    assert open_source(path).saw == "a MovieLens data set: movies, links, ratings"


def test_a_folder_of_something_else_is_refused_with_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(FileUnreadableError, match=r"this directory holds no films .*notes\.txt"):
        open_source(tmp_path, "movielens")


def test_a_films_file_that_is_called_movielens_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, record(1))
    with pytest.raises(FileUnreadableError, match="no MovieLens data set; it holds films as JSON"):
        open_source(path, "movielens")


def test_an_archive_with_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = zipped(movielens(tmp_path))
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo("ml-tiny/movies.csv").header_offset
    content[start + 60] ^= 0xFF
    path.write_bytes(bytes(content))
    with pytest.raises(FileUnreadableError, match=r"movies\.csv cannot be unpacked"):
        list(open_source(path).films())


def test_a_path_that_leads_out_of_an_archive_is_not_followed(tmp_path: Path) -> None:
    path = zipped(movielens(tmp_path), inside="../../")
    assert len(list(open_source(path).films())) == 2
    assert not (tmp_path.parent / "movies.csv").exists()


@pytest.mark.parametrize("is_packed", [False, True])
def test_its_ratings_resolve_to_its_films(
    tmp_path: Path, data_dir: Path, *, is_packed: bool
) -> None:
    path = zipped(movielens(tmp_path)) if is_packed else movielens(tmp_path)
    report = import_films([path], data_dir)
    assert (report.films, report.flags) == (2, {"no-synopsis": 2})
    assert report.sources[0].kind == "a MovieLens data set: movies, links, ratings, tags"
    read = rated(data_dir, path)
    assert (read.read, read.resolved, read.unknown_films) == (3, 2, 1)
    assert import_films([path], data_dir).unchanged


def test_other_tags_are_another_import(tmp_path: Path, data_dir: Path) -> None:
    path = movielens(tmp_path)
    first = import_films([path], data_dir)
    (path / "tags.csv").write_text("userId,movieId,tag,timestamp\n7,11,storm,1\n")
    assert import_films([path], data_dir).digest != first.digest


def test_a_films_file_has_no_ratings(tmp_path: Path) -> None:
    with ratings_among([write(tmp_path, record(1))]) as ratings:
        assert ratings is None


@pytest.mark.data
@pytest.mark.slow
def test_the_real_ratings_resolve_with_the_real_films(data: Path, data_dir: Path) -> None:
    paths = [data / "films_en.jsonl.gz", data / "ml-latest-small"]
    import_films(paths, data_dir)
    read = rated(data_dir, *paths)
    assert read.resolved / read.read >= 0.99
