"""Text that was read in the wrong encoding, or escaped for the web, says again what it meant."""

import html
import re
from collections.abc import Mapping
from typing import Any

from ftfy import fix_encoding
from ftfy.badness import is_bad

MOJIBAKE = "mojibake"
ENTITIES = "html-entities"
GARBLED = "garbled-text"
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
_LOST = "\N{REPLACEMENT CHARACTER}"


def repaired(text: str) -> tuple[str, str | None]:
    """Return `text` as it was meant, and the rule that mended it, or None.

    A text that no decoding makes clean stays as it is, under the rule `garbled-text`.
    """
    if _ENTITY.search(text):
        plain = html.unescape(text)
        if plain != text:
            return repaired(plain)[0], ENTITIES
    if text.isascii():
        return text, None
    fixed = fix_encoding(text)
    if _LOST in fixed or (fixed != text and is_bad(fixed)):
        return text, GARBLED
    return fixed, MOJIBAKE if fixed != text else None


def repaired_record(fields: Mapping[str, Any]) -> tuple[Mapping[str, Any], dict[str, str]]:
    """Return the record with its texts repaired, and which rule fell on which field."""
    fallen: dict[str, str] = {}

    def mend(name: str, value: object) -> object:
        if isinstance(value, str):
            text, rule = repaired(value)
            if rule:
                fallen[name] = rule
            return text
        if isinstance(value, list):
            return [mend(name, each) for each in value] if _worth_a_look(value) else value
        if isinstance(value, dict) and all(isinstance(each, str) for each in value.values()):
            return {key: mend(name, each) for key, each in value.items()}
        return value

    mended = {name: mend(name, value) for name, value in fields.items()}
    return (mended, fallen) if fallen else (fields, fallen)


def _worth_a_look(values: list[Any]) -> bool:
    return all(isinstance(each, str) and (len(each) > 0) for each in values)
