"""Two crowds become one, each person as they were."""

import numpy as np
import pytest

from catalogue.joined_ratings import joined
from catalogue.ratings import Likes


def crowd(ids: tuple[str, ...], rows: list[list[int]]) -> Likes:
    users = np.repeat(np.arange(len(ids)), [len(each) for each in rows]).astype(np.int32)
    flat = np.array([row for each in rows for row in each], dtype=np.int32)
    return Likes(users, flat, (flat / 10).astype(np.float32), ids)


def test_everybody_keeps_their_ratings_in_order() -> None:
    both = joined([crowd(("m", "z"), [[1, 5], [2]]), crowd(("a",), [[3, 4]])])
    assert both.user_ids == ("a", "m", "z")
    assert both.users.tolist() == [0, 0, 1, 1, 2]
    assert both.rows.tolist() == [3, 4, 1, 5, 2]
    assert both.ratings.tolist() == pytest.approx([0.3, 0.4, 0.1, 0.5, 0.2])


def test_one_crowd_stays_as_it_is() -> None:
    alone = crowd(("a", "b"), [[1], [2, 3]])
    assert joined([alone]).rows.tolist() == alone.rows.tolist()


def test_two_people_of_one_name_are_not_mixed() -> None:
    with pytest.raises(ValueError, match="same name"):
        joined([crowd(("a",), [[1]]), crowd(("a",), [[2]])])
