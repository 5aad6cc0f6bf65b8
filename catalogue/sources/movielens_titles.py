"""MovieLens titles: "City of Lost Children, The (Cité des enfants perdus, La) (1995)"."""

import re
from dataclasses import dataclass

_YEAR = re.compile(r"\s*\((\d{4})(?:[-–]\d{0,4})?\)\s*$")
_IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")
_ALSO_KNOWN = re.compile(r"^a\.?k\.?a\.?\s+", re.IGNORECASE)
_ARTICLES = (
    *("The", "A", "An", "La", "Le", "Les", "L'", "Un", "Une", "El", "Los", "Las", "Una"),
    *("Il", "Lo", "I", "Gli", "Der", "Die", "Das", "Ein", "Eine", "De", "Den", "Det", "Het", "O"),
)
_ARTICLE_LAST = re.compile(rf"^(.+), ({'|'.join(_ARTICLES)})$")


@dataclass(frozen=True, slots=True)
class TitleRead:
    """What a MovieLens title says: the title, the year, and the original title where it is told."""

    title: str
    year: int | None
    original_title: str | None


def title_read(text: str) -> TitleRead:
    """Return the parts of a MovieLens title, each with its article in front."""
    rest = text.strip()
    year = _YEAR.search(rest)
    if year:
        rest = rest[: year.start()]
    original = None
    while (other := _IN_BRACKETS.search(rest)) and other.start():
        # Of several titles in brackets the first is the original one.
        original = other[1].strip()
        rest = rest[: other.start()]
    if original and _ALSO_KNOWN.match(original):
        original = None
    return TitleRead(
        title=_article_first(rest.strip()),
        year=int(year[1]) if year else None,
        original_title=_article_first(original) if original else None,
    )


def _article_first(title: str) -> str:
    found = _ARTICLE_LAST.match(title)
    if not found:
        return title
    return f"{found[2]}{_gap(found[2])}{found[1]}"


def _gap(article: str) -> str:
    return "" if article.endswith("'") else " "
