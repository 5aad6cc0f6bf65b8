"""The sentence of a synopsis that shows why the film was found."""

import re
from dataclasses import dataclass

from index.searching.lexicon import Lexicon
from index.searching.stems import stems, words

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")


@dataclass(frozen=True, slots=True)
class Sought:
    """The stems that a query asks for, with how much each tells, in one language."""

    worth: dict[str, float]
    language: str

    @classmethod
    def of(cls, q: str, lexicon: Lexicon) -> "Sought":
        """Return what `q` asks of the films that `lexicon` knows."""
        asked = {stem: lexicon.terms.get(stem) for stem in stems(words(q), lexicon.language)}
        known = {stem: term for stem, term in asked.items() if term is not None}
        worth = {stem: float(lexicon.importance[term]) for stem, term in known.items()}
        return cls(worth, lexicon.language)

    def excerpt(self, overview: str) -> str | None:
        """Return the sentence of `overview` that shares the most telling words, if any."""
        told = sentences(overview)
        if not told or not self.worth:
            return None
        shared = [self._shared(sentence) for sentence in told]
        best = shared.index(max(shared))
        return told[best] if shared[best] > 0 else None

    def _shared(self, sentence: str) -> float:
        told = set(stems(words(sentence), self.language))
        return sum(worth for stem, worth in self.worth.items() if stem in told)


def sentences(text: str) -> list[str]:
    """Return the sentences of `text`."""
    return [each.strip() for each in _SENTENCE_END.split(text) if each.strip()]
