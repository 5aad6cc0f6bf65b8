"""What a load test has to keep to: the share of failures, and the 99th percentile by name."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("thresholds.json")


@dataclass(frozen=True, slots=True)
class Measured:
    """What was seen of the requests of one name; times in milliseconds."""

    name: str
    requests: int
    failures: int
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The most that may fail of all requests, and how long one in a hundred may take.

    `slow_ms` is what the alerts call slow; who is told to wait is told within `busy_ms`, and
    `recovery_seconds` after a spike all is as it was.
    """

    failures: float
    p99_ms: dict[str, float]
    slow_ms: float
    busy_ms: float
    recovery_seconds: float

    @classmethod
    def read(cls, path: Path = FILE) -> "Thresholds":
        """Return the thresholds in a file."""
        read = json.loads(path.read_text(encoding="utf-8"))
        return cls(**read)

    def missed(self, seen: list[Measured], *, with_times: bool = True) -> list[str]:
        """Return what was missed, one sentence each."""
        asked = sum(each.requests for each in seen)
        failed = sum(each.failures for each in seen)
        told = []
        if not asked:
            told.append("Nothing was asked.")
        elif failed / asked > self.failures:
            told.append(f"{failed} of {asked} requests failed; {self.failures:.1%} may.")
        for each in seen if with_times else ():
            most = self.p99_ms.get(each.name)
            if most is not None and each.p99_ms > most:
                told.append(f"{each.name}: p99 is {each.p99_ms:.0f} ms, more than {most:.0f}.")
        return told
