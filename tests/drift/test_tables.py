import subprocess
import sys
from typing import Any

from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

from api.tables import METADATA
from drift.tables import READ


def spelled(kind: TypeEngine[Any]) -> str:
    return kind.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]


def test_what_drift_reads_is_what_the_service_writes() -> None:
    for table in READ.tables.values():
        written = METADATA.tables[table.name]
        for column in table.columns:
            assert spelled(written.columns[column.name].type) == spelled(column.type), column


def test_neither_the_service_nor_the_command_line_loads_evidently() -> None:
    asked = (
        "import sys, api.app, cli.main, cli.drift, drift.server, drift.reporting; "
        "print('evidently' in sys.modules)"
    )
    found = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"
