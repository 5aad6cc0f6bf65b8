from pathlib import Path

from index.bundle import read_bundle
from index.search_benchmark import search_benchmark, sentences_of


def test_the_plain_parts_stand_beside_the_whole(bundle_folder: Path) -> None:
    bundle = read_bundle(bundle_folder)
    asked = sentences_of(bundle)

    lines = search_benchmark(bundle, asked)

    assert len(asked) == len(bundle.films)
    rows = [line.split(" | ") for line in lines if line.startswith("| ")][1:]
    assert [row[0] for row in rows] == [
        "| words alone",
        "| meaning alone",
        "| all evidence, as served",
    ]
    assert float(rows[2][2]) >= 0.9
