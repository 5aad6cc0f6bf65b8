"""What one record of the starter catalogue must keep, whatever the others are."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from catalogue import vocabulary
from catalogue.clean_text import clean
from catalogue.starter_catalogue import StarterRecord
from catalogue.word_grams import words

ENGLISH_WORDS, FRENCH_WORDS = (50, 90), (50, 105)
THEMES, MOODS, LINKS = (6, 12), (3, 8), (6, 10)
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_IMDB_ID = re.compile(r"tt\d{7,8}")
_AROUND = 15
_FRENCH = {
    "a no-break space before : ; ! ? »": re.compile(
        r"(?<![\xa0\u202f!?])[;!?»]|(?<![\xa0\u202f]):(?!\d)"
    ),
    "a no-break space after «": re.compile(r"«(?![\xa0\u202f])"),
    "« » instead of straight quotes": re.compile(r'"'),
    "… instead of three full stops": re.compile(r"\.\.\."),
}


@dataclass(frozen=True)
class Rules:
    """The rules of a record; the vocabularies are read once."""

    themes: Collection[str] = field(default_factory=vocabulary.themes)
    moods: Collection[str] = field(default_factory=vocabulary.moods)

    def broken(self, record: StarterRecord) -> Iterator[str]:
        """Yield what is wrong with `record`, in words."""
        yield from _fact_faults(record)
        yield from _term_faults("theme", record.themes, self.themes, THEMES)
        yield from _term_faults("mood", record.moods, self.moods, MOODS)
        yield from _count_faults("link", record.links, LINKS)
        yield from _text_faults("English", record.synopsis.en, ENGLISH_WORDS)
        yield from _text_faults("French", record.synopsis.fr, FRENCH_WORDS)
        if record.synopsis.en == record.synopsis.fr:
            yield "the synopsis is the same in both languages"
        yield from _typography_faults(record.synopsis.fr)
        if words(record.title_fr) not in (words(record.title), words(record.original_title)):
            yield from _typography_faults(record.title_fr)


def _fact_faults(record: StarterRecord) -> Iterator[str]:
    if not _KEY.fullmatch(record.key) or not record.key.endswith(f"-{record.year}"):
        yield "the key is not the title as a slug and the year"
    if record.franchise is not None and not _KEY.fullmatch(record.franchise):
        yield f"the franchise {record.franchise!r} is not a slug"
    if record.imdb_id is not None and not _IMDB_ID.fullmatch(record.imdb_id):
        yield f"{record.imdb_id!r} is not an IMDb id"
    if not _LANGUAGE.fullmatch(record.original_language):
        yield f"{record.original_language!r} is not an ISO 639-1 language code"
    for country in record.countries:
        if not _COUNTRY.fullmatch(country):
            yield f"{country!r} is not an ISO 3166 country code"
    for name in ("title", "title_fr", "original_title", "countries", "directors", "genres"):
        if not getattr(record, name):
            yield f"no {name}"


def _term_faults(
    kind: str, terms: Sequence[str], known: Collection[str], limits: tuple[int, int]
) -> Iterator[str]:
    yield from _count_faults(kind, terms, limits)
    for term in terms:
        if term not in known:
            yield f"{term!r} is not a {kind} of the vocabulary"


def _count_faults(kind: str, values: Sequence[str], limits: tuple[int, int]) -> Iterator[str]:
    fewest, most = limits
    if not fewest <= len(set(values)) <= most:
        yield f"{len(set(values))} {kind}s; {fewest} to {most} are wanted"
    if len(set(values)) != len(values):
        yield f"a {kind} is named twice"


def _text_faults(language: str, text: str, limits: tuple[int, int]) -> Iterator[str]:
    fewest, most = limits
    count = len(text.split())
    if not fewest <= count <= most:
        yield f"the {language} synopsis has {count} words; {fewest} to {most} are wanted"
    if clean(text) != text:
        yield f"the {language} synopsis has invisible characters or blanks too many"
    if text and text[-1] not in '.!?…»”"’)':
        yield f"the {language} synopsis does not end with its sentence"
    if len(set(words(text))) < count // 3:
        yield f"the {language} synopsis repeats itself"


def _typography_faults(text: str) -> Iterator[str]:
    for wanted, broken in _FRENCH.items():
        if found := broken.search(text):
            near = text[max(found.start() - _AROUND, 0) : found.end() + _AROUND]
            yield f"French wants {wanted}: {near!r}"
