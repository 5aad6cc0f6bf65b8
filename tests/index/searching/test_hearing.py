import pytest

from index.searching.hearing import hear, share_of

_NAMES = {"jean reno", "agnes varda"}


@pytest.mark.parametrize(
    ("q", "heard"),
    [
        (
            "French comedy from the 90s with Jean Reno",
            ["language:fr", "genre:Comedy", "years:1990-1999", "person:jean reno"],
        ),
        (
            "comédie romantique d'Agnès Varda",
            ["genre:Comedy", "genre:Romance", "person:agnes varda"],
        ),
        ("dessin animé japonais", ["genre:Animation", "language:ja"]),
        ("sci-fi horror", ["genre:Science Fiction", "genre:Horror"]),
        ("(Jean Reno)", ["person:jean reno"]),
        ("comedy comedy", ["genre:Comedy"]),
        ("a lighthouse keeper", []),
        ("", []),
        ("🎬 \x00 ؟", []),
    ],
)
def test_what_is_said_besides_a_story_is_heard(q: str, heard: list[str]) -> None:
    assert [each.key for each in hear(q, _NAMES)] == heard


def test_each_is_told_with_the_words_that_say_it() -> None:
    q = "la comédie musicale, années 60"

    assert [q[each.start : each.end] for each in hear(q, ())] == ["comédie musicale", "années 60"]


def test_what_is_ignored_is_not_heard() -> None:
    assert hear("90s comedy", (), {"years:1990-1999", "genre:Comedy"}) == ()


def test_a_query_of_nothing_else_is_all_share() -> None:
    assert share_of(hear("comedy", ()), {"genre"}, "comedy") == 1.0
    assert share_of(hear("comedy", ()), {"years"}, "comedy") == 0.0
    assert share_of((), {"genre"}, "") == 0.0


def test_years_are_read_back_from_their_value() -> None:
    [heard] = hear("1994-1996", ())

    assert heard.years == (1994, 1996)
    assert heard.later(3).start == 3
