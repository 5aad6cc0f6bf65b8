"""Letters the service writes: why, in which words, and how they look.

The words are in `templates/<language>/<occasion>.txt`: the subject, paragraphs, and last, behind
an arrow, what the link says where there is one.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

_TEMPLATES = Path(__file__).with_name("templates")
_LAYOUTS = Environment(
    loader=FileSystemLoader(_TEMPLATES),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
_ARROW = "→ "


class Occasion(StrEnum):
    """Why a letter is written."""

    CONFIRM_ADDRESS = "confirm-address"
    ADDRESS_IN_USE = "address-in-use"
    RESET_PASSWORD = "reset-password"  # noqa: S105 - the name of a letter
    PASSWORD_CHANGED = "password-changed"  # noqa: S105 - the name of a letter
    CONFIRM_NEW_ADDRESS = "confirm-new-address"
    ADDRESS_CHANGED = "address-changed"
    SECOND_FACTOR_ON = "second-factor-on"
    SECOND_FACTOR_OFF = "second-factor-off"
    RECOVERY_CODE_USED = "recovery-code-used"


@dataclass(frozen=True, slots=True)
class Language:
    """What every letter in one language has in common."""

    code: str
    greeting: str
    colon: str


LANGUAGES = {
    "en": Language("en", "Hello,", ":"),
    "fr": Language("fr", "Bonjour,", "\u00a0:"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter says; `{…}` are filled in when it is written."""

    subject: str
    paragraphs: tuple[str, ...]
    action: str | None
    """What the link says; a letter without one has no link."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be sent."""

    to: str
    subject: str
    text: str
    html: str


@cache
def words_for(occasion: Occasion, language: str) -> Words:
    """Return what a letter says in `en` or `fr`."""
    text = (_TEMPLATES / language / f"{occasion}.txt").read_text(encoding="utf-8")
    # Only plain line ends separate: French spaces that do not break stay.
    subject, *blocks = (" ".join(block.split("\n")) for block in text.strip("\n").split("\n\n"))
    actions = [block.removeprefix(_ARROW) for block in blocks if block.startswith(_ARROW)]
    paragraphs = tuple(block for block in blocks if not block.startswith(_ARROW))
    return Words(subject, paragraphs, actions[0] if actions else None)


def written(occasion: Occasion, language: str, to: str, link: str, **values: str) -> Letter:
    """Return the letter for `occasion`; `link` is left out where there is nothing to do."""
    words = words_for(occasion, language)
    filled = {
        "subject": words.subject,
        "paragraphs": [paragraph.format(**values) for paragraph in words.paragraphs],
        "action": words.action,
        "link": link,
        "language": LANGUAGES[language],
    }
    text, html = (
        _LAYOUTS.get_template(name).render(filled) for name in ("letter.txt", "letter.html")
    )
    return Letter(to, words.subject, text, html)
