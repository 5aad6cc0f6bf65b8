"""Secrets handed out, and what is kept of them."""

import hashlib
import hmac
import secrets

TOKEN_PREFIX = "cinq_"  # noqa: S105 - what a token starts with is no secret


class Digests:
    """Turns secrets into keyed digests: a copy of the database alone opens nothing."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of_session(self, secret: str) -> bytes:
        """Return what is kept of a session's secret."""
        return self._digest(b"session", secret)

    def of_token(self, secret: str) -> bytes:
        """Return what is kept of a token."""
        return self._digest(b"token", secret)

    def _digest(self, purpose: bytes, secret: str) -> bytes:
        return hmac.digest(self._key, purpose + b":" + secret.encode(), hashlib.sha256)


def new_session_secret() -> str:
    """Return 256 random bits for a cookie."""
    return secrets.token_urlsafe(32)


def new_token() -> str:
    """Return a token of 256 random bits; its prefix lets scanners recognise leaked ones."""
    return TOKEN_PREFIX + secrets.token_urlsafe(32)
