import pytest

from catalogue.film import Film
from catalogue.hygiene.synopses import is_placeholder, synopsis_fault, without_placeholders


@pytest.mark.parametrize(
    "text",
    [
        "No overview found.",
        "No synopsis available",
        "no plot given.",
        "Plot unknown",
        "Plot: TBA",
        "Not available",
        "None supplied",
        "N/A",
        "TBD",
        "Coming soon…",
        "(coming soon)",
        "»",
        "???",
        "Overview coming soon",
        "To be added later",
        "The plot is unknown at this time.",
        "todo: fill",
        "We have no description yet",
        "A plot is not available",
        "Plot details under wraps.",
        "null",
        "No overview has been added yet.",
        "Add a plot",
        "Lorem ipsum dolor sit amet",
    ],
)
def test_a_note_that_there_is_no_synopsis_is_a_placeholder(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "A keeper counts ships.",
        "No man is a failure when he has friends.",
        "There's a plot?",
        "None of the guests leave the island.",
        "Pending trial, a keeper flees.",
        "七人の侍",
        "Unknown men knock at night.",
        "The plot centres on a lamp.",
        "Not your ordinary night.",
        "Test pilots race the dawn.",
        "Coming soon to a lighthouse: love.",
    ],
)
def test_a_synopsis_however_short_is_none(text: str) -> None:
    assert not is_placeholder(text)


def test_placeholders_are_taken_out_in_every_language() -> None:
    film = Film(id="a", title="A", overview="TBA", overviews={"fr": "N/A", "de": "Ein Licht."})
    plain, told = without_placeholders(film)
    assert (plain.overview, plain.overviews) == ("", {"de": "Ein Licht."})
    assert told == ["TBA", "N/A"]


def test_a_missing_and_a_tiny_synopsis_fall_under_rules() -> None:
    assert synopsis_fault("") == "no-synopsis"
    assert synopsis_fault("Short.") == "short-synopsis"
    assert synopsis_fault("A keeper counts ships and writes letters.") is None
