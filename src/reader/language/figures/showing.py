"""Values written one way, for a person to read."""

from __future__ import annotations

from reader.language.calendar_words import WEEKDAYS
from reader.language.durations import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR
from reader.language.figures.value import Moment, Value

_BOUNDS = {
    "about": "about ",
    "below": "under ",
    "above": "over ",
    "at most": "at most ",
    "at least": "at least ",
}
_CLOSE = {"below": "just under ", "above": "just over "}
_SYMBOLS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥"}
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_SPANS = (
    (YEAR, "year"),
    (MONTH, "month"),
    (WEEK, "week"),
    (DAY, "day"),
    (HOUR, "hour"),
    (MINUTE, "minute"),
    (1.0, "second"),
)
_UNITS = {"m": "m", "m/s": "m/s", "kg": "kg", "m2": "m²", "l": "l", "C": "°C", "W": "W", "B": "bytes"}
_KILO = 1000


def shown(value: Value, written: str) -> str:
    """A value in one notation: "$14 billion", "2025-04", "about 300", "18:40"; as written where none is better."""
    if value.kind == "date":
        return _date(value.moment or Moment()) or written
    is_clocked = value.unit == "s" and value.factor == 1 and value.low >= MINUTE
    if value.bound == "all but" or is_clocked:
        return written
    hedge = (_CLOSE if value.close else _BOUNDS).get(value.bound, "")
    if value.kind == "time":
        return (
            f"{hedge}{int(value.low) // 60:02}:{int(value.low) % 60:02}"
            if not value.loose and value.low == value.high
            else written
        )
    if value.unit == "score":
        return f"{value.low:g}–{value.high:g}"
    if value.unit == "ordinal" or (value.high != value.low and value.high >= 2 * value.low):
        return written
    return hedge + _amount(value)


def _amount(value: Value) -> str:
    low, high = value.low, value.high
    if value.kind == "money":
        symbol = _SYMBOLS.get(value.unit)
        number = _span(low, high)
        return f"{symbol}{number}" if symbol else f"{value.unit} {number}".strip()
    if value.kind == "percent":
        return _span(low, high) + (" %" if value.unit == "percent" else " points")
    if value.unit == "s":
        size, name = next(((s, n) for s, n in _SPANS if value.factor >= 0.99 * s), _SPANS[-1])
        return f"{_span(low / size, high / size)} {name}{'' if low == high == size else 's'}"
    unit = _UNITS.get(value.unit, "")
    if unit == "m" and low >= _KILO:
        low, high, unit = low / _KILO, high / _KILO, "km"
    return f"{_span(_rounded(low), _rounded(high))} {unit}".strip()


def _rounded(amount: float) -> float:
    """An amount that a conversion made, to three digits; whole ones as they are."""
    return amount if amount == int(amount) else float(f"{amount:.3g}")


def _span(low: float, high: float) -> str:
    return _number(low) if low == high else f"{_number(low)}–{_number(high)}"


def _number(amount: float) -> str:
    for scale, name in _SCALES:
        if abs(amount) >= scale:
            return f"{amount / scale:.6g}{name}"
    return f"{amount:,.4f}".rstrip("0").rstrip(".") if amount != int(amount) else f"{int(amount):,}"


def _date(moment: Moment) -> str:
    """A date in figures, or a weekday; "" for what is told in other ways."""
    year, month, day = moment.year, moment.month, moment.day
    is_turned = moment.turn is not None or moment.easter is not None
    if moment.span or moment.part or is_turned or (day and not month):
        return ""
    if year:
        return "-".join([str(year), *(f"{part:02}" for part in (month, day) if part)]) if year >= 1000 else ""
    return WEEKDAYS[moment.weekday].capitalize() if moment.weekday is not None and not month else ""
