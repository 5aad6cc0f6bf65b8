import numpy as np

from catalogue.film import Film
from catalogue.film_table import FilmTable
from index.evaluation.baselines import item_knn, popularity
from index.evaluation.evaluation import Material
from index.evaluation.protocol import people_apart
from index.evaluation.slice_gains import slice_gains
from index.evaluation.slices import judge_slices, slices


def table() -> FilmTable:
    return FilmTable.from_films(
        Film(
            id=f"tmdb-{row}",
            title=f"Film {row}",
            overview="…",
            year=1950 + row % 2 * 30,
            original_language="fr" if row < 30 else "en",
        )
        for row in range(60)
    )


def test_slices_share_the_films_out_by_decade_language_and_popularity() -> None:
    found = list(slices(table(), np.arange(60)))
    for kind in ("decade", "language", "popularity"):
        masks = [mask for of, _, mask in found if of == kind]
        assert np.sum(masks, axis=0).tolist() == [1] * 60
    assert {name for _, name, _ in found} >= {"1950s", "1980s", "fr", "en", "100 most liked"}


def test_only_films_of_a_slice_are_ranked_and_looked_for(material: Material) -> None:
    sliced = Material(table(), material.text_vectors, material.likes)
    found = judge_slices(sliced, {"item-knn": item_knn(60, 5)}, folds=3)
    # Half of the people like films of even rows alone, which are those of the fifties.
    by_name = {one.name: one for one in found}
    assert by_name["1950s"].people == by_name["1980s"].people == 45
    assert by_name["1950s"].precision_at_5.low > 9 / 30
    assert by_name["fr"].films == 30


def test_a_gain_is_that_of_the_model_over_the_simpler_one(material: Material) -> None:
    sliced = Material(table(), material.text_vectors, material.likes)
    fold = people_apart(material.likes)
    knn, liked = item_knn(60, 5)(fold.training), popularity(60)(fold.training)
    found = slice_gains(sliced, knn, liked, fold.questions * 2)
    by_name = {one.name: one for one in found}
    gain = by_name["en"].gain
    assert gain is not None
    assert gain.low > 0
    assert not by_name["en"].is_weak
    same = {one.name: one for one in slice_gains(sliced, knn, knn, fold.questions * 2)}
    assert same["en"].is_weak


def test_a_slice_that_too_few_were_asked_of_has_no_figures(material: Material) -> None:
    sliced = Material(table(), material.text_vectors, material.likes)
    fold = people_apart(material.likes)
    model = popularity(60)(fold.training)
    found = slice_gains(sliced, model, model, fold.questions[:5])
    assert {(one.people <= 5, one.gain, one.is_weak) for one in found} == {(True, None, False)}
    assert sum(one.films for one in found if one.kind == "decade") == 60
