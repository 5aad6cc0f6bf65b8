"""Is today like the weeks before? A report a day, kept where the drift service shows it."""

from datetime import UTC, datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG

with DAG(
    "watch_drift",
    description="Make the daily drift report",
    doc_md=__doc__,
    schedule="0 6 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=1),
    tags=["cinq", "drift"],
    default_args={"owner": "cinq", "retries": 2, "retry_delay": timedelta(minutes=5)},
) as dag:
    BashOperator(
        task_id="report",
        bash_command='"$CINQ_COMMAND" drift report --json',
        execution_timeout=timedelta(minutes=30),
    )
