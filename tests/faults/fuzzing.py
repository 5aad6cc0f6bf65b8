"""Holds a running service against its own OpenAPI document, with Schemathesis.

`python -m tests.faults.fuzzing [EXAMPLES [OPTION…]]` sends generated requests, valid and not, alone
and in sequences, to every operation; more examples for each mean more cases. `make faults` sends
many.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bundles import tiny_bundle
from tests.faults import fuzzing_identity, fuzzing_knowledge
from tests.faults.served import ROOT, served, signed_up

# Of what a schema cannot say, a valid request may be refused: an unknown film, a wrong password.
_NOT_PROMISED = "positive_data_acceptance"
_SEED = "5"


def fuzz(data_dir: Path, bundle: Path, examples: int, *more: str) -> tuple[int, str]:
    """Return the exit status of Schemathesis (0: nothing found) and what it printed.

    `more` are options of Schemathesis, such as `--phases stateful`.
    """
    with served(data_dir, bundle, login_attempts="1000000") as url:
        with signed_up(url, "ada@example.com"), signed_up(url, "bob@example.com") as bob:
            token = bob.post("/me/tokens", json={"name": "fuzzing"}).json()["token"]
            items = bob.get("/suggestions").json()["items"]
            films = [(film["id"], film["title"]) for film in items]
            bob.put("/me/picks", json={"film_ids": [film_id for film_id, _ in films[:5]]})
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "SCHEMATHESIS_HOOKS": fuzzing_knowledge.__name__,
            fuzzing_identity.URL: url,
            fuzzing_identity.TOKEN: token,
            fuzzing_knowledge.FILMS: json.dumps(films),
        }
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{url}/openapi.json"]
        command += ["--checks", "all", "--exclude-checks", _NOT_PROMISED, "--no-color"]
        command += ["--max-examples", str(examples), "--seed", _SEED, "--no-shrink"]
        command += ["--continue-on-failure", "--generation-database", "none", *more]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=data_dir, env=environment
        )
    return done.returncode, done.stdout + done.stderr


def main(arguments: list[str]) -> int:
    """Fuzz as much as `arguments` say, print the report, return 0 when nothing was found."""
    examples = int(arguments[0]) if arguments else 100
    with tempfile.TemporaryDirectory(prefix="cinq-fuzzing-") as folder:
        bundle = tiny_bundle(Path(folder) / "bundle" / "tiny")
        status, report = fuzz(Path(folder) / "data", bundle, examples, *arguments[1:])
    sys.stdout.write(report)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
