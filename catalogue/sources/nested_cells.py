"""Lists and objects inside CSV cells: as JSON, or as Python wrote them."""

import ast
import re
from typing import Any

import orjson

_DEEPEST = 6
_TEXTS = re.compile(r"'(?:[^'\\]|\\.)*+'|\"(?:[^\"\\]|\\.)*+\"", re.DOTALL)
# What is left of a plain literal without its texts; no sign, so that nothing can be computed.
_PLAIN = re.compile(r"(?:[\[\]{}(),:\s]|None|True|False|nan|\d++(?:\.\d++)?)*+")
_DEPTHS = {"[": 1, "{": 1, "(": 1, "]": -1, "}": -1, ")": -1}


def nested(cell: str) -> Any:  # noqa: ANN401 - whatever the cell holds
    """Return the list or object in `cell`; raises ValueError when it holds none.

    A Python literal may hold lists, objects, texts, positive numbers, True, False and None, six
    levels deep; nothing is ever evaluated.
    """
    try:
        return orjson.loads(cell)
    except orjson.JSONDecodeError:
        pass
    rest = _TEXTS.sub("''", cell)
    if not _PLAIN.fullmatch(rest.replace("''", "")) or _depth(rest) > _DEEPEST:
        raise ValueError("neither JSON nor a plain Python list or object")
    try:
        return ast.literal_eval(cell)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError) as error:
        raise ValueError("neither JSON nor a plain Python list or object") from error


def _depth(text: str) -> int:
    depth = deepest = 0
    for letter in text:
        depth += _DEPTHS.get(letter, 0)
        deepest = max(deepest, depth)
    return deepest
