import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalogue.errors import FileUnreadableError
from catalogue.film_files import RawFilm, raw_films
from catalogue.text_lines import LONGEST_LINE_BYTES

LAMP = '{"tmdb_id": 1, "title": "The Lamp"}'


def write(folder: Path, content: str | bytes, name: str = "films.jsonl") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def read(folder: Path, content: str | bytes, name: str = "films.jsonl") -> list[RawFilm]:
    return list(raw_films(write(folder, content, name)))


def test_each_line_of_json_is_a_record(tmp_path: Path) -> None:
    found = read(tmp_path, f'{LAMP}\n\n  \n{{"title": "Été"}}')
    assert [(raw.line, raw.fields["title"], raw.fault) for raw in found] == [
        (1, "The Lamp", None),
        (4, "Été", None),
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_marks_do_not_matter(
    tmp_path: Path, ending: str, mark: bytes
) -> None:
    [found] = read(tmp_path, mark + (LAMP + ending).encode())
    assert (found.fields["title"], found.fault) == ("The Lamp", None)


@pytest.mark.parametrize("name", ["films.jsonl.gz", "films"])
def test_gzip_is_known_by_its_content(tmp_path: Path, name: str) -> None:
    [found] = read(tmp_path, gzip.compress(LAMP.encode()), name)
    assert found.fields["title"] == "The Lamp"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b'{"title": "The La', "not JSON: "),
        (b"not json", "not JSON: "),
        (b"[" * 100_000, "not JSON: "),
        (b'["The Lamp"]', "not a JSON object: write one film a line"),
        ('{"title": "Été"}'.encode("latin-1"), "byte 12 (0xc9) is not UTF-8"),
        (b"\x00\xff\xfe", "byte 2 (0xff) is not UTF-8"),
        (b'{"title": "' + b"x" * LONGEST_LINE_BYTES, "the line is longer than 8,388,608 bytes"),
    ],
)
def test_a_broken_line_has_its_fault_and_the_next_is_read(
    tmp_path: Path, line: bytes, fault: str
) -> None:
    one, broken, other = read(tmp_path, b"\n".join([LAMP.encode(), line, LAMP.encode()]))
    assert (broken.line, broken.fields) == (2, {})
    assert broken.fault
    assert fault in broken.fault
    assert (one.fault, other.line, other.fault) == (None, 3, None)


def test_a_csv_has_the_fields_as_columns(tmp_path: Path) -> None:
    content = (
        "tmdb_id,title,overview,genres,cast,countries,movielens_ids,titles,year\n"
        '1,The Lamp,"He said ""no"",\nand left.",Drama|Mystery,"[""A, B"",""C""]","FR,US",'
        '70|71,"{""fr"": ""La Lampe""}",\n'
        "2,Bare,,,,,,,1962\n"
    )
    lamp, bare = read(tmp_path, content, "films.csv")
    assert lamp.fields == {
        "tmdb_id": "1",
        "title": "The Lamp",
        "overview": 'He said "no",\nand left.',
        "genres": ["Drama", "Mystery"],
        "cast": ["A, B", "C"],
        "countries": ["FR", "US"],
        "movielens_ids": ["70", "71"],
        "titles": {"fr": "La Lampe"},
    }
    assert (lamp.line, bare.line) == (2, 4)
    assert bare.fields == {"tmdb_id": "2", "title": "Bare", "year": "1962"}


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (b"1", "1 cells where the header has 3"),
        (b"1,The Lamp,[],extra", "4 cells where the header has 3"),
        (b'1,The Lamp,"[oops"', "the column genres holds no JSON"),
        (b"1,Th\xe9,x", "byte 5 (0xe9) is not UTF-8"),
        (b'1,Th\xe9,"x', "byte 5 (0xe9) is not UTF-8"),
        (b"1," + b"x" * 200_000 + b",x", "not a CSV record (field larger than field limit"),
    ],
)
def test_a_broken_row_has_its_fault_and_the_next_is_read(
    tmp_path: Path, row: bytes, fault: str
) -> None:
    content = b"tmdb_id,title,genres\n" + row + b"\n2,Bare,Drama\n"
    broken, bare = read(tmp_path, content, "films.csv")
    assert broken.line == 2
    assert broken.fault
    assert fault in broken.fault
    assert (bare.fault, bare.fields["title"], bare.line) == (None, "Bare", 3)


def test_a_quote_left_open_is_told_with_the_line_it_starts_on(tmp_path: Path) -> None:
    rows = "".join(f"{n},Film {n}\n" for n in range(2, 20_000))
    good, broken, *_ = read(tmp_path, f'tmdb_id,title\n0,Bare\n1,"Open\n{rows}', "films.csv")
    assert good.fault is None
    assert broken.line == 3
    assert broken.fault
    assert "is a quote left open?" in broken.fault


@pytest.mark.parametrize(
    ("content", "title"), [(LAMP, "The Lamp"), ("tmdb_id,title\n2,Bare\n", "Bare")]
)
def test_a_file_of_any_name_is_recognised_by_its_content(
    tmp_path: Path, content: str, title: str
) -> None:
    [found] = read(tmp_path, content, "dump.txt")
    assert found.fields["title"] == title


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (b"", "films.jsonl", "the file is empty"),
        (gzip.compress(b""), "films.jsonl.gz", "the file is empty"),
        (LAMP.encode("utf-16"), "films.jsonl", "UTF-16; save it as UTF-8"),
        (gzip.compress(f"{LAMP}\n".encode() * 99)[:-20], "films.jsonl.gz", "end early, after line"),
        (b"\x1f\x8b garbage after the magic", "films.jsonl.gz", "damaged after line 0"),
        (b"tmdb_id,name\n1,Lamp\n", "films.csv", "the header has no column title"),
        (b"tmdb_id,title,title\n", "films.csv", "names the column 'title' twice"),
        (b"what is this\n", "films.txt", "neither JSON lines nor CSV"),
    ],
)
def test_a_file_that_is_no_films_file_is_refused_with_its_name(
    tmp_path: Path, content: bytes, name: str, reason: str
) -> None:
    with pytest.raises(FileUnreadableError, match=reason) as caught:
        read(tmp_path, content, name)
    assert name in str(caught.value)


def test_progress_is_told_in_bytes_of_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, gzip.compress(f"{LAMP}\n".encode() * 2000))
    told: list[int] = []
    assert len(list(raw_films(path, on_bytes=told.append))) == 2000
    assert told == sorted(told)
    assert told[-1] == path.stat().st_size


@given(st.binary(max_size=300), st.sampled_from(["films.jsonl", "films.csv", "films"]))
def test_any_bytes_are_records_faults_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    try:
        found = read(tmp_path_factory.mktemp("any"), content, name)
    except FileUnreadableError:
        return
    assert all(isinstance(raw.fields, dict) for raw in found)


@given(
    st.lists(st.dictionaries(st.text(max_size=8), st.text(max_size=30), min_size=1), min_size=1),
    st.data(),
)
def test_a_file_cut_anywhere_gives_the_records_before_the_cut(
    tmp_path_factory: pytest.TempPathFactory, records: list[dict[str, str]], data: st.DataObject
) -> None:
    whole = "".join(f"{json.dumps(record, ensure_ascii=False)}\n" for record in records).encode()
    cut = data.draw(st.integers(1, len(whole)))
    found = read(tmp_path_factory.mktemp("cut"), whole[:cut])
    complete = whole[:cut].count(b"\n")
    assert [raw.fields for raw in found[:complete]] == records[:complete]
    assert len(found) <= complete + 1
