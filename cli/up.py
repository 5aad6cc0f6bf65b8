"""`cinq up`: everything on one machine, in one command."""

import os
import sys
import tempfile
from pathlib import Path

import click

from api.listening import bound
from api.settings import Settings
from cli.console import progress, say
from cli.serving_options import override, serving_options
from index.errors import BundleRefused
from index.manifest import verify_bundle
from index.pipeline.pipeline import PipelineBusy, run_pipeline
from index.registry.champion import read_champion
from index.settings import IndexSettings


@click.command()
@serving_options
def command(host: str | None, port: int | None, data: str | None) -> None:
    """Migrate, build and promote an index if there is none, then serve the API and the web app.

    Stopped at any moment, it goes on where it was when it is started again.
    """
    override(host, port, data)
    settings = Settings.from_environment()
    _make_writable(settings.data_dir)
    # Known before an index is built, which takes minutes.
    bound(settings.host, settings.port).close()
    if not _has_live_index(IndexSettings()):
        _build()
    say(f"Starting Cinq at http://{settings.host}:{settings.port} (Ctrl-C stops it)")
    # A fresh process serves: what building loaded (torch, MLflow) is gone from memory.
    sys.stdout.flush()
    command_line = [sys.executable, "-m", "cli", "serve"]
    os.execv(sys.executable, command_line)  # noqa: S606 - our own interpreter


class DataNotWritable(OSError):
    """The data dir cannot be made, or nothing can be written in it."""

    def __init__(self, data_dir: Path, reason: str) -> None:
        super().__init__(
            f"Cannot write in {data_dir}: {reason}. Make that folder writable, "
            "or choose another one (CINQ_DATA_DIR, or make run DATA=folder)."
        )


def _make_writable(data_dir: Path) -> None:
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data_dir):
            pass
    except OSError as error:
        raise DataNotWritable(data_dir, error.strerror or str(error)) from None


def _has_live_index(settings: IndexSettings) -> bool:
    try:
        champion = read_champion(settings.data_dir)
        if champion is None:
            return False
        verify_bundle(champion.bundle)
    except BundleRefused as refusal:
        say(f"The live index cannot be used: {refusal} It is made again.")
        return False
    return True


def _build() -> None:
    say("First start: building the index. It takes a minute or two, once.")
    try:
        with progress() as shown:
            run_pipeline(IndexSettings(), shown, last="promote")
    except PipelineBusy as busy:
        raise click.ClickException(str(busy)) from None
