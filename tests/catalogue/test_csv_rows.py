from pathlib import Path

from catalogue.csv_rows import CsvRows

TABLE = 'id\ttitle\n1\t"Rome" Burns\n2\t"Wait\n3\tBare\n'


def test_where_cells_are_not_quoted_a_quote_is_a_letter(tmp_path: Path) -> None:
    path = tmp_path / "titles.tsv"
    path.write_text(TABLE, encoding="utf-8")
    rows = CsvRows(path, delimiters="\t", quoted=False)
    assert [row.cells[1] for row in rows] == ['"Rome" Burns', '"Wait', "Bare"]
