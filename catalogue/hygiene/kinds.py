"""What is no film for everyone: adult titles, television, and several films sold as one."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

_TV = {"tv", "series", "tvseries", "tv series", "tvminiseries", "miniseries", "tvepisode"}
_TV_FIELDS = ("first_air_date", "number_of_seasons", "number_of_episodes")
_SEASON = re.compile(
    r"[:–—-]\s*(season|series) \d{1,2}\b|\bthe complete (series|season)\b", re.IGNORECASE
)
_ADULT_GENRES = {"adult", "pornography"}
_COLLECTION_KINDS = {"collection", "box set", "boxset"}
_SEVERAL = re.compile(r"\b(trilogy|quadrilogy|tetralogy|anthology|collection)$", re.IGNORECASE)
_BOX = re.compile(r"\bbox[ -]?set\b", re.IGNORECASE)
_LONGEST_FILM_MINUTES = 240


class Fault(NamedTuple):
    """The rule a record breaks, and how."""

    rule: str
    reason: str


def fault_of(record: Mapping[str, Any]) -> Fault | None:
    """Return why the raw `record` is no film for this catalogue, or None when it may be one."""
    return adult_fault(record) or tv_fault(record) or collection_fault(record)


def adult_fault(record: Mapping[str, Any]) -> Fault | None:
    """Return the fault of an adult title: by genre here; the field `adult` is read with others."""
    genres = record.get("genres")
    named = genres.split(",") if isinstance(genres, str) else genres
    if isinstance(named, list) and any(
        str(name).strip().lower() in _ADULT_GENRES for name in named
    ):
        return Fault("adult", "an adult title, by its genres; they are kept out")
    return None


def tv_fault(record: Mapping[str, Any]) -> Fault | None:
    """Return the fault of a series, a season or an episode; a film made for television is one."""
    kind = _kind(record)
    if kind.lower() in _TV:
        return Fault("tv", f"a {kind} title, not a film")
    named = [name for name in _TV_FIELDS if record.get(name)]
    if named:
        return Fault("tv", f"a television title, not a film (it has {named[0]})")
    if _SEASON.search(_title(record)):
        return Fault("tv", "a season of a series, by its title, not a film")
    return None


def collection_fault(record: Mapping[str, Any]) -> Fault | None:
    """Return the fault of several films under one name.

    Films are called "… Collection" too, so the title alone decides only for a box set; otherwise
    the record says it is a collection, lists its parts, or runs longer than four hours.
    """
    kind = _kind(record)
    if kind.lower() in _COLLECTION_KINDS:
        return Fault("collection", f"a {kind}, not one film")
    if isinstance(record.get("parts"), list):
        return Fault("collection", "a collection of films, not one film (it has parts)")
    if _BOX.search(_title(record)):
        return Fault("collection", "a box set, by its title, not one film")
    if _SEVERAL.search(_title(record)) and _minutes(record) >= _LONGEST_FILM_MINUTES:
        return Fault("collection", f"several films in one, by its title and {_minutes(record)} min")
    return None


def _kind(record: Mapping[str, Any]) -> str:
    kind = record.get("media_type") or record.get("type") or record.get("titleType")
    return kind if isinstance(kind, str) else ""


def _title(record: Mapping[str, Any]) -> str:
    title = record.get("title")
    return title if isinstance(title, str) else ""


def _minutes(record: Mapping[str, Any]) -> int:
    try:
        return int(float(record.get("runtime") or 0))
    except (TypeError, ValueError, OverflowError):
        return 0
