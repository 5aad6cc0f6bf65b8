"""The benchmark over HTTP asks every route and tells what each costs."""

from pathlib import Path

import pytest

from load_tests.asking import Connection, Request, Taken, ask_at
from load_tests.bench import BARE, FIVE, makers_for, measure, report
from tests.faults.served import served


@pytest.mark.alone
def test_every_route_answers_and_is_told(tmp_path: Path, bundle_folder: Path) -> None:
    with served(tmp_path / "data", bundle_folder) as url:
        taken = measure(url, 0.5, connections=2)
        lines = report(taken)
        calm = ask_at(url, makers_for(url)[FIVE], 20.0, 1.0, connections=2)
        line = Connection(url)
        with pytest.raises(RuntimeError, match="404"):
            line.ask(Request("GET", "/api/v1/films/nothing"))
        line.close()
    assert len(calm.answers) == 20
    assert all(each.answers and each.worked > 0 for each in taken.values())
    assert [line.split(" | ")[0].removeprefix("| ") for line in lines[2:]] == list(taken)


def test_shares_are_of_the_bare_answer() -> None:
    bare, other = Taken([0.001] * 100, 1.0, 0.04), Taken([0.002] * 50, 1.0, 0.05)
    lines = report({BARE: bare, "recommendation": other})
    assert lines[-1] == "| recommendation | 50 | 50% | 2.0 | 2.0 | 1.00 |"
