"""Labels by version of the index, of which a process that lives long keeps the newest few."""

from prometheus_client import Counter

_MOST = 3


class VersionsKept:
    """Forgets the series of a counter whose version was live before the last three."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._versions: list[str] = []

    def note(self, version: str) -> None:
        """Note that `version` answers now."""
        if version in self._versions:
            return
        self._versions.append(version)
        if len(self._versions) > _MOST:
            self._counter.remove_by_labels({"version": self._versions.pop(0)})
