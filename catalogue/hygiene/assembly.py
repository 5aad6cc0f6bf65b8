"""Records become a catalogue: doubles merged, links led to what was kept, series named."""

from array import array
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any

from catalogue.digest import digest_in_order, film_digest
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.hygiene.duplicates import SHARED_ID, FoundDuplicates
from catalogue.hygiene.franchise import FRANCHISE, detected_franchises
from catalogue.hygiene.merging import merged, standing
from catalogue.hygiene.notes import Note, Notes
from catalogue.hygiene.records import Records

_FILMS_AT_ONCE = 8_192


class Assembled:
    """The films in the order of their ids, some at a time; `gone` are records merged into others.

    They lie where the records do: what is to last is written elsewhere.
    """

    def __init__(self, records: Records, changed: Mapping[int, Film], gone: Sequence[int]) -> None:
        self.gone = frozenset(gone)
        self._records = records
        self._changed = changed
        ids = dict(kept_column("id", records, changed, self.gone))
        self._order = sorted(ids, key=ids.__getitem__)
        self.digest = digest_in_order((ids[number], self._digest(number)) for number in self._order)

    def __len__(self) -> int:
        return len(self._order)

    def tables(self) -> Iterator[FilmTable]:
        """Yield all films, many at a time."""
        for start in range(0, len(self._order), _FILMS_AT_ONCE):
            numbers = self._order[start : start + _FILMS_AT_ONCE]
            changed = {
                row: self._changed[number]
                for row, number in enumerate(numbers)
                if number in self._changed
            }
            yield self._records.films.table(numbers).with_films(changed)

    def _digest(self, number: int) -> bytes:
        film = self._changed.get(number)
        return film_digest(film) if film else self._records.places.digest(number)


def kept_column(
    name: str, records: Records, changed: Mapping[int, Film], gone: Container[int]
) -> Iterator[tuple[int, Any]]:
    """Yield a column of the records that are not gone: their numbers, and the values by now."""
    for number, told in enumerate(records.films.column(name)):
        if number not in gone:
            yield number, getattr(changed[number], name) if number in changed else told


def assembled(records: Records, merges: Notes, notes: Notes) -> Assembled:
    """Return the catalogue of `records`, and tell what was merged and what was named."""
    found = records.duplicates.found(records.film)
    assembly = _Assembly(records, merges, notes)
    for group in found.groups():
        assembly.merge(group, found)
    assembly.lead_links()
    assembly.name_series()
    for number in sorted(found.shared_ids - assembly.gone):
        assembly.note(SHARED_ID, number, "another film has one of its ids too")
    return assembly.result()


class _Assembly:
    def __init__(self, records: Records, merges: Notes, notes: Notes) -> None:
        self._records = records
        self._merges = merges
        self._notes = notes
        self._changed: dict[int, Film] = {}
        self.gone: set[int] = set()

    def merge(self, group: list[int], found: FoundDuplicates) -> None:
        """Make one film of a group of records, in the place of the one that stands highest."""
        films = {number: self._records.film(number) for number in group}
        kept = min(group, key=lambda number: standing(films[number]))
        whole = merged(list(films.values()))
        self._changed[kept] = whole
        for number in group:
            if number != kept:
                self.gone.add(number)
                self._tell_merge(number, kept, whole, found.rules[number])

    def _tell_merge(self, gone: int, kept: int, whole: Film, rule: str) -> None:
        place, other = self._records.places[gone], self._records.places[kept]
        words = rule.replace("-", " ").replace("credits", "title, year and director")
        film = self._records.film(gone)
        told = (
            f"{film.id} ({film.title}) is one film with {other.seen_from(place.file)}"
            f" ({whole.title}): the {words}; kept as {whole.id}"
        )
        self._merges.add(Note(rule, whole.id, place.file, place.line, told))

    def lead_links(self) -> None:
        """Lead the links of all films from former ids to the ids that were kept."""
        former = [(number, names) for number, names in self.kept("former_ids") if names]
        if not former:
            return
        ids = dict(self.kept("id"))
        led = {name: ids[number] for number, names in former for name in names}
        for film_id in ids.values():
            led.pop(film_id, None)
        for number, links in list(self.kept("links")):
            if not led.keys().isdisjoint(links):
                now = dict.fromkeys(led.get(link, link) for link in links)
                now.pop(ids[number], None)
                self._change(number, {"links": tuple(now)})

    def name_series(self) -> None:
        """Give films of a series its name where they have none."""
        numbers = array("L", (number for number, _ in self.kept("id")))
        for row, name in detected_franchises(self).items():
            self._change(numbers[row], {"franchise": name})
            self.note(FRANCHISE, numbers[row], f"belongs to the franchise {name}")

    def kept(self, name: str) -> Iterator[tuple[int, Any]]:
        """Yield a column of the films that are kept, with the numbers of their records."""
        return kept_column(name, self._records, self._changed, self.gone)

    def column(self, name: str) -> Iterator[Any]:
        """Yield a column of the films that are kept."""
        return (value for _, value in self.kept(name))

    def note(self, rule: str, number: int, told: str) -> None:
        """Tell what a rule did or saw at the film of the record `number`."""
        place = self._records.places[number]
        film_id = self._film(number).id
        self._notes.add(Note(rule, film_id, place.file, place.line, told))

    def result(self) -> Assembled:
        """Return the catalogue as it now is."""
        return Assembled(self._records, self._changed, sorted(self.gone))

    def _film(self, number: int) -> Film:
        return self._changed.get(number) or self._records.film(number)

    def _change(self, number: int, facts: Mapping[str, object]) -> None:
        self._changed[number] = self._film(number).model_copy(update=dict(facts))
