"""What a promotion writes by HTTP is what it writes by MLflow's library."""

import subprocess
import sys
from pathlib import Path

import pytest

from index.errors import VersionUnknown
from index.manifest import verify_bundle
from index.registry.ledger import Ledger
from index.registry.remote import RemoteRegistry
from index.registry.remote_ledger import RemoteLedger
from index.registry.remote_server import RegistryUnreachable, RemoteServer
from index.registry.tracking import Tracking

pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def ledgers(
    registry_server: str, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Ledger, Ledger]:
    """One registry of two versions, by its server and by MLflow's library."""
    library = Tracking(tmp_path_factory.mktemp("library"), registry_server)
    return RemoteLedger(registry_server), library


@pytest.fixture(params=[(0, 1), (1, 0)], ids=["the server writes", "the library writes"])
def pair(ledgers: tuple[Ledger, Ledger], request: pytest.FixtureRequest) -> tuple[Ledger, Ledger]:
    """The one that writes, and the one that reads."""
    writes, reads = request.param
    return ledgers[writes], ledgers[reads]


def test_aliases_move_and_are_taken_from_others(pair: tuple[Ledger, Ledger]) -> None:
    writes, reads = pair
    for number in ("1", "2"):
        writes.set_alias("champion", number)
        assert reads.number_of("champion") == writes.number_of("champion") == number
    assert reads.number_of("nobody") is writes.number_of("nobody") is None


def test_notes_come_in_order_and_may_be_written_anew(pair: tuple[Ledger, Ledger]) -> None:
    writes, reads = pair
    kind = f"note-{type(writes).__name__} "
    for key, text in (("b", "second"), ("a", "was"), ("a", 'first "é"')):
        writes.note(kind + key, text)
    assert reads.notes(kind) == writes.notes(kind) == ['first "é"', "second"]


def test_tags_are_written_and_emptied(
    pair: tuple[Ledger, Ledger], ledgers: tuple[Ledger, Ledger]
) -> None:
    library = ledgers[1]
    assert isinstance(library, Tracking)
    for value in ("down", ""):
        pair[0].tag("1", "rolled_back", value)
        assert library.version("1").tags["rolled_back"] == value


def test_a_bundle_comes_whole_and_what_a_run_left_not_is_empty(
    pair: tuple[Ledger, Ledger], tmp_path: Path
) -> None:
    for what in ("bundle", "evidence"):
        (tmp_path / what).mkdir()
        pair[0].download("2", tmp_path / what, what)
    assert verify_bundle(tmp_path / "bundle")
    assert list((tmp_path / "evidence").iterdir()) == []


@pytest.mark.parametrize("number", ["9", "no number"])
def test_an_unknown_version_is_named(pair: tuple[Ledger, Ledger], number: str) -> None:
    with pytest.raises(VersionUnknown, match=number):
        pair[0].check(number)
    pair[0].check("1")


def test_a_web_server_that_is_no_registry_is_not_one_without_a_champion(
    registry_server: str,
) -> None:
    with pytest.raises(RegistryUnreachable):
        RemoteRegistry(RemoteServer(f"{registry_server}/elsewhere")).champion()


def test_rolling_back_on_a_server_needs_no_import_of_mlflow(tmp_path: Path) -> None:
    program = f"""
import pathlib, sys, cli.index
cli.index.ModelRegistry(pathlib.Path({str(tmp_path)!r}), "http://127.0.0.1:9")
print(sorted({{"mlflow", "pandas", "faiss", "fastapi", "numpy"}} & set(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
