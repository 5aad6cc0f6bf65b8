"""Indexes from the data directory: whatever the champion pointer names."""

from pathlib import Path

from api.film_answers import FilmAnswers
from index.encoders_in_use import EncodersInUse
from index.film_index import FilmIndex
from index.manifest import READERS
from index.registry.champion import Champion, read_champion


class PromotedBundles:
    """The bundle that the champion pointer in the data directory names."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._encoders = EncodersInUse()
        self._readers = READERS

    def champion(self) -> Champion | None:
        """Return what the pointer names."""
        return read_champion(self._data_dir)

    def load(self, champion: Champion) -> FilmAnswers:
        """Verify and load the bundle."""
        return FilmIndex.load(champion.bundle, champion.version, self._encoders, self._readers)

    def settle(self, champion: Champion) -> None:  # noqa: ARG002 - as every source is told
        """Take one core at most from now on: people ask while the next version is verified."""
        self._readers = 1
