import pytest

from catalogue.hygiene.encoding import repaired, repaired_record


@pytest.mark.parametrize(
    ("text", "meant", "rule"),
    [
        ("Plain", "Plain", None),
        ("L’été à Nîmes", "L’été à Nîmes", None),
        ("七人の侍", "七人の侍", None),
        ("LÃ©on", "Léon", "mojibake"),
        ("The keeperâ€™s lamp", "The keeper’s lamp", "mojibake"),
        ("The keeper\x92s lamp", "The keeper’s lamp", "mojibake"),
        ("Salt &amp; Smoke", "Salt & Smoke", "html-entities"),
        ("Salt &amp; LÃ©on", "Salt & Léon", "html-entities"),
        ("AT&T; and others", "AT&T; and others", None),
        (
            "A lost \N{REPLACEMENT CHARACTER} letter",
            "A lost \N{REPLACEMENT CHARACTER} letter",
            "garbled-text",
        ),
    ],
)
def test_text_says_what_it_meant(text: str, meant: str, rule: str | None) -> None:
    assert repaired(text) == (meant, rule)


def test_a_record_is_mended_in_all_its_texts_and_the_fields_are_told() -> None:
    record = {
        "title": "LÃ©on",
        "cast": ["Zoé Roc", "JosÃ© Wu"],
        "overviews": {"fr": "A &quot;lamp&quot;"},
        "year": 1994,
        "odd": [1, None, {"a": []}],
    }
    mended, fallen = repaired_record(record)
    assert mended["title"] == "Léon"
    assert mended["cast"] == ["Zoé Roc", "José Wu"]
    assert mended["overviews"] == {"fr": 'A "lamp"'}
    assert (mended["year"], mended["odd"]) == (1994, record["odd"])
    assert fallen == {"title": "mojibake", "cast": "mojibake", "overviews": "html-entities"}


def test_a_clean_record_stays_the_very_same() -> None:
    record = {"title": "Léon", "cast": ["Zoé Roc"]}
    assert repaired_record(record)[0] is record
