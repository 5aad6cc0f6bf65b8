"""What routes ask for, under names that read like words.

All of it is `async`, awaiting or not: FastAPI would send a plain function to another thread.
"""

from collections.abc import AsyncIterator
from typing import Annotated, cast

from fastapi import Depends, Request, Response
from sqlalchemy.ext.asyncio import AsyncSession

from api import model_version
from api.caller import Caller
from api.exceptions import SessionNeeded, SignInNeeded
from api.film_answers import FilmAnswers
from api.security.cookie import SessionCookie
from api.security.cross_site import check_same_site, is_safe
from api.sessions import service as sessions
from api.tokens import service as tokens
from api.tokens.schemas import Scope
from api.wiring import Wiring


async def _wiring(request: Request) -> Wiring:
    return cast("Wiring", request.app.state.wiring)


Wired = Annotated[Wiring, Depends(_wiring)]


async def _films(request: Request, wiring: Wired) -> FilmAnswers:
    films = wiring.live_index.films
    setattr(request.state, model_version.STATE, films.version)
    return films


LiveFilms = Annotated[FilmAnswers, Depends(_films)]


async def _transaction(request: Request, wiring: Wired) -> AsyncIterator[AsyncSession]:
    database = wiring.database
    begin = database.reading if is_safe(request) else database.writing
    async with begin() as session:
        yield session


# Scope "function": the transaction is committed before the answer leaves.
Transaction = Annotated[AsyncSession, Depends(_transaction, scope="function")]


async def _same_site(request: Request, wiring: Wired) -> None:
    check_same_site(request, wiring.settings.public_origins)


SameSite = Depends(_same_site)


async def _session_cookie(request: Request, response: Response) -> SessionCookie:
    return SessionCookie(request, response)


Cookie = Annotated[SessionCookie, Depends(_session_cookie)]


async def _signed_in(
    request: Request, cookie: Cookie, wiring: Wired, transaction: Transaction
) -> Caller:
    if is_safe(request):
        return await _caller(request, cookie, wiring, transaction)
    # A change begins with the write lock, so who asks is found out before.
    async with wiring.database.reading() as reading:
        return await _caller(request, cookie, wiring, reading)


async def _caller(
    request: Request, cookie: SessionCookie, wiring: Wiring, transaction: AsyncSession
) -> Caller:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        needed: Scope = "read" if is_safe(request) else "write"
        owner = await tokens.owner(wiring, transaction, token.strip(), needed)
        request.state.account_id = owner
        return Caller(owner, None)
    if cookie.secret is None:
        raise SignInNeeded
    check_same_site(request, wiring.settings.public_origins)
    session = await sessions.find(wiring, transaction, cookie.secret)
    request.state.account_id = session.account_id
    return Caller(session.account_id, session.id)


SignedIn = Annotated[Caller, Depends(_signed_in)]


async def _person(caller: SignedIn) -> Caller:
    if caller.session_id is None:
        raise SessionNeeded
    return caller


SignedInPerson = Annotated[Caller, Depends(_person)]
