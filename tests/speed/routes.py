"""Each route of a service as fast as it answers, beside its barest one."""

import statistics
import tempfile
from pathlib import Path

from load_tests.asking import Taken, ask_at
from load_tests.bench import BARE, FIVE, makers_for, measure, report
from tests.faults.served import served
from tests.speed.charts import bars
from tests.speed.part import Part


def routes(bundle: Path, seconds: float = 15.0) -> Part:
    """Return what each route of a service that answers from `bundle` costs."""
    with tempfile.TemporaryDirectory() as folder, served(Path(folder), bundle) as url:
        measure(url, 1.0)
        taken = measure(url, seconds)
        rate = taken[FIVE].per_second / 2
        calm = ask_at(url, makers_for(url)[FIVE], rate, 2 * seconds)
    lines = [*report(taken), "", at_half(rate, calm)]
    return Part(lines, {"routes.svg": _drawn(taken)})


def at_half(rate: float, taken: Taken) -> str:
    """Return the sentence on a recommendation asked for `rate` times a second."""
    cuts = statistics.quantiles([1000 * answer for answer in taken.answers], n=100)
    return (
        f"A recommendation at half of what it can ({rate:.0f} a second, asked for whether answers "
        f"come or not): p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms; 10 are aimed at."
    )


def _drawn(taken: dict[str, Taken]) -> str:
    bare = taken[BARE].work_ms
    costs = {name: each.work_ms for name, each in taken.items()}
    told = {name: f"{cost:.2f} ms, ×{cost / bare:.1f}" for name, cost in costs.items()}
    return bars("Processor time of the service for one answer", costs, told)
