import json

import numpy as np
import pytest

from drift.decision import Judged, Strictness, judge
from drift.ranked import Ranked
from drift.sample import Numbers, Sample, Window
from tests.drift.samples import people

pytestmark = pytest.mark.slow


def judged_picks(horror: float) -> tuple[Window, Judged]:
    random = np.random.default_rng(2)
    window = Window("picks", "people", people(400, random), people(200, random, horror=horror))
    [judged] = judge([window], Strictness())
    return window, judged


def test_evidently_draws_what_we_decided() -> None:
    from drift.evidently_pages import window_pages  # noqa: PLC0415 - takes seconds

    window, judged = judged_picks(horror=3)
    pages = window_pages(window, judged)
    assert set(pages) == {"picks.html", "picks.json"}
    assert b"<html" in pages["picks.html"]
    values = {
        metric["metric_name"]: metric["value"]
        for metric in json.loads(pages["picks.json"])["metrics"]
    }
    genre = next(value for name, value in values.items() if "column=genre" in name)
    [score] = [each.score for each in judged.findings if each.feature == "genre"]
    assert genre == pytest.approx(score)


def test_a_number_that_nobody_knows_is_not_drawn() -> None:
    from drift.evidently_pages import window_pages  # noqa: PLC0415 - takes seconds

    empty = Sample.of_rows(200, Numbers("top_score", np.full(200, np.nan)))
    window = Window("queries", "searches", empty, empty)
    [judged] = judge([window], Strictness())
    assert window_pages(window, judged) == {}


@pytest.mark.parametrize("films", [2, 6])
def test_rankings_are_drawn_against_what_people_said(films: int) -> None:
    from drift.evidently_pages import quality_pages  # noqa: PLC0415 - takes seconds

    random = np.random.default_rng(4)
    one, other = (
        Ranked(
            np.repeat(np.arange(30), films),
            [f"tmdb-{number}" for number in random.integers(50, size=30 * films)],
            np.tile([True, False], 15 * films),
            random.random(30 * films),
        )
        for _ in range(2)
    )
    pages = quality_pages(one, other)
    assert set(pages) == {"ranking.html", "ranking.json"}
    assert "NDCG" in pages["ranking.json"].decode()
