"""The drawn architecture: who imports whom, less what follows."""

from tests.architecture import diagram


def test_the_page_is_what_the_code_imports() -> None:
    assert diagram.PAGE.read_text(encoding="utf-8") == diagram.page()


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    edges = {("cli", "index"), ("index", "catalogue"), ("cli", "catalogue")}
    drawn = diagram.drawn(edges, "TD")
    assert "    cli --> index" in drawn
    assert "    cli --> catalogue" not in drawn
