"""The map of films, as JSON in columns: one film is one place in each list."""

from pydantic import BaseModel, Field


class FilmColumns(BaseModel):
    """Every film of the catalogue, the best known first."""

    ids: list[str]
    titles: list[str]
    titles_fr: list[str | None] = Field(description="The French title where it is another.")
    years: list[int | None]
    x: list[int] = Field(description="From 0, the left edge, to 65535.")
    y: list[int] = Field(description="From 0, the upper edge, to 65535.")
    genres: list[int] = Field(description="A place in the list of genres; -1 without any.")


class Map(BaseModel):
    """Where each film lies: near those that are loved by the same people."""

    model_version: str
    genres: list[str] = Field(description="First genres of films, the most frequent first.")
    films: FilmColumns
