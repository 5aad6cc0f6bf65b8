"""A real PostgreSQL, started by the tests and thrown away after them."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import asyncpg

from tests.apart import run_apart

_START_SECONDS = 60.0
_USER = "postgres"
_NEW = ("-A", "trust", "--no-sync", "--no-locale", "-E", "UTF8")
# Nothing of a test has to outlive a power cut.
_HASTE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
_SMALL = ("shared_buffers=32MB", "max_connections=60", "autovacuum=off")


def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs; None when it is not installed."""
    named = os.environ.get("CINQ_TEST_POSTGRESQL")
    folders = [Path(named)] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    found = shutil.which("postgres")
    folders = folders or ([Path(found).resolve().parent] if found else [])
    return folders[-1] if folders and (folders[-1] / "initdb").exists() else None


class Cluster:
    """One PostgreSQL server; as root it runs as the user `postgres`, which it insists on."""

    def __init__(self, folder: Path, programs: Path, *, is_durable: bool = False) -> None:
        self._folder = folder
        self._programs = programs
        self._options = _SMALL if is_durable else (*_SMALL, *_HASTE)
        self._user = _USER if os.geteuid() == 0 else None
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._initialise()

    @property
    def runs(self) -> bool:
        """Tell whether the server was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def url(self, database: str = "postgres") -> str:
        """Return the URL of a database for the service."""
        return f"postgresql+asyncpg://{_USER}@127.0.0.1:{self.port}/{database}"

    def create_database(self, name: str, template: str = "template1") -> str:
        """Make a database and return its URL."""
        self.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)

    def execute(self, *statements: str, database: str = "postgres") -> None:
        """Run statements, each in a transaction of its own."""
        run_apart(self._execute(statements, database))

    def start(self) -> None:
        """Start the server and wait until it answers."""
        program, data = str(self._programs / "postgres"), str(self._folder / "data")
        command = [program, "-D", data, "-p", str(self.port)]
        for option in (*self._options, f"unix_socket_directories={self._folder}"):
            command += ["-c", option]
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, user=self._user, cwd=self._folder
            )
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers():
            assert time.monotonic() < deadline, (self._folder / "log").read_text()
            time.sleep(0.05)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT ends it in order, SIGQUIT at once, as a crash does."""
        assert self._process is not None
        self._process.send_signal(how)
        self._process.wait(30)

    def freeze(self, *, frozen: bool) -> None:
        """Have the server stand still without closing a connection, or go on."""
        assert self._process is not None
        how = signal.SIGSTOP if frozen else signal.SIGCONT
        children = subprocess.run(
            ["ps", "-o", "pid=", "--ppid", str(self._process.pid)],
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        for pid in (self._process.pid, *map(int, children)):
            with suppress(ProcessLookupError):
                os.kill(pid, how)

    def _initialise(self) -> None:
        if self._user:
            shutil.chown(self._folder, self._user)
        subprocess.run(
            [str(self._programs / "initdb"), "-D", str(self._folder / "data"), "-U", _USER, *_NEW],
            user=self._user,
            cwd=self._folder,
            check=True,
            capture_output=True,
        )

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, (self._folder / "log").read_text()
        try:
            self.execute("SELECT 1")
        except (OSError, asyncpg.PostgresError):
            return False
        return True

    async def _execute(self, statements: tuple[str, ...], database: str) -> None:
        connection = await asyncpg.connect(
            host="127.0.0.1", port=self.port, user=_USER, database=database, timeout=5
        )
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()


@contextmanager
def running_cluster(programs: Path, *, is_durable: bool = False) -> Iterator[Cluster]:
    """Run a new server until the block ends, then remove it."""
    with tempfile.TemporaryDirectory(prefix="cinq-postgresql-") as folder:
        cluster = Cluster(Path(folder), programs, is_durable=is_durable)
        try:
            cluster.start()
            yield cluster
        finally:
            if cluster.runs:
                cluster.stop()
