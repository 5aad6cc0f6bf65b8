"""Code blocks of a page of documentation, and how the page says to run them.

A block of shell is run as it stands, unless the line before it is one of these comments, which
readers do not see:

    <!-- not run: REASON -->           it cannot be run by a test
    <!-- run: in the background -->    a server; the next block does not wait for it
    <!-- run: until it succeeds -->    it asks whether something is ready
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

How = Literal["run", "not run", "in the background", "until it succeeds"]
_FENCE = re.compile(r"^(?P<indent> *)```(?P<language>[\w-]*)[^\n]*$")
_COMMENT = re.compile(r"^\s*<!-- (?P<word>not run|run): (?P<rest>.+) -->$")


@dataclass(frozen=True)
class Block:
    """One fenced block: its page, the line it begins on, its language and text."""

    page: Path
    line: int
    language: str
    text: str
    how: How
    reason: str

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks_of(page: Path) -> list[Block]:
    """Return the fenced blocks of `page` in their order."""
    found: list[Block] = []
    lines = page.read_text(encoding="utf-8").splitlines()
    number = 0
    while number < len(lines):
        fence = _FENCE.match(lines[number])
        if fence is None:
            number += 1
            continue
        end = next(
            place for place in range(number + 1, len(lines)) if lines[place].strip() == "```"
        )
        how, reason = _how(lines[number - 1] if number else "")
        text = "\n".join(line.removeprefix(fence["indent"]) for line in lines[number + 1 : end])
        found.append(Block(page, number + 1, fence["language"], text, how, reason))
        number = end + 1
    return found


def _how(line: str) -> tuple[How, str]:
    comment = _COMMENT.match(line)
    if comment is None:
        return "run", ""
    if comment["word"] == "not run":
        return "not run", comment["rest"]
    if comment["rest"] == "in the background":
        return "in the background", ""
    if comment["rest"] == "until it succeeds":
        return "until it succeeds", ""
    raise ValueError(f"{line}: it runs in the background, until it succeeds, or not")
