"""The pipeline finishes what it began, and never repeats what is done."""

import json
from pathlib import Path

import pytest
from filelock import FileLock

from catalogue.film_table import FilmTable
from catalogue.queries_store import keep_queries
from index.errors import GateRefused
from index.pipeline import step_ingest
from index.pipeline.context import StepMissing
from index.pipeline.pipeline import (
    PipelineBusy,
    StepUnknown,
    folder_for_inputs,
    run_pipeline,
    run_shard,
    run_step,
)
from index.pipeline.progress import Silence
from index.pipeline.shard import Shard, ShardMeaningless
from index.pipeline.steps import STEP_NAMES
from index.registry.champion import read_champion
from index.registry.model_registry import ModelRegistry
from index.settings import IndexSettings
from tests.bundles import tiny_films


class Journal(Silence):
    """Remembers what steps said, and stops the run when it is told to."""

    def __init__(self, stop_after: str | None = None) -> None:
        self.said: dict[str, str] = {}
        self._stop_after = stop_after

    def end(self, step: str, summary: str) -> None:
        self.said[step] = summary
        if step == self._stop_after:
            raise KeyboardInterrupt

    @property
    def reused(self) -> list[str]:
        return [step for step, summary in self.said.items() if summary.startswith("already done")]


@pytest.fixture
def settings(
    tmp_path_factory: pytest.TempPathFactory, bundle_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> IndexSettings:
    films: FilmTable = tiny_films()
    monkeypatch.setattr(step_ingest, "starter_films", lambda: list(films))
    data_dir = tmp_path_factory.mktemp("data")
    # The encoder and the vectors of these films are known from building the small bundle.
    for name in ("encoders", "vectors"):
        (data_dir / name).symlink_to(bundle_folder.parent / "cache" / name)
    return IndexSettings(data_dir=data_dir)


@pytest.mark.slow
def test_a_run_goes_from_films_to_a_live_index(settings: IndexSettings) -> None:
    records = run_pipeline(settings, Silence())
    assert [record.step for record in records] == list(STEP_NAMES)
    champion = read_champion(settings.data_dir)
    assert champion is not None
    assert champion.version == "1"
    version = ModelRegistry(settings.data_dir).version("1")
    assert version.inputs == {"catalogue": records[0].findings["catalogue_digest"]}
    cards = ModelRegistry(settings.data_dir).cards("1")
    assert f"`{version.tags['bundle_digest'][:12]}`" in cards
    assert cards.index("# Model card") < cards.index("# Data card")
    again = Journal()
    run_pipeline(settings, again, last="gate")
    assert again.reused == list(STEP_NAMES[: STEP_NAMES.index("gate") + 1])


@pytest.mark.slow
def test_a_version_that_was_rolled_back_is_not_promoted_by_a_schedule(
    settings: IndexSettings,
) -> None:
    run_pipeline(settings, Silence())
    run = next(iter((settings.data_dir / "runs").iterdir()))
    registry = ModelRegistry(settings.data_dir)
    registry.register(run / "bundle", {}, {})
    registry.promote("2")
    registry.rollback()
    with pytest.raises(GateRefused, match="rolled back"):
        run_pipeline(settings, Silence())


@pytest.mark.parametrize("step", ["ingest", "embed", "train"])
def test_a_stopped_run_goes_on_where_it_was(settings: IndexSettings, step: str) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_pipeline(settings, Journal(stop_after=step), last="build")
    journal = Journal()
    run_pipeline(settings, journal, last="build")
    assert journal.reused == list(STEP_NAMES[: STEP_NAMES.index(step) + 1])


def test_a_run_begun_from_a_step_repeats_it_and_those_after_it(settings: IndexSettings) -> None:
    run_pipeline(settings, Silence(), last="build")
    journal = Journal()
    run_pipeline(settings, journal, first="train", last="build")
    assert list(journal.said) == ["train", "build"]
    assert journal.reused == []


def test_a_torn_record_is_done_again(settings: IndexSettings) -> None:
    run_pipeline(settings, Silence(), last="train")
    run = next(iter((settings.data_dir / "runs").iterdir()))
    (run / "validate.json").write_text('{"step": "val')
    journal = Journal()
    run_pipeline(settings, journal, last="train")
    assert journal.reused == ["ingest", "preprocess", "embed", "train"]


def test_the_same_run_gives_the_same_bundle(settings: IndexSettings, tmp_path: Path) -> None:
    digests = set()
    for name in ("one", "two"):
        records = run_pipeline(settings, Silence(), run=tmp_path / name, last="build")
        digests.add(records[-1].findings["bundle_digest"])
    assert len(digests) == 1


def test_a_refused_bundle_is_not_promoted(settings: IndexSettings, tmp_path: Path) -> None:
    run_pipeline(settings, Silence(), run=tmp_path, last="gate")
    record = json.loads((tmp_path / "gate.json").read_text())
    record["findings"] |= {"verdict": "refused", "reasons": "It is worse."}
    (tmp_path / "gate.json").write_text(json.dumps(record))
    with pytest.raises(GateRefused, match=r"It is worse\."):
        run_pipeline(settings, Silence(), run=tmp_path)
    assert read_champion(settings.data_dir) is None
    assert "It is worse." in (tmp_path / "announcement.md").read_text()


def test_two_pipelines_do_not_share_a_data_dir(settings: IndexSettings) -> None:
    with FileLock(settings.data_dir / "pipeline.lock"), pytest.raises(PipelineBusy):
        run_pipeline(settings, Silence())


def test_steps_done_one_by_one_make_the_same_bundle(settings: IndexSettings) -> None:
    run = folder_for_inputs(settings)
    for name in STEP_NAMES[: STEP_NAMES.index("build") + 1]:
        record = run_step(settings, Silence(), name, run=run)
    journal = Journal()
    again = run_pipeline(settings, journal, last="build")
    assert again[-1] == record
    assert journal.reused == [each.step for each in again]


def test_shards_embed_what_the_step_then_joins(
    settings: IndexSettings, tmp_path: Path, bundle_folder: Path
) -> None:
    own = settings.model_copy(update={"data_dir": tmp_path})
    (tmp_path / "encoders").symlink_to(bundle_folder.parent / "cache" / "encoders")
    run_pipeline(own, Silence(), last="preprocess")
    told = [run_shard(own, Silence(), Shard(number, 3)) for number in (3, 1, 2, 1)]
    assert told[0].startswith("shard 3/3: 26 embedded, 0 known")
    assert told[-1].endswith("0 embedded, 27 known")
    record = run_step(own, Silence(), "embed")
    assert record.findings == {"embedded": 0, "reused": 80}


@pytest.mark.parametrize("text", ["", "3", "0/3", "4/3", "-1/3", "1/three"])
def test_what_is_no_shard_is_refused(text: str) -> None:
    with pytest.raises(ShardMeaningless):
        Shard.parse(text)


def test_an_unknown_step_is_named(settings: IndexSettings) -> None:
    with pytest.raises(StepUnknown, match="polish"):
        run_pipeline(settings, Silence(), last="polish")


def test_a_step_without_those_before_it_is_refused(settings: IndexSettings, tmp_path: Path) -> None:
    with pytest.raises(StepMissing, match="train"):
        run_pipeline(settings, Silence(), run=tmp_path, first="build")


@pytest.mark.slow
def test_queries_that_are_kept_teach_the_next_index(
    settings: IndexSettings, tmp_path: Path
) -> None:
    films = list(tiny_films())
    lines = [
        {"text": sentence, "film_id": film.id}
        for film in films
        for sentence in film.overview.split(". ")[:2]
    ]
    path = tmp_path / "queries.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    keep_queries(path, settings.data_dir)

    records = {record.step: record for record in run_pipeline(settings, Silence(), last="build")}

    assert records["ingest"].findings["queries_digest"]
    assert "search_recall_10" in records["build"].findings


@pytest.mark.slow
def test_queries_of_another_catalogue_keep_no_index_from_being_built(
    settings: IndexSettings, tmp_path: Path
) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text('{"text": "a story", "film_id": "tmdb-0"}', encoding="utf-8")
    keep_queries(path, settings.data_dir)

    journal = Journal()
    run_pipeline(settings, journal, last="build")

    assert "without queries" in journal.said["build"]
