"""Films of one series, told by their titles and borne out by the people in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from catalogue.clean_text import slug
from catalogue.film_table import FilmTable
from catalogue.hygiene.groups import Groups
from catalogue.hygiene.titles import plain_title, title_stem

FRANCHISE = "franchise"
_LEAD_CAST = 8


def detected_franchises(films: FilmTable) -> dict[int, str]:
    """Return the franchise of each film, by row, that has none of its own but belongs to one.

    Films belong together when their titles share a stem, one of them is marked as an instalment
    (a number, a part, a subtitle), and they share a director or one of the first eight of the
    cast. The franchise takes the name that one of them bears already, else the stem's.
    """
    titles = films.column("title")
    known: list[str | None] = films.column("franchise")
    people = _people(films)
    found: dict[int, str] = {}
    for stem, rows in _by_stem(titles).items():
        for series in _together(rows, people):
            if not any(plain_title(titles[row]) != stem for row in series):
                continue
            name = _name(stem, (known[row] for row in series))
            found.update({row: name for row in series if known[row] is None})
    return dict(sorted(found.items()))


def _by_stem(titles: Sequence[str]) -> dict[str, list[int]]:
    stems: defaultdict[str, list[int]] = defaultdict(list)
    for row, title in enumerate(titles):
        stems[title_stem(title)].append(row)
    return {stem: rows for stem, rows in stems.items() if stem and len(rows) > 1}


def _people(films: FilmTable) -> list[frozenset[str]]:
    both = zip(films.column("directors"), films.column("cast"), strict=True)
    return [frozenset((*directors, *cast[:_LEAD_CAST])) for directors, cast in both]


def _together(rows: Sequence[int], people: Sequence[frozenset[str]]) -> list[list[int]]:
    """Return the rows that people connect, two or more at a time."""
    groups = Groups()
    first_with: dict[str, int] = {}
    for row in rows:
        for person in people[row]:
            groups.unite(first_with.setdefault(person, row), row)
    return groups.several()


def _name(stem: str, known: Iterable[str | None]) -> str:
    names = Counter(name for name in known if name)
    return min(names, key=lambda name: (-names[name], name)) if names else slug(stem)
