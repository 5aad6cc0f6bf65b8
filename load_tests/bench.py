"""What each answer costs over HTTP, beside the barest answer of the same service, in one run.

`python -m load_tests.bench [URL] [SECONDS]`. A few connections ask as fast as they are answered.
The routes take turns, a slice each, so that whatever else the machine does is shared; read the
ratios, for requests a second travel to no other machine. On a busy machine read the processor
time of the service, as its /metrics tells it: waiting for others is no part of it.
"""

import json
import random
import re
import statistics
import sys
from collections.abc import Sequence
from urllib.parse import quote

from load_tests.asking import CONNECTIONS, Connection, Maker, Request, Taken, ask_for

API = "/api/v1"
BARE, FIVE = "bare JSON (/livez)", "recommendation"
_SLICES = 5
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TYPED = ("the matrix", "spirited awya", "parasite", "amelie", "alien", "goodfelas", "casablanca")
_PLOTS = (
    "two strangers meet on a train and change each other's lives",
    "a robot left alone on earth falls in love",
    "the one where toys come alive when nobody looks",
    "a heist inside somebody's dreams",
)


def makers(film_ids: Sequence[str], titles: Sequence[str]) -> dict[str, Maker]:
    """Return what is asked of each route, about films of these ids and titles; bare one first.

    What was asked before is answered from memory, so it stands beside what nobody asked.
    """

    def recommend(chooser: random.Random) -> Request:
        return _recommend(chooser.sample(film_ids, 5))

    def recommend_again(chooser: random.Random) -> Request:
        place = chooser.randrange(len(film_ids) - 5)
        return _recommend(film_ids[place : place + 5])

    def mistyped(chooser: random.Random) -> Request:
        typed = chooser.choice(titles)
        slip = chooser.randrange(len(typed))
        return _get("/films", title=f"{typed[:slip]}{chooser.choice(_LETTERS)}{typed[slip:]}")

    def typed_again(chooser: random.Random) -> Request:
        typed = chooser.choice(_TYPED)
        return _get("/films", title=typed[: chooser.randrange(3, len(typed) + 1)])

    def plots(chooser: random.Random) -> Request:
        # A number makes it a question that nobody asked before, so that it is encoded each time.
        asked = f"{chooser.choice(_PLOTS)} {chooser.randrange(10_000)}"
        return _get("/search", q=asked, limit="10")

    return {
        BARE: lambda _: Request("GET", "/livez"),
        FIVE: recommend,
        "recommendation, asked before": recommend_again,
        "title search": mistyped,
        "title search, typed before": typed_again,
        "film": lambda chooser: _get(f"/films/{chooser.choice(film_ids)}"),
        "similar films": lambda chooser: _get(f"/films/{chooser.choice(film_ids)}/similar"),
        "suggestions": lambda chooser: _get("/suggestions", picked=chooser.choice(film_ids)),
        "search by plot": plots,
    }


def makers_for(url: str) -> dict[str, Maker]:
    """Return what is asked of each route of the service at `url`, about the films it suggests."""
    line = Connection(url)
    shown = json.loads(line.ask(_get("/suggestions", limit="60")))["items"]
    line.close()
    return makers([film["id"] for film in shown], [film["title"] for film in shown])


def measure(url: str, seconds: float, connections: int = CONNECTIONS) -> dict[str, Taken]:
    """Return how long each route took when asked for `seconds` in all."""
    watching, routes = Connection(url), makers_for(url)
    taken = {name: Taken() for name in routes}
    for turn in range(_SLICES):
        for name, make in routes.items():
            before = _worked(watching)
            ask_for(url, make, seconds / _SLICES, taken[name], turn, connections)
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


def _recommend(film_ids: Sequence[str]) -> Request:
    body = json.dumps({"film_ids": list(film_ids)}).encode()
    return Request("POST", f"{API}/recommendations", body)


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
