"""Every alert once, from its cause to the message that a person reads."""

import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from deploy.monitoring.addresses import Addresses
from deploy.monitoring.alerts import alert_groups
from deploy.monitoring.files import write
from deploy.monitoring.pace import REHEARSAL
from index.manifest import Manifest
from index.registry.champion import write_champion
from tests.faults.served import served, signed_up
from tests.monitoring.examples import EXAMPLES
from tests.monitoring.listeners import Exporter, Mailbox, Slack, answering, free_port, receiving
from tests.monitoring.watchmen import alertmanager, prometheus
from tests.postgresql import Cluster, programs, running_cluster
from tests.requirements import missing

pytestmark = pytest.mark.alone
ALERTS = {alert.name for group in alert_groups(REHEARSAL) for alert in group.alerts}
_LONGEST_SECONDS = 150.0


def old_bundle(bundle: Path, folder: Path) -> Path:
    """Return a copy of a bundle that was built a month ago."""
    shutil.copytree(bundle, folder)
    made = datetime.now(UTC) - timedelta(days=30)
    Manifest.read(folder).model_copy(update={"created": made}).write(folder)
    return folder


def promote_damaged(data_dir: Path) -> None:
    """Promote a version whose films are not those of its manifest."""
    damaged = data_dir / "bundles" / "2"
    shutil.copytree(data_dir / "bundles" / "1", damaged)
    (damaged / "films.parquet").write_bytes(b"no films")
    write_champion(data_dir, "2", damaged)


class Heard:
    """What Slack and the mailbox were told, by the name of the alert."""

    def __init__(self, slack: Slack, mailbox: Mailbox, runbooks: str) -> None:
        self._slack = slack
        self._mailbox = mailbox
        self._runbooks = runbooks

    def posts(self) -> dict[str, str]:
        told = [f"{title}\n{text}" for title, text in self._slack.messages]
        return self._by_alert(told)

    def mails(self) -> dict[str, str]:
        told = []
        for mail in self._mailbox.mails:
            body = mail.get_body(("plain",))
            assert body is not None
            told.append(f"{mail['Subject']}\n{body.get_content()}")
        return self._by_alert(told)

    def wait_for(self, alerts: set[str], meanwhile: Callable[[], object]) -> None:
        deadline = time.monotonic() + _LONGEST_SECONDS
        while alerts - (self.posts().keys() & self.mails().keys()):
            meanwhile()
            time.sleep(0.2)
            silent = alerts - self.posts().keys(), alerts - self.mails().keys()
            assert time.monotonic() < deadline, silent

    def _by_alert(self, told: list[str]) -> dict[str, str]:
        firing = [text for text in told if text.startswith(("🔴", "🟠"))]
        return {
            alert: text
            for text in reversed(firing)
            for alert in ALERTS
            if f"{self._runbooks}/{alert}/" in text
        }


def check_message(text: str) -> None:
    """Hold a message against what a person needs to understand it."""
    title, first, *_ = text.splitlines()
    assert first == title.split(" ", 1)[1].split(" (")[0] or title[2:].startswith(first[:20])
    assert "What to do: http" in text
    assert "What is seen: http" in text
    assert "Since " in text
    for leftover in ("{{", "}}", "<no value>", "<error", "$value", "%!"):
        assert leftover not in text, text


@pytest.mark.timeout(400)
def test_every_alert_reaches_slack_and_mail(tmp_path: Path, bundle_folder: Path) -> None:
    found = programs()
    if found is None:
        missing("postgresql", "PostgreSQL is not installed (apt-get install postgresql)")
        return
    slack, mailbox = Slack(), Mailbox()
    made_up = {name: each for name, each in EXAMPLES.items() if not each.is_brought_about}
    data, bundle = tmp_path / "data", old_bundle(bundle_folder, tmp_path / "bundle")
    with ExitStack() as stack:
        cluster = stack.enter_context(running_cluster(found))
        service = ExitStack()
        stack.enter_context(service)
        url = service.enter_context(served(data, bundle, database_url=cluster.url()))
        person = service.enter_context(signed_up(url, "ada@example.com"))
        addresses = Addresses(
            services=(url.removeprefix("http://"),),
            drift=f"127.0.0.1:{free_port()}",
            alertmanager=f"127.0.0.1:{free_port()}",
            mail=f"127.0.0.1:{stack.enter_context(receiving(mailbox))}",
            slack_file=str(tmp_path / "slack"),
        )
        port = stack.enter_context(answering(slack.take))
        (tmp_path / "slack").write_text(f"http://127.0.0.1:{port}/hook", encoding="utf-8")
        told = stack.enter_context(answering(Exporter(made_up).tell))
        job = {
            "job_name": "made-up",
            "honor_labels": True,
            "static_configs": [{"targets": [f"127.0.0.1:{told}"]}],
        }
        write(tmp_path, addresses, REHEARSAL)
        stack.enter_context(alertmanager(tmp_path, int(addresses.alertmanager[10:])))
        stack.enter_context(prometheus(tmp_path, addresses, REHEARSAL, [job]))
        heard = Heard(slack, mailbox, f"{addresses.docs}/runbooks")
        break_things(cluster, data)
        heard.wait_for(ALERTS - {"ServiceDown"}, lambda: ask(person))
        service.close()
        heard.wait_for({"ServiceDown"}, lambda: None)
    check_all(heard)


def check_all(heard: Heard) -> None:
    for told_by in (heard.posts(), heard.mails()):
        assert told_by.keys() == ALERTS
        for text in told_by.values():
            check_message(text)
    assert "cinq index" not in heard.posts()["DatabaseDown"]
    assert "Drift: decade of picks moved" in heard.mails()["DriftDetected"]


def break_things(cluster: Cluster, data: Path) -> None:
    """Take the database away, and promote what cannot be used."""
    promote_damaged(data)
    cluster.stop()


def ask(person: httpx.Client) -> None:
    """Ask for something that needs the database, without waiting for a proxy to be kind."""
    for _ in range(5):
        person.get("/me/picks")
