"""A share of the films, so that several processes or machines can embed at the same time."""

from dataclasses import dataclass
from typing import Self

from index.errors import IndexFailure


class ShardMeaningless(IndexFailure):
    """What was asked for is no share of the films."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{text!r} is no shard: write I/N, from 1/N to N/N.")


@dataclass(frozen=True, slots=True)
class Shard:
    """One of `count` shares of the films: every `count`-th, from the `number`-th on."""

    number: int
    count: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the shard written as `I/N`; raise ShardMeaningless when it is none."""
        number, _, count = text.partition("/")
        if not (number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
            raise ShardMeaningless(text)
        return cls(int(number), int(count))
