"""Cinq's five for five beside what others would serve: same films, machine, client and core.

The peers run in an environment of their own (`make install-peers`). All servers are up and take
turns, each kept to the first core; the client has the second.
"""

import json
import random
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import psutil

from index.bundle import read_bundle, taste_space, with_bias
from index.vector_index import Vectors
from load_tests.asking import Maker, Request, Taken, ask_for
from load_tests.peers import chroma, txtai
from load_tests.peers.corpus import Corpus
from tests.faults.reloads import process_of
from tests.faults.served import served
from tests.ports import free_port
from tests.speed.charts import bars
from tests.speed.on_core import ROOT, on_core, program
from tests.speed.part import Part, table

_BIN = ROOT / ".venv-peers" / "bin"
_SLICES, _SECONDS = 8, 2.0
_CINQ = "Cinq: POST /recommendations"
_WRITTEN = {
    "bare FastAPI route": ("raw_faiss", "taste", "nothing is done"),
    "raw FAISS, Cinq's vectors": ("raw_faiss", "taste", "exact"),
    "raw FAISS, text vectors": ("raw_faiss", "text", "exact"),
    "NumPy, text vectors": ("plain_numpy", "text", "exact"),
    "sentence-transformers' semantic_search": ("plain_sentences", "text", "exact"),
}


@dataclass
class Peer:
    """A server that answers five picks: where, what it is asked, and by which process."""

    name: str
    url: str
    make: Maker
    process: psutil.Process
    how: str
    taken: Taken = field(default_factory=Taken)
    memory_mb: float = 0.0


def peers(bundle: Path) -> Part:
    """Return how many answers each gives in a second, on the films in `bundle`."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        known = write_corpus(bundle, folder)
        rivals = list(_started(bundle, folder, known, stack))
        with on_core(1):
            for turn in range(_SLICES):
                for peer in rivals:
                    _ask(peer, turn)
        for peer in rivals:
            peer.memory_mb = peer.process.memory_info().rss / 1e6
    return Part(told(rivals), {"peers.svg": _drawn(rivals)})


def write_corpus(bundle: Path, folder: Path) -> list[str]:
    """Write the films of a bundle for the peers; return films that picks are drawn from."""
    read = read_bundle(bundle)
    text, taste = read.text.vectors, taste_space(read)
    lent = np.hstack([taste.pick_vectors, np.ones((len(text), 1))])
    _save(folder, "text", text, text)
    _save(folder, "taste", lent, with_bias(taste))
    (folder / "ids.json").write_text(json.dumps(read.films.ids), encoding="utf-8")
    return random.Random(5).sample(read.films.ids, min(500, len(read.films)))


def _save(folder: Path, space: str, picks: Vectors, answers: Vectors) -> None:
    for name, vectors in (("picks", picks), ("answers", answers)):
        np.save(folder / f"{space}.{name}.npy", np.ascontiguousarray(vectors, dtype=np.float32))


def _started(bundle: Path, folder: Path, known: list[str], stack: ExitStack) -> Iterator[Peer]:
    with on_core(0):
        url = stack.enter_context(served(folder / "cinq", bundle))
    cinq = process_of(url)
    picks = _picks("/api/v1/recommendations", known)
    yield Peer(_CINQ, url, picks, cinq, "exact, series and reasons")
    yield Peer("Cinq: bare route", url, _get("/livez"), cinq, "nothing is done")
    for name, (module, space, how) in _WRITTEN.items():
        factory = f"load_tests.peers.{module}:create_app"
        url, process = stack.enter_context(_uvicorn(folder, factory, space, "--factory"))
        make = _picks("/recommendations", known) if how == "exact" else _get("/nothing")
        yield Peer(name, url, make, process, how)
    corpus = Corpus.read(folder, "text")
    url, process = stack.enter_context(_uvicorn(folder, "txtai.api:app", "text"))
    txtai.fill(url, corpus)
    yield Peer("txtai's API", url, txtai.queries(known), process, "its own index")
    url, process = stack.enter_context(_chroma(folder))
    path = chroma.fill(url, corpus)
    yield Peer("chromadb's server", url, chroma.queries(path, corpus, known), process, "HNSW")


@contextmanager
def _uvicorn(
    folder: Path, app: str, space: str, *words: str
) -> Iterator[tuple[str, psutil.Process]]:
    port, config = free_port(), folder / "txtai.yml"
    config.write_text(txtai.CONFIG, encoding="utf-8")
    environment = {
        "CORPUS": str(folder),
        "SPACE": space,
        "CONFIG": str(config),
        "OMP_NUM_THREADS": "1",
        "PYTHONPATH": str(ROOT),
        "ALLOW_RESOLVE_TRANSFORM": "True",
    }
    options = ["--port", str(port), "--no-access-log", "--log-level", "warning", *words]
    url = f"http://127.0.0.1:{port}"
    command = [str(_BIN / "python"), "-m", "uvicorn", app, *options]
    with program(command, f"{url}/openapi.json", folder / f"{port}.log", environment) as pid:
        yield url, psutil.Process(pid)


@contextmanager
def _chroma(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    port = free_port()
    options = ["--path", str(folder / "chroma"), "--host", "127.0.0.1", "--port", str(port)]
    url, quiet = f"http://127.0.0.1:{port}", {"ANONYMIZED_TELEMETRY": "False"}
    command = [str(_BIN / "chroma"), "run", *options]
    with program(command, f"{url}/api/v2/heartbeat", folder / f"{port}.log", quiet) as pid:
        yield url, psutil.Process(pid)


def _ask(peer: Peer, turn: int) -> None:
    if turn == 0:
        ask_for(peer.url, peer.make, _SECONDS / 4, Taken(), turn)
    before = peer.process.cpu_times()
    ask_for(peer.url, peer.make, _SECONDS, peer.taken, turn)
    after = peer.process.cpu_times()
    peer.taken.worked += after.user + after.system - before.user - before.system


def told(rivals: list[Peer]) -> list[str]:
    """Return the table; the first is what the others are held against."""
    first = rivals[0].taken
    rows = [[peer.name, peer.how, *_figures(peer, first)] for peer in rivals]
    heads = ["server", "search", "answers/s", "Cinq's to its", "processor ms", "its to Cinq's"]
    return table([*heads, "MB"], rows)


def _figures(peer: Peer, first: Taken) -> list[str]:
    taken = peer.taken
    return [
        f"{taken.per_second:.0f}",
        f"×{first.per_second / taken.per_second:.2f}",
        f"{taken.work_ms:.2f}",
        f"×{taken.work_ms / first.work_ms:.2f}",
        f"{peer.memory_mb:.0f}",
    ]


def _drawn(rivals: list[Peer]) -> str:
    rates = {peer.name: peer.taken.per_second for peer in rivals}
    return bars("Answers a second, one core", rates, {k: f"{v:.0f}" for k, v in rates.items()})


def _picks(path: str, known: list[str]) -> Maker:
    def pick(chooser: random.Random) -> Request:
        return Request("POST", path, json.dumps({"film_ids": chooser.sample(known, 5)}).encode())

    return pick


def _get(path: str) -> Maker:
    return lambda _: Request("GET", path)
