"""Indexes from the data directory: whatever the champion pointer names."""

from pathlib import Path

from api.film_answers import FilmAnswers
from index.encoders_in_use import EncodersInUse
from index.film_index import FilmIndex
from index.registry.champion import Champion, read_champion


class PromotedBundles:
    """The bundle that the champion pointer in the data directory names."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._encoders = EncodersInUse()

    def champion(self) -> Champion | None:
        """Return what the pointer names."""
        return read_champion(self._data_dir)

    def load(self, champion: Champion) -> FilmAnswers:
        """Verify and load the bundle."""
        return FilmIndex.load(champion.bundle, champion.version, self._encoders)

    def settle(self, champion: Champion) -> None:
        """Have nothing to remember: the pointer is what was promoted."""
