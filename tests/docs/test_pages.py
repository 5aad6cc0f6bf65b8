"""Pages keep their word: their commands run, their links lead somewhere, nothing is left out."""

import re
from pathlib import Path

import pytest

from tests.docs.blocks import Block, blocks_of
from tests.docs.terminal import follow

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", *ROOT.glob(".github/*.md")])
FIRST_STEPS = [
    ROOT / "docs" / "first-steps" / name
    for name in ("tutorial.md", "api.md", "tutorial.fr.md", "api.fr.md")
]
LANGUAGES = {"sh", "json", "python", "text", "yaml", "mermaid", "promql", "dotenv", "ini"}


def _blocks() -> list[Block]:
    return [block for page in PAGES for block in blocks_of(page)]


def test_every_block_says_its_language() -> None:
    assert [str(block) for block in _blocks() if block.language not in LANGUAGES] == []


def test_a_block_of_shell_runs_in_a_test_or_says_why_not() -> None:
    loose = [
        str(block)
        for block in _blocks()
        if block.language == "sh" and block.how == "run" and block.page not in FIRST_STEPS
    ]
    assert loose == []


@pytest.mark.alone
@pytest.mark.timeout(600)
def test_the_first_steps_run_as_they_stand(tmp_path: Path) -> None:
    blocks = [block for page in FIRST_STEPS for block in blocks_of(page)]
    follow(blocks, tmp_path / "terminal", ROOT)


def test_pages_that_users_read_exist_in_both_languages() -> None:
    users = {"index", "first-steps/tutorial", "first-steps/web-app", "first-steps/api"}
    french = {
        str(page.relative_to(ROOT / "docs")).removesuffix(".fr.md")
        for page in (ROOT / "docs").rglob("*.fr.md")
    }
    assert french == users


def test_french_has_its_spaces_before_double_signs() -> None:
    wrong = [
        f"{page.name}: {line}"
        for page in (ROOT / "docs").rglob("*.fr.md")
        for line in _prose(page)
        if re.search(r"\w[?!;»](?:\s|$)|\w:\s", line)
    ]
    assert wrong == []


@pytest.mark.parametrize("page", [ROOT / "README.md"], ids=lambda page: page.name)
def test_links_of_pages_outside_the_site_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_page_is_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    pages = {
        str(page.relative_to(ROOT / "docs"))
        for page in (ROOT / "docs").rglob("*.md")
        if not page.name.endswith(".fr.md")
    }
    assert {page for page in pages if page not in nav} == set()


def test_every_make_target_has_its_line_of_help() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = set(re.findall(r"^\.PHONY: (\S+)", makefile, re.MULTILINE))
    told = set(re.findall(r"^([\w-]+):.*## \S", makefile, re.MULTILINE))
    assert phony - told == set()


def _prose(page: Path) -> list[str]:
    text = re.sub(
        r"```.*?```|<!--.*?-->|`[^`]*`|\]\([^)]*\)|https?://\S+",
        "",
        page.read_text(encoding="utf-8"),
        flags=re.DOTALL,
    )
    return text.splitlines()
