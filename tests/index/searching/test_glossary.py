"""What French words are called in English, learned from the starter catalogue's synopses."""

from pathlib import Path

import pytest

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.searching.glossary import Glossary, build_glossaries, learn_glossary

_NO_FILMS = FilmTable.from_films([Film(id="local-1", title="Bread", overview="A baker in love.")])


@pytest.fixture(scope="module")
def french() -> Glossary:
    [glossary] = build_glossaries(_NO_FILMS)
    return glossary


@pytest.mark.parametrize(
    ("french_word", "english_word"),
    [("voleurs", "thief"), ("guerre", "war"), ("maison", "house"), ("l'amour", "love")],
)
def test_the_starter_catalogue_teaches_french(
    french: Glossary, french_word: str, english_word: str
) -> None:
    assert english_word in french.put(french_word).split()


def test_names_and_words_nobody_told_stay_as_they_are(french: Glossary) -> None:
    assert "okonkwo" in french.put("le vaisseau d'Okonkwo").split()


def test_everyday_words_tell_the_language_and_no_story(french: Glossary) -> None:
    assert french.count_everyday("la maison de la mer") == 3
    assert french.count_everyday("the keeper, who was told to wait") == 0
    assert french.put("de la") == ""


def test_words_are_told_apart_by_the_pairs_they_are_met_in() -> None:
    pairs = [("red boat", "bateau rouge"), ("red house", "maison rouge"), ("house", "maison")] * 40
    glossary = learn_glossary("fr", pairs)
    assert glossary.words == {"bateau": ("boat",), "maison": ("house",), "roug": ("red",)}


def test_a_glossary_reads_as_it_was_written(french: Glossary, tmp_path: Path) -> None:
    french.write(tmp_path / "fr.json")
    read = Glossary.read(tmp_path / "fr.json")
    assert (read.language, read.words, read.everyday) == ("fr", french.words, french.everyday)
