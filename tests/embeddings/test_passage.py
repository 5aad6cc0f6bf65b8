from hypothesis import given
from hypothesis import strategies as st

from catalogue.film import Film
from embeddings.passage import passages

BARE = Film(id="tmdb-1", title="Bare", overview="")


def test_a_passage_names_the_film_tells_it_and_credits_it() -> None:
    film = Film(
        id="tmdb-7",
        title="The Lamp",
        overview="A keeper counts ships.  Nobody lands.",
        year=1962,
        genres=("Drama", "Mystery"),
        directors=("Anne Duval",),
        cast=("One", "Two", "Three", "Four", "Five", "Six"),
        keywords=("sea",),
        themes=("slow-burn", "loneliness"),
        moods=("quiet",),
    )
    [passage] = passages(film)
    assert passage == (
        "The Lamp (1962). Drama, Mystery. A keeper counts ships. Nobody lands."
        " slow burn, loneliness, quiet. sea."
        " Directed by Anne Duval. With One, Two, Three, Four, Five."
    )


def test_a_film_of_which_only_the_title_is_known_has_a_passage() -> None:
    assert passages(BARE) == ("Bare.",)


def test_the_main_language_is_told() -> None:
    film = BARE.model_copy(update={"overview": "English.", "overviews": {"fr": "Français."}})
    assert passages(film) == ("Bare. English.",)


def test_a_long_synopsis_is_told_in_parts_that_overlap() -> None:
    film = BARE.model_copy(update={"overview": "The clock strikes and they run again. " * 60})
    first, *_, last = passages(film)
    assert len(passages(film)) == 4
    assert first.split()[-25:] == last.split()[1:26]
    assert all(part.startswith("Bare. ") for part in passages(film))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=300))
def test_no_word_of_a_synopsis_is_left_out(words: list[str]) -> None:
    synopsis = " ".join(words)
    told = {
        word
        for part in passages(BARE.model_copy(update={"overview": synopsis}))
        for word in part.split()
    }
    assert set(synopsis.split()) <= told
