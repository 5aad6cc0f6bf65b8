"""The rule by which ratings become likes, dislikes and picks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from api.feedback.models import FeedbackRecord
from api.feedback.schemas import Kind
from api.imports.schemas import Verdict
from catalogue.ratings import LIKED_FROM
from catalogue.sources.own_ratings import OwnRating

DISLIKED_UP_TO = 2.0
PLACES = 5


@dataclass(frozen=True)
class Plan:
    """What an import says: `says` are film ids and kinds that are new."""

    verdicts: Mapping[str, Verdict]
    says: tuple[tuple[str, Kind], ...]
    known: int
    best: tuple[str, ...]
    places_left: int

    def of(self, kind: Kind) -> list[str]:
        """Return the films of which one thing is newly said."""
        return [film_id for film_id, said in self.says if said == kind]


def verdict_of(stars: float) -> Verdict:
    """Return what stars say: 4 or more a like, 2 or fewer a dislike, between them just seen."""
    if stars >= LIKED_FROM:
        return Verdict.LIKE
    return Verdict.DISLIKE if stars <= DISLIKED_UP_TO else Verdict.SEEN


def planned(
    ratings: Mapping[str, OwnRating], said: Sequence[FeedbackRecord], picked: Collection[str]
) -> Plan:
    """Return what `ratings` by film id add; of a film with a word said or picked, only `seen`."""
    judged = {one.film_id for one in said if one.kind in {Kind.LIKE, Kind.DISLIKE}}
    seen = {one.film_id for one in said if one.kind == Kind.SEEN}
    verdicts = {film_id: verdict_of(rating.stars) for film_id, rating in ratings.items()}
    says: list[tuple[str, Kind]] = []
    for film_id, verdict in verdicts.items():
        if verdict != Verdict.SEEN and film_id not in judged and film_id not in picked:
            says.append((film_id, Kind(verdict)))
        if film_id not in seen and film_id not in picked:
            says.append((film_id, Kind.SEEN))
    liked = [film_id for film_id, verdict in verdicts.items() if verdict == Verdict.LIKE]
    liked = [film_id for film_id in liked if film_id not in picked]
    best = sorted(liked, key=lambda film_id: -ratings[film_id].stars)[:PLACES]
    known = sum(film_id in judged or film_id in picked for film_id in verdicts)
    return Plan(verdicts, tuple(says), known, tuple(best), PLACES - len(picked))
