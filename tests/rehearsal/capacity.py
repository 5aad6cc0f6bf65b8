"""What a request costs: `python -m tests.rehearsal.capacity BUNDLE`.

Processor time of one replica, which other work on the machine does not change much, and its memory:
from these follow how many replicas a number of people needs.
"""

import sys
import tempfile
from pathlib import Path

import httpx
import psutil

from tests.faults.served import served, signed_up

_REQUESTS = 200
_QUERIES = (
    "a heist that goes wrong",
    "two strangers on a train",
    "growing up by the sea",
    "a detective who cannot sleep",
    "robots who learn to love",
)


def replica(port: int) -> psutil.Process:
    """Return the process that listens on a port."""
    children = psutil.Process().children(recursive=True)
    return next(
        each for each in children if any(c.laddr.port == port for c in each.net_connections("tcp"))
    )


def milliseconds(
    process: psutil.Process, ask: "list[httpx.Request]", browser: httpx.Client
) -> float:
    """Return the processor time that one of these requests takes on average."""
    for request in ask[:5]:
        browser.send(request)
    before = process.cpu_times()
    for request in ask:
        answer = browser.send(request)
        assert answer.is_success, answer.text
    after = process.cpu_times()
    spent = after.user + after.system - before.user - before.system
    return float(1000 * spent / len(ask))


def main(bundle: Path) -> None:
    """Serve `bundle` and print what each kind of request costs."""
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder), bundle) as url,
        signed_up(url, "ada@example.org") as browser,
    ):
        process = replica(int(url.rpartition(":")[2]))
        picks = [each["id"] for each in browser.get("/suggestions?limit=5").json()["items"]]
        browser.put("/me/picks", json={"film_ids": picks})
        kinds = {
            "search": [
                browser.build_request("GET", "/search", params={"q": f"{_QUERIES[n % 5]} {n}"})
                for n in range(_REQUESTS)
            ],
            "five films for five": [
                browser.build_request("GET", "/me/recommendations") for _ in range(_REQUESTS)
            ],
            "title search": [
                browser.build_request("GET", "/films", params={"title": f"the {chr(97 + n % 26)}"})
                for n in range(_REQUESTS)
            ],
            "suggestions": [
                browser.build_request("GET", "/suggestions", params={"picked": picks[n % 5]})
                for n in range(_REQUESTS)
            ],
        }
        for name, ask in kinds.items():
            sys.stdout.write(f"{name:<20} {milliseconds(process, ask, browser):6.1f} ms\n")
        sys.stdout.write(f"memory               {process.memory_info().rss / 1e6:6.0f} MB\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
