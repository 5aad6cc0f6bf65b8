"""The dials of recommendations, as query parameters and as JSON."""

from typing import Annotated

from fastapi import Depends, Query
from pydantic import Field

from index.answers import Dials

_POPULARITY = "From -1, hidden gems, to 1, crowd-pleasers; 0 did best for real people."
_VARIETY = "From -1, as alike as they come, to 1, as different; 0 did best for real people."
_FRANCHISES = "Whether films of a picked franchise may be answered, and several of one."

Dial = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]
Popularity = Annotated[Dial, Field(description=_POPULARITY)]
Variety = Annotated[Dial, Field(description=_VARIETY)]
Franchises = Annotated[bool, Field(description=_FRANCHISES)]


async def _query_dials(
    popularity: Annotated[Dial, Query(description=_POPULARITY)] = 0.0,
    variety: Annotated[Dial, Query(description=_VARIETY)] = 0.0,
    franchises: Annotated[bool, Query(description=_FRANCHISES)] = False,  # noqa: FBT002 - a query
) -> Dials:
    return Dials(popularity, variety, franchises)


QueryDials = Annotated[Dials, Depends(_query_dials)]
