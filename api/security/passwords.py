"""Passwords: argon2id in a small pool of threads, so that log-ins cannot starve the rest."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from api.exceptions import ServiceBusy

_WAITING_PER_THREAD = 25

T = TypeVar("T")


class Passwords:
    """Hashes passwords and checks them; takes the same time whether an account exists or not."""

    def __init__(self, *, time_cost: int, memory_kib: int, threads: int) -> None:
        self._hasher = PasswordHasher(time_cost=time_cost, memory_cost=memory_kib, parallelism=1)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="argon2")
        self._places = threads * (1 + _WAITING_PER_THREAD)
        self._taken = 0
        self._nobody = self._hasher.hash("the password of nobody")

    async def hash(self, password: str) -> str:
        """Return what to keep of `password`; raise ServiceBusy when too many wait."""
        return await self._run(lambda: self._hasher.hash(password))

    async def verify(self, password: str, kept: str | None) -> bool:
        """Tell whether `kept` is of `password`; without one, work as long and say no."""
        return await self._run(lambda: self._matches(password, kept or self._nobody)) and bool(kept)

    def is_outdated(self, kept: str) -> bool:
        """Tell whether `kept` was made with other parameters than those in use."""
        return self._hasher.check_needs_rehash(kept)

    def close(self) -> None:
        """Stop the threads once they are done."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _matches(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    async def _run(self, work: Callable[[], T]) -> T:
        if self._taken >= self._places:
            raise ServiceBusy
        self._taken += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._taken -= 1
