"""Whether the golden panel gets what it may expect, as figures for the gate."""

from index.answers import Profile
from index.film_index import FilmIndex
from index.panel.tastes import asked_of

_FEWEST_TASTES = 10


def behaviour(index: FilmIndex) -> dict[str, float]:
    """Return shares of the panel by metric; none where the catalogue knows too few tastes.

    `panel_five_given`: five films of five titles, none picked. `panel_wish_met`: the least wish
    of the taste is met, among tastes whose picks are all known.
    """
    asked = asked_of(index)
    if len(asked) < _FEWEST_TASTES:
        return {}
    given, met = [], []
    for taste, picks in asked:
        films = [item.film for item in index.recommend(Profile(picks))]
        apart = {film.id for film in films}.isdisjoint(picks)
        given.append(apart and len({film.title for film in films}) == len(taste.picks))
        if len(picks) == len(taste.picks):
            met.append(sum(map(taste.at_least.counts, films)) >= taste.at_least.films)
    figures = {"panel_five_given": sum(given) / len(given)}
    return figures | ({"panel_wish_met": sum(met) / len(met)} if met else {})
