"""The `cinq` command: each verb is a module of its own, loaded only when it is asked for."""

import importlib
import sys
from collections.abc import Sequence

import click

_VERBS: dict[str, str] = {
    "up": "Migrate, build an index if there is none, and serve everything.",
    "serve": "Serve the API and the web app.",
    "migrate": "Bring the database to the newest schema.",
    "catalogue": "Bring in films and ratings.",
    "pipeline": "Run the steps from films to a live index.",
    "index": "List, promote, roll back and verify versions.",
    "build": "Make a bundle from files alone.",
    "recommend": "Recommend films for a file of picks.",
    "search": "Search films for a file of queries.",
    "similar": "Find similar films for a file of films.",
    "evaluate": "Measure quality against the baselines.",
    "drift": "Tell whether today is like the weeks before.",
    "privacy": "Keep nothing about people longer than it is needed.",
    "panel": "Show what the golden panel gets from a bundle.",
    "doctor": "Tell what is configured, reachable, and what falls back.",
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run; help needs none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order a newcomer meets them."""
        del ctx
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a verb, or None when there is no such verb."""
        del ctx
        if cmd_name not in _VERBS:
            return None
        command = importlib.import_module(f"cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs with one line each, without loading them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(_VERBS.items()))


@click.group(cls=LazyGroup)
def cinq() -> None:
    """Choose five films you love, get five films you will love."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `cinq`; an expected failure becomes one line on standard error and exit status 1."""
    try:
        cinq.main(args=arguments, prog_name="cinq", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.stderr.write("\ncinq: stopped.\n")
        sys.exit(130)
    except Exception as error:
        from cli.failures import told  # noqa: PLC0415 - it knows the errors of every package

        message = told(error)
        if message is None:
            raise
        sys.stderr.write(f"cinq: {message}\n")
        sys.exit(1)
