"""The form of a value, and how hedges widen it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, TypeAlias

from reader.language.figures.patterns import folded, most_words, phrase_before
from reader.language.figures.wording import Pieces, Wording
from reader.language.lexicon import Bound, Lexicon, lexicon
from reader.language.lexicon.form import Hedge

_NEAR = 0.105  # how far "nearly" and "about" may be off at least, as a share of the value
_FAR = 0.17  # and at most
_FINE = 0.015  # the same of a value with three digits or more that count: "about 186" is hardly 168

_ARTICLES = frozenset(("a", "an", "the"))
_BEHIND = Wording(
    r"\s?(?P<hedge><after>)(?!\w)", Pieces(after=lambda words: (hedge.phrase for hedge in words.after))
)
_SUMMED = re.compile(r"\badd(?:s|ed|ing)? $", re.IGNORECASE)  # "they add up to 40": no bound
_MANY = 100  # times the last written place that such a value is

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
    shift: int | None = None  # days from the day of the account: -1 is yesterday
    effect: bool = False  # "with immediate effect": from the day of the account on
    span: str = (
        ""  # "week", "weekend", "month", "year", "decade" or "century": what turn counts, or what year begins
    )
    easter: int | None = None  # days from Easter Sunday: Good Friday is -2
    turn: int | None = None  # that many of them off: last month is -1
    period: str = ""  # "weekday" or "month" where turn counts those: next Monday is 1, last March -1


@dataclass(frozen=True, slots=True)
class Value:
    """A typed value and where it stands in its sentence.

    ``low`` and ``high`` are what is written, in the base unit: equal but for ranges and crowds ("dozens"). What a
    hedge makes of them is :func:`reach`.
    """

    kind: ValueKind
    start: int  # with its hedge and its unit
    end: int
    core: tuple[int, int]  # the number or date alone
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


def reach(value: Value) -> tuple[float, float]:
    """The least and the most that a value, hedge included, may stand for."""
    low, high = value.low, value.high
    near = _NEAR if abs(high) < _MANY * value.grain else _FINE
    width = min(max(value.grain / 2, near * abs(high)), _FAR * abs(high))
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


_Bend: TypeAlias = tuple[Bound, bool, int]
"""How a hedge bends a value, whether it is a close one, and where it starts or ends."""


@cache
def _hedges(words: Lexicon) -> tuple[Mapping[str, Hedge], int]:
    """The hedges that stand before a value in a language by their phrases, and the most words of one."""
    known = {hedge.phrase: hedge for hedge in words.before}
    return known, most_words(known)


def hedge_before(text: str, at: int, language: str) -> _Bend | None:
    """The longest hedge in front of an offset, with or without an article behind it."""
    known, most = _hedges(lexicon(language))
    lead = phrase_before(text, at, known, most, _ARTICLES)
    if not lead or _SUMMED.search(text, 0, lead[1]):
        return None
    hedge = known[lead[0]]
    return hedge.bound, hedge.close, lead[1]


def hedged(value: Value, text: str, language: str) -> Value:
    """A value with the hedge in front of it, where there is one."""
    hedge = hedge_before(text, value.start, language)
    return replace(value, bound=hedge[0], close=hedge[1], start=hedge[2]) if hedge else value


def hedge_after(text: str, at: int, language: str) -> _Bend | None:
    """The hedge behind an offset."""
    words = lexicon(language)
    match = _BEHIND.at(text, at, words)
    if not match:
        return None
    hedge = next(hedge for hedge in words.after if hedge.phrase == folded(match["hedge"]))
    return hedge.bound, hedge.close, match.end()
