"""Signing in and out."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import repository as accounts
from api.accounts.models import AccountRecord
from api.exceptions import CredentialsWrong, SignInNeeded
from api.security.digests import new_session_secret
from api.sessions import repository
from api.sessions.models import SessionRecord
from api.sessions.schemas import Credentials
from api.wiring import Wiring


async def find(wiring: Wiring, transaction: AsyncSession, secret: str) -> SessionRecord:
    """Return the running session that `secret` opens; raise SignInNeeded when there is none."""
    digest = wiring.digests.of_session(secret)
    session = await repository.by_digest(transaction, digest, wiring.clock())
    if session is None:
        raise SignInNeeded
    return session


async def check(wiring: Wiring, credentials: Credentials, address: str) -> AccountRecord:
    """Return the account the credentials open; raise CredentialsWrong or TooManyAttempts.

    An address nobody has takes as long as a wrong password. No transaction is open meanwhile.
    """
    key = accounts.email_key(credentials.email)
    wiring.attempts.check(key, address)
    async with wiring.database.reading() as transaction:
        account = await accounts.by_email(transaction, key)
    kept = account.password_hash if account else None
    right = await wiring.passwords.verify(credentials.password.get_secret_value(), kept)
    wiring.metrics.sign_ins.labels("accepted" if right else "refused").inc()
    if account is None or not right:
        wiring.attempts.failed(key, address)
        raise CredentialsWrong
    wiring.attempts.succeeded(key, address)
    return account


async def sign_in(
    wiring: Wiring, transaction: AsyncSession, credentials: Credentials, address: str
) -> tuple[AccountRecord, str]:
    """Return the account and the secret of a new session."""
    account = await check(wiring, credentials, address)
    renewed = None
    if wiring.passwords.is_outdated(account.password_hash):
        renewed = await wiring.passwords.hash(credentials.password.get_secret_value())
    await accounts.hold(transaction, account.id)
    if renewed is not None:
        await accounts.set_password(transaction, account.id, renewed)
    return account, await start(wiring, transaction, account.id)


async def start(wiring: Wiring, transaction: AsyncSession, account_id: UUID) -> str:
    """Begin a session and return its secret."""
    now = wiring.clock()
    await repository.end_expired(transaction, account_id, now)
    secret = new_session_secret()
    transaction.add(
        SessionRecord(
            account_id=account_id,
            digest=wiring.digests.of_session(secret),
            created_at=now,
            expires_at=now + lifetime(wiring),
        )
    )
    return secret


async def sign_out(wiring: Wiring, transaction: AsyncSession, secret: str) -> None:
    """End the session that `secret` opens."""
    await repository.end(transaction, wiring.digests.of_session(secret))


def lifetime(wiring: Wiring) -> timedelta:
    """Return how long a session lasts."""
    return timedelta(days=wiring.settings.session_lifetime_days)
