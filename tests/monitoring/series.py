"""Series as they are made up for a test: for promtool in its notation, for an exporter in time."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Series:
    """A series that begins at `start` and rises by `step` a sample, later by `then`.

    One with an `age` is a moment in time, so many seconds ago.
    """

    name: str
    labels: dict[str, str] = field(default_factory=dict)
    start: float = 0.0
    step: float = 0.0
    then: float | None = None
    age: float | None = None

    def spelled(self, instance: str) -> str:
        """Return the name with all labels."""
        labels = {"job": "cinq", "instance": instance} | self.labels
        return self.name + "{" + ",".join(f'{key}="{text}"' for key, text in labels.items()) + "}"

    def for_promtool(self, samples: int, later: int, ends_at: float) -> str:
        """Return its values: `samples` of them, the last `later` rising by `then`."""
        if self.age is not None:
            return f"{ends_at - self.age:f}+0x{samples}"
        if self.then is None:
            return f"{self.start:g}+{self.step:g}x{samples}"
        first = samples - later
        turned = self.start + self.step * first
        rest = f"{turned + self.then:g}+{self.then:g}x{later}"
        return f"{self.start:g}+{self.step:g}x{first} {rest}"

    def at(self, seconds: float, turns_at: float, now: float) -> float:
        """Return its value so many seconds after the beginning."""
        if self.age is not None:
            return now - self.age
        before = self.step * min(seconds, turns_at)
        after = self.step if self.then is None else self.then
        return self.start + before + after * max(seconds - turns_at, 0.0)


@dataclass(frozen=True, slots=True)
class Example:
    """What fires an alert, and something near to it that does not."""

    fires: tuple[Series, ...]
    silent: tuple[Series, ...]
    minutes: int = 1
    """Minutes between samples."""
    samples: int = 100
    later: int = 40
    is_brought_about: bool = False
    """Whether the rehearsal brings it about by a fault or another example, without these series."""
