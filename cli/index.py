"""`cinq index`: versions of the index, and which one is live."""

from typing import Any

import click

from cli.console import print_json, say
from index.registry.champion import Champion
from index.registry.model_registry import ModelRegistry
from index.registry.tracking import Version
from index.settings import IndexSettings

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.group()
def command() -> None:
    """List, promote, roll back and verify versions of the index."""


def _registry() -> ModelRegistry:
    settings = IndexSettings()
    return ModelRegistry(settings.data_dir, settings.mlflow_tracking_uri, settings.bundles_kept)


@command.command("list")
@json_option
def list_versions(*, as_json: bool) -> None:
    """List the versions, newest first, with their aliases and metrics."""
    versions = _registry().versions()
    if as_json:
        print_json({"versions": [_as_dict(version) for version in versions]})
        return
    if not versions:
        say("No version yet: `cinq pipeline run` makes one.")
    for version in versions:
        metrics = "  ".join(f"{name} {value:.3f}" for name, value in version.metrics.items())
        aliases = ", ".join(version.aliases) or "-"
        say(f"{version.number:>4}  {version.created:%Y-%m-%d %H:%M}  {aliases:<22}  {metrics}")


@command.command()
@click.argument("version")
@json_option
def show(version: str, *, as_json: bool) -> None:
    """Show one version: when, from what, how good."""
    found = _as_dict(_registry().version(version))
    if as_json:
        print_json(found)
        return
    for name, value in found.items():
        if isinstance(value, dict):
            say(f"{name}:")
            for key, each in value.items():
                say(f"  {key}: {each}")
        else:
            say(f"{name}: {value}")


@command.command()
@click.argument("version")
@json_option
def promote(version: str, *, as_json: bool) -> None:
    """Make a version live."""
    _tell(_registry().promote(version), as_json=as_json)


@command.command()
@json_option
def rollback(*, as_json: bool) -> None:
    """Make the previous champion live again."""
    _tell(_registry().rollback(), as_json=as_json)


@command.command()
@click.argument("version")
@json_option
def verify(version: str, *, as_json: bool) -> None:
    """Fetch a version's bundle and check every digest."""
    manifest = _registry().verify(version)
    if as_json:
        print_json({"version": version, "digest": manifest.digest, "files": len(manifest.files)})
    else:
        say(f"Version {version} is whole: {len(manifest.files)} files, {manifest.digest[:12]}.")


def _tell(champion: Champion, *, as_json: bool) -> None:
    if as_json:
        print_json(champion.model_dump(mode="json"))
    else:
        say(f"Version {champion.version} is live.")


def _as_dict(version: Version) -> dict[str, Any]:
    return {
        "version": version.number,
        "created": version.created.isoformat(),
        "aliases": list(version.aliases),
        "metrics": version.metrics,
        "tags": version.tags,
        "parameters": version.parameters,
    }
