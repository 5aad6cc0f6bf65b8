"""One digest for a whole catalogue: the same films give the same, in whatever order they came."""

import hashlib
from collections.abc import Iterable, Mapping

from catalogue.film import Film
from catalogue.film_table import canonical_json


def film_digest(film: Film) -> bytes:
    """Return the sha256 of everything that is known of `film`."""
    return hashlib.sha256(canonical_json(film)).digest()


def digest_of(film_digests: Mapping[str, bytes]) -> str:
    """Return the digest of the catalogue whose films have these digests, by id."""
    return digest_in_order(sorted(film_digests.items()))


def digest_in_order(film_digests: Iterable[tuple[str, bytes]]) -> str:
    """Return the digest of the catalogue of these ids and digests, in the order of the ids."""
    content = hashlib.sha256()
    for film_id, digest in film_digests:
        content.update(f"{film_id}\t{digest.hex()}\n".encode())
    return content.hexdigest()


def catalogue_digest(films: Iterable[Film]) -> str:
    """Return the digest of the catalogue of `films`."""
    return digest_of({film.id: film_digest(film) for film in films})
