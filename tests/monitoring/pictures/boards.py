"""A whole dashboard as SVG, its panels where Grafana has them."""

from html import escape

from deploy.monitoring.grafana_boards import board as as_grafana_has_it
from deploy.monitoring.values import Dashboard
from tests.monitoring.pictures.charts import Box, drawn
from tests.monitoring.pictures.found import Line, Span

_COLUMN, _ROW, _GAP, _HEAD = 50, 30, 8, 44


def picture(board: Dashboard, found: dict[str, list[Line]], span: Span) -> str:
    """Return the picture of a dashboard; `found` has the series of each panel by its title."""
    places = {each["title"]: each["gridPos"] for each in as_grafana_has_it(board)["panels"]}
    width = 24 * _COLUMN + _GAP
    rows = max(place["y"] + place["h"] for place in places.values())
    height = _HEAD + rows * _ROW + _GAP
    frame = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img"'
    title = escape(board.title)
    parts = [
        f'<svg {frame} font-family="system-ui, sans-serif">',
        f"<title>{title}: {escape(board.description)}</title>",
        f'<rect width="{width}" height="{height}" fill="#f4f5f7"/>',
        f'<text x="{_GAP}" y="28" font-size="18" font-weight="bold">{title}</text>',
    ]
    for panel in board.panels:
        place = places[panel.title]
        box = Box(
            place["x"] * _COLUMN + _GAP,
            place["y"] * _ROW + _HEAD,
            place["w"] * _COLUMN - _GAP,
            place["h"] * _ROW - _GAP,
        )
        parts += drawn(panel, found[panel.title], box, span)
    return "\n".join([*parts, "</svg>"]) + "\n"
