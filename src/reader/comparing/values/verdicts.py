"""What two values of one kind say of each other: the same, a rounding, less precise, or a conflict."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace
from typing import Literal, TypeAlias

from reader.language.figures.moments import Days, resolve
from reader.language.figures.money import ANY, DOLLARS, RATES
from reader.language.figures.value import SOME_YEAR, Moment, Value, reach

Finding: TypeAlias = Literal["same", "less precise", "rounding", "conflict"]
Dimension: TypeAlias = tuple[str, str]
"""A kind of values, and the unit where values of the kind in other units are something else."""

_BOUNDS = frozenset(("above", "at least", "below", "at most"))
_CONTRARY = ({"above", "below"}, {"above", "at most"}, {"at least", "below"})
"""Bounds that leave nothing of one value: more than half, fewer than half."""

_HALF_DAY = 720
_WORLD_TIMES = frozenset(("GMT", "UTC"))  # zones in which a time is hardly the one that another place has
_CLOCK_SLACK = 20  # minutes that "about" and "just before" leave
_PART_SLACK = 60  # minutes by which people disagree on when the evening begins
_NOON = 12 * 60  # about which they do not
_EXACT_BELOW = 100  # counts under this are never rounded without a word for it
_ROUNDED_BY = 0.05
_CONVERTED = 0.03  # share by which a converted sum is rounded
_CONVERTED_TIME = 0.04  # and a length of time: 58 hours are two and a half days
_ROUNDED_TIME = 0.17  # share by which one is rounded to its larger unit: 53 hours are two days
_CROWD_REACH = 2.0  # how many times less or more than "hundreds" may be told by it
_BOUND_REACH = 2.0  # how many times a bound a value may be and still be told by it


def verdict(
    left: Value, right: Value, left_day: dt.date | None = None, right_day: dt.date | None = None
) -> Finding | None:
    """What two values say of each other; None where they cannot be compared.

    The days are those on which the accounts were written, for weekdays and for "yesterday".
    """
    if left.kind != right.kind or dimension(left) != dimension(right):
        return None
    if left.unit != right.unit and left.kind == "money":
        return _currencies(left, right)
    if left.kind == "date":
        return _dates(left.moment or Moment(), right.moment or Moment(), left_day, right_day)
    if left.kind == "time":
        return _times(left, right)
    if left.unit == "score":
        return "same" if (left.low, left.high) == (right.low, right.high) else "conflict"
    return _amounts(left, right)


def dimension(value: Value) -> Dimension:
    """What a value can be compared with; sums are in one dimension whatever their currencies."""
    return value.kind, "" if value.kind in ("time", "money") else value.unit


def _currencies(left: Value, right: Value) -> Finding | None:
    """Two sums in different currencies: one may be the other at the rates of the last years, or "$" mean the other one's."""
    if ANY in (left.unit, right.unit):
        return _amounts(left, right)
    if not {left.unit, right.unit} <= RATES.keys():
        return None
    alike = _amounts(left, right) if {left.unit, right.unit} <= DOLLARS else None
    if alike and alike != "conflict":
        return alike
    one, other = (
        (low * RATES[value.unit][0] * (1 - _CONVERTED), high * RATES[value.unit][1] * (1 + _CONVERTED))
        for value in (left, right)
        for low, high in [reach(value)]
    )
    return "less precise" if _meet(one, other) else "conflict"


def _amounts(left: Value, right: Value) -> Finding | None:
    are_of_two = left.per and right.per and left.per != right.per
    if are_of_two or (left.bound == "all but") != (right.bound == "all but"):
        return "conflict" if _equal(left, right) else None
    if _equal(left, right):
        bounds = {left.bound, right.bound}
        if bounds in _CONTRARY:
            return "conflict"
        return "same" if len(bounds) == 1 or not bounds.isdisjoint(("about", "")) else "less precise"
    if left.bound and left.bound == right.bound and left.bound != "about" and not left.close:
        return "conflict"
    if _is_crowd(left) or _is_crowd(right):
        wide = left.low / _CROWD_REACH, left.high * _CROWD_REACH
        return "less precise" if _meet(wide, (right.low, right.high)) else "conflict"
    if _meet(reach(left), reach(right)):
        if left.kind == "age" and (left.low == left.high) != (right.low == right.high):
            return "less precise"
        if math.inf not in map(abs, (*reach(left), *reach(right))):
            return "rounding"
        return "less precise" if _is_beside(left, right) else None
    return "rounding" if _rounded(left, right) or _rounded(right, left) else "conflict"


def _equal(left: Value, right: Value) -> bool:
    """Whether two amounts are the same, in whatever units they are written."""
    slack = 1e-6 * max(abs(left.low), abs(right.low), 1e-9)
    if left.factor != right.factor:
        slack = max(
            slack, (left.grain + right.grain) / 2 if left.unit != "s" else _CONVERTED_TIME * abs(left.low)
        )
        slack = min(slack, 0.1 * max(abs(left.low), abs(right.low)) or slack)
    return abs(left.low - right.low) <= slack and abs(left.high - right.high) <= slack


def _is_beside(left: Value, right: Value) -> bool:
    """Whether a bound is near enough to a value to have been said of it: "over 300" of 420, not of 9,000."""
    low, high = sorted((abs(left.low), abs(right.low)))
    return high <= _BOUND_REACH * low


def _is_crowd(value: Value) -> bool:
    return value.kind != "age" and value.high >= 2 * value.low > 0


def _meet(left: tuple[float, float], right: tuple[float, float]) -> bool:
    return left[0] <= right[1] and right[0] <= left[1]


def _rounded(coarse: Value, fine: Value) -> bool:
    """Whether the first is the second, rounded to the last place that is written."""
    if coarse.grain <= fine.grain or coarse.low != coarse.high or coarse.kind == "age":
        return False
    if coarse.bound in _BOUNDS:  # what is beyond "more than 60" is not rounded to it
        return False
    if coarse.unit == "s" and coarse.factor > fine.factor:
        return abs(coarse.low - fine.low) <= min(coarse.factor, _ROUNDED_TIME * coarse.low)
    if coarse.grain > 1 and coarse.kind != "percent" and abs(coarse.low) < _EXACT_BELOW * coarse.factor:
        return False
    off = abs(coarse.low - fine.low)
    return off < coarse.grain / 2 and off <= _ROUNDED_BY * abs(coarse.low)


def _times(left: Value, right: Value) -> Finding | None:
    one, other = (value.unit.removeprefix("clock").strip() for value in (left, right))
    if one != other and ((one and other) or not _WORLD_TIMES.isdisjoint((one, other))):
        return None
    if left.low != left.high or right.low != right.high:
        return _parts_of_day(left, right)
    day = _HALF_DAY if left.loose or right.loose else 2 * _HALF_DAY
    off = (left.low - right.low + day / 2) % day - day / 2
    if abs(off) < 0.5:
        return "same"
    low, high = _slack(left), _slack(right)
    if -low[0] - high[1] <= -off <= low[1] + high[0]:
        return "rounding"
    return (
        "rounding"
        if abs(off) < max(left.grain, right.grain) / 2 and left.grain != right.grain
        else "conflict"
    )


def _parts_of_day(left: Value, right: Value) -> Finding:
    """ "Evening" and another part of the day or a time: whether they meet at all."""
    if (left.low, left.high) == (right.low, right.high):
        return "same"
    day = _HALF_DAY if left.loose or right.loose else 2 * _HALF_DAY
    (first, last), other = _span(left, right), _span(right, left)
    turns = range(-2 * _HALF_DAY, 2 * _HALF_DAY + 1, day)
    meet = any(_meet((first + turn, last + turn), other) for turn in turns)
    return "less precise" if meet else "conflict"


def _span(part: Value, rival: Value) -> tuple[float, float]:
    """The minutes that a part of the day may mean, or a time; the morning and the afternoon do not meet at noon."""
    if part.low == part.high:
        return part.low, part.high
    at_noon = 0 if rival.low == rival.high else -1
    low, high = (at_noon if edge == _NOON else _PART_SLACK for edge in (part.low, part.high))
    return part.low - low, part.high + high


def _slack(value: Value) -> tuple[float, float]:
    """How many minutes earlier and later than written a time may be."""
    if value.bound == "about":
        return _CLOCK_SLACK, _CLOCK_SLACK
    wide = _CLOCK_SLACK if value.close else 24 * 60
    if value.bound in ("below", "at most"):
        return wide, 0
    return (0, wide) if value.bound else (0, 0)


def _dates(
    left: Moment, right: Moment, left_day: dt.date | None, right_day: dt.date | None
) -> Finding | None:
    if left == right and left.turn is None and left.weekday is None:
        return "same"
    if left.month and right.month and left.turn is None and right.turn is None:
        # a date without its year is of the one that the other account gives
        left, right = (
            replace(left, year=left.year or right.year),
            replace(right, year=right.year or left.year),
        )
    if left.month and right.month:
        day = left_day or right_day or dt.date(left.year or right.year or SOME_YEAR, 7, 1)
        left_day, right_day = left_day or day, right_day or day
    one, other = resolve(left, left_day), resolve(right, right_day)
    if not one or not other:
        return _fields(left, right)
    pairs = [(a, b) for a in one for b in other if _meet(a, b)]
    if left.effect != right.effect:
        return _effects(one if left.effect else other, other if left.effect else one)
    if not pairs:
        return None if left == right else "conflict"
    return "same" if any(abs(a[0] - b[0]) + abs(a[1] - b[1]) <= 1 for a, b in pairs) else "less precise"


def _effects(at_once: tuple[Days, ...], dated: tuple[Days, ...]) -> Finding | None:
    """ "At once" contradicts a later day; with any other date it has nothing to do."""
    start = at_once[0][1]
    return "conflict" if all(start < first <= start + 366 for first, _ in dated) else None


def _fields(left: Moment, right: Moment) -> Finding | None:
    """Two dates without a calendar: what both give must be equal."""
    if left.weekday is not None or right.weekday is not None:
        left, right = _with_weekday(left), _with_weekday(right)
    given = given_by_both(left, right)
    if not given or left.turn is not None or right.turn is not None:
        return "same" if left == right else None
    if any(a != b for a, b in given):
        return "conflict"
    by_weekday = left.weekday is not None and right.weekday is not None
    return "same" if by_weekday or len(given) > 1 or left == right else "less precise"


def given_by_both(left: Moment, right: Moment) -> list[tuple[int, int]]:
    """What two dates both give of year, month, day and weekday, as the one and as the other gives it."""
    one = left.year, left.month, left.day, left.weekday
    other = right.year, right.month, right.day, right.weekday
    return [(a, b) for a, b in zip(one, other, strict=True) if a is not None and b is not None]


def _with_weekday(moment: Moment) -> Moment:
    """A whole date with the weekday on which it falls."""
    if moment.weekday is None and moment.year and moment.month and moment.day:
        days = resolve(moment, None)
        if days:
            return replace(moment, weekday=(days[0][0] - 1) % 7)
    return moment
