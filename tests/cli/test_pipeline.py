"""`cinq pipeline`: the steps one by one, as a scheduler calls them."""

import json
from pathlib import Path

import pytest

from cli.main import main
from index.pipeline.run_folder import RunFolder, StepRecord


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RunFolder:
    """A run that the gate refused."""
    monkeypatch.setenv("CINQ_DATA_DIR", str(tmp_path))
    run = RunFolder(tmp_path / "run")
    run.verdict.write_text("### The gate: refused\n\n- It is worse.\n")
    findings: dict[str, str | float | None] = {"verdict": "refused", "reasons": "It is worse."}
    summary = "refused: It is worse."
    run.keep(StepRecord(step="gate", key="k", seconds=0, summary=summary, findings=findings))
    return run


def test_the_verdict_is_printed_as_markdown(
    run: RunFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["pipeline", "verdict", "--run", str(run.path), "--markdown"])
    assert capsys.readouterr().out == "### The gate: refused\n\n- It is worse.\n"


def test_the_verdict_fails_a_check_when_it_is_a_refusal(
    run: RunFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["pipeline", "verdict", "--run", str(run.path), "--json", "--check"])
    assert json.loads(capsys.readouterr().out)["verdict"] == "refused"


def test_there_is_no_verdict_before_the_gate(
    run: RunFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    run.forget("gate")
    with pytest.raises(SystemExit):
        main(["pipeline", "verdict", "--run", str(run.path)])
    assert "gate" in capsys.readouterr().err


def test_a_scheduler_asks_for_the_folder_and_runs_single_steps_in_it(
    run: RunFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["pipeline", "folder"])
    folder = capsys.readouterr().out.strip()
    assert folder.startswith(str(run.path.parent / "runs"))
    for step in ("ingest", "validate", "preprocess"):
        main(["pipeline", "run", "--run", folder, "--only", step, "--json"])
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["preprocess"]["step"] == step


@pytest.mark.parametrize(
    "wrong",
    [
        ["--only", "embed", "--to", "gate"],
        ["--shard", "1/2"],
        ["--only", "train", "--shard", "1/2"],
    ],
)
def test_options_that_contradict_each_other_are_wrong_usage(
    run: RunFolder, wrong: list[str]
) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["pipeline", "run", "--run", str(run.path), *wrong])
    assert raised.value.code == 2


def test_an_encoder_that_there_is_not_is_told_without_a_traceback(
    run: RunFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CINQ_ENCODER", str(run.path))
    with pytest.raises(SystemExit) as raised:
        main(["pipeline", "run", "--run", str(run.path), "--to", "embed"])
    assert raised.value.code == 1
    assert "the folder holds no .safetensors weights" in capsys.readouterr().err
