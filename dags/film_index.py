"""Films become the live index: weekly, and whenever the catalogue has changed."""

import os
from datetime import UTC, datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Asset, AssetOrTimeSchedule, CronTriggerTimetable

CATALOGUE = Asset(name="catalogue", uri="cinq://catalogue")
LIVE_INDEX = Asset(name="live-index", uri="cinq://live-index")
SHARDS = int(os.environ.get("CINQ_EMBED_SHARDS", "2"))
# One folder a run, so that clearing a failed task goes on from what the tasks before it made.
FOLDER = """"$CINQ_DATA_DIR"/runs/{{ run_id | replace(":", "-") | replace("+", "-") }}"""
RUN = f'"$CINQ_COMMAND" pipeline run --run {FOLDER}'


def step(name: str, minutes: int, **options: object) -> BashOperator:
    """Return the task of one step of the pipeline."""
    return BashOperator(
        task_id=name,
        bash_command=f"{RUN} --only {name} --json",
        execution_timeout=timedelta(minutes=minutes),
        **options,
    )


with DAG(
    "film_index",
    description="Ingest, embed, learn, measure, decide, go live",
    doc_md=__doc__,
    schedule=AssetOrTimeSchedule(
        timetable=CronTriggerTimetable("0 3 * * 1", timezone="UTC"), assets=[CATALOGUE]
    ),
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=8),
    tags=["cinq", "index"],
    default_args={"owner": "cinq", "retries": 2, "retry_delay": timedelta(minutes=1)},
) as dag:
    embed_shards = BashOperator.partial(
        task_id="embed_shard",
        bash_command=f'{RUN} --only embed --shard "$SHARD" --json',
        append_env=True,
        execution_timeout=timedelta(hours=4),
    ).expand(env=[{"SHARD": f"{number}/{SHARDS}"} for number in range(1, SHARDS + 1)])
    (
        step("ingest", 60)
        >> step("validate", 60)
        >> step("preprocess", 60)
        >> embed_shards
        >> step("embed", 60)
        >> step("train", 120)
        >> step("build", 60)
        >> step("evaluate", 60)
        # A refused index stays refused: trying again would only say so again.
        >> step("gate", 30, retries=0)
        >> step("promote", 30, outlets=[LIVE_INDEX])
        >> step("announce", 10)
    )
