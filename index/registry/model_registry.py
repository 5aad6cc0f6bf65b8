"""Versions of the index: register, promote, roll back, verify."""

import shutil
import tempfile
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import BundleRefused, CardsMissing, NothingToRollBack
from index.manifest import Manifest, verify_bundle
from index.registry.aliases import (
    CARDS,
    CHALLENGER,
    CHAMPION,
    EVIDENCE,
    PREVIOUS,
    ROLLED_BACK,
    WENT_LIVE,
)
from index.registry.champion import Champion, champion_path, read_champion, write_champion
from index.registry.ledger import Ledger
from index.registry.reign import Reign, begun
from index.registry.remote_ledger import RemoteLedger
from index.registry.remote_server import is_server
from index.registry.run_account import NOTHING_BESIDE, RunAccount
from index.registry.run_input import RunInput
from index.registry.version import Version
from index.whole_folder import replacing

if TYPE_CHECKING:
    from index.registry.tracking import Tracking


class ModelRegistry:
    """The registered versions, and which of them is live.

    MLflow's alias `champion` is the truth for every machine; the pointer file in the data dir
    is this machine's copy of it, and is what the service watches.
    """

    def __init__(
        self, data_dir: Path, tracking_uri: str | None = None, bundles_kept: int = 3
    ) -> None:
        self._data_dir = data_dir
        self._kept = bundles_kept
        self._uri = tracking_uri
        self._ledger: Ledger = (
            RemoteLedger(tracking_uri) if is_server(tracking_uri) else self._tracking
        )

    @cached_property
    def _tracking(self) -> "Tracking":
        # MLflow takes seconds to import; going live and back on a server does without.
        from index.registry.tracking import Tracking  # noqa: PLC0415

        return Tracking(self._data_dir, self._uri)

    def register(
        self,
        bundle: Path,
        parameters: Mapping[str, str],
        tags: Mapping[str, str],
        inputs: Sequence[RunInput] = (),
        account: RunAccount = NOTHING_BESIDE,
    ) -> Version:
        """Verify `bundle`, log it with the data it was made from, register it as challenger."""
        manifest = verify_bundle(bundle)
        tags = {**tags, "bundle_digest": manifest.digest}
        number = self._tracking.register(
            bundle, manifest.metrics, parameters, tags, inputs, account
        )
        self._ledger.set_alias(CHALLENGER, number)
        return self._tracking.version(number)

    def versions(self) -> list[Version]:
        """Return every version, newest first."""
        return self._tracking.versions()

    def version(self, number: str) -> Version:
        """Return one version; raise VersionUnknown when there is none of this number."""
        return self._tracking.version(number)

    def with_digest(self, digest: str) -> Version | None:
        """Return the newest version whose bundle has this digest, or None."""
        return next((v for v in self.versions() if v.tags.get("bundle_digest") == digest), None)

    def champion_number(self) -> str | None:
        """Return which version is live everywhere, or None when none is."""
        return self._ledger.number_of(CHAMPION)

    def tag(self, number: str, tags: Mapping[str, str]) -> None:
        """Write tags on a version, in place of those of the same names."""
        for name, value in tags.items():
            self._ledger.tag(number, name, value)

    def verify(self, number: str) -> Manifest:
        """Fetch a version's bundle and check it whole; raise BundleRefused when it is not."""
        return Manifest.read(self.fetched(number))

    def promote(self, number: str, why: str = "promoted") -> Champion:
        """Make a version live: the old champion becomes `previous`; `why` goes into the history.

        Done twice, it is done once; stopped in the middle, doing it again completes it.
        """
        bundle = self.fetched(number)
        old = self._ledger.number_of(CHAMPION)
        if old is not None and old != number:
            self._ledger.set_alias(PREVIOUS, old)
        self._ledger.set_alias(CHAMPION, number)
        self._ledger.tag(number, ROLLED_BACK, "")
        if old != number:
            self._record(begun(number, old, why))
        champion = write_champion(self._data_dir, number, bundle)
        self._forget_old_bundles()
        return champion

    def rollback(self, to: str | None = None, why: str = "rolled back") -> Champion:
        """Make the previous champion live again, or the version `to`; the one it replaces is down.

        No schedule brings that one back. Raises NothingToRollBack when there is no such other
        version, VersionUnknown when there is none of the number `to`.
        """
        target = to or self._ledger.number_of(PREVIOUS)
        current = self._ledger.number_of(CHAMPION)
        if target is None or target == current or current is None:
            raise NothingToRollBack
        champion = self.promote(target, why)
        self._ledger.tag(current, ROLLED_BACK, champion.promoted_at.isoformat())
        return champion

    def history(self) -> list[Reign]:
        """Return who went live, newest first."""
        notes = self._ledger.notes(WENT_LIVE)
        return [Reign.model_validate_json(note) for note in reversed(notes)]

    def _record(self, reign: Reign) -> None:
        # MLflow's keys take no plus sign; by name they stand in the order of time.
        moment = reign.since.strftime("%Y-%m-%dT%H:%M:%S.%f")
        self._ledger.note(f"{WENT_LIVE}{moment}", reign.model_dump_json())

    def fetched(self, number: str) -> Path:
        """Return the folder of a version's bundle, whole, downloading it where it is not."""
        self._ledger.check(number)
        folder = self._data_dir / "live" / f"version-{number}"
        try:
            verify_bundle(folder)
        except BundleRefused:
            with replacing(folder) as draft:
                self._ledger.download(number, draft)
            verify_bundle(folder)
        return folder

    def fetched_evidence(self, number: str) -> Path:
        """Return the folder of what a version's evaluation left; an empty one when it left none."""
        folder = self._data_dir / "evidence" / f"version-{number}"
        if not folder.is_dir():
            with replacing(folder) as draft:
                self._ledger.download(number, draft, EVIDENCE)
        return folder

    def cards(self, number: str) -> str:
        """Return the model card and the data card of a version; raise CardsMissing without any."""
        self._ledger.check(number)
        with tempfile.TemporaryDirectory() as parcel:
            self._ledger.download(number, Path(parcel), CARDS)
            pages = sorted(Path(parcel).glob("*.md"), reverse=True)
            if not pages:
                raise CardsMissing(number)
            return "\n".join(page.read_text(encoding="utf-8") for page in pages)

    def champion(self) -> Champion | None:
        """Return what is live on this machine."""
        return read_champion(self._data_dir)

    def _forget_old_bundles(self) -> None:
        """Remove unpacked bundles beyond those kept; MLflow still has them."""
        live = champion_path(self._data_dir).parent
        needed = {
            f"version-{number}"
            for alias in (CHAMPION, PREVIOUS)
            if (number := self._ledger.number_of(alias)) is not None
        }
        folders = sorted(live.glob("version-*"), key=lambda path: -path.stat().st_mtime)
        spare = [folder for folder in folders if folder.name not in needed]
        for folder in spare[max(self._kept - len(needed), 0) :]:
            shutil.rmtree(folder)
            shutil.rmtree(self._data_dir / "evidence" / folder.name, ignore_errors=True)
