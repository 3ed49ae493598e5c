"""Values so close in writing that one is likely a slip or a correction of the other."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from reader.comparing.values.verdicts import given_by_both, verdict
from reader.language.figures.value import Moment, Value

_ONE_EDIT = 0.5
_NEARLY = 0.9  # what a value is worth that is not the same one
_DIGITS = 20  # times that one of two values may be the other and still be it but for a digit
_LONGER = 2  # the same where one has more digits
# times that one of two values with the same digits is the other where a point or a word is wrong
_ZEROS = frozenset((10, 1000))


def near_miss(left: Value, right: Value) -> float:
    """How much two differing values of one kind look like slips of each other, 0 to 1.

    1 for the same digits in another order, or, where there are two and neither alone is a rate, of another magnitude; for
    one wrong part of a date, of a time or of a score. A half for one digit more, less or other, and for the same number
    of another unit of time.
    """
    if left.kind == "date":
        return _dates(left.moment or Moment(), right.moment or Moment())
    if left.kind == "time":
        if left.low != left.high or right.low != right.high:
            return 0.0
        return float(left.low % 60 == right.low % 60 != 0 or left.low // 60 == right.low // 60)
    if left.unit == "score":
        return float(left.low == right.low or left.high == right.high)
    if not (0 < left.low == left.high and 0 < right.low == right.high):
        return 0.0
    a, b = digits(left), digits(right)
    if left.kind == "money" and left.unit != right.unit:
        return 0.0
    if left.unit == "s" and left.factor != right.factor:
        return _ONE_EDIT * (a == b)
    if a == b:
        times = round(max(left.low, right.low) / min(left.low, right.low))
        return float(len(a) > 1 and times in _ZEROS and left.per == right.per)
    if max(left.low, right.low) > (_DIGITS if len(a) == len(b) else _LONGER) * min(left.low, right.low):
        return 0.0
    if sorted(a) == sorted(b):
        return _written(a, b)
    return _edited(left.low / left.factor, right.low / right.factor)


def resemblance(left: Value, right: Value) -> float:
    """How much two values look like reports of one thing: 1 for the same one, less for what may be it or a slip of it.

    Slips count because accounts of one story disagree about one value more often than they happen to give two like
    ones.
    """
    told = verdict(left, right)
    if told is None or told == "same":
        return float(told is not None)
    return _NEARLY * (near_miss(left, right) if told == "conflict" else 1.0)


def is_twist(left: Value, right: Value) -> bool:
    """Whether two amounts have the same digits, at least two, in another order or of another magnitude."""
    return left.unit != "score" and near_miss(left, right) == 1.0


def _edited(left: float, right: float) -> float:
    """How near two amounts are as written: whole ones digit by digit, 130 is not 13."""
    if left == int(left) and right == int(right):
        return _written(f"{left:.0f}", f"{right:.0f}")
    return _written(_digits(left), _digits(right))


def _written(left: str, right: str) -> float:
    """How near two different rows of digits are."""
    if sorted(left) == sorted(right):
        return 1.0
    return _ONE_EDIT * (max(len(left), len(right)) > 1 and Levenshtein.distance(left, right) == 1)


def digits(value: Value) -> str:
    """The significant digits of an amount as it is written."""
    return _digits(value.low / value.factor)


@lru_cache(maxsize=4096)
def _digits(amount: float) -> str:
    return f"{amount:.6e}".partition("e")[0].replace(".", "").rstrip("0")


def _dates(left: Moment, right: Moment) -> float:
    given = given_by_both(left, right)
    wrong = sum(a != b for a, b in given)
    if left.year and right.year and not left.month and not right.month:
        return _written(str(left.year), str(right.year))
    return float((wrong == 1 and len(given) > 1) or (wrong == 2 and left.weekday is not None))
