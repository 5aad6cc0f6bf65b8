"""What a run leaves in MLflow beside its bundle and its metrics."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RunAccount:
    """Files and folders by the folder they are kept in, and curves of values by step."""

    artifacts: Mapping[Path, str] = field(default_factory=dict)
    curves: Mapping[str, Mapping[int, float]] = field(default_factory=dict)


NOTHING_BESIDE = RunAccount()
