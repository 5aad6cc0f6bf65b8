"""The words for themes and moods."""

from functools import cache
from importlib.resources import files

import orjson

from api.vocabulary.schemas import Labels, Vocabulary


@cache
def vocabulary() -> Vocabulary:
    """Return the labels of every theme and mood of the starter catalogue."""
    return Vocabulary(themes=_labels("themes.jsonl"), moods=_labels("moods.jsonl"))


def _labels(name: str) -> dict[str, Labels]:
    lines = (files("catalogue.starter") / name).read_bytes().splitlines()
    words = [orjson.loads(line) for line in lines if line.strip()]
    return {word["slug"]: Labels(en=word["en"], fr=word["fr"]) for word in words}
