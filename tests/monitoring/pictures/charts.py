"""One panel as SVG: lines over time, large figures, bars or a table, as Grafana would choose."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from deploy.monitoring.values import Panel
from tests.monitoring.pictures.found import Line, Span
from tests.monitoring.pictures.units import spelled

_COLOURS = ("#3465a4", "#c4620c", "#3b8132", "#a02c2c", "#75507b", "#0f8b8d", "#8f5902", "#555753")
_GREEN, _RED, _GREY = "#2e7d32", "#b3261e", "#6b7280"
_MOST_NAMES = 6
_MOST_ROWS = 14
_TEXT, _LETTER = 11, 5.9


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the picture."""

    x: float
    y: float
    width: float
    height: float


def drawn(panel: Panel, lines: list[Line], box: Box, span: Span) -> Iterator[str]:
    """Yield the elements of a panel: its frame, its title, and what was found."""
    yield f'<g transform="translate({box.x:g} {box.y:g})">'
    yield f"<title>{escape(panel.description)}</title>"
    yield (
        f'<rect width="{box.width:g}" height="{box.height:g}" rx="4" fill="#fff" stroke="#d8dbe0"/>'
    )
    yield _text(10, 19, panel.title, size=12, weight="bold")
    room = Box(10, 30, box.width - 20, box.height - 38)
    if not lines:
        yield _text(10, 48, "no series", fill=_GREY)
    elif panel.kind == "timeseries":
        yield from _over_time(panel, lines, room, span)
    elif panel.kind == "stat":
        yield from _figures(panel, lines, room, span)
    else:
        yield from _rows(panel, lines, room, span)
    yield "</g>"


def _over_time(panel: Panel, lines: list[Line], room: Box, span: Span) -> Iterator[str]:
    top = _round_up(max(max(value for _, value in line.points) for line in lines))
    names = lines[:_MOST_NAMES]
    rows = math.ceil(len(names) / 2)
    left, bottom = room.x + 46, room.y + room.height - 14 * rows - 22
    plot = Box(left, room.y + 4, room.width - 50, bottom - room.y - 4)
    for part in range(5):
        y = bottom - plot.height * part / 4
        yield f'<path d="M{left:g} {y:.1f}h{plot.width:g}" stroke="#e5e7eb"/>'
        yield _text(
            left - 4, y + 4, spelled(top * part / 4, panel.unit, span.end), anchor="end", size=10
        )
    for part in range(4):
        x = left + plot.width * part / 3
        yield _text(
            x,
            bottom + 13,
            f"{(span.end - span.start) * part / 3:.0f} s",
            anchor="end" if part == 3 else "middle",
            size=10,
        )
    for number, line in enumerate(lines):
        yield _path(line, plot, top, span, _COLOURS[number % len(_COLOURS)])
    for number, line in enumerate(names):
        x = room.x + (number % 2) * room.width / 2
        y = bottom + 30 + 14 * (number // 2)
        more = (
            f" (+{len(lines) - _MOST_NAMES} more)"
            if number == _MOST_NAMES - 1 < len(lines) - 1
            else ""
        )
        yield f'<path d="M{x:g} {y - 4:g}h12" stroke="{_COLOURS[number]}" stroke-width="2.5"/>'
        yield _text(x + 17, y, _cut(line.name + more, room.width / 2 - 20))


def _path(line: Line, plot: Box, top: float, span: Span, colour: str) -> str:
    moves = []
    for piece in line.pieces(3 * span.step):
        at = [
            f"{plot.x + plot.width * (moment - span.start) / (span.end - span.start):.1f} "
            f"{plot.y + plot.height * (1 - max(0.0, value) / top):.1f}"
            for moment, value in piece
        ]
        moves.append(f"M{'L'.join(at)}" + ("h1" if len(at) == 1 else ""))
    return f'<path d="{"".join(moves)}" fill="none" stroke="{colour}" stroke-width="1.6"/>'


def _figures(panel: Panel, lines: list[Line], room: Box, span: Span) -> Iterator[str]:
    shown = lines[:4]
    width = room.width / len(shown)
    for number, line in enumerate(shown):
        told = spelled(line.last, panel.unit, span.end)
        size = max(11.0, min(26.0, (width - 8) / max(1, len(told)) / 0.6))
        middle = room.x + width * (number + 0.5)
        y = room.y + room.height / 2 + 2
        yield _text(middle, y, told, anchor="middle", size=size, fill=_judged(panel, line.last))
        yield _text(middle, y + 20, _cut(line.name, width - 4), anchor="middle", fill=_GREY)


def _rows(panel: Panel, lines: list[Line], room: Box, span: Span) -> Iterator[str]:
    most = max(1, min(_MOST_ROWS, int(room.height // 15)))
    ordered = sorted(lines, key=lambda line: -line.last)
    shown = ordered if len(ordered) <= most else ordered[: most - 1]
    top = max((abs(line.last) for line in lines), default=1.0) or 1.0
    step, names = room.height / max(len(shown) + (len(shown) < len(ordered)), 5), room.width * 0.42
    for number, line in enumerate(shown):
        y = room.y + step * number + step / 2
        yield _text(room.x, y + 4, _cut(line.name, names - 6))
        if panel.kind == "bargauge":
            length = max(1.0, (room.width - names - 60) * max(0.0, line.last) / top)
            yield (
                f'<rect x="{room.x + names:g}" y="{y - step * 0.32:.1f}" width="{length:.1f}" '
                f'height="{step * 0.64:.1f}" fill="{_judged(panel, line.last)}" opacity=".75"/>'
            )
        told = spelled(line.last, panel.unit, span.end)
        yield _text(room.x + room.width, y + 4, told, anchor="end")
    if len(shown) < len(ordered):
        y = room.y + step * len(shown) + step / 2 + 4
        yield _text(room.x, y, f"and {len(ordered) - len(shown)} more", fill=_GREY)


def _judged(panel: Panel, value: float) -> str:
    is_red = panel.red_from is not None and value >= panel.red_from
    return _RED if is_red else _GREEN


def _text(  # noqa: PLR0913 - what a text is drawn with
    x: float,
    y: float,
    text: str,
    *,
    anchor: str = "start",
    size: float = _TEXT,
    fill: str = "#1f2430",
    weight: str = "normal",
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size:g}" '
        f'font-weight="{weight}" fill="{fill}">{escape(text)}</text>'
    )


def _cut(text: str, width: float) -> str:
    most = max(4, int(width / _LETTER))
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _round_up(value: float) -> float:
    """Return the next of 1, 2, 2.5, 5 and 10 times a power of ten; 1 for what is not above 0."""
    if value <= 0:
        return 1.0
    power: float = 10.0 ** math.floor(math.log10(value))
    return next(power * each for each in (1, 2, 2.5, 5, 10) if power * each >= value * 0.999)
