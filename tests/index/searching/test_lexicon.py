from pathlib import Path

import numpy as np
import pytest

from index.errors import BundleMismatch
from index.searching.lexicon import Lexicon, build_lexicon, importance

_OVERVIEWS = [
    "A lighthouse keeper hides a stolen violin.",
    "Two lighthouses, one keeper and a long winter. The keeper writes letters.",
    "A chess player loses her memory and finds a dog.",
    "",
]
_TITLES = ["The Violin", "Winter Light", "Zugzwang", "Untold"]


@pytest.fixture
def lexicon() -> Lexicon:
    return build_lexicon("en", [(1.0, _TITLES), (1.0, _OVERVIEWS)])


def _order(lexicon: Lexicon, q: str) -> list[int]:
    scores = lexicon.scores(lexicon.ids(q))
    return [int(row) for row in np.argsort(-scores, kind="stable") if scores[row] > 0]


def test_a_word_of_title_or_synopsis_finds_its_film(lexicon: Lexicon) -> None:
    assert _order(lexicon, "zugzwang") == [2]
    assert _order(lexicon, "memory") == [2]


def test_another_form_of_a_word_finds_it_too(lexicon: Lexicon) -> None:
    assert _order(lexicon, "violins") == [0]
    assert set(_order(lexicon, "lighthouse")) == {0, 1}


def test_case_accents_and_punctuation_do_not_matter(lexicon: Lexicon) -> None:
    assert _order(lexicon, "VÍOLIN!!") == _order(lexicon, "violin")


def test_a_film_told_of_more_by_the_word_comes_first(lexicon: Lexicon) -> None:
    assert _order(lexicon, "keeper")[0] == 1


def test_a_word_said_twice_counts_once(lexicon: Lexicon) -> None:
    assert np.array_equal(lexicon.ids("dog dog dog"), lexicon.ids("dog"))


def test_a_rare_word_tells_more_than_a_common_one(lexicon: Lexicon) -> None:
    rare, common = lexicon.ids("violin")[0], lexicon.ids("a")[0]

    assert lexicon.importance[rare] > lexicon.importance[common]


def test_unknown_words_find_nothing(lexicon: Lexicon) -> None:
    assert not lexicon.scores(lexicon.ids("xylophone ☃ '; DROP TABLE")).any()


def test_a_word_is_told_of_its_films_only(lexicon: Lexicon) -> None:
    term = int(lexicon.ids("violin")[0])

    assert [lexicon.contains(term, row) for row in range(4)] == [True, False, False, False]


def test_queries_that_never_find_a_word_again_make_it_worthless() -> None:
    frequencies = np.array([5, 5])
    asked = np.array([500.0, 500.0], dtype=np.float32)
    kept = np.array([0.0, 250.0], dtype=np.float32)

    useless, telling = importance(frequencies, 1000, asked, kept)

    assert useless == 0
    assert telling > importance(frequencies, 1000)[1]


def test_a_lexicon_read_back_answers_the_same(lexicon: Lexicon, tmp_path: Path) -> None:
    lexicon.write(tmp_path / "en")

    again = Lexicon.read(tmp_path / "en", films=4)

    assert again.language == "en"
    asked = lexicon.ids("keeper of letters")
    assert np.array_equal(again.ids("keeper of letters"), asked)
    assert np.array_equal(again.scores(asked), lexicon.scores(asked))


def test_a_lexicon_of_other_films_is_refused(lexicon: Lexicon, tmp_path: Path) -> None:
    lexicon.write(tmp_path / "en")

    with pytest.raises(BundleMismatch, match=r"rows\.npy"):
        Lexicon.read(tmp_path / "en", films=2)


def test_a_lexicon_without_words_answers_nothing(tmp_path: Path) -> None:
    silent = build_lexicon("fr", [(1.0, ["", ""])])
    silent.write(tmp_path / "fr")

    assert not len(Lexicon.read(tmp_path / "fr", films=2).ids("rien"))
