"""Bars, and lines that grow, as SVG."""

import math
from collections.abc import Mapping, Sequence
from html import escape

_COLOURS = ("#3465a4", "#c4620c", "#3b8132", "#a02c2c", "#75507b", "#0f8b8d")
_INK, _GRID = "#1f2430", "#e5e7eb"
_WIDTH, _NAMES, _BAR, _TOP = 720, 210, 26, 40
_PLOT_HEIGHT, _LEFT, _RIGHT = 260, 60, 200


def bars(title: str, values: Mapping[str, float], told: Mapping[str, str]) -> str:
    """Return a picture of one bar for each of `values`, with what is `told` of it at its end."""
    room, top = _WIDTH - _NAMES - 90, max(values.values())
    drawn = [_text(12, 24, title, bold=True)]
    for number, (name, value) in enumerate(values.items()):
        y = _TOP + _BAR * number
        length = max(1.0, room * value / top)
        drawn += [
            _text(_NAMES - 8, y + 16, name, anchor="end"),
            _bar(y + 3, length, _COLOURS[number == 0]),
            _text(_NAMES + length + 6, y + 16, told[name]),
        ]
    return _picture(drawn, _TOP + _BAR * len(values) + 10)


def growth(title: str, sizes: Sequence[int], lines: Mapping[str, Sequence[float]]) -> str:
    """Return a picture of how each of `lines` grows with `sizes`, both by powers of ten."""
    values = [value for line in lines.values() for value in line]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    first, last = math.log10(min(sizes)), math.log10(max(sizes))
    bottom, width = _TOP + _PLOT_HEIGHT, _WIDTH - _LEFT - _RIGHT

    def place(size: int, value: float) -> tuple[float, float]:
        right = (math.log10(size) - first) / (last - first)
        return _LEFT + width * right, bottom - _PLOT_HEIGHT * (math.log10(value) - low) / (
            high - low
        )

    drawn = [_text(12, 24, title, bold=True)]
    for power in range(low, high + 1):
        _, y = place(min(sizes), 10.0**power)
        drawn += [
            f'<path d="M{_LEFT} {y:.1f}h{width}" stroke="{_GRID}"/>',
            _text(_LEFT - 6, y + 4, f"{10.0**power:g}", anchor="end"),
        ]
    for size in sizes:
        drawn.append(_text(place(size, 1)[0], bottom + 18, f"{size:,}", anchor="middle"))
    for number, (name, line) in enumerate(lines.items()):
        points = [place(size, value) for size, value in zip(sizes, line, strict=True)]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
        colour = _COLOURS[number % len(_COLOURS)]
        drawn += [
            f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>',
            _text(points[-1][0] + 8, points[-1][1] + 4, name, fill=colour),
        ]
    return _picture(drawn, bottom + 30)


def _bar(y: float, length: float, colour: str) -> str:
    size = f'width="{length:.1f}" height="{_BAR - 6}"'
    return f'<rect x="{_NAMES}" y="{y}" {size} fill="{colour}"/>'


def _picture(drawn: list[str], height: float) -> str:
    size = f'width="{_WIDTH}" height="{height:g}" viewBox="0 0 {_WIDTH} {height:g}"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif">'
    return "\n".join([head, '<rect width="100%" height="100%" fill="#fff"/>', *drawn, "</svg>\n"])


def _text(
    x: float, y: float, text: str, *, anchor: str = "start", fill: str = _INK, bold: bool = False
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    return f'<text {place} font-size="12" fill="{fill}"{weight}>{escape(text)}</text>'
