"""Indexes from a remote registry: downloaded once, kept, and served on while it is away."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from api.film_answers import FilmAnswers
from api.index_metrics import IndexMetrics
from api.promoted_bundles import PromotedBundles
from index.errors import BundleRefused
from index.registry.champion import Champion, write_champion
from index.registry.remote import RemoteRegistry, RemoteVersion
from index.registry.remote_server import RegistryUnreachable
from index.whole_folder import replacing


class RegistryBundles:
    """The champion of an MLflow server, with a cache in the data directory.

    The pointer in the data directory names the last version that went live here. It is what a
    start begins with, at once, and what is served while the registry does not answer.
    """

    def __init__(
        self, data_dir: Path, registry: RemoteRegistry, kept: int, metrics: IndexMetrics
    ) -> None:
        self._data_dir = data_dir
        self._registry = registry
        self._kept = kept
        self._metrics = metrics
        self._cache = PromotedBundles(data_dir)
        self._found: tuple[RemoteVersion, Champion] | None = None
        self._has_begun = False

    def champion(self) -> Champion | None:
        """Return what the registry says, or what was live last while it says nothing."""
        if not self._has_begun:
            self._has_begun = True
            last = self._cache.champion()
            if last is not None:
                return last
        try:
            version = self._registry.champion()
            self._metrics.registry_up.set(1)
            return None if version is None else self._champion(version)
        except RegistryUnreachable:
            self._metrics.registry_up.set(0)
            last = self._cache.champion()
            if last is None:
                raise
            return last

    def load(self, champion: Champion) -> FilmAnswers:
        """Verify and load the bundle, from the cache or else downloaded."""
        try:
            return self._cache.load(champion)
        except BundleRefused:
            version = self._registered(champion)
            if version is None:
                raise
            with replacing(champion.bundle) as draft:
                self._registry.download(version, draft)
        return self._cache.load(champion)

    def settle(self, champion: Champion) -> None:
        """Remember that this version went live here, and forget old ones beyond those kept."""
        self._cache.settle(champion)
        if self._cache.champion() != champion:
            write_champion(self._data_dir, champion.version, champion.bundle, champion.promoted_at)
        folders = sorted(
            champion.bundle.parent.glob("version-*"), key=lambda path: -path.stat().st_mtime
        )
        for folder in [each for each in folders if each != champion.bundle][self._kept - 1 :]:
            shutil.rmtree(folder, ignore_errors=True)

    def _registered(self, champion: Champion) -> RemoteVersion | None:
        """Return the registered version that `champion` is, or None when it is that no more."""
        version = self._found[0] if self._found else self._registry.champion()
        return version if version and self._champion(version) == champion else None

    def _champion(self, version: RemoteVersion) -> Champion:
        """Return the pointer to a version; asked again, it is the same one."""
        if self._found is None or self._found[0] != version:
            since = self._registry.live_since(version.number) or datetime.now(UTC)
            bundle = self._data_dir / "cache" / f"version-{version.number}-{version.run_id[:8]}"
            found = Champion(version=version.number, bundle=bundle, promoted_at=since)
            last = self._cache.champion()
            is_last = last is not None and (last.version, last.bundle) == (found.version, bundle)
            self._found = version, last if last is not None and is_last else found
        return self._found[1]
