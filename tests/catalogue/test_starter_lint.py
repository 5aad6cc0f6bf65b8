import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from catalogue import vocabulary
from catalogue.starter_catalogue import starter_films, starter_records
from catalogue.starter_checks import style
from catalogue.starter_lint import lint, main

ENGLISH = (
    "A keeper of lamps number {0} counts ships from a tower, day{0} after night{0}. "
    + " ".join(f"Word{{0}}x{n} follows thing{{0}}x{n}." for n in range(20))
)
FRENCH = "Un gardien, le numéro {0}, compte les bateaux\xa0: jour{0} après nuit{0}. " + " ".join(
    f"Mot{{0}}x{n} suit chose{{0}}x{n}." for n in range(20)
)
KEYS = [f"film-{n}-1962" for n in range(8)]
THEMES, MOODS = list(vocabulary.themes())[:6], list(vocabulary.moods())[:3]


def record(number: int, **fields: object) -> dict[str, Any]:
    key = KEYS[number]
    return {
        "key": key,
        "tmdb_id": 100 + number,
        "imdb_id": f"tt000000{number}",
        "title": f"Film {number}",
        "title_fr": f"Film {number}",
        "original_title": f"Film {number}",
        "year": 1962,
        "runtime": 90,
        "countries": ["FR"],
        "original_language": "fr",
        "directors": ["Anne Duval"],
        "cast": ["Paul Roc"],
        "genres": ["Drama"],
        "vote_average": 7.0,
        "vote_count": 10,
        "synopsis": {"en": ENGLISH.format(number), "fr": FRENCH.format(number)},
        "themes": THEMES,
        "moods": MOODS,
        "franchise": None,
        "links": [other for other in KEYS if other != key],
        **fields,
    }


def told(folder: Path, *records: dict[str, Any], name: str = "1960s.jsonl") -> list[str]:
    """Lint a catalogue of eight good films, the first ones replaced by `records`."""
    films = [*records, *(record(n) for n in range(len(records), len(KEYS)))]
    text = "".join(json.dumps(film, ensure_ascii=False) + "\n" for film in films)
    (folder / name).write_text(text, encoding="utf-8")
    return [str(problem) for problem in lint(folder)]


def test_a_good_catalogue_has_no_problem(tmp_path: Path) -> None:
    assert told(tmp_path) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"year": 1972}, "the key is not the title as a slug and the year"),
        ({"year": 1972, "key": "film-0-1972"}, "a film of 1972 is in the wrong file"),
        ({"runtime": "long"}, "runtime: 'long' is not a whole number"),
        ({"extra": 1}, "extra: 1 is not valid"),
        ({"themes": THEMES[:5]}, "5 themes; 6 to 12 are wanted"),
        ({"themes": [*THEMES, THEMES[0]]}, "a theme is named twice"),
        ({"themes": [*THEMES, "lamps"]}, "'lamps' is not a theme of the vocabulary"),
        ({"moods": [*MOODS, "beige"]}, "'beige' is not a mood of the vocabulary"),
        ({"links": KEYS[1:4]}, "3 links; 6 to 10 are wanted"),
        ({"links": [*KEYS[1:], "gone-1900"]}, "the link 'gone-1900' is no film of the catalogue"),
        ({"links": KEYS}, "it links to itself"),
        ({"franchise": "The Lamps"}, "the franchise 'The Lamps' is not a slug"),
        ({"countries": ["France"]}, "'France' is not an ISO 3166 country code"),
        ({"original_language": "French"}, "'French' is not an ISO 639-1 language code"),
        ({"imdb_id": "123"}, "'123' is not an IMDb id"),
        ({"directors": []}, "no directors"),
        ({"tmdb_id": 101}, "another film has the tmdb_id 101 too"),
        ({"key": KEYS[1]}, f"another film has the key {KEYS[1]} too"),
        ({"title_fr": "Film : un"}, "French wants a no-break space before : ; ! ? »: 'Film : un'"),
    ],
)
def test_a_broken_rule_is_told_with_its_place(
    tmp_path: Path, fields: dict[str, object], problem: str
) -> None:
    found = told(tmp_path, record(0, **fields))
    assert any(line.startswith("1960s.jsonl:1") and line.endswith(problem) for line in found)


@pytest.mark.parametrize(
    ("language", "text", "problem"),
    [
        ("en", "Too short.", "the English synopsis has 2 words; 50 to 90 are wanted"),
        ("fr", "Trop court.", "the French synopsis has 2 words; 50 to 105 are wanted"),
        ("en", ENGLISH.format(0) + " And then", "does not end with its sentence"),
        ("en", ENGLISH.format(0) + "  Twice.", "invisible characters or blanks too many"),
        ("en", "Ships and more ships. " * 15, "repeats itself"),
        ("fr", FRENCH.format(0).replace("\xa0:", " :"), "a no-break space before : ; ! ? »"),
        ("fr", FRENCH.format(0) + " Quoi?", "a no-break space before : ; ! ? »"),
        ("fr", FRENCH.format(0) + " «Non\xa0».", "a no-break space after «"),
        ("fr", FRENCH.format(0) + ' Un "mot".', "« » instead of straight quotes"),
        ("fr", FRENCH.format(0) + " Rien...", "… instead of three full stops"),
        ("fr", ENGLISH.format(0), "the synopsis is the same in both languages"),
    ],
)
def test_a_synopsis_that_reads_badly_is_told(
    tmp_path: Path, language: str, text: str, problem: str
) -> None:
    synopsis = {**record(0)["synopsis"], language: text}
    assert problem in " ".join(told(tmp_path, record(0, synopsis=synopsis)))


@pytest.mark.parametrize("text", ["À 20:30, il part.", "Quoi\xa0?! Non\u202f!", "«\xa0Oui\xa0»."])
def test_good_french_is_let_be(tmp_path: Path, text: str) -> None:
    synopsis = {**record(0)["synopsis"], "fr": f"{FRENCH.format(0)} {text}"}
    assert told(tmp_path, record(0, synopsis=synopsis)) == []


def test_a_sentence_used_for_two_films_is_told(tmp_path: Path) -> None:
    one = {**record(0)["synopsis"]}
    two = {**record(1)["synopsis"]}
    one["en"] += " The harbour wakes before anyone has decided who should speak first."
    two["en"] += " The harbour wakes before anyone has decided who should leave."
    [problem] = told(tmp_path, record(0, synopsis=one), record(1, synopsis=two))
    assert problem.startswith(
        "1960s.jsonl:2 film-1-1962: a sentence much like one of 1960s.jsonl:1"
    )


def theirs(folder: Path, **fields: object) -> Path:
    """Write a folder of other people's films: one with `fields`, one in French."""
    foreign = folder / "foreign"
    foreign.mkdir()
    with gzip.open(foreign / "theirs.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(json.dumps(fields) + "\n")
    with gzip.open(foreign / "theirs.csv.gz", "wt", encoding="utf-8") as file:
        file.write("tmdb_id,overview_fr\n100,Rien de tel.\n")
    return foreign


def test_eight_words_of_somebody_else_are_told(tmp_path: Path) -> None:
    told(tmp_path)
    run = "ships from a tower, day0 after night0. Word0x0"
    foreign = theirs(tmp_path, overview=f"They count {run} and more.")
    [problem] = lint(tmp_path, foreign)
    assert str(problem).endswith("'ships from a tower day0 after night0 word0x0'")


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"imdb_id": "tt7654321"}, "the IMDb id tt0000000 is tt7654321 elsewhere"),
        ({"year": 1964}, "the year 1962 is 1964 elsewhere"),
        ({"runtime": 120.0}, "the runtime 90 is 120 elsewhere"),
        ({"director": "Marc Roy"}, "the director Anne Duval is Marc Roy elsewhere"),
    ],
)
def test_a_fact_that_others_contradict_is_told(
    tmp_path: Path, fields: dict[str, object], problem: str
) -> None:
    told(tmp_path)
    [found] = lint(tmp_path, theirs(tmp_path, tmdb_id=100, **fields))
    assert str(found) == f"1960s.jsonl:1 {KEYS[0]}: {problem}"


@pytest.mark.parametrize(
    "fields",
    [
        {"tmdb_id": 100, "year": 1963, "runtime": 95, "director": "Anne-Marie Duval"},
        {"tmdb_id": 100, "imdb_id": None, "year": None, "runtime": None, "director": None},
        {"tmdb_id": 999, "year": 1900},
        {"title": "A film without an id"},
    ],
)
def test_another_cut_spelling_or_film_is_no_contradiction(
    tmp_path: Path, fields: dict[str, object]
) -> None:
    told(tmp_path)
    assert lint(tmp_path, theirs(tmp_path, **fields)) == []


def test_a_film_that_few_link_to_is_told(tmp_path: Path) -> None:
    away = [
        record(n, links=[*(k for k in KEYS[1:] if k != KEYS[n]), KEYS[0]][: 6 if n < 6 else 7])
        for n in range(1, len(KEYS))
    ]
    problems = told(tmp_path, record(0), *away)
    assert f"1960s.jsonl:1 {KEYS[0]}: 2 films link to it; 3 to 40 are wanted" in problems


def test_links_only_to_the_own_series_are_told(tmp_path: Path) -> None:
    problems = told(tmp_path, *(record(n, franchise="lamps") for n in range(4)))
    found = [problem for problem in problems if "its own series" in problem]
    assert len(found) == 4
    assert found[0].endswith("3 links to its own series; 2 at most are wanted")


def test_links_only_to_the_own_years_are_told(tmp_path: Path) -> None:
    text = json.dumps(record(7, key="film-7-1973", year=1973), ensure_ascii=False)
    (tmp_path / "1970s.jsonl").write_text(f"{text}\n", encoding="utf-8")
    others = [record(n, links=[k for k in KEYS[:7] if k != KEYS[n]]) for n in range(7)]
    films = "".join(json.dumps(film, ensure_ascii=False) + "\n" for film in others)
    (tmp_path / "1960s.jsonl").write_text(films, encoding="utf-8")
    narrow = [p for p in map(str, lint(tmp_path)) if "within 9 years" in p]
    assert [p.split(":")[0] for p in narrow] == ["1960s.jsonl"] * 7


def test_films_of_a_series_under_two_names_are_told(tmp_path: Path) -> None:
    problems = told(
        tmp_path,
        record(0, title="The Lamps", franchise="lamps"),
        record(1, title="The Lamps 2: Oil", franchise=None),
    )
    assert [problem.split(": ", 1)[1] for problem in problems] == [
        "the franchise 'lamps' is not that of the others of lamps",
        "the franchise None is not that of the others of lamps",
    ]


def test_a_turn_of_phrase_that_too_many_films_share_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(style, "MOST_AT_LEAST", 7)
    problems = told(tmp_path)
    said = {problem.split(": ", 1)[1] for problem in problems}
    assert "8 films say 'a keeper of lamps'; 7 at most" in said
    assert "8 films begin with 'un gardien'; 7 at most" in said
    assert not any("close on" in problem for problem in problems)


def test_the_command_prints_problems_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(tmp_path, record(0, moods=[]))
    assert main([str(tmp_path)]) == 1
    assert "0 moods; 3 to 8 are wanted\n1 problems\n" in capsys.readouterr().out
    told(tmp_path)
    assert main([str(tmp_path)]) == 0


def test_records_become_films_with_links_by_id(tmp_path: Path) -> None:
    told(tmp_path, record(0, title_fr="Le Film"))
    film, *others = starter_films(tmp_path)
    assert len(others) == len(list(starter_records(tmp_path))) - 1 == 7
    assert (film.id, film.links[0], film.titles) == ("tmdb-100", "tmdb-101", {"fr": "Le Film"})
    assert (film.overview, film.overview_in("fr")) == (ENGLISH.format(0), FRENCH.format(0))


def test_terms_have_labels_in_both_languages() -> None:
    assert vocabulary.themes()["slow-burn"].en == "slow burn"
    for terms in (vocabulary.themes(), vocabulary.moods()):
        assert all(term.en and term.fr for term in terms.values())


def test_the_bundled_catalogue_keeps_every_rule() -> None:
    problems = [str(problem) for problem in lint()]
    assert problems == []
