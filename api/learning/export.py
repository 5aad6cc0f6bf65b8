"""What people picked and said, as ratings to learn from, under names that tell nobody who."""

import csv
import os
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from api.feedback.models import FeedbackRecord
from api.picks.models import PickRecord
from api.security.digests import Digests

# In stars out of five, the last word on a film first: four and more is a like.
STARS: Mapping[str, float] = {
    "dislike": 1.0,
    "like": 5.0,
    "pick": 5.0,
    "hide": 2.0,
    "save": 4.0,
    "seen": 3.0,
}
# A crowd in which one person cannot be made out; with fewer nothing is learned from them.
FEWEST_PEOPLE = 20
_HEADER = ("user_id", "film_id", "rating")


@dataclass(frozen=True, slots=True)
class Said:
    """How many people said how many things that are learned from now."""

    people: int
    ratings: int


async def said_by_people(
    transaction: AsyncSession, digests: Digests
) -> list[tuple[str, str, float]]:
    """Return (name, film id, stars) of everybody who has an account now, in a fixed order.

    A name is a keyed digest of the account: the same each time, and no way back without the key.
    """
    picks = await transaction.execute(select(PickRecord.account_id, PickRecord.film_id))
    feedback = await transaction.execute(
        select(FeedbackRecord.account_id, FeedbackRecord.film_id, FeedbackRecord.kind)
    )
    found: dict[tuple[UUID, str], set[str]] = {}
    for account, film in picks:
        found.setdefault((account, film), set()).add("pick")
    for account, film, kind in feedback:
        found.setdefault((account, film), set()).add(kind)
    return sorted(
        (digests.of_learner(account), film, _stars(kinds))
        for (account, film), kinds in found.items()
    )


def write_said(said: Iterable[tuple[str, str, float]], place: Path) -> Said:
    """Write a ratings file at `place` in one rename; remove the one there when too few speak."""
    lines = list(said)
    people = len({name for name, _, _ in lines})
    if people < FEWEST_PEOPLE:
        place.unlink(missing_ok=True)
        return Said(0, 0)
    place.parent.mkdir(parents=True, exist_ok=True)
    descriptor, draft = tempfile.mkstemp(dir=place.parent, prefix=f".{place.stem}-")
    with os.fdopen(descriptor, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([_HEADER, *lines])
    Path(draft).replace(place)
    return Said(people, len(lines))


def _stars(kinds: set[str]) -> float:
    return next(stars for kind, stars in STARS.items() if kind in kinds)
