"""Makes a report: reads, compares, draws and keeps."""

import asyncio
import logging
import time
from collections.abc import Mapping
from datetime import UTC, datetime

from catalogue.film_table import FilmTable
from drift.catalogue_window import catalogue_window, live_version, version_before
from drift.decision import Judged, Strictness, judge
from drift.kept_reports import KeptReports
from drift.ranked import Ranked, quality_window, ranked
from drift.reading import Events, Periods, read_events
from drift.report import Report, name_of
from drift.sample import Window
from drift.settings import DriftSettings
from drift.windows import windows_of
from index.film_index import FilmIndex
from index.registry.champion import read_champion

_LOG = logging.getLogger(__name__)


def make_report(
    settings: DriftSettings, now: datetime | None = None, *, drawn: bool = True
) -> Report:
    """Make a report about the days until `now` and keep it; `drawn` adds Evidently's pages.

    Raises EventsUnreadable when the database does not answer, BundleRefused for a bad bundle.
    """
    began, now = time.perf_counter(), now or datetime.now(UTC)
    periods = Periods.before(now, settings.drift_reference_days, settings.drift_current_days)
    before, current = asyncio.run(read_events(settings.database, periods, settings.drift_most_rows))
    live = live_version(settings.data_dir)
    films = live.films if live else FilmTable.from_films(())
    windows = windows_of(before, current, films)
    windows.append(catalogue_window(version_before(settings.data_dir), live))
    rankings = _rankings(settings, before, current)
    if rankings:
        windows.append(quality_window(*rankings))
    judged = judge(windows, strictness_of(settings))
    pages = _pages(windows, judged, rankings) if drawn else {}
    report = Report(
        name=name_of(now),
        made_at=now,
        seconds=time.perf_counter() - began,
        periods=periods,
        model_version=live.name if live else None,
        false_alarms=settings.drift_false_alarms,
        windows=judged,
        pages=tuple(each.removesuffix(".html") for each in pages if each.endswith(".html")),
    )
    KeptReports(settings.reports, settings.drift_reports_kept).keep(report, pages)
    return report


def strictness_of(settings: DriftSettings) -> Strictness:
    """Return how much is needed before something is called drift."""
    return Strictness(
        false_alarms=settings.drift_false_alarms,
        least_units=settings.drift_least_rows,
        share_floor=settings.drift_share_floor,
        auc_floor=settings.drift_auc_floor,
    )


def _rankings(
    settings: DriftSettings, before: Events, current: Events
) -> tuple[Ranked, Ranked] | None:
    """Return what the live index makes of judged films; None without an index or judgements."""
    champion = read_champion(settings.data_dir)
    if champion is None or not before.feedback or not current.feedback:
        return None
    index = FilmIndex.load(champion.bundle)
    return ranked(before, index), ranked(current, index)


def _pages(
    windows: list[Window],
    judged: tuple[Judged, ...],
    rankings: tuple[Ranked, Ranked] | None,
) -> Mapping[str, bytes]:
    if not any(each.state == "enough" for each in judged):
        return {}
    from drift.evidently_pages import quality_pages, window_pages  # noqa: PLC0415 - takes seconds

    pages: dict[str, bytes] = {}
    for window, said in zip(windows, judged, strict=True):
        try:
            pages |= window_pages(window, said)
            if window.name == "quality" and rankings and said.state == "enough":
                pages |= quality_pages(*rankings)
        except Exception:  # noqa: BLE001 - what was decided is worth more than its picture
            _LOG.warning("Evidently drew no page of %s.", window.name, exc_info=True)
    return pages
