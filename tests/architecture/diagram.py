"""Writes docs/reference/architecture.md from who imports whom.

Run as `python -m tests.architecture.diagram`; with `--check` it only says whether the page is
stale.
"""

import sys
from collections.abc import Iterable, Iterator

import grimp

from catalogue.reference_pages import ROOT, write_or_check

PAGE = ROOT / "docs" / "reference" / "architecture.md"
PACKAGES = ("cli", "api", "drift", "index", "embeddings", "catalogue")
# More modules than these share what everybody works with: arrays, tables, the web, the database.
_FEW_MODULES = 3
Edges = set[tuple[str, str]]

_HEAD = """\
# Architecture

Written by `make reference` from the imports of the code. What each part does is told in
[how it works](../explanation/how-it-works.md); which arrows are allowed is checked by
import-linter (`pyproject.toml`).

## The packages
An arrow leads to what is imported; arrows that follow from others are left out. The web app and
the load tests import none of them: they
speak HTTP. The schedules in `dags` call `cinq`.
"""
_INDEX = """
## Inside `index`
Its folders. The files beside them (`film_index`, `bundle`, `manifest`, …) are known to all of
these and are left out; so are modules outside of `index`.
"""
_ALONE = """
## Known to few
Packages from elsewhere that no more than three modules import: what would have to change if one
of them were given up.

| package | imported by |
|---|---|
"""


def page() -> str:
    """Return the page."""
    graph = grimp.build_graph(*PACKAGES, include_external_packages=True, cache_dir=None)
    edges = set(_imports(graph))
    packages = _between((_top(a), _top(b)) for a, b in edges if _top(b) in PACKAGES)
    folders = _between(
        (a.split(".")[1], b.split(".")[1])
        for a, b in edges
        if all(each.startswith("index.") and each.count(".") > 1 for each in (a, b))
    )
    return "\n".join(
        [_HEAD, *drawn(packages, "TD"), _INDEX, *drawn(folders, "LR"), _ALONE + _few(edges)]
    )


def _imports(graph: grimp.ImportGraph) -> Iterator[tuple[str, str]]:
    """Yield each module of ours with each module or outer package that it imports."""
    for module in graph.modules:
        if not graph.is_module_squashed(module):
            for imported in graph.find_modules_directly_imported_by(module):
                yield module, imported


def _top(module: str) -> str:
    return module.split(".", maxsplit=1)[0]


def _between(pairs: Iterable[tuple[str, str]]) -> Edges:
    return {(a, b) for a, b in pairs if a != b}


def drawn(edges: Edges, direction: str) -> list[str]:
    """Return a Mermaid graph of `edges`, less those that follow from the others."""
    lines = [f"    {a} --> {b}" for a, b in sorted(edges - _implied(edges))]
    return ["```mermaid", f"graph {direction}", *lines, "```"]


def _implied(edges: Edges) -> Edges:
    """Return the edges from `a` to `c` where another way leads from `a` to `c`."""
    return {(a, c) for a, c in edges if c in _reached(a, edges - {(a, c)})}


def _reached(start: str, edges: Edges) -> set[str]:
    found, new = set[str](), {start}
    while new:
        new = {b for a, b in edges if a in new} - found
        found |= new
    return found


def _few(edges: Edges) -> str:
    importers: dict[str, list[str]] = {}
    for module, imported in sorted(edges):
        outer = _top(imported)
        if outer not in PACKAGES and outer not in sys.stdlib_module_names:
            importers.setdefault(outer, []).append(f"`{module}`")
    return "".join(
        f"| {outer} | {', '.join(modules)} |\n"
        for outer, modules in sorted(importers.items())
        if len(modules) <= _FEW_MODULES
    )


def main() -> None:
    """Write the page, or say that it is stale."""
    write_or_check({PAGE: page()})


if __name__ == "__main__":
    main()
