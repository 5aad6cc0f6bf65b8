"""What each answer costs over HTTP, beside the barest answer of the same service, in one run.

`python -m load_tests.bench [URL] [SECONDS]`. A few connections ask as fast as they are answered.
The routes take turns, a slice each, so that whatever else the machine does is shared; read the
ratios, for requests a second travel to no other machine. On a busy machine read the processor
time of the service, as its /metrics tells it: waiting for others is no part of it.
"""

import http.client
import json
import random
import re
import statistics
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

API = "/api/v1"
BARE = "bare JSON (/livez)"
CONNECTIONS = 4
_SLICES = 5
_TYPED = ("the matrix", "spirited awya", "parasite", "amelie", "alien", "goodfelas", "casablanca")
_PLOTS = (
    "two strangers meet on a train and change each other's lives",
    "a robot left alone on earth falls in love",
    "the one where toys come alive when nobody looks",
    "a heist inside somebody's dreams",
)


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
        self._line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)

    def ask(self, request: Request) -> bytes:
        """Return the body that answers `request`."""
        headers = {"Content-Type": "application/json"} if request.body else {}
        self._line.request(request.method, request.path, request.body, headers)
        answer = self._line.getresponse()
        body = answer.read()
        if answer.status != http.HTTPStatus.OK:
            raise RuntimeError(f"{request.path}: {answer.status} {body[:200]!r}")
        return body

    def close(self) -> None:
        """Hang up."""
        self._line.close()


def makers(film_ids: Sequence[str]) -> dict[str, Maker]:
    """Return what is asked of each route, about the films `film_ids`; the bare one comes first."""

    def recommend(chooser: random.Random) -> Request:
        body = json.dumps({"film_ids": chooser.sample(film_ids, 5)}).encode()
        return Request("POST", f"{API}/recommendations", body)

    def titles(chooser: random.Random) -> Request:
        typed = chooser.choice(_TYPED)
        return _get("/films", title=typed[: chooser.randrange(3, len(typed) + 1)])

    return {
        BARE: lambda _: Request("GET", "/livez"),
        "recommendation": recommend,
        "title search": titles,
        "film": lambda chooser: _get(f"/films/{chooser.choice(film_ids)}"),
        "similar films": lambda chooser: _get(f"/films/{chooser.choice(film_ids)}/similar"),
        "suggestions": lambda chooser: _get("/suggestions", picked=chooser.choice(film_ids)),
        "search by plot": lambda chooser: _get("/search", q=chooser.choice(_PLOTS), limit="10"),
    }


def measure(url: str, seconds: float, connections: int = CONNECTIONS) -> dict[str, Taken]:
    """Return how long each route took when asked for `seconds` in all."""
    watching = Connection(url)
    shown = json.loads(watching.ask(_get("/suggestions", limit="60")))["items"]
    routes = makers([film["id"] for film in shown])
    taken = {name: Taken() for name in routes}
    for turn in range(_SLICES):
        for name, make in routes.items():
            before = _worked(watching)
            _ask_for(url, make, seconds / _SLICES, connections, taken[name], turn)
            taken[name].worked += _worked(watching) - before
    watching.close()
    return taken


def _worked(line: Connection) -> float:
    """Return the processor time of the service so far; 0 where its metrics are not open."""
    try:
        told = line.ask(Request("GET", "/metrics")).decode()
    except RuntimeError:
        return 0.0
    found = re.search(r"^process_cpu_seconds_total (\S+)$", told, re.MULTILINE)
    return float(found[1]) if found else 0.0


def _ask_for(
    url: str, make: Maker, seconds: float, connections: int, taken: Taken, turn: int
) -> None:
    failures: list[Exception] = []
    began = time.perf_counter()

    def go(number: int) -> None:
        chooser, line = random.Random(1000 * turn + number), Connection(url)
        try:
            while (sent := time.perf_counter()) < began + seconds:
                line.ask(make(chooser))
                taken.answers.append(time.perf_counter() - sent)
        except Exception as failure:  # noqa: BLE001 - told where the threads are joined
            failures.append(failure)
        finally:
            line.close()

    threads = [threading.Thread(target=go, args=(number,)) for number in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken.asked += time.perf_counter() - began
    if failures:
        raise failures[0]


def report(taken: dict[str, Taken]) -> list[str]:
    """Return the lines of the table."""
    lines = ["| route | a second | share of the bare one | median ms | p99 ms | processor ms |"]
    lines.append("|---|---|---|---|---|---|")
    for name, each in taken.items():
        share = each.per_second / taken[BARE].per_second
        times = [1000 * answer for answer in each.answers]
        p99 = statistics.quantiles(times, n=100)[98]
        median = statistics.median(times)
        figures = f"{each.per_second:.0f} | {share:.0%} | {median:.1f} | {p99:.1f}"
        lines.append(f"| {name} | {figures} | {each.work_ms:.2f} |")
    return lines


def _get(path: str, **query: str) -> Request:
    asked = "&".join(f"{name}={quote(value)}" for name, value in query.items())
    return Request("GET", f"{API}{path}?{asked}" if asked else f"{API}{path}")


def main(arguments: list[str]) -> None:
    """Measure the service at the address given, and print the table."""
    url = arguments[0] if arguments else "http://127.0.0.1:8000"
    seconds = float(arguments[1]) if len(arguments) > 1 else 10.0
    sys.stdout.write("\n".join(report(measure(url, seconds))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
