"""The controlled vocabularies of themes and moods, with their labels in two languages."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from catalogue.starter_catalogue import FOLDER


class Term(BaseModel):
    """One term: its slug, which films carry, and its labels."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: str
    en: str
    fr: str
    group: str | None = None


def themes() -> dict[str, Term]:
    """Return the themes by slug."""
    return _terms(FOLDER / "themes.jsonl")


def moods() -> dict[str, Term]:
    """Return the moods by slug."""
    return _terms(FOLDER / "moods.jsonl")


def _terms(path: Path) -> dict[str, Term]:
    with path.open("rb") as file:
        terms = map(Term.model_validate_json, file)
        return {term.slug: term for term in terms}
