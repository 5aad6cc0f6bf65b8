"""Where a model helps and where it does not: its gain over a simpler one, slice by slice."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from index.evaluation.evaluation import Material
from index.evaluation.intervals import Figure, mean_figure
from index.evaluation.judging import judge, most_liked
from index.evaluation.models import Model
from index.evaluation.protocol import Question
from index.evaluation.slices import FEWEST_PEOPLE, slices, within

# Each slice is ranked anew for every person; of a large crowd a part is asked.
_MOST_PEOPLE = 1000


@dataclass(frozen=True, slots=True)
class SliceGain:
    """How the films of one slice are ranked among themselves, for people who like some of them.

    `gain` is the model's nDCG@10 less the simpler one's, person by person. Both figures are None
    where fewer than twenty people could be asked.
    """

    kind: str
    name: str
    films: int
    people: int
    ndcg_at_10: Figure | None = None
    gain: Figure | None = None

    @property
    def is_weak(self) -> bool:
        """Whether the model was measured and is not surely better than the simpler one."""
        return self.gain is not None and self.gain.low <= 0


def slice_gains(
    material: Material, model: Model, simpler: Model, asked: Sequence[Question]
) -> tuple[SliceGain, ...]:
    """Return the gain of `model` over `simpler` on each slice, those nobody could be asked of too.

    At most 1,000 of the people asked, drawn at random but always the same, are judged.
    """
    counts = material.counts()
    head = most_liked(counts)
    some = _drawn(asked)
    found: list[SliceGain] = []
    for kind, name, mask in slices(material.films, counts):
        films, inside = int(mask.sum()), within(some, mask)
        if len(inside) >= FEWEST_PEOPLE:
            ours, theirs = (judge(each, inside, head, mask).ndcg_at_10 for each in (model, simpler))
            figures = mean_figure(ours), mean_figure(ours - theirs)
            found.append(SliceGain(kind, name, films, len(inside), *figures))
        elif films:
            found.append(SliceGain(kind, name, films, len(inside)))
    return tuple(found)


def _drawn(asked: Sequence[Question]) -> list[Question]:
    order = np.random.default_rng(0).permutation(len(asked))[:_MOST_PEOPLE]
    return [asked[at] for at in np.sort(order)]
