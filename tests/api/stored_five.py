"""What storing everybody's five ahead would save: `python -m tests.api.stored_five BUNDLE`.

One person with five picks asks in turn for the recommendations, which are computed, and for the
picks, which are stored: the same way through the service, the same five films to tell. What the
first takes beyond the second is what a stored five could save at most.
"""

import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.faults.served import served, signed_up

_ROUNDS = 300


@dataclass(frozen=True)
class Costs:
    """Milliseconds of each request, sorted."""

    computed: list[float]
    stored: list[float]

    def __str__(self) -> str:
        lines = ["| five films | median ms | 95 % within ms |", "|---|---|---|"]
        for name, taken in (("computed", self.computed), ("stored", self.stored)):
            last = taken[int(0.95 * len(taken))]
            lines.append(f"| {name} | {statistics.median(taken):.1f} | {last:.1f} |")
        return "\n".join(lines)


def measure(folder: Path, bundle: Path, rounds: int) -> Costs:
    """Return what both take over so many `rounds`."""
    taken: dict[str, list[float]] = {"/me/recommendations": [], "/me/picks": []}
    with served(folder, bundle) as url, signed_up(url, "ada@example.com") as ada:
        films = ada.get("/suggestions?limit=5").json()["items"]
        ids = [film["id"] for film in films]
        ada.put("/me/picks", json={"film_ids": ids}).raise_for_status()
        for _ in range(rounds):
            for path, seconds in taken.items():
                started = time.perf_counter()
                ada.get(path).raise_for_status()
                seconds.append((time.perf_counter() - started) * 1000)
    return Costs(*(sorted(each) for each in taken.values()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        sys.stdout.write(f"{measure(Path(made), Path(sys.argv[1]), _ROUNDS)}\n")
