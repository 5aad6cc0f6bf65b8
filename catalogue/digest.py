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
    content = hashlib.sha256()
    for film_id in sorted(film_digests):
        content.update(f"{film_id}\t{film_digests[film_id].hex()}\n".encode())
    return content.hexdigest()


def catalogue_digest(films: Iterable[Film]) -> str:
    """Return the digest of the catalogue of `films`."""
    return digest_of({film.id: film_digest(film) for film in films})
