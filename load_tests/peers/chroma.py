"""Chroma over HTTP: its collection filled with vectors, and what its server is asked."""

import json
import random
from collections.abc import Sequence

from load_tests.asking import Connection, Maker, Request
from load_tests.peers.corpus import Corpus
from load_tests.peers.routes import WANTED

_COLLECTIONS = "/api/v2/tenants/default_tenant/databases/default_database/collections"
_AT_ONCE = 2_000


def fill(url: str, corpus: Corpus) -> str:
    """Make a collection of the films of `corpus`; return its path on the server at `url`."""
    line = Connection(url)
    kind = {"name": "films", "configuration": {"hnsw": {"space": "ip"}}}
    made = json.loads(line.ask(_post(_COLLECTIONS, kind)))
    path = f"{_COLLECTIONS}/{made['id']}"
    for start in range(0, len(corpus.ids), _AT_ONCE):
        chosen = slice(start, start + _AT_ONCE)
        films = {"ids": corpus.ids[chosen], "embeddings": corpus.answers[chosen].tolist()}
        line.ask(_post(f"{path}/add", films))
    line.close()
    return path


def queries(path: str, corpus: Corpus, film_ids: Sequence[str]) -> Maker:
    """Return what asks the collection at `path` for films near five of `film_ids`.

    The vector is sent: whoever calls is taken to know those of the films, which spares the server
    a look-up.
    """

    def query(chooser: random.Random) -> Request:
        picked = chooser.sample(film_ids, 5)
        asked = {
            "query_embeddings": [corpus.query(picked).tolist()],
            "n_results": WANTED + len(picked),
            "include": ["distances"],
        }
        return _post(f"{path}/query", asked)

    return query


def _post(path: str, body: object) -> Request:
    return Request("POST", path, json.dumps(body).encode())
