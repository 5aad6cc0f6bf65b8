from bisect import bisect_left
from pathlib import Path

import numpy as np
import pytest

from index.lines import Lines

_TEXTS = ("", "été", "a", "\U0001f3ac film", "", "\udc80", "日本")


@pytest.mark.parametrize("count", range(len(_TEXTS) + 1))
def test_lines_are_the_texts_they_were_made_of(count: int, tmp_path: Path) -> None:
    texts = list(_TEXTS[1 : count + 1])

    Lines.of(texts).write(tmp_path / "lines.txt")
    lines = Lines.read(tmp_path / "lines.txt")

    assert list(lines) == texts
    assert lines.lengths.tolist() == [len(text) for text in texts]


def test_lines_are_numbered_from_either_end_like_any_sequence() -> None:
    lines = Lines.of(_TEXTS)

    assert [lines[place] for place in range(-len(_TEXTS), 0)] == list(_TEXTS)
    assert lines[1:4] == list(_TEXTS[1:4])
    with pytest.raises(IndexError):
        lines[len(_TEXTS)]


def test_many_lines_are_had_at_once() -> None:
    lines = Lines.of(_TEXTS)

    assert lines.at(np.array([6, 0, 5, 3, 0])) == [_TEXTS[place] for place in (6, 0, 5, 3, 0)]
    assert lines.at(np.array([], dtype=np.int64)) == []


def test_ascending_lines_are_searched_by_halves() -> None:
    lines = Lines.of(sorted(_TEXTS))

    for text in ("", "b", "été", "\0", "日", "\U0010ffff"):
        assert lines.first_from(text) == bisect_left(sorted(_TEXTS), text)
        assert lines.first_from(text, 4) == bisect_left(sorted(_TEXTS), text, lo=4)
