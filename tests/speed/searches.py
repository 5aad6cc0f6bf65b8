"""Search by plot from one end to the other, beside what its encoder takes for the same words.

A request and an encoding take turns, so that whatever else the machine does is shared. No query is
asked twice: what is remembered of earlier ones helps neither.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from index.bundle import read_bundle
from index.search_benchmark import sentences_of
from index.vector_index import serve_with_threads
from tests.faults.reloads import process_of
from tests.faults.served import served
from tests.speed.part import Part, table

_WARMING = 10


@dataclass
class Times:
    """How long something took each time, and what processors worked for it in all: in seconds."""

    seconds: list[float] = field(default_factory=list)
    worked: float = 0.0

    def took(self, action: Callable[[], object]) -> None:
        """Do it once more, in this thread."""
        began, worked = time.perf_counter(), time.thread_time()
        action()
        self.seconds.append(time.perf_counter() - began)
        self.worked += time.thread_time() - worked

    @property
    def median(self) -> float:
        """The time in the middle."""
        return statistics.median(self.seconds)

    @property
    def work_ms(self) -> float:
        """The processor time of one, in milliseconds."""
        return 1000 * self.worked / len(self.seconds)

    def told(self) -> list[str]:
        """Return median, 95th percentile and work, in milliseconds."""
        p95 = statistics.quantiles(self.seconds, n=20)[18]
        return [f"{1000 * self.median:.1f}", f"{1000 * p95:.1f}", f"{self.work_ms:.1f}"]


def searches(bundle: Path) -> Part:
    """Return how long searches over HTTP take, and the encoder alone."""
    serve_with_threads(1)
    read = read_bundle(bundle)
    asked = sentences_of(read).texts
    answers, encodings = Times(), Times()
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder), bundle) as url,
        httpx.Client(base_url=f"{url}/api/v1", timeout=60) as client,
    ):
        process = process_of(url)
        for number, text in enumerate(asked):
            if number == _WARMING:
                answers, encodings, before = Times(), Times(), process.cpu_times()
            answers.took(lambda q=text: _search(client, q))  # type: ignore[misc]
            encodings.took(lambda q=text: read.encoder.encode_query(q))  # type: ignore[misc]
        after = process.cpu_times()
    answers.worked = after.user + after.system - before.user - before.system
    return Part(compared(answers, encodings))


def compared(answers: Times, encodings: Times) -> list[str]:
    """Return the table of both, in milliseconds."""
    median = answers.median / encodings.median
    work = answers.work_ms / encodings.work_ms
    heads = [f"{len(answers.seconds)} queries", "p50 ms", "p95 ms", "processor ms, mean"]
    rows = [
        ["search by plot over HTTP", *answers.told()],
        ["its encoder alone", *encodings.told()],
        ["the one to the other", f"×{median:.2f}", "", f"×{work:.2f}"],
    ]
    return table(heads, rows)


def _search(client: httpx.Client, q: str) -> None:
    client.get("/search", params={"q": q, "limit": 10}).raise_for_status()
