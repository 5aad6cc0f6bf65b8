"""The trials as a picture: nDCG@10 of each with its interval, the best one last."""

from collections.abc import Iterator, Sequence
from html import escape

from index.registry.tracking import Trial

_WIDTH, _ROW, _LEFT, _TOP = 760, 24, 280, 48
_INK, _FAINT, _OURS, _THEIRS = "#333", "#ddd", "#b3261e", "#5b6b7b"
_STEP = 0.05
_OUR_NAMES = "five picks"


def picture(trials: Sequence[Trial]) -> str:
    """Return an SVG of `trials`, each a dot on the line of its 95 % interval."""
    ordered = sorted(trials, key=lambda trial: trial.metrics["ndcg_at_10"])
    least = min(trial.metrics["ndcg_at_10_low"] for trial in ordered) // _STEP * _STEP
    most = (max(trial.metrics["ndcg_at_10_high"] for trial in ordered) // _STEP + 1) * _STEP

    def across(value: float) -> float:
        return _LEFT + (value - least) / (most - least) * (_WIDTH - _LEFT - 20)

    height = _TOP + _ROW * len(ordered) + 12
    title = "nDCG@10 of every trial, with its 95 % interval over people"
    frame = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img"'
    parts = [
        f'<svg {frame} font-family="system-ui, sans-serif" font-size="12">',
        f"<title>{title}</title>",
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="12" y="20" font-weight="bold" fill="{_INK}">{title}</text>',
    ]
    for step in range(round((most - least) / _STEP) + 1):
        at = least + step * _STEP
        x = f"{across(at):.1f}"
        parts += [
            f'<line x1="{x}" x2="{x}" y1="{_TOP - 4}" y2="{height - 12}" stroke="{_FAINT}"/>',
            f'<text x="{x}" y="{_TOP - 8}" text-anchor="middle" fill="{_INK}">{at:.2f}</text>',
        ]
    for row, trial in enumerate(ordered):
        places = [across(trial.metrics[f"ndcg_at_10{end}"]) for end in ("", "_low", "_high")]
        parts += _trial(trial.name, _TOP + _ROW * row + _ROW // 2, *places)
    return "\n".join([*parts, "</svg>"]) + "\n"


def _trial(name: str, y: int, value: float, low: float, high: float) -> Iterator[str]:
    colour = _OURS if name.startswith(_OUR_NAMES) else _THEIRS
    yield f'<text x="12" y="{y + 4}" fill="{_INK}">{escape(name)}</text>'
    yield (
        f'<line x1="{low:.1f}" x2="{high:.1f}" y1="{y}" y2="{y}" stroke="{colour}" '
        'stroke-width="2"/>'
    )
    yield f'<circle cx="{value:.1f}" cy="{y}" r="4" fill="{colour}"/>'
