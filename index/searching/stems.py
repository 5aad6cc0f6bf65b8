"""Words as the lexical search compares them: plain, and cut to their stem."""

from collections.abc import Iterable

import Stemmer

from index.titles.spelling import plain

_ALGORITHMS = {
    "da": "danish",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


def words(text: str) -> list[str]:
    """Return the words of `text` in their order: lower case, no accents, no punctuation."""
    return plain(text).split()


def stems(words: Iterable[str], language: str) -> list[str]:
    """Return the stem of each of `words`; the word itself in a language without known endings."""
    algorithm = _ALGORITHMS.get(language)
    if algorithm is None:
        return list(words)
    # A stemmer must not be shared between threads, and making one costs next to nothing.
    found: list[str] = Stemmer.Stemmer(algorithm, 0).stemWords(list(words))
    return found
