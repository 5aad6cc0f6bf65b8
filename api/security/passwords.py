"""Passwords: argon2id in a small pool of threads, so that log-ins cannot starve the rest."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from api.bounded_threads import BoundedThreads

_WAITING_PER_THREAD = 25


class Passwords:
    """Hashes passwords and checks them; takes the same time whether an account exists or not."""

    def __init__(self, *, time_cost: int, memory_kib: int, threads: int) -> None:
        self._hasher = PasswordHasher(time_cost=time_cost, memory_cost=memory_kib, parallelism=1)
        self._threads = BoundedThreads(
            threads, waiting=threads * _WAITING_PER_THREAD, name="argon2"
        )
        self._nobody = self._hasher.hash("the password of nobody")

    async def hash(self, password: str) -> str:
        """Return what to keep of `password`; raise ServiceBusy when too many wait."""
        return await self._threads.run(self._hasher.hash, password)

    async def verify(self, password: str, kept: str | None) -> bool:
        """Tell whether `kept` is of `password`; without one, work as long and say no."""
        return await self._threads.run(self._matches, password, kept or self._nobody) and bool(kept)

    def is_outdated(self, kept: str) -> bool:
        """Tell whether `kept` was made with other parameters than those in use."""
        return self._hasher.check_needs_rehash(kept)

    def close(self) -> None:
        """Stop the threads once they are done."""
        self._threads.close()

    def _matches(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False
