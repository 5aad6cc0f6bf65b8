"""Each route of a service as fast as it answers, beside its barest one."""

import tempfile
from pathlib import Path

from load_tests.asking import Taken
from load_tests.bench import BARE, measure, report
from tests.faults.served import served
from tests.speed.charts import bars
from tests.speed.part import Part


def routes(bundle: Path, seconds: float = 15.0) -> Part:
    """Return what each route of a service that answers from `bundle` costs."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), bundle) as url:
        measure(url, 1.0)
        taken = measure(url, seconds)
    return Part(report(taken), {"routes.svg": _drawn(taken)})


def _drawn(taken: dict[str, Taken]) -> str:
    bare = taken[BARE].work_ms
    costs = {name: each.work_ms for name, each in taken.items()}
    told = {name: f"{cost:.2f} ms, ×{cost / bare:.1f}" for name, cost in costs.items()}
    return bars("Processor time of the service for one answer", costs, told)
