"""People named in a query: whole names of directors and cast, each told of its films."""

from collections.abc import Iterable

import numpy as np

from catalogue.film_table import FilmTable
from index.searching.lexicon import Lexicon, Scores
from index.searching.stems import words

NAMES = "names"
_DIRECTED, _PLAYED = 1.0, 0.7
_ALONE = 2.0
_FEWEST_WORDS, _MOST_WORDS = 2, 4


def people(names: Lexicon, named: Iterable[str], share: float) -> Scores:
    """Return how much each film is by or with the people `named` in full: float32 [films].

    `share` of the words of the query name them; a query that says little else means them the more.
    """
    terms = sorted(names.terms[name] for name in set(named) if name in names.terms)
    if not terms:
        return np.zeros(names.films, dtype=np.float32)
    scores = names.scores(np.array(terms, dtype=np.int64))
    return np.asarray(scores * (1.0 + _ALONE * share), dtype=np.float32)


def build_names(films: FilmTable) -> Lexicon:
    """Return the names of the people of `films`, of two words or more, with who they are in."""
    terms: dict[str, int] = {}
    roles: dict[tuple[int, int], float] = {}
    for column, role in (("cast", _PLAYED), ("directors", _DIRECTED)):
        for row, people in enumerate(films.column(column)):
            for person in people or ():
                said = words(person)
                if _FEWEST_WORDS <= len(said) <= _MOST_WORDS:
                    term = terms.setdefault(" ".join(said), len(terms))
                    roles[term, row] = role
    pairs = sorted(roles)
    sizes = np.bincount([term for term, _ in pairs], minlength=len(terms))
    return Lexicon(
        language=NAMES,
        films=len(films),
        terms=terms,
        ends=np.cumsum(sizes),
        rows=np.array([row for _, row in pairs], dtype=np.int32),
        weights=np.array([roles[pair] for pair in pairs], dtype=np.float32),
        importance=np.ones(len(terms), dtype=np.float32),
    )
