"""Pages of the reference that are generated, and must not fall behind what they tell of."""

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def write_or_check(pages: Mapping[Path, str]) -> None:
    """Write `pages`; with `--check` among the arguments, end with 1 and name the stale ones."""
    if "--check" not in sys.argv[1:]:
        for path, text in pages.items():
            path.write_text(text, encoding="utf-8")
        return
    stale = [path for path, text in pages.items() if _written(path) != text]
    if stale:
        sys.exit(f"{', '.join(map(str, stale))}: stale, run `make reference`.")


def _written(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
