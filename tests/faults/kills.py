"""The pipeline and promotions are killed at random: `python -m tests.faults.kills [KILLS] [SEED]`.

Each round changes the ratings, so that there is a new version to make. `kill -9` comes at a
random moment; after each the champion must be a whole bundle, and in the end every round goes
live, in as many starts as it takes.
"""

import csv
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from catalogue.ratings_store import keep_ratings
from index.errors import BundleRefused
from index.manifest import verify_bundle
from index.registry.champion import read_champion
from tests.bundles import tiny_bundle, tiny_films
from tests.faults.served import ROOT

_LONGEST_RUN_SECONDS = 300.0
_FIRST_GUESS_SECONDS, _SHORTEST_SECONDS = 20.0, 2.0


@dataclass
class Outcome:
    """How many processes were killed, what was found broken, which starts did not complete."""

    kills: int = 0
    rounds: int = 0
    versions: set[str] = field(default_factory=set)
    torn: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    moments: list[float] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether nothing was ever torn, and everything that was started again completed.

        Each round then made a version of its own go live.
        """
        return not self.torn and not self.failed and len(self.versions) == self.rounds

    @property
    def summary(self) -> str:
        """The counts in one line, so that a trial that is stopped has told how far it came."""
        return (
            f"{self.kills} kills in {self.rounds} rounds, {len(self.versions)} versions live, "
            f"{len(self.torn)} torn bundles, {len(self.failed)} starts that did not complete"
        )


class Trial:
    """One data dir, and what is done to it."""

    def __init__(self, data_dir: Path, cache: Path, seed: int) -> None:
        self._data_dir = data_dir
        self._chooser = random.Random(seed)
        self.outcome = Outcome()
        self._usual_seconds: dict[str, float] = {}
        data_dir.mkdir(parents=True, exist_ok=True)
        for name in ("encoders", "vectors"):
            (data_dir / name).symlink_to(cache / name)
        films = data_dir / "films.jsonl"
        films.write_text(
            "\n".join(json.dumps(film.model_dump(mode="json")) for film in tiny_films())
        )
        self._finish("catalogue", "import", str(films))

    def round(self, kills: int) -> None:
        """Make and promote a new version in spite of up to `kills` kills, then roll it back."""
        self.outcome.rounds += 1
        self._rate()
        self._in_spite_of(kills - kills // 3, "pipeline", "run")
        champion = read_champion(self._data_dir)
        version = champion.version if champion else "1"
        self.outcome.versions.add(version)
        self._in_spite_of(kills // 3, "index", "promote", version)

    def _in_spite_of(self, kills: int, *command: str) -> None:
        for _ in range(kills):
            if self._start_and_kill(*command):
                return
        self._finish(*command)

    def _start_and_kill(self, *command: str) -> bool:
        """Start a command and kill it at a random moment; tell whether it was done before."""
        process = self._start(*command)
        started = time.monotonic()
        usual = self._usual_seconds.get(command[0], _FIRST_GUESS_SECONDS)
        moment = self._chooser.uniform(0.5, usual)
        try:
            code = process.wait(moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            self.outcome.kills += 1
            self.outcome.moments.append(moment)
            self._look()
            return False
        self._took(time.monotonic() - started, command)
        self._hear(code, command)
        return True

    def _finish(self, *command: str) -> None:
        started = time.monotonic()
        code = self._start(*command).wait(_LONGEST_RUN_SECONDS)
        self._took(time.monotonic() - started, command)
        self._hear(code, command)

    def _took(self, seconds: float, command: tuple[str, ...]) -> None:
        """Remember how long a command took: kills that come later than that come too late."""
        self._usual_seconds[command[0]] = max(_SHORTEST_SECONDS, seconds)

    def _hear(self, code: int, command: tuple[str, ...]) -> None:
        if code != 0:
            log = (self._data_dir / "log").read_text(encoding="utf-8")
            self.outcome.failed.append(f"{' '.join(command)}: {log[-600:]}")
        self._look()

    def _look(self) -> None:
        """Hold the champion against its manifest, as any service would before it serves it."""
        try:
            champion = read_champion(self._data_dir)
            if champion is not None:
                verify_bundle(champion.bundle)
        except BundleRefused as error:
            self.outcome.torn.append(str(error))

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        chosen = {"CINQ_DATA_DIR": str(self._data_dir), "OMP_NUM_THREADS": "1"}
        with (self._data_dir / "log").open("wb") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "cli", *command],
                cwd=ROOT,
                env={**os.environ, **chosen, "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=log,
            )

    def _rate(self) -> None:
        """Keep ratings that no round before had: too few likes to be asked, enough to learn."""
        ids = tiny_films().ids
        path = self._data_dir / "said.csv"
        with path.open("w", newline="") as file:
            lines = [
                (f"u{person}", film, 4.5)
                for person in range(80)
                for film in self._chooser.sample(ids, 8)
            ]
            csv.writer(file).writerows([("user_id", "film_id", "rating"), *lines])
        keep_ratings(path, self._data_dir)


def trial(folder: Path, cache: Path, kills: int, each: int = 6, seed: int = 0) -> Outcome:
    """Return what came of so many `kills`, up to `each` in a round."""
    trial = Trial(folder / "data", cache, seed)
    while trial.outcome.kills < kills and not trial.outcome.failed:
        trial.round(min(each, kills - trial.outcome.kills))
        sys.stderr.write(f"{trial.outcome.summary}\n")
    return trial.outcome


def main(arguments: list[str]) -> int:
    """Run the trial; return 0 when it is good."""
    kills, seed = (*map(int, arguments), *(100, 0)[len(arguments) :])
    with tempfile.TemporaryDirectory() as folder:
        tiny_bundle(Path(folder) / "built" / "tiny")
        outcome = trial(Path(folder), Path(folder) / "built" / "cache", kills, seed=seed)
    sys.stdout.write(f"{outcome.summary}\n")
    for wrong in (outcome.torn + outcome.failed)[:5]:
        sys.stdout.write(f"{wrong}\n")
    return int(not outcome.is_good)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
