"""What the links between the films of the starter catalogue must keep."""

from collections import Counter
from collections.abc import Iterator, Sequence

from catalogue.starter_checks.entries import Entry, Problem

FEWEST_LINKING, MOST_LINKING = 3, 40
MOST_OF_OWN_SERIES = 2
NEAR_YEARS = 9


def loose_links(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield links that lead nowhere, or back to the film itself."""
    keys = {entry.record.key for entry in entries}
    for entry in entries:
        for link in entry.record.links:
            if link not in keys:
                yield Problem(entry.where, f"the link {link!r} is no film of the catalogue")
            if link == entry.record.key:
                yield Problem(entry.where, "it links to itself")


def lopsided_links(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield films that hardly any other links to, and films that too many do."""
    linking = Counter(link for entry in entries for link in set(entry.record.links))
    for entry in entries:
        count = linking[entry.record.key]
        if not FEWEST_LINKING <= count <= MOST_LINKING:
            wanted = f"{FEWEST_LINKING} to {MOST_LINKING} are wanted"
            yield Problem(entry.where, f"{count} films link to it; {wanted}")


def narrow_links(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield films whose links keep to their own series or to their own years."""
    records = {entry.record.key: entry.record for entry in entries}
    years = {record.year for record in records.values()}
    for entry in entries:
        film = entry.record
        linked = [records[link] for link in film.links if link in records]
        series = [other for other in linked if film.franchise and other.franchise == film.franchise]
        if len(series) > MOST_OF_OWN_SERIES:
            yield Problem(
                entry.where,
                f"{len(series)} links to its own series; {MOST_OF_OWN_SERIES} at most are wanted",
            )
        far_exist = any(abs(year - film.year) > NEAR_YEARS for year in years)
        if far_exist and all(abs(other.year - film.year) <= NEAR_YEARS for other in linked):
            yield Problem(entry.where, f"every link is to a film within {NEAR_YEARS} years of it")
