"""From picks and feedback to films someone will love."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from api.exceptions import PicksGone, PicksTooFew
from api.feedback import repository as feedback
from api.feedback.schemas import Kind
from api.film_answers import FilmAnswers
from api.film_ids import check_known, known
from api.picks import repository as picks
from api.recommendations.schemas import (
    RecommendationRequest,
    Recommendations,
    RecommendedFilm,
)
from api.wiring import Wiring
from index.answers import NEUTRAL, Dials, Filters, Profile

PICKS_NEEDED = 5
LIKE_WEIGHT = 0.5
_NEVER_AGAIN = (Kind.LIKE, Kind.DISLIKE, Kind.SEEN, Kind.HIDE)


async def profile_of(
    transaction: AsyncSession, films: FilmAnswers, account_id: UUID, dials: Dials = NEUTRAL
) -> tuple[list[str], Profile]:
    """Return a person's picks and profile, as far as the live catalogue goes.

    Liked films count as picks of half the weight. Whatever was picked, liked, disliked, seen or
    hidden is not recommended again; a film that is only saved still is.
    """
    picked = [record.film_id for record in await picks.of_account(transaction, account_id)]
    if len(picked) < PICKS_NEEDED:
        raise PicksTooFew(len(picked), PICKS_NEEDED)
    present = known(films, picked)
    if not present:
        raise PicksGone
    said = await feedback.of_account(transaction, account_id)
    by_kind = {
        kind: known(films, [one.film_id for one in said if one.kind == kind])
        for kind in _NEVER_AGAIN
    }
    liked = [film_id for film_id in by_kind[Kind.LIKE] if film_id not in present]
    return present, Profile(
        picks=(*present, *liked),
        dislikes=tuple(by_kind[Kind.DISLIKE]),
        seen=(*by_kind[Kind.SEEN], *by_kind[Kind.HIDE]),
        weights=dict.fromkeys(liked, LIKE_WEIGHT),
        dials=dials,
    )


def profile_asked(films: FilmAnswers, asked: RecommendationRequest) -> Profile:
    """Return the profile that a request describes; raise FilmsNotInCatalogue."""
    check_known(films, [*asked.film_ids, *asked.with_film_ids])
    return Profile(
        picks=tuple(asked.film_ids),
        dislikes=tuple(known(films, asked.dislikes)),
        seen=tuple(known(films, asked.seen)),
        weights=asked.weights,
        companion=tuple(asked.with_film_ids),
        dials=asked.dials(),
    )


async def recommend(
    wiring: Wiring,
    films: FilmAnswers,
    picked: list[str],
    profile: Profile,
    limit: int,
    filters: Filters,
) -> Recommendations:
    """Return the films that suit `profile`."""
    found = await wiring.answer_threads.run(films.recommend, profile, limit, filters=filters)
    return Recommendations(
        model_version=films.version,
        picks=picked,
        items=[RecommendedFilm.of(item) for item in found],
    )


def note(wiring: Wiring, films: FilmAnswers, answer: Recommendations, audience: str) -> None:
    """Count and measure an answer, and note its films without who they are for."""
    wiring.metrics.recommendations.labels(audience).inc()
    wiring.metrics.show_results("recommendations", films.version, len(answer.items))
    shown = [films.film(item.film.id) for item in answer.items]
    wiring.served_films.note(shown, wiring.clock())
    served = [(item.film.id, item.score) for item in answer.items]
    wiring.events.served(answer.model_version, audience, served)
