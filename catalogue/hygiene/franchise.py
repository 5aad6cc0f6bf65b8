"""Films of one series, told by their titles and borne out by the people in them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

from catalogue.clean_text import slug
from catalogue.hygiene.groups import Groups
from catalogue.hygiene.kinship import Pair, People, akin, begun
from catalogue.hygiene.titles import plain_title, title_stem

FRANCHISE = "franchise"


class Columns(Protocol):
    """Films, a column at a time."""

    def column(self, name: str) -> Iterable[Any]:
        """Return one column, by row."""
        ...


def detected_franchises(films: Columns) -> dict[int, str]:
    """Return the franchise of each film, by row, that has none of its own but belongs to one.

    Films belong together when their titles share a stem, one of them is marked as an instalment
    (a number, a part, a subtitle), and they share a director or one of the first ten of the
    cast; and when they are akin by less of a title and more people. The franchise takes the name
    that most of them bear already, else that of what their titles share.
    """
    titles: list[str] = list(films.column("title"))
    known: list[str | None] = list(films.column("franchise"))
    made_by = zip(films.column("directors"), films.column("cast"), strict=True)
    people = People(made_by)
    series = Groups()
    for one, other in (*_instalments(titles, people), *akin(titles, people)):
        _unite(series, one, other, known)
    late = [
        (row, other)
        for row, other, lead in begun(titles, people)
        if sum(lead in people.leads(each) for each in series.of(other)) > 1
    ]
    for row, other in late:
        _unite(series, row, other, known)
    groups = series.several()
    names = _names([[(titles[row], known[row]) for row in rows] for rows in groups])
    named = zip(groups, names, strict=True)
    found = {row: name for rows, name in named for row in rows if known[row] is None}
    return dict(sorted(found.items()))


def _unite(series: Groups, one: int, other: int, known: Sequence[str | None]) -> None:
    # Two names that editors gave are two series.
    if known[one] is None or known[other] is None or known[one] == known[other]:
        series.unite(one, other)


def _instalments(titles: Sequence[str], people: People) -> Iterator[Pair]:
    """Yield rows of titles with one stem, one of them marked, that people connect."""
    stems: defaultdict[str, list[int]] = defaultdict(list)
    for row, title in enumerate(titles):
        stems[title_stem(title)].append(row)
    for stem, rows in stems.items():
        if not stem or len(rows) == 1:
            continue
        for series in _connected(rows, people):
            if any(plain_title(titles[row]) != stem for row in series):
                yield from ((series[0], row) for row in series[1:])


def _connected(rows: Sequence[int], people: People) -> list[list[int]]:
    """Return the rows that people connect, two or more at a time."""
    groups = Groups()
    first_with: dict[int, int] = {}
    for row in rows:
        for person in people.all(row):
            groups.unite(first_with.setdefault(person, row), row)
    return groups.several()


def _names(groups: Sequence[Sequence[tuple[str, str | None]]]) -> list[str]:
    """Return a name for each group of titles and the names they bear; no two alike by chance."""
    names = [_borne(group) or _shared(group) for group in groups]
    taken = Counter(names)
    return [
        name if taken[name] == 1 or _borne(group) else _shortest(group)
        for name, group in zip(names, groups, strict=True)
    ]


def _borne(group: Sequence[tuple[str, str | None]]) -> str | None:
    names = Counter(name for _, name in group if name)
    return min(names, key=lambda name: (-names[name], name)) if names else None


def _shared(group: Sequence[tuple[str, str | None]]) -> str:
    """Return the stem of most of the titles, else the words that all have."""
    stems = Counter(title_stem(title) for title, _ in group)
    stem = min(stems, key=lambda stem: (-stems[stem], len(stem), stem))
    return slug(stem if stems[stem] > 1 else _common(sorted(stems)))


def _shortest(group: Sequence[tuple[str, str | None]]) -> str:
    return slug(min((plain_title(title) for title, _ in group), key=lambda t: (len(t), t)))


def _common(stems: Sequence[str]) -> str:
    """Return the longest run of words that all stems have, else the shortest stem."""
    shortest = min(stems, key=lambda stem: (len(stem), stem))
    words = shortest.split()
    runs = (
        " ".join(words[first:last])
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
    )
    shared = [run for run in runs if all(f" {run} " in f" {stem} " for stem in stems)]
    return max(shared, key=len, default=shortest)
