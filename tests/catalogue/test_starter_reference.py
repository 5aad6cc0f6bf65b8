import sys
from pathlib import Path

import pytest

from catalogue import starter_reference, vocabulary
from catalogue.starter_catalogue import starter_records


def test_the_page_is_up_to_date() -> None:
    assert starter_reference.PAGE.read_text(encoding="utf-8") == starter_reference.page()


def test_the_page_names_every_term_in_both_languages() -> None:
    text = starter_reference.page()
    for term in (*vocabulary.themes().values(), *vocabulary.moods().values()):
        assert f"| `{term.slug}` | {term.en} | {term.fr} |" in text


def test_the_page_counts_the_films_of_a_decade() -> None:
    films = [film for film in starter_records() if film.year < 1930]
    assert f"| 1920s | {len(films)} | " in starter_reference.page(films)


def test_a_stale_page_fails_the_check_and_is_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = tmp_path / "page.md"
    stale.write_text("old", encoding="utf-8")
    monkeypatch.setattr(starter_reference, "PAGE", stale)
    monkeypatch.setattr(sys, "argv", ["starter_reference", "--check"])
    with pytest.raises(SystemExit, match=r"page\.md: stale"):
        starter_reference.main()
    monkeypatch.setattr(sys, "argv", ["starter_reference"])
    starter_reference.main()
    assert stale.read_text(encoding="utf-8") == starter_reference.page()
