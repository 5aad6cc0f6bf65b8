"""Text as people see it: no invisible controls, one space between words."""

import hashlib
import re
import unicodedata

# Control characters, halves of characters, and marks that turn the reading direction.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
# A no-break space is French typography and stays.
_BLANKS = re.compile(r"[^\S\xa0\u202f]+")
_NOT_IN_SLUG = re.compile(r"[^a-z0-9]+")
_DIGEST_LETTERS = 12


def clean(text: str) -> str:
    """Return `text` composed (NFC), without control characters, its blanks made single spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen = _UNSEEN.sub(" ", unicodedata.normalize("NFC", text))
    return _BLANKS.sub(" ", seen).strip()


def slug(text: str) -> str:
    """Return `text` as lower-case ASCII words joined by hyphens.

    A text without any, in another script say, becomes a digest of itself.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    found = _NOT_IN_SLUG.sub("-", plain).strip("-")
    return found or hashlib.sha256(text.encode()).hexdigest()[:_DIGEST_LETTERS]
