"""What came of a run is written down, and told to a webhook once."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest
from pydantic import SecretStr

from index.pipeline.announcing import AnnouncementUnheard
from index.pipeline.context import Context, StepMissing
from index.pipeline.run_folder import RunFolder, StepRecord
from index.pipeline.step_announce import announce, announce_inputs
from index.settings import IndexSettings


class Webhook:
    """Hears messages, and answers what it is told to."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.status = 200
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                owner.heard.append(json.loads(body)["text"])
                self.send_response(owner.status)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    hook = Webhook()
    thread = Thread(target=hook.server.serve_forever, args=(0.01,))
    thread.start()
    yield hook
    hook.server.shutdown()
    thread.join()
    hook.server.server_close()


def context(folder: Path, webhook: Webhook | None = None) -> Context:
    port = webhook.server.server_port if webhook else 0
    address = SecretStr(f"http://127.0.0.1:{port}/secret") if webhook else None
    run = RunFolder(folder / "run")
    run.verdict.write_text("### The gate: passed\n")
    findings: dict[str, str | float | None] = {"version": "7"}
    run.keep(StepRecord(step="promote", key="k", seconds=0, summary="live", findings=findings))
    return Context(run, IndexSettings(data_dir=folder, announce_webhook=address))


def test_the_run_folder_tells_what_went_live_and_what_the_gate_said(tmp_path: Path) -> None:
    told, _ = announce(context(tmp_path))
    assert told == "Version 7 of the index went live. (no webhook is set)"
    text = (tmp_path / "run" / "announcement.md").read_text()
    assert text == "# Version 7 of the index went live.\n\n### The gate: passed\n"


def test_the_webhook_hears_the_same(tmp_path: Path, webhook: Webhook) -> None:
    announce(context(tmp_path, webhook))
    assert webhook.heard == [(tmp_path / "run" / "announcement.md").read_text()]


def test_a_refusal_is_announced_in_place_of_a_version(tmp_path: Path) -> None:
    refused = context(tmp_path)
    refused.run.refusal.write_text("The gate refused the candidate: It is worse.\n")
    assert announce_inputs(refused) != announce_inputs(context(tmp_path / "other"))
    assert announce(refused)[0].startswith("The gate refused the candidate: It is worse.")


def test_a_webhook_that_does_not_take_it_fails_the_step_without_naming_its_address(
    tmp_path: Path, webhook: Webhook
) -> None:
    webhook.status = 500
    with pytest.raises(AnnouncementUnheard, match="CINQ_ANNOUNCE_WEBHOOK") as raised:
        announce(context(tmp_path, webhook))
    assert "secret" not in str(raised.value)


def test_nothing_is_announced_before_anything_was_promoted_or_refused(tmp_path: Path) -> None:
    early = context(tmp_path)
    early.run.forget("promote")
    with pytest.raises(StepMissing, match="promote"):
        announce(early)


def test_a_webhook_that_is_no_web_address_stops_the_start() -> None:
    with pytest.raises(ValueError, match="not an http:// or https:// address"):
        IndexSettings(announce_webhook=SecretStr("file:///etc/passwd"))
