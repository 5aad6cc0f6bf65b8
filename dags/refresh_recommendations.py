"""Another index went live: what it does to the five films of people who come here.

Nothing is stored for a later visit, since answering anew takes milliseconds and follows every
pick and reaction; the account of what changed is what a promotion or a rollback leaves behind.
"""

from datetime import UTC, datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Asset

LIVE_INDEX = Asset(name="live-index", uri="cinq://live-index")

with DAG(
    "refresh_recommendations",
    description="Tell how many people see other films now",
    doc_md=__doc__,
    schedule=[LIVE_INDEX],
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=2),
    tags=["cinq", "people"],
    default_args={"owner": "cinq", "retries": 2, "retry_delay": timedelta(minutes=5)},
) as dag:
    BashOperator(
        task_id="effect",
        bash_command='"$CINQ_COMMAND" index effect --json',
        execution_timeout=timedelta(hours=1),
    )
