"""A registered version of the index, as the registry tells it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One registered version: its aliases (champion, challenger, previous), tags and metrics.

    `inputs` are the digests of the data it was made from, by name: catalogue, ratings.
    """

    number: str
    created: datetime
    aliases: tuple[str, ...]
    tags: dict[str, str]
    metrics: dict[str, float]
    parameters: dict[str, str]
    inputs: dict[str, str]
