"""Why a record was refused, in words for whoever mends the file."""

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MOST_TOLD = 3
_LONGEST_VALUE = 40
_SHAPES = {
    "imdb_id": "an IMDb id such as tt0133093",
    "release_date": "a day such as 1999-03-31",
    "original_language": "a language code such as en",
    "titles": "a title by language code, such as {'fr': …}",
    "overviews": "a synopsis by language code, such as {'fr': …}",
    "countries": "a list of country codes such as FR",
    "poster_path": "a path such as /abc.jpg",
    "adult": "true or false",
}
_KINDS = {
    "string": "a text",
    "int": "a whole number",
    "float": "a number",
    "finite": "a finite number",
    "tuple": "a list of texts",
    "list": "a list of texts",
}


def rule(error: ValidationError) -> str:
    """Return a name for what is wrong first: `no-title`, `bad-runtime`."""
    fault = error.errors(include_url=False)[0]
    return f"{'no' if fault['type'] == 'missing' else 'bad'}-{fault['loc'][0]}".replace("_", "-")


def reason(error: ValidationError) -> str:
    """Return one line that names each field at fault, the first three, and what it should be."""
    faults = error.errors(include_url=False)
    told = [_told(fault) for fault in faults[:_MOST_TOLD]]
    if len(faults) > _MOST_TOLD:
        told.append(f"and {len(faults) - _MOST_TOLD} more")
    return "; ".join(told)


def _told(fault: "ErrorDetails") -> str:
    field, kind, limits = str(fault["loc"][0]), fault["type"], fault.get("ctx", {})
    name = "synopsis" if field.startswith("overview") else field
    if kind == "missing":
        return f"no {name}"
    if kind in {"string_too_short", "too_short"}:
        return f"the {name} is blank"
    if kind in {"string_too_long", "too_long"}:
        return _too_long(name, fault["input"], limits)
    if "ge" in limits or "le" in limits:
        return f"{name}: {fault['msg'].removeprefix('Input ')}, found {_shown(fault['input'])}"
    return f"{name}: {_shown(fault['input'])} is not {_expected(field, kind)}"


def _too_long(name: str, value: object, limits: dict[str, Any]) -> str:
    most = int(limits["max_length"])
    if isinstance(value, str):
        return f"the {name} has {len(value):,} characters; at most {most:,} are taken"
    return f"{name} has more than {most:,} names"


def _expected(field: str, kind: str) -> str:
    if field in _SHAPES:
        return _SHAPES[field]
    return next((words for start, words in _KINDS.items() if kind.startswith(start)), "valid")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"
