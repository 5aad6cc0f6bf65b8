"""The words for themes and moods, as JSON."""

from pydantic import BaseModel


class Labels(BaseModel):
    """One theme or mood in both languages."""

    en: str
    fr: str


class Vocabulary(BaseModel):
    """Labels by slug; a theme that is not here is shown as it is."""

    themes: dict[str, Labels]
    moods: dict[str, Labels]
