"""Which passwords may be chosen: long ones that nobody would guess first; no other rule."""

import re
from collections.abc import Iterable
from functools import cache

from api.exceptions import PasswordTooCommon

SHORTEST, LONGEST = 8, 200
_OUR_NAMES = ("cinq",)
_AROUND = re.compile(r"^[\W\d_]+|[\W\d_]+$")


class PasswordRules:
    """Knows the passwords found most often in leaks, as zxcvbn ships them (30,000)."""

    def check(self, password: str, *about: str | None) -> None:
        """Raise PasswordTooCommon for one that leaks are full of, or that the account gives away.

        `about` are the person's address and name. Digits and signs around such a word do not
        make a password of it.
        """
        plain = password.casefold()
        if plain in _common() or self._told(plain, about):
            raise PasswordTooCommon

    def _told(self, plain: str, about: Iterable[str | None]) -> bool:
        words = set(_OUR_NAMES)
        for text in about:
            whole = (text or "").casefold()
            words |= {whole, *whole.split("@"), *re.split(r"[\W_]+", whole)}
        words.discard("")
        return plain in words or _AROUND.sub("", plain) in words


@cache
def _common() -> frozenset[str]:
    # Thirteen megabytes and a moment of every start; many services never see a new password.
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # noqa: PLC0415

    listed: Iterable[str] = FREQUENCY_LISTS["passwords"]
    return frozenset(each for each in listed if len(each) >= SHORTEST)
