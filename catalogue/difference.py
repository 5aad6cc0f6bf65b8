"""What separates two versions of the catalogue, film by film."""

from dataclasses import dataclass

from catalogue.film_table import SCHEMA, FilmTable


@dataclass(frozen=True, slots=True)
class FilmNamed:
    """A film that only one version has."""

    id: str
    title: str
    year: int | None


@dataclass(frozen=True, slots=True)
class FilmChanged:
    """A film that both versions have, and the fields in which they differ."""

    id: str
    title: str
    year: int | None
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Films that came, went and changed from one version to another, in the order of their ids."""

    added: tuple[FilmNamed, ...]
    removed: tuple[FilmNamed, ...]
    changed: tuple[FilmChanged, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many films came, went and changed."""
        return {
            "added": len(self.added),
            "removed": len(self.removed),
            "changed": len(self.changed),
        }


def difference(before: FilmTable, after: FilmTable) -> Difference:
    """Return what separates the films `after` from the films `before`."""
    return Difference(
        added=_only_in(after, before),
        removed=_only_in(before, after),
        changed=_changed(before, after),
    )


def _only_in(these: FilmTable, those: FilmTable) -> tuple[FilmNamed, ...]:
    named = zip(these.ids, these.column("title"), these.column("year"), strict=True)
    return tuple(FilmNamed(*film) for film in named if film[0] not in those.rows)


def _changed(before: FilmTable, after: FilmTable) -> tuple[FilmChanged, ...]:
    both = sorted(film_id for film_id in after.ids if film_id in before.rows)
    old_rows = [before.rows[film_id] for film_id in both]
    new_rows = [after.rows[film_id] for film_id in both]
    fields: dict[str, list[str]] = {}
    for name in SCHEMA.names:
        old, new = before.column(name), after.column(name)
        for film_id, there, here in zip(both, old_rows, new_rows, strict=True):
            if old[there] != new[here]:
                fields.setdefault(film_id, []).append(name)
    titles, years = after.column("title"), after.column("year")
    return tuple(
        FilmChanged(film_id, titles[row], years[row], tuple(fields[film_id]))
        for film_id, row in zip(both, new_rows, strict=True)
        if film_id in fields
    )
