"""Secrets handed out, and what is kept of them."""

import hashlib
import hmac
import secrets
from uuid import UUID

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

    def of_recovery_code(self, account_id: UUID, code: str) -> bytes:
        """Return what is kept of a recovery code of an account."""
        return self._digest(b"recovery", f"{account_id.hex}\n{code}")

    def of_attempts(self, *what: str) -> bytes:
        """Return the name under which attempts are counted; it tells nobody who made them."""
        return self._digest(b"attempts", "\n".join(what))

    def of_learner(self, account_id: UUID) -> str:
        """Return the name under which training knows an account."""
        return f"cinq-{self._digest(b'learner', account_id.hex).hex()[:24]}"

    def of_cursor(self, place: str, question: str) -> bytes:
        """Return what shows that the cursor at `place` was given out for `question`."""
        return self._digest(b"cursor", f"{place}\n{question}")

    def device_mark(self, account: str) -> str:
        """Return a new mark for a browser that signed in to `account`."""
        nonce = secrets.token_urlsafe(16)
        return f"{nonce}.{self._device_proof(account, nonce)}"

    def device(self, account: str, mark: str) -> str | None:
        """Return the name of the browser when `mark` was given to it for `account`."""
        nonce, _, proof = mark.partition(".")
        wanted = self._device_proof(account, nonce)
        return nonce if hmac.compare_digest(proof.encode(), wanted.encode()) else None

    def _device_proof(self, account: str, nonce: str) -> str:
        return self._digest(b"device", f"{nonce}\n{account}").hex()

    def _digest(self, purpose: bytes, secret: str) -> bytes:
        return hmac.digest(
            self._key, purpose + b":" + secret.encode("utf-8", "surrogatepass"), hashlib.sha256
        )


def new_session_secret() -> str:
    """Return 256 random bits for a cookie."""
    return secrets.token_urlsafe(32)


def new_token() -> str:
    """Return a token of 256 random bits; its prefix lets scanners recognise leaked ones."""
    return TOKEN_PREFIX + secrets.token_urlsafe(32)
