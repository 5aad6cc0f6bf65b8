"""The bundle a verb reads: the one that is named, or else the live one."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from index.registry.champion import read_champion
from index.settings import IndexSettings

CommandT = TypeVar("CommandT", bound=Callable[..., None])


def bundle_option(function: CommandT) -> CommandT:
    """Add --bundle, which is the bundle of the live index when it is left out."""
    return click.option(
        "--bundle",
        type=click.Path(file_okay=False, path_type=Path),
        callback=_or_live,
        help="Folder of a bundle; left out, that of the live index.",
    )(function)


def _or_live(context: click.Context, parameter: click.Parameter, named: Path | None) -> Path:
    if named is not None:
        return named
    data_dir = IndexSettings().data_dir
    champion = read_champion(data_dir)
    if champion is None:
        raise click.BadParameter(f"no index is live in {data_dir}: name one.", context, parameter)
    return champion.bundle
