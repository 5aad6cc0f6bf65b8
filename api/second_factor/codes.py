"""Codes of an authenticator (TOTP, RFC 6238), and codes for when it is lost."""

import base64
import hmac
import re
import secrets
from datetime import datetime

import pyotp
import segno

_ISSUER = "Cinq"
_STEP_SECONDS = 30
_DRIFT_STEPS = 1
_RECOVERY_CODES = 10
_RECOVERY_BYTES = 15
_TOTP = re.compile(r"[0-9]{6}")


def new_secret() -> str:
    """Return a secret of 160 random bits for an authenticator, in base32."""
    return pyotp.random_base32()


def address(secret: str, email: str) -> str:
    """Return the `otpauth:` address by which an authenticator takes a secret."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=_ISSUER)


def picture(address: str) -> str:
    """Return the QR code of an address as the `data:` URI of an SVG."""
    return segno.make_qr(address).svg_data_uri(scale=4, dark="#000", light="#fff")


def matching_step(secret: str, code: str, now: datetime) -> int | None:
    """Return the time step whose code this is; the one before and the one after count, too."""
    current = int(now.timestamp()) // _STEP_SECONDS
    authenticator = pyotp.TOTP(secret)
    for step in range(current - _DRIFT_STEPS, current + _DRIFT_STEPS + 1):
        if hmac.compare_digest(authenticator.at(step * _STEP_SECONDS), code):
            return step
    return None


def plain(code: str) -> str:
    """Return a code without what people put between its letters."""
    return re.sub(r"[\W_]", "", code).lower()


def is_of_authenticator(code: str) -> bool:
    """Tell whether a plain code has the form of an authenticator's."""
    return _TOTP.fullmatch(code) is not None


def new_recovery_codes() -> list[str]:
    """Return ten codes of 120 random bits, as in `abcd-efgh-ijkl-mnop-qrst-uvwx`."""
    return [_recovery_code() for _ in range(_RECOVERY_CODES)]


def _recovery_code() -> str:
    letters = base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode().lower()
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))
