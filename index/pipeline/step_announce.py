"""Step ten: say what happened, in the run folder and to whoever listens."""

from index.pipeline.announcing import post
from index.pipeline.context import Context, Findings
from index.whole_file import write_whole


def announce_inputs(context: Context) -> tuple[object, ...]:
    """Return what came of the promotion, so that each outcome is announced once."""
    return (_outcome(context),)


def announce(context: Context) -> tuple[str, Findings]:
    """Write the announcement of this run, and post it to the webhook when there is one.

    Raises AnnouncementUnheard when the webhook does not take it; done again, it is sent again.
    """
    outcome = _outcome(context)
    verdict = context.run.verdict.read_text(encoding="utf-8")
    text = f"# {outcome}\n\n{verdict}"
    write_whole(context.run.announcement, text)
    webhook = context.settings.announce_webhook
    if webhook is not None:
        post(webhook.get_secret_value(), text)
    told = "told the webhook" if webhook is not None else "no webhook is set"
    return f"{outcome} ({told})", {"outcome": outcome}


def _outcome(context: Context) -> str:
    """Return in a sentence what came of the promotion; raise StepMissing before there was one."""
    if context.run.refusal.is_file():
        return context.run.refusal.read_text(encoding="utf-8").strip()
    promoted = context.record("promote").findings
    return f"Version {promoted['version']} of the index went live."
