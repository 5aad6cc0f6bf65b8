"""Records become a catalogue: doubles merged, links led to what was kept, series named."""

from collections.abc import Mapping
from dataclasses import dataclass

from catalogue.digest import digest_of, film_digest
from catalogue.film import Film
from catalogue.film_table import FilmTable
from catalogue.hygiene.duplicates import SHARED_ID, FoundDuplicates
from catalogue.hygiene.franchise import FRANCHISE, detected_franchises
from catalogue.hygiene.merging import merged, standing
from catalogue.hygiene.notes import Note, Notes
from catalogue.hygiene.records import Records


@dataclass(frozen=True, eq=False)
class Assembled:
    """The films in the order of their ids; `gone` are the records that another one took in."""

    films: FilmTable
    digest: str
    gone: tuple[int, ...]


def assembled(records: Records, merges: Notes, notes: Notes) -> Assembled:
    """Return the catalogue of `records`, and tell what was merged and what was named."""
    found = records.duplicates.found(records.film)
    assembly = _Assembly(records, merges, notes)
    for group in found.groups():
        assembly.merge(group, found)
    assembly.lead_links()
    assembly.name_series()
    for number in sorted(found.shared_ids - set(assembly.gone)):
        assembly.note(SHARED_ID, number, "another film has one of its ids too")
    return assembly.result()


class _Assembly:
    def __init__(self, records: Records, merges: Notes, notes: Notes) -> None:
        self._records = records
        self._merges = merges
        self._notes = notes
        self._table = records.table()
        self._changed: dict[int, Film] = {}
        self.gone: list[int] = []

    def merge(self, group: list[int], found: FoundDuplicates) -> None:
        """Make one film of a group of records, in the place of the one that stands highest."""
        films = {number: self._records.film(number) for number in group}
        kept = min(group, key=lambda number: standing(films[number]))
        whole = merged(list(films.values()))
        self._changed[kept] = whole
        for number in group:
            if number != kept:
                self.gone.append(number)
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
        films = self._whole()
        led = {
            former: films.ids[row]
            for former, row in films.rows_by_any_id.items()
            if former not in films.rows
        }
        if not led:
            return
        numbers = self._kept()
        for row, links in enumerate(films.column("links")):
            if not led.keys().isdisjoint(links):
                now = dict.fromkeys(led.get(link, link) for link in links)
                now.pop(films.ids[row], None)
                self._change(numbers[row], {"links": tuple(now)})

    def name_series(self) -> None:
        """Give films of a series its name where they have none."""
        films = self._whole()
        numbers = self._kept()
        for row, name in detected_franchises(films).items():
            self._change(numbers[row], {"franchise": name})
            self.note(FRANCHISE, numbers[row], f"belongs to the franchise {name}")

    def note(self, rule: str, number: int, told: str) -> None:
        """Tell what a rule did or saw at the film of the record `number`."""
        place = self._records.places[number]
        film_id = self._film(number).id
        self._notes.add(Note(rule, film_id, place.file, place.line, told))

    def result(self) -> Assembled:
        """Return the catalogue as it now is."""
        films = self._whole()
        digests = {
            film_id: film_digest(self._changed[number])
            if number in self._changed
            else self._records.places[number].digest
            for film_id, number in zip(films.ids, self._kept(), strict=True)
        }
        return Assembled(films.by_id(), digest_of(digests), tuple(self.gone))

    def _film(self, number: int) -> Film:
        return self._changed.get(number) or self._records.film(number)

    def _change(self, number: int, facts: Mapping[str, object]) -> None:
        self._changed[number] = self._film(number).model_copy(update=dict(facts))

    def _kept(self) -> list[int]:
        """Return the numbers of the records that are films, in the order of `_whole`."""
        gone = set(self.gone)
        return [number for number in range(len(self._records)) if number not in gone]

    def _whole(self) -> FilmTable:
        return self._table.with_films(self._changed).without(self.gone)
