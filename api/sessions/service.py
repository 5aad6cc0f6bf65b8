"""Signing in and out."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.accounts import links
from api.accounts import repository as accounts
from api.accounts.models import AccountRecord
from api.caller import Caller
from api.exceptions import CredentialsWrong, EmailUnverified, SessionUnknown, SignInNeeded
from api.mail import throttle
from api.mail.letter import Occasion
from api.second_factor.check import check as check_code
from api.security.digests import new_session_secret
from api.sessions import repository
from api.sessions.models import SessionRecord
from api.sessions.outcomes import counted
from api.sessions.repository import Timing
from api.sessions.schemas import Credentials, Session, Sessions
from api.sessions.user_agent import client_of
from api.visitor import Visitor
from api.wiring import Wiring

_SEEN_IS_NOTED_EVERY = timedelta(minutes=5)


async def find(wiring: Wiring, transaction: AsyncSession, secret: str) -> SessionRecord:
    """Return the running session that `secret` opens; raise SignInNeeded when there is none."""
    digest = wiring.digests.of_session(secret)
    timing = timing_of(wiring)
    session = await repository.by_digest(transaction, digest, timing)
    if session is None:
        raise SignInNeeded
    if timing.now - session.seen_at > _SEEN_IS_NOTED_EVERY:
        async with wiring.database.writing() as writing:
            await repository.note_seen(writing, session.id, timing.now)
            await accounts.note_active(writing, session.account_id, timing.now)
    return session


async def check(wiring: Wiring, credentials: Credentials, visitor: Visitor) -> AccountRecord:
    """Return the account the credentials open; raise CredentialsWrong or TooManyAttempts.

    An address nobody has takes as long as a wrong password. No transaction is open meanwhile.
    """
    key = accounts.email_key(credentials.email)
    await wiring.attempts.check(key, visitor)
    async with wiring.database.reading() as transaction:
        account = await accounts.by_email(transaction, key)
    kept = account.password_hash if account else None
    right = await wiring.passwords.verify(credentials.password.get_secret_value(), kept)
    if account is None or not right:
        wiring.metrics.sign_ins.labels("refused").inc()
        await wiring.attempts.failed(key, visitor)
        raise CredentialsWrong
    await wiring.attempts.succeeded(key, visitor)
    return account


async def sign_in(
    wiring: Wiring, transaction: AsyncSession, credentials: Credentials, visitor: Visitor
) -> tuple[AccountRecord, str]:
    """Return the account and the secret of a new session.

    Raises what `check` raises, EmailUnverified, SecondFactorNeeded and SecondFactorWrong.
    """
    with counted(wiring.metrics):
        account = await check(wiring, credentials, visitor)
        if wiring.settings.verification == "required" and account.email_verified_at is None:
            await _ask_to_confirm(wiring, account, visitor)
            raise EmailUnverified
        await check_code(wiring, account, credentials.code, visitor)
    renewed = None
    if wiring.passwords.is_outdated(account.password_hash):
        renewed = await wiring.passwords.hash(credentials.password.get_secret_value())
    await accounts.hold(transaction, account.id)
    if renewed is not None:
        await accounts.set_password(transaction, account.id, renewed)
    return account, await start(wiring, transaction, account.id, visitor)


async def _ask_to_confirm(wiring: Wiring, account: AccountRecord, visitor: Visitor) -> None:
    await throttle.count(wiring, account.email_key, visitor)
    token = links.to_confirm(wiring, account, account.email)
    async with wiring.database.writing() as writing:
        await wiring.letters.write(writing, Occasion.CONFIRM_ADDRESS, account, token=token)


async def start(
    wiring: Wiring, transaction: AsyncSession, account_id: UUID, visitor: Visitor
) -> str:
    """Begin a session and return its secret."""
    timing = timing_of(wiring)
    await repository.end_stale(transaction, account_id, timing)
    await accounts.note_active(transaction, account_id, timing.now)
    secret = new_session_secret()
    client = client_of(visitor.user_agent)
    transaction.add(
        SessionRecord(
            account_id=account_id,
            digest=wiring.digests.of_session(secret),
            created_at=timing.now,
            seen_at=timing.now,
            expires_at=timing.now + lifetime(wiring),
            browser=client.browser,
            system=client.system,
        )
    )
    return secret


async def renew(wiring: Wiring, transaction: AsyncSession, caller: Caller) -> str | None:
    """End every other session of the caller and return a new secret for this one.

    What is worth more than before is not opened by what was handed out before.
    """
    await repository.end_others(transaction, caller.account_id, kept=caller.session_id)
    if caller.session_id is None:
        return None
    secret = new_session_secret()
    await repository.rename(transaction, caller.session_id, wiring.digests.of_session(secret))
    return secret


async def listed(wiring: Wiring, transaction: AsyncSession, caller: Caller) -> Sessions:
    """Return where the caller is signed in."""
    found = await repository.of_account(transaction, caller.account_id, timing_of(wiring))
    return Sessions(
        items=[
            Session(
                id=one.id,
                browser=one.browser,
                system=one.system,
                created_at=one.created_at,
                seen_at=one.seen_at,
                expires_at=one.expires_at,
                is_current=one.id == caller.session_id,
            )
            for one in found
        ]
    )


async def revoke(transaction: AsyncSession, account_id: UUID, session_id: UUID) -> None:
    """End a session of a person; raise SessionUnknown when the person has no such session."""
    if not await repository.end_one(transaction, account_id, session_id):
        raise SessionUnknown


async def sign_out(wiring: Wiring, transaction: AsyncSession, secret: str) -> None:
    """End the session that `secret` opens."""
    await repository.end(transaction, wiring.digests.of_session(secret))


def timing_of(wiring: Wiring) -> Timing:
    """Return what decides now whether a session still runs."""
    return Timing(wiring.clock(), timedelta(days=wiring.settings.session_idle_days))


def lifetime(wiring: Wiring) -> timedelta:
    """Return how long a session lasts at most."""
    return timedelta(days=wiring.settings.session_lifetime_days)
