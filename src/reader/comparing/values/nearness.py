"""How much two values look like reports of one thing, be they equal or a near miss."""

from __future__ import annotations

from reader.language.figures.value import Moment, Value


def nearness(left: Value, right: Value) -> float:
    """1 for the same value, less for a near one, 0 for values that have nothing to do with each other.

    Near misses count because accounts of one story disagree about one value more often than they happen to give
    two like ones.
    """
    if left.kind != right.kind or left.unit != right.unit:
        return 0.0
    if left.kind == "date":
        return _dates(left.moment or Moment(), right.moment or Moment())
    if left.kind == "time":
        return 1.0 if abs(left.low - right.low) < 1 else 0.5
    return _amounts(left, right)


def _dates(left: Moment, right: Moment) -> float:
    if left.month and left.month == right.month:
        if left.day and right.day:
            return 1.0 if left.day == right.day else 0.0
        return 0.7
    if left.weekday is not None and left.weekday == right.weekday:
        return 0.7
    same_year = left.year and left.year == right.year
    return 0.7 if same_year and not (left.month and right.month) else 0.0


def _amounts(left: Value, right: Value) -> float:
    a, b = abs(left.low), abs(right.low)
    if a == b:
        return 1.0
    low, high = min(a, b), max(a, b)
    if low <= 0:
        return 0.0
    if high / low < 1.06:
        return 0.9
    if low > 9 and left.is_exact and right.is_exact and _digits(a) == _digits(b):
        return 0.6  # digits swapped
    if high / low < 1.5 and left.kind in ("money", "percent"):
        return 0.5
    return 0.4 if high / low < 1.25 and low > 9 else 0.0


def _digits(value: float) -> str:
    return "".join(sorted(str(int(value)).rstrip("0")))
