"""How many people there are at each moment of a load test."""

from dataclasses import dataclass
from typing import NamedTuple


class Crowd(NamedTuple):
    """How many people are there, and how many come or go in a second."""

    users: int
    per_second: float


@dataclass(frozen=True, slots=True)
class Stage:
    """A crowd that is there until a moment, in seconds from the start."""

    until: float
    crowd: Crowd


SOAK_MINUTES = 30.0
SPIKE_ENDS = 60.0


def smoke(users: int) -> list[Stage]:
    """Everybody at once, for twenty seconds."""
    return [Stage(20, Crowd(users, users))]


def ramp(users: int) -> list[Stage]:
    """Ten equal steps of half a minute up to everybody."""
    steps = 10
    return [
        Stage(30 * step, Crowd(max(1, users * step // steps), max(1.0, users / 50)))
        for step in range(1, steps + 1)
    ]


def soak(users: int, minutes: float = SOAK_MINUTES) -> list[Stage]:
    """Everybody, for half an hour or so many `minutes`."""
    return [Stage(60 * minutes, Crowd(users, max(1.0, users / 30)))]


def spike(users: int) -> list[Stage]:
    """Let a seventh be there, then everybody for thirty seconds, then a seventh again.

    Five times as many as fill a service come to one that is seven tenths full.
    """
    calm = Crowd(max(1, users // 7), users)
    return [Stage(30, calm), Stage(SPIKE_ENDS, Crowd(users, users)), Stage(120, calm)]


PROFILES = {"smoke": smoke, "ramp": ramp, "soak": soak, "spike": spike}


def stages(growth: str, people: int, minutes: float = SOAK_MINUTES) -> list[Stage]:
    """Return how a crowd of `people` grows; a soak lasts `minutes`."""
    return soak(people, minutes) if growth == "soak" else PROFILES[growth](people)


def crowd_at(grown: list[Stage], second: float) -> Crowd | None:
    """Return the crowd of that moment; None when the test is over."""
    return next((stage.crowd for stage in grown if second < stage.until), None)
