"""What the panel gets from one version, as a page for people to read at each change."""

from index.answers import Profile, Recommendation
from index.film_index import FilmIndex
from index.panel.tastes import Taste, asked_of, tastes

_REASONS = 2


def panel_page(index: FilmIndex) -> str:
    """Return a Markdown page: for each taste its picks, its five films, and why.

    A taste of which the catalogue lacks all but two picks is left out; the page says so. It says
    nothing of the version, so that two versions that answer alike have the same page.
    """
    shown, everyone = asked_of(index), len(tastes())
    lines = ["# What the panel gets", ""]
    lines += [f"{len(shown)} of {everyone} tastes; the catalogue lacks the picks of the others."]
    lines += ["", "Written by `cinq panel --bundle DIR`; do not edit.", ""]
    for taste, picks in shown:
        lines += _section(index, taste, picks)
    return "\n".join(lines)


def _section(index: FilmIndex, taste: Taste, picks: tuple[str, ...]) -> list[str]:
    titles = {film_id: index.film(film_id).title for film_id in picks}
    lines = [f"## {taste.en}", "", f"Picked: {', '.join(titles.values())}.", ""]
    for place, item in enumerate(index.recommend(Profile(picks)), 1):
        lines.append(f"{place}. **{item.film.title}** ({item.film.year}) — {_why(item, titles)}")
    return [*lines, ""]


def _why(item: Recommendation, titles: dict[str, str]) -> str:
    named = [f"{titles[share.film_id]} {share.share:.0%}" for share in item.because[:_REASONS]]
    themes = f"; {', '.join(item.themes)}" if item.themes else ""
    return ", ".join(named) + themes
