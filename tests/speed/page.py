"""The page of speed: what is between two marks is written by the code that measured it."""

from pathlib import Path

from tests.speed.part import Part

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "journal" / "speed.md"
PICTURES = ROOT / "docs" / "images" / "speed"


def marks(name: str) -> tuple[str, str]:
    """Return the marks before and after the part `name`."""
    return f"<!-- measured: {name} -->", f"<!-- end of {name} -->"


def with_part(page: str, name: str, part: Part) -> str:
    """Return the text of `page` with its part `name` anew; ValueError where it has no such part."""
    begin, end = marks(name)
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"the page has no part {name!r}")
    shown = [f"![{name}](../images/speed/{file})" for file in part.pictures]
    body = "\n".join([*part.lines, *(["", *shown] if shown else [])])
    return f"{before}{begin}\n{body}\n{end}{after}"


def write(name: str, part: Part) -> None:
    """Put the part `name` and its pictures in their place."""
    PAGE.write_text(with_part(PAGE.read_text(encoding="utf-8"), name, part), encoding="utf-8")
    PICTURES.mkdir(parents=True, exist_ok=True)
    for file, drawn in part.pictures.items():
        (PICTURES / file).write_text(drawn, encoding="utf-8")
