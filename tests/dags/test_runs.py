"""Every DAG runs in Airflow itself, on real films."""

import gzip
import json
from pathlib import Path

import pytest

from catalogue.dataset import current_dataset
from catalogue.starter_catalogue import starter_films
from index.registry.champion import read_champion
from index.registry.model_registry import ModelRegistry
from tests.dags.airflow import Airflow

pytestmark = pytest.mark.alone


@pytest.fixture(scope="module")
def log_of_a_run(airflow: Airflow) -> str:
    """What `film_index` logged, from films to a live index."""
    return airflow.run("film_index", CINQ_EMBED_SHARDS="2")


def test_films_become_a_live_index(airflow: Airflow, log_of_a_run: str) -> None:
    champion = read_champion(airflow.data_dir)
    assert champion is not None
    assert champion.version == "1"
    assert log_of_a_run.count('{"embed":') == 3  # two shares, and the whole


@pytest.mark.usefixtures("log_of_a_run")
def test_a_report_on_drift_is_kept(airflow: Airflow) -> None:
    airflow.run("watch_drift")
    assert list((airflow.data_dir / "drift").rglob("report.json"))


@pytest.mark.usefixtures("log_of_a_run")
def test_what_a_promotion_means_to_people_is_told(airflow: Airflow) -> None:
    assert '"before":null' in airflow.run("refresh_recommendations")


def test_an_earlier_index_is_live_again(airflow: Airflow, bundle_folder: Path) -> None:
    registry = ModelRegistry(airflow.data_dir / "two")
    for _ in range(2):
        registry.register(bundle_folder, {}, {"gate": "passed"})
    registry.promote("1")
    registry.promote("2")
    elsewhere = Airflow(airflow.data_dir / "two", airflow.command)
    conf = json.dumps({"why": "tried; echo $HOME"})
    elsewhere.call("db", "migrate")
    elsewhere.run("roll_back", "--conf", conf)
    champion = read_champion(elsewhere.data_dir)
    assert champion is not None
    assert champion.version == "1"
    assert registry.history()[0].why == "tried; echo $HOME"


def test_the_catalogue_follows_its_sources_and_a_change_is_told_once(
    airflow: Airflow, tmp_path: Path
) -> None:
    films = tmp_path / "films.jsonl.gz"
    with gzip.open(films, "wt", encoding="utf-8") as file:
        for film in list(starter_films())[:20]:
            file.write(film.model_dump_json(include={"id", "title", "overview", "year"}) + "\n")
    asleep = airflow.run("refresh_catalogue")
    assert "state=skipped" in asleep or "skipped" in asleep
    assert current_dataset(airflow.data_dir) is None
    airflow.run("refresh_catalogue", CINQ_CATALOGUE_SOURCES=str(films))
    dataset = current_dataset(airflow.data_dir)
    assert dataset is not None
    assert len(dataset.films) == 20
    again = airflow.run("refresh_catalogue", CINQ_CATALOGUE_SOURCES=str(films))
    assert "exit code 99" in again.lower() or "skipping" in again.lower()
