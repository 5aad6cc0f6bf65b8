"""Sealing what is handed out or kept but must not be read or changed: Fernet, a key a purpose."""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta

import orjson
from cryptography.fernet import Fernet, InvalidToken


class Seals:
    """Seals small texts; each purpose has a key of its own, derived from the secret key."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def close(self, purpose: str, content: dict[str, str], now: datetime) -> str:
        """Return `content` sealed at a moment, in letters that a URL takes."""
        sealed = self._fernet(purpose).encrypt_at_time(orjson.dumps(content), _seconds(now))
        return sealed.decode()

    def open(
        self, purpose: str, sealed: str, now: datetime, lifetime: timedelta | None = None
    ) -> dict[str, str] | None:
        """Return what was sealed for `purpose`; None when it was not, or too long ago."""
        fernet = self._fernet(purpose)
        try:
            if lifetime is None:
                content = fernet.decrypt(sealed)
            else:
                seconds = int(lifetime.total_seconds())
                content = fernet.decrypt_at_time(sealed, seconds, _seconds(now))
        except (InvalidToken, UnicodeEncodeError, ValueError):
            return None
        opened: dict[str, str] = orjson.loads(content)
        return opened

    def _fernet(self, purpose: str) -> Fernet:
        key = hmac.digest(self._key, b"seal:" + purpose.encode(), hashlib.sha256)
        return Fernet(base64.urlsafe_b64encode(key))


def _seconds(now: datetime) -> int:
    return int(now.timestamp())
