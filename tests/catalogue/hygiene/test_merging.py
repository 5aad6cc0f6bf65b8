from itertools import permutations

from catalogue.film import Film
from catalogue.hygiene.merging import merged


def film(film_id: str, **facts: object) -> Film:
    return Film.model_validate({"id": film_id, "title": "The Lamp", "overview": "", **facts})


def test_the_record_with_more_votes_wins_and_the_others_fill_its_gaps() -> None:
    seen = film("tmdb-9", tmdb_id=9, overview="Long ago.", vote_count=50, titles={"fr": "Feu"})
    rare = film(
        "tmdb-4",
        tmdb_id=4,
        overview="A keeper counts ships.",
        vote_count=2,
        runtime=94,
        titles={"fr": "Lampe", "de": "Licht"},
        movielens_ids=[7],
    )
    whole = merged([rare, seen])
    assert (whole.overview, whole.vote_count, whole.runtime) == ("Long ago.", 50, 94)
    assert whole.titles == {"fr": "Feu", "de": "Licht"}
    assert whole.movielens_ids == (7,)


def test_a_record_without_a_synopsis_never_wins() -> None:
    bare = film("tmdb-1", tmdb_id=1, title="Lamp, The", vote_count=900)
    assert merged([bare, film("tmdb-2", tmdb_id=2, overview="A keeper.")]).title == "The Lamp"


def test_the_oldest_id_is_kept_whoever_wins() -> None:
    young = film("tmdb-9", tmdb_id=9, overview="A keeper.", vote_count=50)
    by_imdb = film("imdb-tt0000007", imdb_id="tt0000007")
    whole = merged([film("local-lamp"), by_imdb, young])
    assert (whole.id, whole.tmdb_id, whole.imdb_id) == ("tmdb-9", 9, "tt0000007")
    assert merged([young, film("tmdb-3", tmdb_id=3)]).id == "tmdb-3"


def test_the_order_of_records_does_not_matter() -> None:
    records = [
        film("tmdb-1", tmdb_id=1, overview="A keeper."),
        film("tmdb-2", tmdb_id=2, overview="A sailor."),
        film("tmdb-2", tmdb_id=2, overview="A sailor.", runtime=90),
        film("local-lamp", title="Lamp"),
    ]
    assert len({merged(order).model_dump_json() for order in permutations(records)}) == 1


def test_the_ids_that_gave_way_are_kept_as_former_ones() -> None:
    young = film("tmdb-9", tmdb_id=9, former_ids=("local-lamp",))
    old = film("tmdb-3", tmdb_id=3, former_ids=("tmdb-9", "tmdb-7"))
    assert merged([young, old]).former_ids == ("local-lamp", "tmdb-7", "tmdb-9")
