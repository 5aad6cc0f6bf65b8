"""`cinq index`: versions of the index, and which one is live."""

from dataclasses import asdict
from typing import Any

import click

from cli.console import print_json, say
from index.registry.champion import Champion
from index.registry.model_registry import ModelRegistry
from index.registry.version import Version
from index.settings import IndexSettings

why_option = click.option("--why", help="The reason, kept in the history.")
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


class Verbs(click.Group):
    """The verbs of this module, and `effect`, imported when asked for: it knows the database."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order of the alphabet."""
        return sorted([*super().list_commands(ctx), "effect"])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a verb, or None when there is no such verb."""
        if cmd_name != "effect":
            return super().get_command(ctx, cmd_name)
        from cli.index_effect import command as effect  # noqa: PLC0415

        return effect


@click.group(cls=Verbs)
def command() -> None:
    """List, compare, promote, roll back and verify versions of the index."""


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
@click.option("--card", is_flag=True, help="Print its model card and its data card.")
@json_option
def show(version: str, *, card: bool, as_json: bool) -> None:
    """Show one version: when, from what, how good."""
    if card:
        cards = _registry().cards(version)
        print_json({"version": version, "card": cards}) if as_json else say(cards.rstrip())
        return
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
@click.argument("before")
@click.argument("after")
@json_option
def diff(before: str, after: str, *, as_json: bool) -> None:
    """Compare two versions: their metrics, and what the golden panel would be shown."""
    # Only this verb loads bundles.
    from index.film_index import FilmIndex  # noqa: PLC0415
    from index.panel.difference import panel_difference  # noqa: PLC0415

    registry = _registry()
    old, new = registry.version(before).metrics, registry.version(after).metrics
    changes = panel_difference(
        FilmIndex.load(registry.fetched(before), before),
        FilmIndex.load(registry.fetched(after), after),
    )
    if as_json:
        print_json({"metrics": {before: old, after: new}, "panel": asdict(changes)})
        return
    for name in sorted(old.keys() | new.keys()):
        say(f"{name:<24}{_figure(old.get(name))} → {_figure(new.get(name))}")
    if not changes.tastes:
        say("The panel knows too few films of both versions to compare what it would be shown.")
        return
    say(f"The panel's fives overlap by {changes.overlap_at_5:.0%} ({changes.tastes} tastes).")
    for moved in changes.moved:
        say(f"  {moved.taste}: {', '.join(moved.went)} → {', '.join(moved.came)}")


@command.command()
@json_option
def history(*, as_json: bool) -> None:
    """Tell which version was live since when, in whose place, why, and who said so."""
    reigns = _registry().history()
    if as_json:
        print_json({"history": [reign.model_dump(mode="json") for reign in reigns]})
        return
    if not reigns:
        say("No version went live yet.")
    for reign in reigns:
        place = f"in place of {reign.before}" if reign.before else "the first"
        since = f"{reign.since:%Y-%m-%d %H:%M:%S}"
        say(f"{since}  version {reign.version:>4}, {place}: {reign.why} ({reign.by})")


@command.command()
@click.argument("version")
@why_option
@json_option
def promote(version: str, why: str | None, *, as_json: bool) -> None:
    """Make a version live."""
    _tell(_registry().promote(version, why or "promoted by hand"), as_json=as_json)


@command.command()
@click.option("--to", metavar="VERSION", help="Return to this version, not to the one before.")
@why_option
@json_option
def rollback(to: str | None, why: str | None, *, as_json: bool) -> None:
    """Make the previous champion live again."""
    _tell(_registry().rollback(to, why or "rolled back by hand"), as_json=as_json)


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


def _figure(value: float | None) -> str:
    return "      -" if value is None else f"{value:7.3f}"


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
