import pyarrow as pa
import pytest

from catalogue.arrow_arrays import coded, known, lengths, whole_numbers

_YEARS = pa.array([1979, None, 2001, None, 1994, 7, 8, 9, 10, 11], pa.int16())


def test_an_unknown_number_is_nought() -> None:
    assert whole_numbers(_YEARS).tolist() == [1979, 0, 2001, 0, 1994, 7, 8, 9, 10, 11]


@pytest.mark.parametrize("start", [0, 1, 3, 9, 10])
def test_a_part_of_a_column_is_read_from_its_own_start(start: int) -> None:
    part = _YEARS.slice(start)

    assert whole_numbers(part).tolist() == [year or 0 for year in _YEARS.to_pylist()[start:]]
    assert known(part).tolist() == [year is not None for year in _YEARS.to_pylist()[start:]]


def test_names_become_numbers_and_back() -> None:
    numbers, names = coded(pa.array(["fr", "en", "fr"]))

    assert [names[number] for number in numbers] == ["fr", "en", "fr"]


def test_lists_have_lengths_and_no_list_has_none() -> None:
    column = pa.array([["a", "b"], None, [], ["c"]], pa.list_(pa.string()))

    assert lengths(column).tolist() == [2, 0, 0, 1]
    assert lengths(column.slice(2)).tolist() == [0, 1]


@pytest.mark.parametrize("values", [[], [None, None]])
def test_a_column_without_values_is_read(values: list[None]) -> None:
    assert whole_numbers(pa.array(values, pa.int32())).tolist() == [0] * len(values)
    numbers, names = coded(pa.array([], pa.string()))
    assert (numbers.tolist(), names) == ([], [])
