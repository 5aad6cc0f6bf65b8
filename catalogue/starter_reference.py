"""Writes docs/reference/starter-catalogue.md: what is in the catalogue, its rules, its words.

Run as `python -m catalogue.starter_reference`; with `--check` it only says whether it is stale.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from catalogue import vocabulary
from catalogue.reference_pages import ROOT, write_or_check
from catalogue.starter_catalogue import StarterRecord, starter_records
from catalogue.starter_checks import elsewhere, links, style
from catalogue.starter_rules import ENGLISH_WORDS, FRENCH_WORDS, LINKS, MOODS, THEMES
from catalogue.vocabulary import Term

PAGE = ROOT / "docs" / "reference" / "starter-catalogue.md"
_INTRODUCTION = """# The starter catalogue

{count:,} films come with Cinq, so that it is worth using before anything is imported. Their
synopses, themes, moods and links were written for Cinq in English and French; they are in
`catalogue/starter/`, one file a decade, one film a line. This page is written by
`make reference`.
"""
_COLUMNS: dict[str, Callable[[StarterRecord], bool]] = {
    "without the United States": lambda film: "US" not in film.countries,
    "French": lambda film: film.countries[0] == "FR",
    "silent": lambda film: "silent-film" in film.themes,
    "animated": lambda film: "Animation" in film.genres,
    "documentary": lambda film: "Documentary" in film.genres,
    "horror": lambda film: "Horror" in film.genres,
    "sung or danced": lambda film: "musical-numbers" in film.themes,
}
_RULES = """
## Rules

`python -m catalogue.starter_lint` tells everything that breaks one of them; a test keeps the
bundled files free of it.

* A synopsis has {english} words in English and {french} in French, in French typography. It says
  what the film is about and what it feels like, and never how it ends.
* A film has {themes} themes and {moods} moods, all of them terms below.
* It links to {links} others, best first: what people who love this one tend to love. At most
  {own} are of its own series, and not all are within {years} years of it. Every film is linked
  to by {linking} others.
* Films of one series bear one franchise.
* No run of {run} words, and no opening of a synopsis or of its last sentence, is found in more
  than {share} of the films; no two films have nearly the same sentence.
* Held against other people's data (`--against FOLDER`), no run of {foreign} words is in common,
  no id and no director is another, no year is more than {year} and no runtime more than {runtime}
  apart.
"""


def page(records: Sequence[StarterRecord] | None = None) -> str:
    """Return the reference page of `records`, the bundled ones unless told otherwise."""
    films = list(starter_records()) if records is None else records
    themes = Counter(theme for film in films for theme in film.themes)
    moods = Counter(mood for film in films for mood in film.moods)
    return "\n".join(
        [
            _INTRODUCTION.format(count=len(films)),
            *_decades(films),
            _rules(),
            "## Themes",
            *_groups(vocabulary.themes().values(), themes),
            "",
            "## Moods",
            *_table(vocabulary.moods().values(), moods),
            "",
        ]
    )


def main() -> None:
    """Write the page, or with --check fail when it is stale."""
    write_or_check({PAGE: page()})


def _decades(films: Sequence[StarterRecord]) -> Iterator[str]:
    yield f"| decade | films | {' | '.join(_COLUMNS)} |"
    yield "|---" * (2 + len(_COLUMNS)) + "|"
    for decade in sorted({film.year // 10 * 10 for film in films}):
        yield _row(f"{decade}s", [film for film in films if film.year // 10 * 10 == decade])
    yield _row("all", films)


def _row(name: str, films: Sequence[StarterRecord]) -> str:
    counts = (sum(map(belongs, films)) for belongs in _COLUMNS.values())
    return f"| {' | '.join(map(str, (name, len(films), *counts)))} |"


def _rules() -> str:
    return _RULES.format(
        english=_span(ENGLISH_WORDS),
        french=_span(FRENCH_WORDS),
        themes=_span(THEMES),
        moods=_span(MOODS),
        links=_span(LINKS),
        own=links.MOST_OF_OWN_SERIES,
        years=links.NEAR_YEARS,
        linking=_span((links.FEWEST_LINKING, links.MOST_LINKING)),
        run=style.TIC_RUN,
        share=_percentage(style.MOST_SHARE),
        foreign=elsewhere.FOREIGN_RUN,
        year=elsewhere.YEARS_APART,
        runtime=_percentage(elsewhere.RUNTIME_APART),
    )


def _percentage(share: float) -> str:
    return f"{100 * share:.0f} %"


def _span(limits: tuple[int, int]) -> str:
    return f"{limits[0]} to {limits[1]}"


def _groups(terms: Iterable[Term], counts: Counter[str]) -> Iterator[str]:
    every = list(terms)
    for group in dict.fromkeys(term.group or "" for term in every):
        yield f"\n### {group.capitalize()}"
        yield from _table([term for term in every if (term.group or "") == group], counts)


def _table(terms: Iterable[Term], counts: Counter[str]) -> Iterator[str]:
    yield "\n| term | English | French | films |\n|---|---|---|---|"
    for term in terms:
        yield f"| `{term.slug}` | {term.en} | {term.fr} | {counts[term.slug]} |"


if __name__ == "__main__":
    main()
