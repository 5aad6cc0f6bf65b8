"""People who search and ask for five films without a pause, and count what is not answered."""

import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import httpx


class Load:
    """What was asked, and how it was answered: by status, or by the name of a broken connection."""

    def __init__(self, site: str, picks: list[str]) -> None:
        self._site, self._picks = site, picks
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self.answers: Counter[str] = Counter()
        self.slowest_seconds = 0.0

    @property
    def failed(self) -> int:
        """How many requests were not answered well."""
        return sum(count for answer, count in self.answers.items() if answer != "200")

    @contextmanager
    def going_on(self, people: int) -> Iterator[None]:
        """Have that many people ask until the block ends."""
        threads = [threading.Thread(target=self._ask) for _ in range(people)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.set()
            for thread in threads:
                thread.join()

    def _ask(self) -> None:
        five = {"film_ids": self._picks, "limit": 5}
        with httpx.Client(base_url=f"{self._site}/api/v1", timeout=30) as browser:
            while not self._stop.is_set():
                self._note(lambda: browser.get("/search", params={"q": "friendship", "limit": 5}))
                self._note(lambda: browser.post("/recommendations", json=five))

    def _note(self, ask: object) -> None:
        assert callable(ask)
        began = time.monotonic()
        try:
            answer = str(ask().status_code)
        except httpx.TransportError as error:
            answer = type(error).__name__
        took = time.monotonic() - began
        with self._lock:
            self.answers[answer] += 1
            self.slowest_seconds = max(self.slowest_seconds, took)
