"""Somebody who copies the blocks of a page into a terminal, one after the other."""

import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.docs.blocks import Block

ADDRESS = "127.0.0.1:8000"
# What `make run` does once everything is installed: a test installs nothing.
_INSTALLED = {"make run": 'exec "$PYTHON" -m cli up --port "$PORT" --data .cinq'}
_READY_SECONDS = 240
_PREAMBLE = """set -euo pipefail
trap 'status=$?; pids=$(jobs -p); [ -z "$pids" ] || kill -INT $pids; wait; exit $status' EXIT
# Background jobs of a script ignore Ctrl-C unless they are jobs of their own.
set -m
"""


def script_of(blocks: Iterable[Block], port: int) -> str:
    """Return one Bash script that runs the blocks of shell, with the port of this run.

    A server that several pages start is started once. Before each block its place and the
    seconds since the start are printed.
    """
    parts = [_PREAMBLE]
    started: set[str] = set()
    for block in blocks:
        if block.language != "sh" or block.how == "not run":
            continue
        text = block.text.replace(ADDRESS, f"127.0.0.1:{port}")
        if block.how == "in the background":
            if text in started:
                continue
            started.add(text)
            text = f"( {_INSTALLED[text]} ) >server.log 2>&1 &"
        elif block.how == "until it succeeds":
            text = (
                f"for _ in $(seq {_READY_SECONDS}); do ready=no; {text} && ready=yes && break; "
                "sleep 1; done\n[ $ready = yes ] || { tail -50 server.log; exit 1; }"
            )
        parts.append(f'echo "$SECONDS s" {shlex.quote(str(block))} >> blocks.log\n{text}\n')
    return "\n".join(parts)


def follow(blocks: Iterable[Block], folder: Path, project: Path, seconds: int = 600) -> None:
    """Run the blocks in `folder`, where what `project` holds is linked.

    Raises AssertionError with the block that failed and what was printed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for entry in project.iterdir():
        if entry.name not in {".git", ".cinq", "site"}:
            (folder / entry.name).symlink_to(entry)
    port = _free_port()
    told = {name: value for name, value in os.environ.items() if not name.startswith("CINQ_")}
    with (folder / "terminal.log").open("wb") as log:
        done = subprocess.run(
            ["bash", "-c", script_of(blocks, port)],
            cwd=folder,
            env=told | {"PORT": str(port), "PYTHONPATH": str(project), "PYTHON": sys.executable},
            stdout=log,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    if done.returncode:
        last = (folder / "blocks.log").read_text(encoding="utf-8").splitlines()[-1]
        printed = (folder / "terminal.log").read_text(encoding="utf-8", errors="replace")
        raise AssertionError(f"The block at {last} failed:\n{printed[-3000:]}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
