"""Asks a service over a few connections, as fast as it answers."""

import http.client
import random
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urlsplit

CONNECTIONS = 4
_DONE = range(200, 300)


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it is sent."""

    method: str
    path: str
    body: bytes | None = None


@dataclass(slots=True)
class Taken:
    """How long the answers of one route took, in seconds.

    `asked` is how long the route was asked, `worked` the processor time of the service meanwhile.
    """

    answers: list[float] = field(default_factory=list)
    asked: float = 0.0
    worked: float = 0.0

    @property
    def per_second(self) -> float:
        """How many answers there were in a second."""
        return len(self.answers) / self.asked

    @property
    def work_ms(self) -> float:
        """The processor time of one answer, in milliseconds."""
        return 1000 * self.worked / len(self.answers)


Maker = Callable[[random.Random], Request]


class Connection:
    """One connection to the service; whatever is not answered with success stops the run."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=60)

    def ask(self, request: Request) -> bytes:
        """Return the body that answers `request`."""
        headers = {"Content-Type": "application/json"} if request.body else {}
        self._line.request(request.method, request.path, request.body, headers)
        answer = self._line.getresponse()
        body = answer.read()
        if answer.status not in _DONE:
            raise RuntimeError(f"{request.path}: {answer.status} {body[:200]!r}")
        return body

    def close(self) -> None:
        """Hang up."""
        self._line.close()


def ask_for(
    url: str, make: Maker, seconds: float, taken: Taken, turn: int, connections: int = CONNECTIONS
) -> None:
    """Ask what `make` makes for so many `seconds`, and add to what was `taken`.

    The same `turn` asks the same; raises what stopped a connection.
    """
    began = time.perf_counter()

    def go(number: int, line: Connection) -> None:
        chooser = random.Random(1000 * turn + number)
        while (sent := time.perf_counter()) < began + seconds:
            line.ask(make(chooser))
            taken.answers.append(time.perf_counter() - sent)

    _on_connections(url, go, connections)
    taken.asked += time.perf_counter() - began


def ask_at(
    url: str, make: Maker, rate: float, seconds: float, connections: int = 2 * CONNECTIONS
) -> Taken:
    """Return how long answers took to what `make` makes, asked `rate` times a second.

    Asked whether answers come or not; an answer's time counts from when it was to be asked for,
    so that who waits for a connection waits.
    """
    taken, began = Taken(), time.perf_counter()

    def go(number: int, line: Connection) -> None:
        chooser = random.Random(number)
        for turn in range(number, int(rate * seconds), connections):
            due = began + turn / rate
            time.sleep(max(0.0, due - time.perf_counter()))
            line.ask(make(chooser))
            taken.answers.append(time.perf_counter() - due)

    _on_connections(url, go, connections)
    taken.asked = time.perf_counter() - began
    return taken


def _on_connections(url: str, go: Callable[[int, Connection], None], connections: int) -> None:
    """Have each connection `go` in a thread of its own; raise what stopped one."""
    with ThreadPoolExecutor(connections) as pool:
        running = [pool.submit(_on_one, url, go, number) for number in range(connections)]
    for each in running:
        each.result()


def _on_one(url: str, go: Callable[[int, Connection], None], number: int) -> None:
    line = Connection(url)
    try:
        go(number, line)
    finally:
        line.close()
