import numpy as np
import pytest

from index.evaluation.intervals import mean_figure


def test_the_interval_holds_the_mean_and_narrows_with_more_people() -> None:
    generator = np.random.default_rng(0)
    few, many = mean_figure(generator.random(20)), mean_figure(generator.random(2000))
    assert few.low < few.value < few.high
    assert many.high - many.low < (few.high - few.low) / 3


def test_people_without_a_value_do_not_count() -> None:
    assert mean_figure(np.array([1.0, np.nan, 1.0])).value == 1.0


def test_a_measure_of_nobody_is_an_error() -> None:
    with pytest.raises(ValueError, match="ask more people"):
        mean_figure(np.array([np.nan]))
