"""How long the windows of all expressions are: as in production, or of seconds for a rehearsal."""

from dataclasses import dataclass

_REHEARSED = {
    "5m": "5s",
    "10m": "6s",
    "15m": "6s",
    "30m": "7s",
    "1h": "8s",
    "6h": "10s",
    "1d": "10s",
    "3d": "14s",
    "7d": "40s",
}


@dataclass(frozen=True, slots=True)
class Pace:
    """Spells windows and how long something has to last."""

    is_rehearsal: bool = False

    def window(self, real: str) -> str:
        """Return the window that stands for `real`."""
        return _REHEARSED[real] if self.is_rehearsal else real

    def lasting(self, real: str) -> str:
        """Return how long something has to hold."""
        return "1s" if self.is_rehearsal else real

    @property
    def interval(self) -> str:
        """How often Prometheus scrapes and evaluates."""
        return "1s" if self.is_rehearsal else "15s"


PRODUCTION = Pace()
REHEARSAL = Pace(is_rehearsal=True)
