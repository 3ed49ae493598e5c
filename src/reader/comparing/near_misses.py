"""Values so close in writing that one is likely a slip or a correction of the other."""

from __future__ import annotations

from collections import Counter

from reader.language.value import Moment, Value


def is_near_miss(left: Value, right: Value) -> bool:
    """Whether two differing values of one kind differ in a digit, in the order of digits, or in one part of a date."""
    if left.kind == "date":
        return _dates(left.moment or Moment(), right.moment or Moment())
    if left.kind == "time":
        return left.low % 60 == right.low % 60 or left.low // 60 == right.low // 60
    if left.unit == "score":
        return left.low == right.low or left.high == right.high
    a, b = _digits(left), _digits(right)
    if len(a) < 2 and len(b) < 2:
        return False
    if Counter(a) == Counter(b):
        return True
    if a.startswith(b) or b.startswith(a):
        return True
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b, strict=True)) == 1


def _digits(value: Value) -> str:
    """The significant digits of a value as it is written, in its own unit."""
    return f"{value.low / value.factor:.6e}".partition("e")[0].replace(".", "").rstrip("0")


def _dates(left: Moment, right: Moment) -> bool:
    fields = [
        (a, b)
        for a, b in zip(
            (left.year, left.month, left.day, left.weekday),
            (right.year, right.month, right.day, right.weekday),
            strict=True,
        )
        if (a is None) == (b is None) and a is not None and b is not None
    ]
    wrong = sum(a != b for a, b in fields)
    return (wrong == 1 and len(fields) > 1) or (wrong == 2 and left.weekday is not None)
