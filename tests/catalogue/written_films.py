"""Small films files to import, and what is live after."""

import json
from pathlib import Path
from typing import Any

from catalogue.dataset import current_dataset


def record(number: int, **fields: object) -> dict[str, Any]:
    overview = f"Keeper number {number} counts the ships and writes no letters."
    return {"tmdb_id": number, "title": f"Film {number}", "overview": overview, **fields}


def write(folder: Path, *records: dict[str, Any] | str | bytes, name: str = "films.jsonl") -> Path:
    lines = [
        line if isinstance(line, bytes) else line.encode()
        for line in (one if isinstance(one, str | bytes) else json.dumps(one) for one in records)
    ]
    path = folder / name
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


def live(data_dir: Path) -> tuple[str, list[str]] | None:
    dataset = current_dataset(data_dir)
    return (dataset.digest, [film.title for film in dataset.films]) if dataset else None
