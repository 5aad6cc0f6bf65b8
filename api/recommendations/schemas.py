"""Recommendations as JSON."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from api.film_ids import MOST_LISTED, DistinctFilmIds, FilmId
from api.films.filters import FilmFilters
from api.films.schemas import FilmCard
from api.picks.schemas import MOST_PICKS
from api.recommendations.dials import Franchises, Popularity, Variety
from index.answers import Dials, Recommendation

MOST_RECOMMENDED = 50
Weight = Annotated[float, Field(gt=0, le=10, allow_inf_nan=False)]


class RecommendationRequest(BaseModel):
    """What to recommend from, without an account."""

    model_config = ConfigDict(extra="forbid", strict=True)

    film_ids: DistinctFilmIds = Field(
        min_length=1, max_length=MOST_PICKS, description="The films someone loves."
    )
    with_film_ids: DistinctFilmIds = Field(
        default=[],
        max_length=MOST_PICKS,
        description="The films a second person loves; the answers then suit both, and the one "
        "they suit less counts more.",
    )
    limit: int = Field(default=5, ge=1, le=MOST_RECOMMENDED, description="How many to answer.")
    dislikes: list[FilmId] = Field(
        default=[], max_length=MOST_LISTED, description="Never answered; push away."
    )
    seen: list[FilmId] = Field(default=[], max_length=MOST_LISTED, description="Never answered.")
    weights: dict[FilmId, Weight] = Field(
        default={}, description="How much a pick counts, by film id; 1 where left out."
    )
    filters: FilmFilters = Field(default_factory=FilmFilters, description="What an answer must be.")
    popularity: Popularity = 0.0
    variety: Variety = 0.0
    franchises: Franchises = False

    @model_validator(mode="after")
    def _weights_are_for_picks(self) -> "RecommendationRequest":
        picked = {*self.film_ids, *self.with_film_ids}
        others = [film_id for film_id in self.weights if film_id not in picked]
        if others:
            raise ValueError(f"`weights` names films that are not picked: {others}")
        return self

    def dials(self) -> Dials:
        """Return what the index understands."""
        return Dials(self.popularity, self.variety, self.franchises)


class PickShare(BaseModel):
    """How much of a recommendation one film explains."""

    film_id: str
    share: float = Field(description="From 0 to 1; the shares of a recommendation add up to 1.")
    whose: list[int] = Field(
        description="Whose pick it is: 1 of `film_ids`, 2 of `with_film_ids`, or both."
    )


class RecommendedFilm(BaseModel):
    """One recommended film, and why."""

    film: FilmCard
    score: float = Field(description="How well it suits; comparable within one answer.")
    because: list[PickShare] = Field(description="The picks and likes that brought it, best first.")
    themes: list[str] = Field(description="Slugs of the themes it shares with them.")
    suits: list[float] = Field(
        description="How well it suits the person, then the second one if there is one: 1 is as "
        "well as the film that suits them best, 0 no better than the last one considered."
    )

    @classmethod
    def of(cls, item: Recommendation) -> "RecommendedFilm":
        """Return the JSON shape of `item`."""
        return cls(
            film=FilmCard.of(item.film),
            score=item.score,
            because=[
                PickShare(film_id=one.film_id, share=one.share, whose=list(one.whose))
                for one in item.because
            ],
            themes=list(item.themes),
            suits=list(item.suits),
        )


class Recommendations(BaseModel):
    """Films someone will love, best first."""

    model_version: str = Field(description="The version of the index that answered.")
    picks: list[str] = Field(description="The ids of the picks they were made from.")
    items: list[RecommendedFilm]
