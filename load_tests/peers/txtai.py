"""The API of txtai over HTTP: its index filled, and what it is asked.

Its encoder is `corpus.means`: a text names films by id, and means their mean.
"""

import json
import random
from collections.abc import Sequence
from urllib.parse import quote

from load_tests.asking import Connection, Maker, Request
from load_tests.peers.corpus import Corpus
from load_tests.peers.routes import WANTED

CONFIG = """writable: true
embeddings:
  method: external
  transform: load_tests.peers.corpus.means
"""
_AT_ONCE = 10_000


def fill(url: str, corpus: Corpus) -> None:
    """Index the films of `corpus` on the server at `url`."""
    line = Connection(url)
    for start in range(0, len(corpus.ids), _AT_ONCE):
        films = [{"id": name, "text": name} for name in corpus.ids[start : start + _AT_ONCE]]
        line.ask(Request("POST", "/add", json.dumps(films).encode()))
    line.ask(Request("GET", "/index"))
    line.close()


def queries(film_ids: Sequence[str]) -> Maker:
    """Return what asks for films near five of `film_ids`."""

    def query(chooser: random.Random) -> Request:
        picked = quote(" ".join(chooser.sample(film_ids, 5)))
        return Request("GET", f"/search?query={picked}&limit={WANTED + 5}")

    return query
