"""One Airflow for all tests of schedules: making its database takes longer than most of them."""

import pytest

from api.database_migration import upgrade
from api.settings import Settings
from tests.bundles import starter_table
from tests.dags.airflow import PROGRAM, Airflow
from tests.known_vectors import lend
from tests.requirements import missing


@pytest.fixture(scope="session")
def airflow(tmp_path_factory: pytest.TempPathFactory) -> Airflow:
    """An Airflow, and the data of a Cinq that has nothing yet but vectors."""
    if not PROGRAM.exists():
        missing("airflow", "Airflow is not installed: make install-airflow")
    folder = tmp_path_factory.mktemp("airflow")
    airflow = Airflow(folder / "data", folder / "cinq")
    airflow.prepare()
    lend(starter_table(), airflow.data_dir)
    upgrade(Settings(data_dir=airflow.data_dir))
    return airflow
