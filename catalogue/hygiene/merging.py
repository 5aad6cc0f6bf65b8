"""Several records of one film become one record."""

from collections.abc import Mapping, Sequence
from typing import Any

from catalogue.film import Film
from catalogue.film_table import canonical_json

_BY_LANGUAGE = ("titles", "overviews")
_UNITED = ("movielens_ids", "former_ids")
_IDENTITY = ("id", "tmdb_id")


def merged(films: Sequence[Film]) -> Film:
    """Return the one film that `films` are records of, whatever their order.

    The first by `standing` gives every fact it has, the others fill its gaps in that order. The
    id is the oldest one: the lowest TMDB number, else the lowest IMDb id, else the first id;
    the others become former ids.
    """
    ranked = sorted(films, key=standing)
    facts: dict[str, Any] = {}
    for film in ranked:
        for name, value in film.model_dump().items():
            facts[name] = _filled(name, facts.get(name), value)
    oldest = min(films, key=_age)
    facts.update({name: getattr(oldest, name) for name in _IDENTITY})
    ids = {*facts["former_ids"], *(film.id for film in films)}
    facts["former_ids"] = tuple(sorted(ids - {oldest.id}))
    return Film.model_validate(facts)


def standing(film: Film) -> tuple[object, ...]:
    """Return what records of one film are ranked by, lowest first.

    A synopsis, more votes, more facts, the longer synopsis, the older id,
    and last the text of the record itself, so that no two rank the same.
    """
    facts = sum(bool(value) for value in film.model_dump().values())
    return (
        not film.overview,
        -(film.vote_count or 0),
        -facts,
        -len(film.overview),
        _age(film),
        canonical_json(film),
    )


def _age(film: Film) -> tuple[bool, int, str, str]:
    return (film.tmdb_id is None, film.tmdb_id or 0, film.imdb_id or "~", film.id)


def _filled(name: str, known: object, more: object) -> object:
    if name in _BY_LANGUAGE:
        return {**_mapping(more), **_mapping(known)}
    if name in _UNITED:
        return tuple(sorted({*_sequence(known), *_sequence(more)}))
    return known if known not in (None, "", ()) else more


def _mapping(value: object) -> Mapping[str, str]:
    return value if isinstance(value, Mapping) else {}


def _sequence(value: object) -> Sequence[Any]:
    return value if isinstance(value, tuple) else ()
