"""Search by plot, mood, anything."""

from api.film_answers import FilmAnswers
from api.search.cursor import DEEPEST, cursor_at, offset_of
from api.search.schemas import FoundFilm, FoundFilms, Question
from api.wiring import Wiring
from index.answers import Filters


async def search(
    wiring: Wiring, films: FilmAnswers, question: Question, filters: Filters
) -> FoundFilms:
    """Return a page of films that fit the words of a question."""
    page = await wiring.answer_threads.run(
        films.search,
        question.q,
        question.limit,
        offset=offset_of(question.cursor),
        filters=filters,
        language=question.locale,
    )
    wiring.metrics.searches.labels("text", "yes" if page.hits else "no").inc()
    more = page.next_offset if (page.next_offset or 0) <= DEEPEST else None
    return FoundFilms(
        model_version=films.version,
        items=[FoundFilm.of(hit) for hit in page.hits],
        next_cursor=None if more is None else cursor_at(more),
    )
