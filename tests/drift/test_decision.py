import numpy as np
import pytest
from scipy.stats import chi2_contingency

from drift.decision import Judged, Strictness, judge
from drift.sample import Classes, Meanings, Numbers, Sample, Window
from drift.shares import shift, table_of
from tests.drift.samples import people, searches

RANDOM = np.random.default_rng(7)
STRICT = Strictness()


def picks_against(before: Sample, now: Sample, strictness: Strictness = STRICT) -> Judged:
    [judged] = judge([Window("picks", "people", before, now)], strictness)
    return judged


def test_where_nothing_changed_nothing_is_found() -> None:
    judged = picks_against(people(600, RANDOM), people(200, RANDOM))
    assert judged.state == "enough"
    assert judged.detected == ()


def test_a_genre_that_is_picked_more_is_found_and_named() -> None:
    judged = picks_against(people(600, RANDOM), people(200, RANDOM, horror=3))
    assert judged.detected == ("genre",)
    found = next(each for each in judged.findings if each.feature == "genre")
    assert found.changes[0].name == "genre 0"
    assert found.changes[0].now > found.changes[0].before


def test_people_are_counted_not_rows() -> None:
    """A plain test of rows alarms on every fifth week of this; ours must not."""
    alarms, naive = 0, 0
    random = np.random.default_rng(3)
    for _ in range(60):
        before, now = people(150, random), people(150, random)
        table = table_of("genre", before, now)
        assert table is not None
        alarms += int(shift(table, 0.05).p_value < 0.05)
        rows = np.array([side.bearing.sum(axis=0) for side in (table.reference, table.current)])
        naive += int(chi2_contingency(rows).pvalue < 0.05)
    assert alarms <= 6
    assert naive >= 9


def test_hundreds_of_thousands_of_events_do_not_alarm_on_next_to_nothing() -> None:
    random = np.random.default_rng(5)
    before = Classes.of("kind", random.choice(["a", "b"], 200_000, p=[0.500, 0.500]))
    now = Classes.of("kind", random.choice(["a", "b"], 200_000, p=[0.515, 0.485]))
    judged = picks_against(Sample.of_rows(200_000, before), Sample.of_rows(200_000, now))
    [finding] = judged.findings
    assert finding.p_value < 1e-9
    assert not finding.detected
    assert finding.threshold == STRICT.share_floor


def test_too_few_is_a_state_of_its_own() -> None:
    judged = picks_against(people(600, RANDOM), people(20, RANDOM, horror=50))
    assert (judged.state, judged.findings) == ("too-few", ())
    assert (judged.current_rows, judged.current_units) == (100, 20)


def test_many_picks_of_few_people_are_too_few() -> None:
    one = Sample(np.zeros(5000, np.int64), (Numbers("popularity", RANDOM.normal(size=5000)),))
    assert picks_against(people(600, RANDOM), one).state == "too-few"


def test_an_empty_window_is_missing() -> None:
    assert picks_against(people(600, RANDOM), Sample.of_rows(0)).state == "missing"


def test_meanings_that_moved_are_told_apart() -> None:
    [judged] = judge(
        [Window("queries", "searches", searches(2000, RANDOM), searches(500, RANDOM, moved=1.0))],
        STRICT,
    )
    assert judged.detected == ("embedding",)


def test_meanings_that_did_not_move_are_not_told_apart() -> None:
    random = np.random.default_rng(11)
    pairs = [
        Window(f"queries {number}", "searches", searches(400, random), searches(200, random))
        for number in range(40)
    ]
    assert all(judged.detected == () for judged in judge(pairs, STRICT))


def test_vectors_of_another_encoder_are_told_apart_whatever_their_length() -> None:
    other = Sample.of_rows(300, Meanings("embedding", np.ones((300, 24), np.float32)))
    same = Sample.of_rows(300, Meanings("embedding", np.ones((300, 16), np.float32)))
    [finding] = picks_against(same, other).findings
    assert (finding.score, finding.detected) == (1.0, True)


def test_what_is_unknown_counts_as_a_class() -> None:
    half = np.where(np.arange(400) % 2 == 0, np.nan, 1.0)
    before = Sample.of_rows(400, Numbers("year", np.ones(400)))
    judged = picks_against(before, Sample.of_rows(400, Numbers("year", half)))
    assert judged.detected == ("year",)
    assert "unknown" in {change.name for change in judged.findings[0].changes}


def test_a_row_of_several_classes_counts_for_each() -> None:
    rows = np.repeat(np.arange(60), np.tile([2, 1], 30))
    codes = np.tile([0, 1, 1], 30)
    sample = Sample.of_rows(60, Classes("genre", rows, codes, ("drama", "war")))
    table = table_of("genre", sample, sample)
    assert table is not None
    assert table.current.bearing[:2].tolist() == [[1.0, 1.0], [0.0, 1.0]]
    assert shift(table, 0.01).before.tolist() == [0.5, 1.0]


@pytest.mark.parametrize("value", [0.0, 4.0])
def test_a_feature_that_never_varies_is_no_drift(value: float) -> None:
    sample = Sample.of_rows(200, Numbers("results", np.full(200, value)))
    assert picks_against(sample, sample).detected == ()
