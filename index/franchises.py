"""Which films belong together, so that five films are five different ones."""

import re
import unicodedata
from collections import Counter

from catalogue.film_table import FilmTable

_ARTICLE = re.compile(r"^(the|a|an|le|la|les|l|un|une|el|los|las|il|lo|der|die|das) ")
_NUMERAL = r"(\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x|one|two|three|four|five)"
_INSTALMENT = re.compile(rf"( (part|partie|chapter|chapitre|episode|vol|volume))? {_NUMERAL}$")
_HERO_AND = re.compile(r"^(\w+ \w+) and the .+$")


def plain_title(title: str) -> str:
    """Return a title in lower case without accents, punctuation or leading article."""
    flat = unicodedata.normalize("NFKD", title.casefold())
    kept = "".join(c for c in flat if not unicodedata.combining(c))
    return _ARTICLE.sub("", " ".join(re.findall(r"\w+", kept.replace("&", " and "))))


def title_stem(title: str) -> str:
    """Return what the titles of a series share: before the colon, without its number."""
    head = re.split(r"\s*[:–—]\s|\s-\s", title, maxsplit=1)[0]
    stem = _INSTALMENT.sub("", plain_title(head)) or plain_title(head)
    match = _HERO_AND.match(stem)
    return match.group(1) if match else stem


def franchises(films: FilmTable) -> list[str | None]:
    """Return each film's franchise: the catalogue's own, else a title stem two films share."""
    stems = [title_stem(title) for title in films.column("title")]
    shared = Counter(stems)
    return [
        known or (stem if stem and shared[stem] > 1 else None)
        for known, stem in zip(films.column("franchise"), stems, strict=True)
    ]
