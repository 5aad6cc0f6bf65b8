"""A task that fails for the last time tells people: in Slack's form, and by mail."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.dags.airflow import Airflow
from tests.monitoring.listeners import Mailbox, answering, receiving

pytestmark = pytest.mark.alone


@dataclass
class Listeners:
    """Who stands in for Slack and for a mail server, and how Airflow finds them."""

    posted: list[str] = field(default_factory=list)
    mailbox: Mailbox = field(default_factory=Mailbox)
    variables: dict[str, str] = field(default_factory=dict)

    def take(self, body: bytes) -> bytes:
        self.posted.append(json.loads(body)["text"])
        return b"ok"


@pytest.fixture
def listeners() -> Iterator[Listeners]:
    found = Listeners()
    with ExitStack() as stack:
        slack = stack.enter_context(answering(found.take))
        mail = stack.enter_context(receiving(found.mailbox))
        plain = {"disable_tls": True, "disable_ssl": True}
        server = {"conn_type": "smtp", "host": "127.0.0.1", "port": mail, "extra": plain}
        webhook = {"host": f"http://127.0.0.1:{slack}/services", "password": "T/B/secret"}
        found.variables = {
            "AIRFLOW_CONN_SLACK_DEFAULT": json.dumps({"conn_type": "slackwebhook", **webhook}),
            "AIRFLOW_CONN_SMTP_DEFAULT": json.dumps(server),
            "CINQ_ALERT_EMAIL": "films@example.com",
            "CINQ_ALERT_FROM": "cinq@example.com",
        }
        yield found


def test_a_rollback_that_fails_is_told_to_slack_and_by_mail(
    listeners: Listeners, airflow: Airflow, tmp_path: Path
) -> None:
    broken = Airflow(airflow.data_dir, tmp_path / "cinq")
    broken.command.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.command.chmod(0o755)
    broken.try_to_run("roll_back", **listeners.variables)
    [said] = listeners.posted
    assert said.startswith("Cinq: roll_back failed at roll_back")
    assert "The live index stays as it is" in said
    [mail] = listeners.mailbox.mails
    assert mail["Subject"] == "Cinq: roll_back failed at roll_back"
    assert (mail["From"], mail["To"]) == ("cinq@example.com", "films@example.com")
