"""`cinq drift`: is today like the weeks before?"""

import os
import shutil
from pathlib import Path

import click

from cli.console import print_json, say
from cli.drift_simulate import simulate
from drift.errors import NobodyYet
from drift.kept_reports import JSON
from drift.report import Report
from drift.settings import DriftSettings


@click.group()
@click.option("--data", type=click.Path(file_okay=False), help="Folder of all data.")
def command(data: str | None) -> None:
    """Tell whether today is like the weeks before, once or for ever."""
    if data is not None:
        os.environ["CINQ_DATA_DIR"] = data


command.add_command(simulate)


@command.command()
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the report and its pages here too.",
)
def report(out: Path | None, *, as_json: bool) -> None:
    """Compare the last days with those before, and keep the report with its pages.

    Before the service ran for the first time there is nothing to compare, which is no failure.
    """
    from drift.reporting import make_report  # noqa: PLC0415 - loads the index

    settings = DriftSettings()
    try:
        made = make_report(settings)
    except NobodyYet as reason:
        _tell_nothing(reason, as_json=as_json)
        return
    folder = settings.reports / made.name
    if out is not None:
        shutil.copytree(folder, out, dirs_exist_ok=True)
    if as_json:
        import orjson  # noqa: PLC0415 - only here

        print_json(orjson.loads((folder / JSON).read_bytes()))
    else:
        _tell(made, out or folder)


@command.command()
@click.option("--host", help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), help="The port; 0 takes a free one.")
def serve(host: str | None, port: int | None) -> None:
    """Make reports every few hours; serve them, and their gauges at /metrics."""
    from drift.server import serve as serve_reports  # noqa: PLC0415 - loads the web server

    for name, value in (("HOST", host), ("PORT", port)):
        if value is not None:
            os.environ[f"CINQ_DRIFT_{name}"] = str(value)
    serve_reports(DriftSettings())


def _tell_nothing(reason: NobodyYet, *, as_json: bool) -> None:
    if as_json:
        print_json({"report": None, "reason": str(reason)})
    else:
        say(f"Nothing to compare: {reason}")


def _tell(made: Report, folder: Path) -> None:
    say(made.sentence)
    for window in made.windows:
        counted = f"{window.current_units:,} {window.unit} now, {window.reference_units:,} before"
        say(f"\n{window.window} ({counted}): {window.state}")
        for each in window.findings:
            verdict = "DRIFT" if each.detected else "none"
            say(f"  {each.feature:<14} {each.score:7.3f} of {each.threshold:.3f}  {verdict}")
            for change in each.changes if each.detected else ():
                say(f"    {change.name}: {change.before:.1%} → {change.now:.1%}")
    say(f"\nKept in {folder}")
