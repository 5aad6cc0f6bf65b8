"""The ways a title is spelled, brought to one.

Case, accents, punctuation, articles, numerals, abbreviations, and digits that stand for letters.
"""

import re
import string
import unicodedata

_ARTICLES = frozenset(
    re.findall(
        r"\w+", "the a an · le la les l un une · el los las · il lo gli · der die das · o os as"
    )
)
# Letters that have no decomposition into a plain one and an accent.
_LETTERS = str.maketrans({"ø": "o", "œ": "oe", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "ı": "i"})
_PUNCTUATION = str.maketrans(dict.fromkeys(string.punctuation, " ") | {"&": " and "})
_ELISION = re.compile(r"\b([cdjlmnst]|qu)'(?=\w)")
_ACRONYM_DOT = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_SPELT_OUT = re.compile(r"\b([^\W\d_]) +(?=[^\W\d_]\b)")
_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"\b(18[89]\d|19\d\d|20\d\d)\b")

_ENGLISH_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_FRENCH_UNITS = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FRENCH_TENS = "vingt trente quarante cinquante soixante"
_NUMERALS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"


def _counted(words: str, start: int = 0) -> dict[str, str]:
    return {word: str(value) for value, word in enumerate(words.split(), start)}


_UNITS = _counted(_ENGLISH_UNITS) | _counted(_FRENCH_UNITS)
_TENS = {
    word: f"{tens}0"
    for words in (_ENGLISH_TENS, _FRENCH_TENS)
    for word, tens in _counted(words, start=2).items()
}
_ROMAN = _counted(_NUMERALS, start=1)
_HUNDREDS = {"hundred": "100", "cent": "100", "cents": "100", "thousand": "1000", "mille": "1000"}
# Taken apart a fraction would join the number before it: 8½, 81/2.
_MIXED = re.compile(r"(?<=\d)(?=[¼½¾⅓⅔])")
_HALVES = re.compile(r"(?<=\d )(?:and a half|et demie?)\b")
_IN_FULL = {"dr": "doctor", "mr": "mister", "st": "saint", "vs": "versus"}
_LIKE_LETTERS = str.maketrans("013457", "oieasv")
_AMONG_LETTERS = re.compile(r"(?<=[^\W\d_])\d(?=[^\W\d_])")
_OTHERWISE = (_UNITS, _TENS, _HUNDREDS, _IN_FULL)
_WRITTEN_OTHERWISE = frozenset({"half", "demi", "demie"}).union(_ROMAN, *_OTHERWISE)


def plain(text: str) -> str:
    """Return `text` in lower case, its words parted by one space, without accents or punctuation.

    A text that is punctuation only is returned as it is, so that such titles can be found.
    """
    flat = text.casefold()
    if not flat.isascii():
        decomposed = unicodedata.normalize("NFKD", _MIXED.sub(" ", flat))
        flat = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
        flat = flat.replace("’", "'").replace("ʼ", "'")
    if "." in flat:
        flat = _ACRONYM_DOT.sub("", flat)
    if "'" in flat:
        flat = _ELISION.sub(r"\1 ", flat).replace("'", "")
    spaced = flat.translate(_PUNCTUATION)
    spaced = _SPELT_OUT.sub(r"\1", spaced)
    words = spaced.split() if spaced.isascii() else _WORD.findall(spaced)
    return " ".join(words or flat.split())


def spellings(text: str) -> tuple[str, ...]:
    """Return the plain forms of `text`: as it is, without its article, and written otherwise.

    Otherwise is with numbers as digits, abbreviations in full and no digits for letters. What is
    typed and what is indexed go through this, so that they meet in one of the forms.
    """
    whole = plain(text)
    if not whole:
        return ()
    head, _, rest = whole.partition(" ")
    forms = [whole, rest] if rest and head in _ARTICLES else [whole]
    words = whole.split(" ")
    if _AMONG_LETTERS.search(whole):
        forms += [_AMONG_LETTERS.sub(_letter, form) for form in forms]
    if _WRITTEN_OTHERWISE.isdisjoint(words):
        return tuple(forms)
    return tuple(dict.fromkeys([*forms, *map(otherwise, forms)]))


def otherwise(form: str) -> str:
    """Return a plain `form` with numbers as digits and abbreviations in full.

    Words and Roman numerals are numbers: `rocky iv`, `rocky 4`. A numeral of one letter counts
    only at the end, and none at the start: `x men` stays.
    """
    words = form.split(" ")
    written: list[str] = []
    for place, word in enumerate(words):
        unit = _UNITS.get(word)
        if unit and len(unit) == 1 and place and words[place - 1] in _TENS:
            written[-1] = _TENS[words[place - 1]][:-1] + unit
        elif word in _HUNDREDS and place and words[place - 1] in _UNITS:
            written[-1] += _HUNDREDS[word][1:]
        else:
            written.append(_digits(word, is_first=place == 0, is_last=place == len(words) - 1))
    return _HALVES.sub("1 2", " ".join(written))


def _letter(digit: re.Match[str]) -> str:
    """Return the letter that a digit among letters looks like: `se7en`, `seven`."""
    return digit.group().translate(_LIKE_LETTERS)


def _digits(word: str, *, is_first: bool, is_last: bool) -> str:
    if word in _ROMAN and not is_first and (is_last or len(word) > 1):
        return _ROMAN[word]
    return next((known[word] for known in _OTHERWISE if word in known), word)


def numbers(form: str) -> frozenset[str]:
    """Return the words of a plain `form` that are numbers."""
    return frozenset(word for word in form.split(" ") if word.isdecimal())


def without_year(text: str) -> tuple[str, int] | None:
    """Return `text` less the last year in it, and that year; None without a year or other words."""
    years = list(_YEAR.finditer(text))
    if not years:
        return None
    last = years[-1]
    rest = text[: last.start()] + " " + text[last.end() :]
    return (rest, int(last.group())) if _WORD.search(rest) else None
