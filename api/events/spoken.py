"""Which language a query is written in, as its small words tell."""

import re

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = {
    "en": frozenset(
        [
            "a",
            "about",
            "an",
            "and",
            "are",
            "at",
            "by",
            "for",
            "from",
            "he",
            "her",
            "his",
            "in",
            "is",
            "it",
            "its",
            "of",
            "on",
            "or",
            "she",
            "that",
            "the",
            "their",
            "they",
            "to",
            "up",
            "who",
            "whose",
            "with",
            "without",
        ]
    ),
    "fr": frozenset(
        [
            "au",
            "aux",
            "avec",
            "ce",
            "ces",
            "cette",
            "d",
            "dans",
            "de",
            "des",
            "du",
            "elle",
            "elles",
            "en",
            "est",
            "et",
            "il",
            "ils",
            "l",
            "la",
            "le",
            "les",
            "leur",
            "mais",
            "ou",
            "où",
            "par",
            "pas",
            "pour",
            "qu",
            "que",
            "qui",
            "s",
            "sa",
            "sans",
            "ses",
            "son",
            "sur",
            "un",
            "une",
        ]
    ),
}
UNKNOWN = "unknown"


def spoken(text: str) -> str:
    """Return `en` or `fr`, whichever has more of its small words in `text`; else `unknown`."""
    words = [word.lower() for word in _WORD.findall(text)]
    counts = {name: sum(word in small for word in words) for name, small in _SMALL.items()}
    best, other = sorted(counts, key=lambda name: -counts[name])
    return best if counts[best] > counts[other] else UNKNOWN
