"""An earlier index is live again, started by hand: the one before, or the one that is named."""

from datetime import UTC, datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Asset, Param

LIVE_INDEX = Asset(name="live-index", uri="cinq://live-index")

ROLL_BACK = '"$CINQ_COMMAND" index rollback ${VERSION:+--to "$VERSION"} --why "$WHY" --json'

with DAG(
    "roll_back",
    description="Return to an earlier index",
    doc_md=__doc__,
    schedule=None,
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(minutes=30),
    tags=["cinq", "index"],
    params={
        "version": Param(None, type=["null", "string"], pattern=r"^[0-9]+$", title="Version"),
        "why": Param("asked for in Airflow", type="string", minLength=1, title="Why"),
    },
    default_args={"owner": "cinq", "retries": 1, "retry_delay": timedelta(seconds=10)},
) as dag:
    # The parameters come as variables of the process, never as words of the command.
    BashOperator(
        task_id="roll_back",
        bash_command=ROLL_BACK,
        env={"VERSION": "{{ params.version or '' }}", "WHY": "{{ params.why }}"},
        append_env=True,
        execution_timeout=timedelta(minutes=10),
        outlets=[LIVE_INDEX],
    )
