"""Titles brought to one form, and what the titles of a series share."""

import re
import unicodedata

_ARTICLE = re.compile(r"^(the|a|an|le|la|les|l|un|une|el|los|las|il|lo|der|das) ")
_NUMERAL = r"(\d{1,2}|i{1,3}|iv|vi{0,3}|ix|x|one|two|three|four|five)"
_INSTALMENT = re.compile(
    rf"( (part|partie|chapter|chapitre|episode|vol|volume))? (?P<number>{_NUMERAL})$"
)
_HERO_AND = re.compile(r"^(\w+ \w+) and the .+$")
_RAISED = str.maketrans({"²": " 2", "³": " 3", "½": "", "⅓": ""})
_SUBTITLE = re.compile(r"\s*[:–—]\s|\s-\s")


def plain_title(title: str) -> str:
    """Return a title in lower case without accents, punctuation or leading article."""
    flat = unicodedata.normalize("NFKD", title.translate(_RAISED).casefold())
    kept = "".join(c for c in flat if not unicodedata.combining(c))
    return _ARTICLE.sub("", " ".join(re.findall(r"\w+", kept.replace("&", " and "))))


def title_stem(title: str) -> str:
    """Return what the titles of a series share: before the colon, without its number."""
    head = _SUBTITLE.split(title, maxsplit=1)[0]
    stem = _INSTALMENT.sub("", plain_title(head)) or plain_title(head)
    match = _HERO_AND.match(stem)
    return match.group(1) if match else stem


def instalments(title: str) -> frozenset[str]:
    """Return the numbers that parts of a title end with: {"2"} for "Alien 2: The Return"."""
    parts = (_INSTALMENT.search(plain_title(part)) for part in _SUBTITLE.split(title))
    return frozenset(found["number"] for found in parts if found)
