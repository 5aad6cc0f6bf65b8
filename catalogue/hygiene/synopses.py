"""Synopses that tell nothing: missing, tiny, or a note that somebody should write one."""

import re

from catalogue.film import Film

NONE = "no-synopsis"
SHORT = "short-synopsis"
PLACEHOLDER = "placeholder-synopsis"
SHORT_SYNOPSIS = 30
_TEXT = r"(?:overview|synopsis|plot|description|summary|storyline|biography|information|details?)"
_LATER = r"(?:tba|tbd|tbc|n/?a|coming soon|to be (?:added|announced)(?: later)?|pending)"
_EMPTY = r"(?:available|given|provided|supplied|entered|added|found|known|yet|at this time)"
_LACKING = rf"(?:unknown|unavailable|under wraps|not {_EMPTY})(?: (?:{_EMPTY}|at this moment))*"
_PLACEHOLDERS = (
    rf"(?:the |an? |movie |film )*{_TEXT}(?:[: ]+|\s+is\s+)?{_LATER}",
    rf"{_LATER}|todo\b.{{0,40}}|lorem ipsum.*|none|unknown|untitled|null|nan|xxx+|test",
    rf"(?:there is |we have )?no (?:\w+ )?{_TEXT}(?: (?:is|has been|was))?(?: {_EMPTY})*",
    rf"(?:the |an? |film |movie )*{_TEXT}(?: data| details)?(?: (?:is|are|was))? ?{_LACKING}",
    rf"(?:none|nothing|not)(?: \w+)? {_EMPTY}(?: {_EMPTY})*",
    rf"(?:add|write|enter) an? {_TEXT}.{{0,40}}",
)
_PLACEHOLDER = re.compile("|".join(f"(?:{each})" for each in _PLACEHOLDERS), re.IGNORECASE)
_LONGEST_PLACEHOLDER = 80
_EDGES = " .…!?()[]<>*-–—\"'»«"


def is_placeholder(synopsis: str) -> bool:
    """Whether `synopsis` only says that there is none."""
    text = synopsis.strip(_EDGES)
    if not any(letter.isalnum() for letter in text):
        return True
    return len(text) <= _LONGEST_PLACEHOLDER and bool(_PLACEHOLDER.fullmatch(text))


def without_placeholders(film: Film) -> tuple[Film, list[str]]:
    """Return the film without synopses that only say there is none, and these."""
    main = film.overview if film.overview and is_placeholder(film.overview) else ""
    others = {code: text for code, text in film.overviews.items() if is_placeholder(text)}
    if not main and not others:
        return film, []
    left = {code: text for code, text in film.overviews.items() if code not in others}
    overview = "" if main else film.overview
    told = [text for text in (main, *others.values()) if text]
    return film.model_copy(update={"overview": overview, "overviews": left}), told


def synopsis_fault(synopsis: str) -> str | None:
    """Return the rule that a synopsis without placeholders falls under, or None."""
    if not synopsis:
        return NONE
    return SHORT if len(synopsis) < SHORT_SYNOPSIS else None
