"""Turns of phrase that the synopses share, and those they wear out."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from catalogue.starter_checks.entries import Entry, Problem, texts
from catalogue.word_grams import near_sentences

TIC_RUN = 4
OPENING = 2
MOST_SHARE, MOST_AT_LEAST = 0.01, 10
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
# An elision makes one word with what it leans on: "l'homme", "qu'il".
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

Turn = tuple[str, str]


def twin_sentences(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield sentences that are nearly one of another film."""
    for where, other, sentence in near_sentences(texts(entries)):
        yield Problem(where, f"a sentence much like one of {other}: {sentence!r}")


def tics(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield the films that use a run of words, or begin or close as too many others do."""
    most = max(MOST_AT_LEAST, round(MOST_SHARE * len(entries)))
    for language in ("en", "fr"):
        users: defaultdict[Turn, list[str]] = defaultdict(list)
        for entry in entries:
            for turn in _turns(getattr(entry.record.synopsis, language)):
                users[turn].append(entry.where)
        for (kind, run), places in sorted(users.items()):
            if len(places) > most:
                for where in places:
                    yield Problem(where, f"{len(places)} films {kind} {run!r}; {most} at most")


def _turns(text: str) -> set[Turn]:
    found = _WORD.findall(text.lower())
    last = _WORD.findall(_SENTENCE_END.split(text.lower())[-1])
    return {
        *(("say", " ".join(found[i : i + TIC_RUN])) for i in range(len(found) - TIC_RUN + 1)),
        ("begin with", " ".join(found[:OPENING])),
        ("close on", " ".join(last[:OPENING])),
    }
