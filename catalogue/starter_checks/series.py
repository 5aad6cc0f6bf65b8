"""Films of one series bear one franchise."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from catalogue.film_table import FilmTable
from catalogue.hygiene.franchise import detected_franchises
from catalogue.starter_checks.entries import Entry, Problem


def split_series(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield the films of a series, told by titles and people, that do not share a franchise."""
    # The detector leaves films alone that have a franchise: it gets them without.
    films = FilmTable.from_films(
        entry.record.model_copy(update={"franchise": None, "links": ()}).film({})
        for entry in entries
    )
    series: defaultdict[str, list[Entry]] = defaultdict(list)
    for row, name in detected_franchises(films).items():
        series[name].append(entries[row])
    for name, members in series.items():
        if len({entry.record.franchise for entry in members}) > 1:
            for entry in members:
                yield Problem(
                    entry.where,
                    f"the franchise {entry.record.franchise!r} is not that of the others of {name}",
                )
