"""Years and decades that a query names, in English and French: "early 90s", "avant 1980"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

FIRST, LAST = 1890, 2035


@dataclass(frozen=True, slots=True)
class SpokenYears:
    """Years from `first` to `last`, said between the places `start` and `end` of a query."""

    first: int
    last: int
    start: int
    end: int


_EARLY = r"early|start of(?: the)?|beginning of(?: the)?|d[ée]but(?: des)?"
_MIDDLE = r"mid(?:dle)?(?: of)?(?: the)?|milieu(?: des)?"
_LATE = r"late|end of(?: the)?|fin(?: des)?"
_PART = rf"(?:(?P<early>{_EARLY})|(?P<middle>{_MIDDLE})|(?P<late>{_LATE}))(?:[ -]the)?[ -]+"
_WORDS = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990, "vingt": 1920, "trente": 1930,
    "quarante": 1940, "cinquante": 1950, "soixante": 1960, "soixante-dix": 1970,
    "soixante dix": 1970, "quatre-vingts": 1980, "quatre-vingt": 1980, "quatre vingts": 1980,
    "quatre vingt": 1980, "quatre-vingt-dix": 1990, "quatre vingt dix": 1990,
}  # fmt: skip
_FRENCH = "|".join(
    sorted((re.escape(w) for w in _WORDS if not w.endswith("ties")), key=len, reverse=True)
)
_ENGLISH = "|".join(w for w in _WORDS if w.endswith("ties"))
_DECADE = re.compile(
    rf"(?:{_PART})?(?:"
    r"(?:ann[ée]es )(?P<annees>(?:19|20)?\d0)s?\b"
    rf"|(?:ann[ée]es )(?P<mots>{_FRENCH})\b"
    r"|\b(?P<full>(?:19|20)\d0)['’]?s\b"
    r"|(?<![\w$£€])['’]?(?P<short>[1-9]0|00)['’]?s\b"
    rf"|\b(?P<word>{_ENGLISH})\b)",
    re.IGNORECASE,
)
# People have decades too: "in her 30s", "a man in his late fifties".
_AGED = re.compile(
    r"\b(?:his|her|their|my|your|our|is|was|be|mid|aged?|ans?)\W+(?:(?:early|mid|late)\W+)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<![\w.,/$£€'’-])(?:(?P<before>before|pre|until|avant|jusqu['’]en|older than)[ -]"
    r"|(?P<after>after|since|post|apr[èe]s|depuis|newer than)[ -])?"
    r"(?P<year>18[89]\d|19\d\d|20[0-3]\d)"
    r"(?:(?: ?[-–/] ?| (?:and|to|et|à|or|ou) )(?P<to>18[89]\d|19\d\d|20[0-3]\d))?"
    r"(?![\w$€%]|[.,]\d)",
    re.IGNORECASE,
)
# "The 20s" are still those of a century ago; "the 10s" are not.
_OLDEST_SHORT = 20
_NEEDS_ARTICLE = range(10, 70, 10)
_ARTICLED = re.compile(r"(?:\b(?:the|early|mid|late|des|les)[ -]|['’])$", re.IGNORECASE)


def spoken_years(q: str) -> list[SpokenYears]:
    """Return the years and decades named in `q`, in the order they are said."""
    return sorted([*_decades(q), *_single_years(q)], key=lambda said: said.start)


def _decades(q: str) -> Iterator[SpokenYears]:
    for match in _DECADE.finditer(q):
        decade = _decade_of(match, q)
        if decade is None:
            continue
        first, last = decade, decade + 9
        if match["early"]:
            last = decade + 4
        elif match["middle"]:
            first, last = decade + 3, decade + 7
        elif match["late"]:
            first = decade + 5
        yield SpokenYears(first, last, match.start(), match.end())


def _decade_of(match: re.Match[str], q: str) -> int | None:
    """Return the decade of a match; None when it is somebody's age."""
    if match["annees"]:
        return _expanded(int(match["annees"]))
    if match["full"]:
        return int(match["full"])
    said = match["mots"] or match["word"]
    if said:
        aged = match["word"] and _AGED.search(q[: match.start()])
        return None if aged else _WORDS[said.casefold()]
    number = int(match["short"])
    before = q[: match.start("short")]
    if _AGED.search(q[: match.start()]) or _AGED.search(before):
        return None
    if number in _NEEDS_ARTICLE and not _ARTICLED.search(before):
        return None
    return _expanded(number)


def _expanded(number: int) -> int:
    if number >= FIRST:
        return number
    return 1900 + number if number >= _OLDEST_SHORT else 2000 + number


def _single_years(q: str) -> Iterator[SpokenYears]:
    for match in _YEAR.finditer(q):
        if q[match.end("year") : match.end("year") + 1] in {"s", "'", "’"}:
            continue
        year, to = int(match["year"]), int(match["to"] or match["year"])
        if match["before"]:
            yield SpokenYears(FIRST, year - 1, match.start(), match.end())
        elif match["after"]:
            yield SpokenYears(year, LAST, match.start(), match.end())
        else:
            yield SpokenYears(min(year, to), max(year, to), match.start(), match.end())
