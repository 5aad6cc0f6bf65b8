import string

import pytest

from api.mail.letter import LANGUAGES, Occasion, words_for, written

LINK = "https://cinq.example/confirm#abc"
VALUES = {"email": "<b>@example.com", "left": "3"}


def placeholders(paragraphs: tuple[str, ...]) -> set[str | None]:
    text = " ".join(paragraphs)
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("occasion", Occasion)
def test_every_letter_exists_in_every_language_and_says_the_same(occasion: Occasion) -> None:
    english, french = (words_for(occasion, language) for language in ("en", "fr"))
    assert placeholders(english.paragraphs) == placeholders(french.paragraphs)
    assert len(english.paragraphs) == len(french.paragraphs)
    assert (english.action is None) == (french.action is None)
    assert english.subject != french.subject


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("occasion", Occasion)
def test_text_and_html_say_the_same(occasion: Occasion, language: str) -> None:
    letter = written(occasion, language, "ada@example.com", LINK, **VALUES)
    words = words_for(occasion, language)
    assert letter.subject == words.subject
    assert (LINK in letter.text) == (LINK in letter.html) == (words.action is not None)
    for paragraph in words.paragraphs:
        first = paragraph.split(".", maxsplit=1)[0].split("{")[0].strip()
        assert first in letter.html.replace("&#39;", "'")
        assert " ".join(first.split()) in " ".join(letter.text.split())
    assert max(len(line) for line in letter.text.splitlines() if LINK not in line) <= 72


def test_what_people_wrote_stays_text() -> None:
    letter = written(Occasion.ADDRESS_CHANGED, "en", "ada@example.com", "", **VALUES)
    assert "&lt;b&gt;@example.com" in letter.html
    assert "<b>@example.com" in letter.text


def test_a_link_stays_whole_in_the_text() -> None:
    long = "https://cinq.example/reset#" + "x" * 400
    letter = written(Occasion.RESET_PASSWORD, "fr", "ada@example.com", long)
    assert f"\n{long}\n" in letter.text


@pytest.mark.parametrize("occasion", Occasion)
def test_french_never_breaks_a_line_before_a_mark(occasion: Occasion) -> None:
    words = words_for(occasion, "fr")
    for text in (words.subject, *words.paragraphs):
        assert not {" ;", " ?", " !", " :", " »", "« ", "'"} & {
            text[i : i + size] for size in (1, 2) for i in range(len(text))
        }
