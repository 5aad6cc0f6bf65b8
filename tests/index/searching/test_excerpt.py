import pytest

from index.searching.excerpt import Sought
from index.searching.lexicon import Lexicon, build_lexicon

_OVERVIEW = "A man moves to the coast. His violin is stolen! He waits for the winter…"


@pytest.fixture
def lexicon() -> Lexicon:
    return build_lexicon("en", [(1.0, [_OVERVIEW, "The man is a man.", "The coast of a man."])])


def excerpt(q: str, overview: str, lexicon: Lexicon) -> str | None:
    return Sought.of(q, lexicon).excerpt(overview)


def test_the_sentence_that_shares_the_telling_words_is_shown(lexicon: Lexicon) -> None:
    assert excerpt("the man with the stolen violin", _OVERVIEW, lexicon) == "His violin is stolen!"


def test_nothing_is_shown_when_no_word_is_shared(lexicon: Lexicon) -> None:
    assert excerpt("submarine", _OVERVIEW, lexicon) is None
    assert excerpt("", _OVERVIEW, lexicon) is None
    assert excerpt("violin", "", lexicon) is None
