"""What an evaluation leaves beside a bundle, so that a later version can be held against it."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pydantic import TypeAdapter

from embeddings.taste.taste_space import TasteSpace
from embeddings.taste.training import train_taste
from index.evaluation.baselines import counts
from index.evaluation.curves import curve
from index.evaluation.evaluation import Material, baselines
from index.evaluation.judging import judge, most_liked
from index.evaluation.metrics import Judged, Values
from index.evaluation.models import Model
from index.evaluation.protocol import people_apart
from index.evaluation.report import Quality, quality
from index.evaluation.shown import TASTE, rankings_of
from index.evaluation.slice_gains import SliceGain, slice_gains
from index.whole_file import write_whole

_SPACE, _IDS, _PEOPLE, _CURVE = "space.npz", "films.json", "people.npz", "curve.json"
_REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class Found:
    """What asking the people apart told: each model by name, and slices of the catalogue.

    The slices tell what the taste ranking brings over showing everybody the most liked films.
    """

    qualities: dict[str, Quality]
    slices: tuple[SliceGain, ...]

    def write(self, folder: Path) -> None:
        """Write it into `folder`."""
        write_whole(folder / _REPORT, _FOUND.dump_json(self, indent=2).decode() + "\n")

    @classmethod
    def read(cls, folder: Path) -> "Found | None":
        """Return what `write` put into `folder`, or None when there is nothing."""
        path = folder / _REPORT
        return _FOUND.validate_json(path.read_bytes()) if path.is_file() else None


_FOUND = TypeAdapter(Found)


@dataclass(frozen=True, eq=False)
class Evidence:
    """The model that was judged in the bundle's place, and how it did.

    `space` learned from all but the people apart, by rows of `film_ids`; `people` are the
    nDCG@10 of each person asked, by the name of the model; `curve` is its mean by the number of
    picks. Nothing tells who the people are or what they like.
    """

    space: TasteSpace
    film_ids: tuple[str, ...]
    people: dict[str, Values]
    curve: dict[int, float]

    def write(self, folder: Path) -> None:
        """Write the evidence into `folder`."""
        folder.mkdir(exist_ok=True)
        self.space.write(folder / _SPACE)
        write_whole(folder / _IDS, json.dumps(self.film_ids))
        write_whole(folder / _CURVE, json.dumps(self.curve))
        np.savez(folder / _PEOPLE, allow_pickle=False, **self.people)

    @classmethod
    def read(cls, folder: Path) -> "Evidence | None":
        """Return what `write` put into `folder`, or None when there is nothing."""
        if not (folder / _PEOPLE).is_file():
            return None
        with np.load(folder / _PEOPLE, allow_pickle=False) as arrays:
            people = {name: arrays[name] for name in arrays.files}
        ids = json.loads((folder / _IDS).read_text(encoding="utf-8"))
        points = json.loads((folder / _CURVE).read_text(encoding="utf-8"))
        space = TasteSpace.read(folder / _SPACE)
        return cls(space, tuple(ids), people, {int(at): value for at, value in points.items()})


def ask_people_apart(material: Material) -> tuple[Evidence, Found]:
    """Return how the training does on people it did not learn from, and two baselines beside it.

    A bundle knows the people it learned from, so the judged space is trained without them.
    """
    fold = people_apart(material.likes)
    space = train_taste(material.films, material.text_vectors, fold.training)
    known = baselines(material)
    trainings = {
        **rankings_of(material, lambda _: space),
        "popularity": known["popularity"],
        "item-knn": known["item-knn"],
    }
    models: dict[str, Model] = {name: train(fold.training) for name, train in trainings.items()}
    likes = counts(material.likes, len(material.films))
    head = most_liked(likes)
    judged: dict[str, Judged] = {
        name: judge(model, fold.questions, head) for name, model in models.items()
    }
    points = curve(TASTE, [(models[TASTE], fold.questions)], head)
    evidence = Evidence(
        space=space,
        film_ids=material.films.ids,
        people={name: each.ndcg_at_10 for name, each in judged.items()},
        curve={point.picks: point.ndcg_at_10.value for point in points},
    )
    qualities = {
        name: quality(name, each, likes.astype(np.float64), material.text_vectors)
        for name, each in judged.items()
    }
    gains = slice_gains(material, models[TASTE], models["popularity"], fold.questions)
    return evidence, Found(qualities, gains)
