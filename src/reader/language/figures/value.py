"""The form of a value, and how far its hedge lets it reach."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from reader.language.lexicon import Bound

_NEAR = 0.105  # how far "nearly" and "about" may be off at least, as a share of the value
_FAR = 0.17  # and at most
_CLOSE = 0.04  # the same of a value with two digits that count and is not round: "about 54" is hardly 58
_FINE = 0.015  # the same of a value with three or more: "about 186" is hardly 168
_TWO_DIGITS, _THREE_DIGITS = 10, 100  # times its last written place that such a value is
_ROUND = 5  # and a multiple of which is round

SOME_YEAR = 2001
"""For days of no known year."""

ValueKind: TypeAlias = Literal["number", "money", "percent", "date", "time", "age"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as far as it is given; None where the words leave it open."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 0
    # of the month or year: "early", "mid", "late", "end", "h1", "q4", "spring", "week 2", "week -1" for the last one;
    # of a holiday "around", where the days beside it share its name
    part: str = ""
    effect: bool = False  # "with immediate effect": from the day of the account on
    easter: int | None = None  # days from Easter Sunday: Good Friday is -2
    # how many spans off from the day of the account: yesterday is the day -1, next Monday the weekday 1, last March the
    # month -1 where the month is March
    turn: int | None = None
    span: str = ""  # "day", "weekday", "week", "weekend", "month", "year", or what year begins: "season", "decade", "century"


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value and where it stands in its sentence, which makes it no other one.

    ``low`` and ``high`` are what is written, in the base unit: equal but for ranges and crowds ("dozens"). What a
    hedge makes of them is :func:`reach`.
    """

    kind: ValueKind
    start: int = field(compare=False)  # with its hedge and its unit
    end: int = field(compare=False)
    core: tuple[int, int] = field(compare=False)  # the number or date alone
    low: float
    high: float
    unit: str = ""  # "USD", "m", "s", "percent", "points", "ordinal", "score", "clock"; "" for a count
    grain: float = 1.0  # what the last written place counts
    bound: Bound = ""
    close: bool = False
    factor: float = 1.0  # one of the unit as written, in the base unit
    moment: Moment | None = None
    per: str = ""  # what each has of it: "hour", "person"; "" where it is not told
    loose: bool = False  # written so that it may be no value at all: "one", "first"

    @property
    def is_exact(self) -> bool:
        """Whether it is one unhedged number."""
        return not self.bound and self.low == self.high


def scaled(value: Value, factor: float, offset: float = 0.0) -> Value:
    """A value converted to the base unit of its dimension."""
    return replace(
        value,
        low=value.low * factor + offset,
        high=value.high * factor + offset,
        grain=value.grain * factor,
        factor=factor,
    )


def _leeway(value: Value) -> float:
    """How far a hedged value may be off, as a share of it: the more digits of it count, the less."""
    digits = abs(value.high) / value.grain if value.grain else 0.0
    if digits >= _THREE_DIGITS:
        return _FINE
    is_fraction = digits != int(digits)  # "about a third" is written with none
    return _NEAR if digits <= _TWO_DIGITS or is_fraction or digits % _ROUND == 0 else _CLOSE


def reach(value: Value) -> tuple[float, float]:
    """The least and the most that a value, hedge included, may stand for."""
    low, high = value.low, value.high
    width = min(max(value.grain / 2, _leeway(value) * abs(high)), _FAR * abs(high))
    if value.unit == "s":
        width = max(width, value.factor / 2)  # "just over a year" may be sixteen months
    if value.bound == "about":
        return low - width, high + width
    if value.bound == "below" and value.close:
        return low - width, high
    if value.bound == "above" and value.close:
        return low, high + width
    if value.bound in ("above", "at least"):
        return low, math.inf
    if value.bound in ("below", "at most"):
        return -math.inf, high
    return low, high
