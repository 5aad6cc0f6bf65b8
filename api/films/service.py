"""Films, films by title, films like another, films to ask about next."""

from api.film_answers import FilmAnswers
from api.film_ids import known
from api.films.schemas import (
    FilmCard,
    SimilarFilm,
    SimilarFilms,
    Suggestions,
    TitleMatch,
    TitleMatches,
)
from api.wiring import Wiring
from index.answers import Filters


async def find_titles(wiring: Wiring, films: FilmAnswers, title: str, limit: int) -> TitleMatches:
    """Return films whose title fits, best first."""
    found = await wiring.answer_threads.run(films.find_titles, title, limit)
    wiring.metrics.searches.labels("title", "yes" if found else "no").inc()
    wiring.metrics.show_results("titles", films.version, len(found))
    return TitleMatches(model_version=films.version, items=[TitleMatch.of(hit) for hit in found])


async def find_similar(
    wiring: Wiring, films: FilmAnswers, film_id: str, limit: int, filters: Filters
) -> SimilarFilms:
    """Return films like `film_id`, best first."""
    found = await wiring.answer_threads.run(films.similar, film_id, limit, filters=filters)
    wiring.metrics.show_results("similar", films.version, len(found))
    return SimilarFilms(model_version=films.version, items=[SimilarFilm.of(hit) for hit in found])


async def suggest(
    wiring: Wiring, films: FilmAnswers, picked: list[str], rejected: list[str], limit: int
) -> Suggestions:
    """Return films worth asking about next; ids that are not in the catalogue tell nothing."""
    found = await wiring.answer_threads.run(
        films.suggest, known(films, picked), limit, rejected=known(films, rejected)
    )
    wiring.metrics.suggestions.inc()
    wiring.metrics.show_results("suggestions", films.version, len(found))
    return Suggestions(model_version=films.version, items=[FilmCard.of(film) for film in found])
