"""Which films belong together, so that five films are five different ones."""

from collections import Counter

from catalogue.clean_text import slug
from catalogue.film_table import FilmTable
from catalogue.hygiene.titles import plain_title, title_stem

__all__ = ["franchises", "plain_title"]


def franchises(films: FilmTable) -> list[str | None]:
    """Return each film's franchise: the catalogue's own, else a title stem two films share.

    The catalogue names a franchise when people or numbers bear it out; to keep five films
    different a shared title is enough.
    """
    stems = [title_stem(title) for title in films.column("title")]
    shared = Counter(stems)
    return [
        known or (slug(stem) if stem and shared[stem] > 1 else None)
        for known, stem in zip(films.column("franchise"), stems, strict=True)
    ]
