"""Search by plot, mood or anything said about a film."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from catalogue.film import Film
from embeddings.encoder import Vectors
from index.answers import Heard
from index.bundle import Bundle
from index.searching.excerpt import Sought
from index.searching.fusion import Scores
from index.searching.search_model import MAIN_LANGUAGE
from index.stages import Stage
from index.vector_index import Mask


class TextSearch:
    """Answers from meaning (the text space), words (the lexicons), facts and renown together."""

    def __init__(self, bundle: Bundle) -> None:
        self._queries = bundle.queries
        self._model = bundle.search
        films = self._model.film_side(bundle.films, bundle.text.vectors)
        self._films = replace(films, outline=bundle.outline)

    def hear(self, q: str, ignored: Container[str] = ()) -> tuple[Heard, ...]:
        """Return what `q` says besides a story, less what is `ignored`."""
        return self._model.hear(q, ignored)

    def scores(self, q: str, heard: tuple[Heard, ...], allowed: Mask | None = None) -> Scores:
        """Return how well each film fits the whole of `q`, in which this was `heard`: [films].

        Among many films those that lead of the `allowed` ones are exact, and others nearly so.

        A score is the logarithm of odds, up to a constant: comparable between the films and
        queries of one index.
        """
        asked = self._model.question(q, self.vector(q), heard)
        with Stage("search"):
            return self._model.scores(asked, self._films, allowed)

    def vector(self, q: str) -> Vectors:
        """Return what `q` means: a unit vector, not to be written to."""
        return self._queries.vector(self._model.in_main(q))

    def excerpts(self, q: str, films: Iterable[Film], language: str) -> Iterator[str | None]:
        """Yield of each film the sentence of its synopsis in `language` that best fits `q`.

        The main synopsis stands in where there is none; None when no word is shared.
        """
        main = Sought.of(self._model.in_main(q), self._model.lexicon(MAIN_LANGUAGE))
        other = Sought.of(q, self._model.lexicon(language))
        for film in films:
            sought = other if language in film.overviews else main
            yield sought.excerpt(film.overview_in(language))
