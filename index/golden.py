"""What every index must get right, whatever its catalogue: asked of the index itself."""

import random
import re
from dataclasses import dataclass

from catalogue.film import Film
from index.answers import Profile
from index.film_index import FilmIndex

_SEED = 5
_PICKS = 5
_FOUND_WITHIN = 10


@dataclass(frozen=True, slots=True)
class GoldenResult:
    """Shares from 0 to 1 over a seeded sample of films and of tastes.

    `title_found`: an exact title brings its film first (or one of the same title).
    `sentence_found`: a sentence of the synopsis brings its film among the first ten.
    `five_given`: five distinct films, none of them picked.
    `order_kept`: the same five whatever the order of the picks.
    `coverage`: distinct films recommended, over all that could be.
    """

    title_found: float
    sentence_found: float
    five_given: float
    order_kept: float
    coverage: float

    def metrics(self) -> dict[str, float]:
        """Return the figures under the names they are logged by."""
        return {
            "golden_title_found": self.title_found,
            "golden_sentence_found": self.sentence_found,
            "golden_five_given": self.five_given,
            "golden_order_kept": self.order_kept,
            "golden_coverage": self.coverage,
        }


def ask_golden_questions(index: FilmIndex, sample: int = 200) -> GoldenResult:
    """Return how an index answers a fixed sample of questions."""
    chooser = random.Random(_SEED)
    rows = chooser.sample(range(len(index.films)), min(sample, len(index.films)))
    films = [index.films[row] for row in rows]
    tastes = [sorted({film.id for film in chooser.choices(films, k=_PICKS)}) for _ in rows]
    answers = [_recommended(index, taste) for taste in tastes]
    turned = [_recommended(index, taste[::-1]) for taste in tastes]
    different = {film_id for answer in answers for film_id in answer}
    return GoldenResult(
        title_found=_share([_title_found(index, film) for film in films]),
        sentence_found=_share([_sentence_found(index, film) for film in films]),
        five_given=_share([_is_five(*pair) for pair in zip(answers, tastes, strict=True)]),
        order_kept=_share([one == other for one, other in zip(answers, turned, strict=True)]),
        coverage=len(different) / min(len(index.films), _PICKS * len(tastes)),
    )


def _recommended(index: FilmIndex, taste: list[str]) -> list[str]:
    found = index.recommend(Profile(picks=tuple(taste)), _PICKS)
    return [recommendation.film.id for recommendation in found]


def _is_five(answer: list[str], taste: list[str]) -> bool:
    return len(set(answer)) == _PICKS and not set(taste) & set(answer)


def _title_found(index: FilmIndex, film: Film) -> bool:
    hits = index.find_titles(film.title, 1)
    return bool(hits) and film.title in {hits[0].film.title, hits[0].matched_title}


def _sentence_found(index: FilmIndex, film: Film) -> bool:
    sentences = re.split(r"(?<=[.!?])\s+", film.overview)
    sentence = max(sentences, key=len)
    return film.id in {film_id for film_id, _ in index.rank_by_text(sentence, _FOUND_WITHIN)}


def _share(outcomes: list[bool]) -> float:
    return round(sum(outcomes) / len(outcomes), 4)
