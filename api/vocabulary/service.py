"""The words for themes and moods."""

from functools import cache

from api.vocabulary.schemas import Labels, Vocabulary
from catalogue.vocabulary import Term, moods, themes


@cache
def vocabulary() -> Vocabulary:
    """Return the labels of every theme and mood."""
    return Vocabulary(themes=_labels(themes()), moods=_labels(moods()))


def _labels(terms: dict[str, Term]) -> dict[str, Labels]:
    return {slug: Labels(en=term.en, fr=term.fr) for slug, term in terms.items()}
