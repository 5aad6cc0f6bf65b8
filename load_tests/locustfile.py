"""Load on a running Cinq: `locust -f load_tests/locustfile.py --headless --host URL`.

`--growth` says how the crowd grows (smoke, ramp, soak, spike), `--people` how large it gets.
Ends with status 1 when a threshold is missed; a smoke test looks at failures only, since how fast
a machine is shows in longer ones.
"""

from argparse import ArgumentParser, Namespace
from typing import ClassVar

from locust import LoadTestShape, events
from locust.env import Environment

from load_tests.journeys import Browser, Newcomer, Rememberer
from load_tests.profiles import PROFILES, Crowd, crowd_at
from load_tests.thresholds import Measured, Thresholds

__all__ = ["Browser", "Newcomer", "Rememberer", "Shape"]


@events.init_command_line_parser.add_listener
def add_options(parser: ArgumentParser) -> None:
    """Add the options of this file."""
    parser.add_argument("--growth", choices=sorted(PROFILES), default="ramp")
    parser.add_argument("--people", type=int, default=100, help="The largest crowd.")


class Shape(LoadTestShape):
    """The crowd of the chosen profile."""

    use_common_options: ClassVar[bool] = False

    def tick(self) -> Crowd | None:
        """Return the crowd of this second."""
        options = _options(self.runner.environment if self.runner else None)
        return crowd_at(PROFILES[options.growth](options.people), self.get_run_time())


@events.quitting.add_listener
def judge(environment: Environment, **_: object) -> None:
    """Say which thresholds were missed, in words and by the exit status."""
    seen = [
        Measured(
            entry.name,
            entry.num_requests,
            entry.num_failures,
            entry.get_response_time_percentile(0.99) or 0,
        )
        for entry in environment.stats.entries.values()
    ]
    is_smoke = _options(environment).growth == "smoke"
    missed = Thresholds.read().missed(seen, with_times=not is_smoke)
    for each in missed:
        print(f"Missed: {each}")  # noqa: T201 - the report of a command
    environment.process_exit_code = 1 if missed else 0


def _options(environment: Environment | None) -> Namespace:
    """Return the options of the command line; the defaults where there was none."""
    found = environment.parsed_options if environment else None
    return found or Namespace(growth="ramp", people=100)
