"""`cinq index effect`: what a change of version means to the people who come here."""

import asyncio
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import click

from api.database import Database
from api.recommendations.effect import Effect
from api.recommendations.effect import effect as effect_on_people
from api.settings import Settings
from cli.console import print_json, say
from cli.learning import has_database
from index.film_index import FilmIndex
from index.registry.model_registry import ModelRegistry
from index.settings import IndexSettings

_NOBODY = Effect(people=0, changed=0, overlap_at_5=None, losing=0)


@click.command()
@click.option("--before", metavar="VERSION", help="In place of the version that was live before.")
@click.option("--after", metavar="VERSION", help="In place of the live version.")
@click.option("--days", type=click.IntRange(1), default=30, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(before: str | None, after: str | None, days: int, *, as_json: bool) -> None:
    """Tell how the five films of people seen in the last DAYS differ between two versions."""
    settings = IndexSettings()
    registry = ModelRegistry(settings.data_dir, settings.mlflow_tracking_uri, settings.bundles_kept)
    reigns = registry.history()
    after = after or (reigns[0].version if reigns else None)
    before = before or (reigns[0].before if reigns else None)
    if after is None or before is None:
        _tell_nothing(as_json=as_json)
        return
    old, new = (FilmIndex.load(registry.fetched(each), each) for each in (before, after))
    found = asyncio.run(_effect(old, new, datetime.now(UTC) - timedelta(days=days)))
    if as_json:
        print_json({"before": before, "after": after, **asdict(found)})
    else:
        _tell(before, after, found)


async def _effect(before: FilmIndex, after: FilmIndex, since: datetime) -> Effect:
    settings = Settings.from_environment()
    if not has_database(settings):
        return _NOBODY
    database = Database(settings.database, settings.database_limits)
    try:
        return await effect_on_people(database, before, after, since)
    finally:
        await database.close()


def _tell_nothing(*, as_json: bool) -> None:
    if as_json:
        print_json({"before": None, "after": None})
    else:
        say("Fewer than two versions were live so far: nothing has changed for anybody.")


def _tell(before: str, after: str, found: Effect) -> None:
    if found.overlap_at_5 is None:
        say("Nobody with five picks was here in that time.")
        return
    say(
        f"From version {before} to {after}: {found.people:,} people, "
        f"{found.changed:,} with another five; {found.overlap_at_5:.0%} of their films stay."
    )
    if found.losing:
        say(f"{found.losing:,} have an answer no more: their picks are gone from the catalogue.")
