"""Whether two records tell of one film: what speaks for it, and what against."""

from itertools import product

from catalogue.film import Film
from catalogue.hygiene.titles import instalments, plain_title

YEARS_APART = 1
_RUNTIME_SHARE = 0.5


def plain_titles(film: Film) -> set[str]:
    """Return every title of the film in its plain form."""
    titles = {film.title, film.original_title or "", *film.titles.values()}
    return {plain for plain in map(plain_title, titles) if plain}


def plain_directors(film: Film) -> set[str]:
    """Return the directors of the film in their plain form."""
    return {plain_title(name) for name in film.directors}


def agree(one: Film, other: Film) -> bool:
    """Whether two records with one id may be one film: else one of them has the wrong id.

    They are when they share a title, a director or a second id, and when one of them has no
    synopsis, as lists of ids have none.
    """
    return bool(
        plain_titles(one) & plain_titles(other)
        or plain_directors(one) & plain_directors(other)
        or (one.tmdb_id == other.tmdb_id and one.imdb_id and one.imdb_id == other.imdb_id)
        or not (one.overview and other.overview)
    )


def contradict(one: Film, other: Film) -> bool:
    """Whether facts show that two records without a common id are two films.

    Different IMDb ids, years more than one apart, no director in common, different instalments
    ("1" is not "2"), or one twice as long as the other: a short film and what it grew into.
    """
    years = one.year is not None and other.year is not None
    return (
        _differ(one.imdb_id, other.imdb_id)
        or (years and abs((one.year or 0) - (other.year or 0)) > YEARS_APART)
        or bool(
            one.directors and other.directors and not plain_directors(one) & plain_directors(other)
        )
        or instalments(one.title) != instalments(other.title)
        or _one_is_half(one.runtime, other.runtime)
    )


def share_credits(one: Film, other: Film) -> bool:
    """Whether two records have a title and a director in common and are at most a year apart."""
    if one.year is None or other.year is None or abs(one.year - other.year) > YEARS_APART:
        return False
    titles = plain_titles(one) & plain_titles(other)
    return bool(titles and plain_directors(one) & plain_directors(other))


def share_title_or_year(one: Film, other: Film) -> bool:
    """Whether something besides the synopsis bears out that two records are one film.

    A remake may borrow the synopsis of its model: so they have a title in common, blanks apart,
    or both tell their year, which `contradict` compares.
    """
    years = one.year is not None and other.year is not None
    return years or bool(_unspaced(one) & _unspaced(other))


def credit_pairs(film: Film) -> set[tuple[str, str]]:
    """Return each title of the film with each of its directors."""
    return set(product(plain_titles(film), plain_directors(film))) if film.directors else set()


def _unspaced(film: Film) -> set[str]:
    return {title.replace(" ", "") for title in plain_titles(film)}


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _one_is_half(one: int | None, other: int | None) -> bool:
    if not one or not other:
        return False
    return min(one, other) < _RUNTIME_SHARE * max(one, other)
