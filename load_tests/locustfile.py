"""Load on a running Cinq: `locust -f load_tests/locustfile.py --headless --host URL`.

`--growth` says how the crowd grows (smoke, ramp, soak, spike), `--people` how large it gets.
Ends with status 1 when a threshold is missed; a smoke test looks at failures only, since how fast
a machine is shows in longer ones.
"""

import time
from argparse import ArgumentParser, Namespace
from typing import ClassVar

from locust import LoadTestShape, events
from locust.contrib.fasthttp import FastResponse
from locust.env import Environment

from load_tests.busy import Seen, is_busy, missed_by_spike, told
from load_tests.journeys import Browser, Newcomer, Rememberer, retry_after
from load_tests.profiles import PROFILES, SOAK_MINUTES, SPIKE_ENDS, Crowd, crowd_at, stages
from load_tests.thresholds import Measured, Thresholds

_ANSWERS: dict[Environment, list[Seen]] = {}

__all__ = ["Browser", "Newcomer", "Rememberer", "Shape"]


@events.init_command_line_parser.add_listener
def add_options(parser: ArgumentParser) -> None:
    """Add the options of this file."""
    parser.add_argument("--growth", choices=sorted(PROFILES), default="ramp")
    parser.add_argument("--people", type=int, default=100, help="The largest crowd.")
    parser.add_argument("--minutes", type=float, default=SOAK_MINUTES, help="How long a soak is.")


class Shape(LoadTestShape):
    """The crowd of the chosen profile."""

    use_common_options: ClassVar[bool] = False

    def tick(self) -> Crowd | None:
        """Return the crowd of this second."""
        options = _options(self.runner.environment if self.runner else None)
        grown = stages(options.growth, options.people, options.minutes)
        return crowd_at(grown, self.get_run_time())


@events.test_start.add_listener
def begin(environment: Environment, **_: object) -> None:
    """Note the answers of a spike one by one: what happened when is the question there."""
    began, seen = time.time(), list[Seen]()
    _ANSWERS[environment] = seen

    def hear(
        *,
        name: str,
        response_time: float,
        response: FastResponse,
        exception: Exception | None,
        start_time: float,
        **_: object,
    ) -> None:
        busy = is_busy(response.status_code, retry_after(response.headers))
        failed = exception is not None
        seen.append(Seen(start_time - began, name, response_time, busy, failed))

    if _options(environment).growth == "spike":
        environment.events.request.add_listener(hear)


@events.quitting.add_listener
def judge(environment: Environment, **_: object) -> None:
    """Say which thresholds were missed, in words and by the exit status."""
    growth, limits = _options(environment).growth, Thresholds.read()
    if growth == "spike":
        seen = _ANSWERS.get(environment, [])
        print(f"Spike: {told(seen, SPIKE_ENDS)}")  # noqa: T201 - the report of a command
        missed = missed_by_spike(seen, SPIKE_ENDS, limits)
    else:
        missed = limits.missed(_measured(environment), with_times=growth != "smoke")
    for each in missed:
        print(f"Missed: {each}")  # noqa: T201 - the report of a command
    environment.process_exit_code = 1 if missed else 0


def _measured(environment: Environment) -> list[Measured]:
    return [
        Measured(
            entry.name,
            entry.num_requests,
            entry.num_failures,
            entry.get_response_time_percentile(0.99) or 0,
        )
        for entry in environment.stats.entries.values()
    ]


def _options(environment: Environment | None) -> Namespace:
    """Return the options of the command line; the defaults where there was none."""
    found = environment.parsed_options if environment else None
    return found or Namespace(growth="ramp", people=100, minutes=SOAK_MINUTES)
