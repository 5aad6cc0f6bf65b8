"""`cinq panel` writes what the golden panel gets."""

from pathlib import Path

import pytest

from cli.main import main


def test_the_page_tells_what_each_taste_gets_that_the_catalogue_knows(
    bundle_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "panel.md"
    main(["panel", "--bundle", str(bundle_folder), "--output", str(page)])
    text = page.read_text(encoding="utf-8")
    assert "## Mind-benders" in text
    assert "## Silent films" not in text
    assert text.count("\n1. **") == text.count("\n5. **") == text.count("\n## ") >= 1

    capsys.readouterr()
    main(["panel", "--bundle", str(bundle_folder)])
    assert capsys.readouterr().out == text
