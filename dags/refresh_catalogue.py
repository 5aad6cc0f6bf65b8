"""The catalogue follows its sources: daily. Only a change wakes what depends on it.

`CINQ_CATALOGUE_SOURCES` names what is imported, as `cinq catalogue import` takes it: files,
folders, `tmdb:`. While it names nothing, the task is skipped and the catalogue stays.
"""

from datetime import UTC, datetime, timedelta

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG, Asset

CATALOGUE = Asset(name="catalogue", uri="cinq://catalogue")
SKIPPED = 99
IMPORT = f"""
[ -n "${{CINQ_CATALOGUE_SOURCES:-}}" ] || exit {SKIPPED}
report=$("$CINQ_COMMAND" catalogue import $CINQ_CATALOGUE_SOURCES --json)
echo "$report"
# Nothing new is no news: no index is made of it.
[[ $report != *'"unchanged":true'* ]] || exit {SKIPPED}
"""

with DAG(
    "refresh_catalogue",
    description="Import the catalogue's sources",
    doc_md=__doc__,
    schedule="0 2 * * *",
    start_date=datetime(2026, 1, 1, tzinfo=UTC),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=4),
    tags=["cinq", "catalogue"],
    default_args={"owner": "cinq", "retries": 3, "retry_delay": timedelta(minutes=10)},
) as dag:
    BashOperator(
        task_id="import",
        bash_command=IMPORT,
        skip_on_exit_code=SKIPPED,
        execution_timeout=timedelta(hours=2),
        outlets=[CATALOGUE],
    )
