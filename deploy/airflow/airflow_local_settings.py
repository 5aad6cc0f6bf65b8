"""What holds for every task of every DAG: its pool, and whom its failure tells.

Airflow imports this module by its name from a folder on PYTHONPATH:
https://airflow.apache.org/docs/apache-airflow/stable/administration-and-deployment/cluster-policies.html
"""

import os
from collections.abc import Iterator

from airflow.providers.slack.notifications.slack_webhook import SlackWebhookNotifier
from airflow.providers.smtp.notifications.smtp import SmtpNotifier
from airflow.sdk import BaseNotifier, BaseOperator

SUBJECT = "Cinq: {{ dag.dag_id }} failed at {{ ti.task_id }}"
TOLD = """{{ dag.dag_id }} failed at {{ ti.task_id }}, try {{ ti.try_number }}, in the run \
{{ run_id }}. The live index stays as it is. The log says why: {{ ti.log_url }} \
Once that is mended, clear the failed task; what was done before it is used again."""


def task_policy(task: BaseOperator) -> None:
    """Put `task` in the pool of the data folder, and tell people when its last try fails."""
    task.pool = os.environ.get("CINQ_AIRFLOW_POOL", "default_pool")
    task.on_failure_callback = [*task.on_failure_callback, *_notifiers()]


def _notifiers() -> Iterator[BaseNotifier]:
    if "AIRFLOW_CONN_SLACK_DEFAULT" in os.environ:
        yield SlackWebhookNotifier(text=f"{SUBJECT}\n{TOLD}")
    if "AIRFLOW_CONN_SMTP_DEFAULT" in os.environ:
        yield SmtpNotifier(
            to=os.environ["CINQ_ALERT_EMAIL"],
            from_email=os.environ.get("CINQ_ALERT_FROM", "cinq@localhost"),
            subject=SUBJECT,
            html_content=TOLD,
        )
