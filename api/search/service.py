"""Search by plot, mood, anything."""

from api.film_answers import FilmAnswers
from api.search.cursor import DEEPEST, Cursors
from api.search.schemas import FoundFilm, FoundFilms, HeardInQuestion, Question
from api.wiring import Wiring
from index.answers import Filters


async def search(
    wiring: Wiring, films: FilmAnswers, question: Question, filters: Filters
) -> FoundFilms:
    """Return a page of films that fit the words of a question."""
    asked = repr((question.q, sorted(question.ignore), filters))
    cursors = Cursors(wiring.digests, films.version, asked)
    page = await wiring.answer_threads.run(
        films.search,
        question.q,
        question.limit,
        offset=cursors.offset_of(question.cursor),
        filters=filters,
        language=question.locale,
        ignored=frozenset(question.ignore),
    )
    wiring.metrics.searches.labels("text", "yes" if page.hits else "no").inc()
    wiring.metrics.show_results("search", films.version, len(page.hits))
    if question.cursor is None:
        wiring.events.searched(films, question.q, page)
    more = page.next_offset if (page.next_offset or 0) <= DEEPEST else None
    return FoundFilms(
        model_version=films.version,
        heard=[HeardInQuestion.of(each, question.q) for each in page.heard],
        items=[FoundFilm.of(hit) for hit in page.hits],
        next_cursor=None if more is None else cursors.at(more),
    )
