"""Options that `cinq up` and `cinq serve` share; each overrides the setting of its name."""

import os
from collections.abc import Callable
from typing import TypeVar

import click

CommandT = TypeVar("CommandT", bound=Callable[..., None])


def serving_options(function: CommandT) -> CommandT:
    """Add --host, --port and --data."""
    for option in (
        click.option("--data", type=click.Path(file_okay=False), help="Folder of all data."),
        click.option("--port", type=click.IntRange(1, 65_535), help="Port to listen on."),
        click.option("--host", help="Address to listen on."),
    ):
        function = option(function)
    return function


def override(host: str | None, port: int | None, data: str | None) -> None:
    """Let what was said on the command line win over the environment."""
    for name, value in (("HOST", host), ("PORT", port), ("DATA_DIR", data)):
        if value is not None:
            os.environ[f"CINQ_{name}"] = str(value)
