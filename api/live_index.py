"""The index that answers now, and how the next one takes its place."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from prometheus_client import CollectorRegistry

from api import memory
from api.exceptions import IndexNotLive
from api.film_answers import FilmAnswers
from api.index_metrics import IndexMetrics
from api.trying_out import try_out
from index.errors import BundleFormatUnknown, BundleMismatch, BundleMissing
from index.registry.champion import Champion
from index.registry.remote_server import RegistryUnreachable

_LOG = logging.getLogger(__name__)
_LONGEST_WAIT_SECONDS = 60.0
_GRACE_SECONDS = 1.0
_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (BundleMissing, "missing"),
    (BundleFormatUnknown, "format"),
    (BundleMismatch, "mismatch"),
    (RegistryUnreachable, "unreachable"),
    (OSError, "unreachable"),
)


class IndexSource(Protocol):
    """Where indexes come from."""

    def champion(self) -> Champion | None:
        """Return which version is to be live, or None when none was promoted."""
        ...

    def load(self, champion: Champion) -> FilmAnswers:
        """Verify and load that version; raise IndexFailure or OSError when it cannot be used."""
        ...

    def settle(self, champion: Champion) -> None:
        """Hear that this version is live now."""
        ...


@dataclass(frozen=True, slots=True)
class _Refusal:
    champion: Champion | None
    until: float
    wait_seconds: float


class LiveIndex:
    """Holds one version at a time and follows the champion; requests never wait for a change.

    A new version is loaded and tried out in a thread, then put in place by one assignment; a
    request that has begun keeps the version it took. A version that cannot be used is logged and
    the old one stays.
    """

    def __init__(
        self,
        source: IndexSource,
        poll_seconds: float,
        now_seconds: Callable[[], float] = time.monotonic,
        *,
        note: Callable[[str], None] = lambda _: None,
        metrics: IndexMetrics | None = None,
    ) -> None:
        self._source = source
        self._poll_seconds = poll_seconds
        self._now = now_seconds
        self._note = note
        self._metrics = metrics or IndexMetrics(CollectorRegistry())
        self._live: tuple[Champion, FilmAnswers] | None = None
        self._refused: _Refusal | None = None
        self._refreshing = threading.Lock()

    @property
    def films(self) -> FilmAnswers:
        """The index that is live; raises IndexNotLive before there is one."""
        if self._live is None:
            raise IndexNotLive
        return self._live[1]

    @property
    def version(self) -> str | None:
        """The version that is live, or None."""
        return None if self._live is None else self._live[1].version

    @property
    def promoted_at(self) -> datetime | None:
        """When the live version was promoted."""
        return None if self._live is None else self._live[0].promoted_at

    @contextmanager
    def following(self) -> Iterator[None]:
        """Follow the champion in a thread of its own while the block runs."""
        stop = threading.Event()
        # A daemon: stopping the service does not wait for a bundle to be loaded.
        thread = threading.Thread(
            target=self._follow, args=(stop,), name="follow the champion", daemon=True
        )
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(timeout=_GRACE_SECONDS)

    def refresh(self) -> None:
        """Look for a newly promoted version and, when it can be used, put it in place."""
        with self._refreshing:
            self._refresh()

    def _refresh(self) -> None:
        champion: Champion | None = None
        started = self._now()
        try:
            champion = self._source.champion()
            if champion is None or self._is_waiting(champion):
                return
            if self._is_live(champion):
                self._metrics.is_as_wanted()
                return
            with memory.uncollected():
                films = self._source.load(champion)
                try_out(films)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it, the old one stays
            reason = _reason(error)
            self._note(reason)
            self._metrics.was_refused(champion.version if champion else "unknown", reason)
            self._refuse(champion, error)
        else:
            self._live, self._refused = (champion, films), None
            self._source.settle(champion)
            self._note("done")
            self._metrics.went_live(films.manifest, films.version, self._now() - started)
            _LOG.info("Index %s is live.", films.version)
            memory.give_back(champion.bundle)

    def _follow(self, stop: threading.Event) -> None:
        while not stop.is_set():
            self.refresh()
            stop.wait(self._poll_seconds)

    def _is_live(self, champion: Champion) -> bool:
        return self._live is not None and self._live[0] == champion

    def _is_waiting(self, champion: Champion) -> bool:
        """Tell whether `champion` was refused a moment ago: it is tried again, less and less."""
        refused = self._refused
        return refused is not None and refused.champion == champion and self._now() < refused.until

    def _refuse(self, champion: Champion | None, error: Exception) -> None:
        before = self._refused
        again = before is not None and before.champion == champion
        wait = min(before.wait_seconds * 2, _LONGEST_WAIT_SECONDS) if before and again else 1.0
        self._refused = _Refusal(champion, self._now() + wait, wait)
        if again:
            return
        named = champion.version if champion else "that was promoted"
        stays = f"index {self.version} stays live" if self.version else "no index is live"
        _LOG.error("Index %s cannot be used, %s: %s", named, stays, error)


def _reason(error: Exception) -> str:
    """Return in a word why a version cannot be used."""
    return next((word for kind, word in _REASONS if isinstance(error, kind)), "other")
