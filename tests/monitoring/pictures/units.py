"""Figures as a person reads them, by the unit of their panel."""

from collections.abc import Callable

from deploy.monitoring.values import Unit

_STEPS = ((86_400.0, "d"), (3_600.0, "h"), (60.0, "min"), (1.0, "s"), (1e-3, "ms"), (1e-6, "µs"))
_THOUSANDS = ("", "k", "M", "G", "T")


def spelled(value: float, unit: Unit, now: float = 0.0) -> str:
    """Return `value` with its unit; `now` is what moments are told from."""
    by_unit: dict[Unit, Callable[[float], str]] = {
        "percentunit": lambda share: f"{100 * share:.3g} %",
        "s": _seconds,
        "reqps": lambda rate: f"{_short(rate)}/s",
        "bytes": lambda size: f"{_short(size)}B",
        "dateTimeFromNow": lambda moment: f"{_seconds(max(0.0, now - moment / 1000))} ago",
        "bool_on_off": lambda flag: "on" if flag else "off",
    }
    return by_unit.get(unit, _short)(value)


def _seconds(value: float) -> str:
    for size, name in _STEPS:
        if abs(value) >= size:
            return f"{value / size:.3g} {name}"
    return "0 s"


def _short(value: float) -> str:
    power = 0
    while abs(value) >= 1000 and power < len(_THOUSANDS) - 1:
        value /= 1000
        power += 1
    space = " " if _THOUSANDS[power] else ""
    return f"{value:.3g}{space}{_THOUSANDS[power]}"
