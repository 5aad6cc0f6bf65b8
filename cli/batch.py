"""Batch verbs: one JSON object a line in, one a line out, in the same order."""

import os
import tempfile
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, TypeVar

import click
import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cli.console import print_json, say
from cli.live_bundle import bundle_option
from index.film_index import FilmIndex

_FIRST_TOLD = 5
Ranked = Sequence[tuple[str, float]]
Dial = Annotated[float, Field(ge=-1, le=1, allow_inf_nan=False)]
Weight = Annotated[float, Field(gt=0, le=10, allow_inf_nan=False)]
LineT = TypeVar("LineT", bound="BatchLine")
CommandT = TypeVar("CommandT", bound=Callable[..., None])


class BatchLine(BaseModel):
    """What every input line has: an id, and perhaps the only films that are to be ranked."""

    # What a verb does not read is kept, so that it can be told; it changes no answer.
    model_config = ConfigDict(frozen=True, extra="allow")

    id: str
    candidates: tuple[str, ...] | None = None

    @property
    def named(self) -> tuple[str, ...] | None:
        """The film ids the question is about; None when it is about none."""
        return None


class PicksLine(BatchLine):
    """A line of `cinq recommend`; what it leaves out is as the command's options say."""

    film_ids: tuple[str, ...]
    with_film_ids: tuple[str, ...] = ()
    dislikes: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    weights: dict[str, Weight] = {}
    popularity: Dial | None = None
    variety: Dial | None = None
    franchises: bool | None = None

    @property
    def named(self) -> tuple[str, ...]:
        """Whatever anybody picked."""
        return (*self.film_ids, *self.with_film_ids)


class QueryLine(BatchLine):
    """A line of `cinq search`."""

    q: str


class FilmLine(BatchLine):
    """A line of `cinq similar`."""

    film_id: str

    @property
    def named(self) -> tuple[str, ...]:
        """The one film."""
        return (self.film_id,)


class LineRefused(click.ClickException):
    """One line of the input is not what the verb reads."""

    def __init__(self, path: Path, number: int, reason: str) -> None:
        super().__init__(f"{path}, line {number}: {reason} Nothing was written.")


@dataclass
class BatchResult:
    """How many lines were answered, which film ids are not in the catalogue, what was not read."""

    answered: int = 0
    unknown: dict[str, None] = field(default_factory=dict)
    unread: dict[str, None] = field(default_factory=dict)

    def add_unknown(self, index: FilmIndex, film_ids: Sequence[str]) -> None:
        """Remember those of `film_ids` that the index lacks, each once."""
        self.unknown.update({each: None for each in film_ids if each not in index})

    def tell(self, target: Path, *, as_json: bool) -> None:
        """Say what was done."""
        if as_json:
            told = {"unknown_film_ids": list(self.unknown), "keys_not_read": list(self.unread)}
            print_json({"answered": self.answered, **told})
            return
        say(f"{self.answered:,} lines answered in {target}")
        if self.unknown:
            first = ", ".join(list(self.unknown)[:_FIRST_TOLD])
            more = " …" if len(self.unknown) > _FIRST_TOLD else ""
            say(f"{len(self.unknown):,} film ids are not in the catalogue: {first}{more}")
        if self.unread:
            say(f"Keys of lines that are not read here: {', '.join(self.unread)}")


def answer_file(
    index: FilmIndex, kind: type[LineT], answer: Callable[[LineT], Ranked], paths: tuple[Path, Path]
) -> BatchResult:
    """Answer every line of the first path into the second.

    The output appears whole or not at all: a line of the wrong shape stops the run with its
    number. A line that names films the catalogue lacks is answered from those it has; when it
    has none, the answer is empty. Either way they are reported.
    """
    source, target = paths
    result = BatchResult()
    descriptor, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            for line in _lines(source, kind):
                result.add_unknown(index, (*(line.named or ()), *(line.candidates or ())))
                result.unread.update(dict.fromkeys(line.model_extra or ()))
                answerable = line.named is None or any(each in index for each in line.named)
                file.write(_encoded(line.id, answer(line) if answerable else ()))
                result.answered += 1
        Path(draft).chmod(0o644)
        Path(draft).replace(target)
    finally:
        Path(draft).unlink(missing_ok=True)
    return result


def _lines(path: Path, kind: type[LineT]) -> Iterator[LineT]:
    with path.open("rb") as file:
        for number, written in enumerate(file, 1):
            text = written.removeprefix(BOM_UTF8) if number == 1 else written
            if not text.strip():
                continue
            try:
                yield kind.model_validate_json(text)
            except ValidationError as error:
                first = error.errors()[0]
                where = ".".join(map(str, first["loc"]))
                reason = f"{where}: {first['msg']}." if where else f"{first['msg']}."
                raise LineRefused(path, number, reason) from None


def _encoded(line_id: str, ranked: Ranked) -> bytes:
    film_ids = [film_id for film_id, _ in ranked]
    scores = [score for _, score in ranked]
    return orjson.dumps({"id": line_id, "film_ids": film_ids, "scores": scores}) + b"\n"


def batch_options(function: CommandT) -> CommandT:
    """Add the options every batch verb shares."""
    existing = click.Path(exists=True, dir_okay=False, path_type=Path)
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print one JSON object."),
        click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True),
        click.option("--limit", type=click.IntRange(1, 10_000), default=10, show_default=True),
        click.option("--input", "source", type=existing, required=True),
        bundle_option,
    ):
        function = option(function)
    return function
