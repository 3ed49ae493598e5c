"""Values that are hardly met twice in one story by chance, found again by what they may equal."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.comparing.values.slips import digits
from reader.comparing.values.verdicts import Dimension, dimension
from reader.language.figures.moments import resolve
from reader.language.figures.value import Moment, Value

_DISTINCT = 3  # significant digits from which a count is hardly met twice by chance
_DISTINCT_COUNT = 12  # and the count above which it is not either
_REACH = 0.12  # how far the rounding or the conversion of a value may be off, as a share of it


def is_telling(value: Value) -> bool:
    """Whether a value is hardly met twice in one story by chance."""
    if value.kind == "date":
        moment = value.moment
        return bool(moment and (moment.day or (moment.month and moment.year) or moment.weekday is not None))
    if value.low != value.high:
        return value.kind == "money"
    if value.kind in ("money", "time", "age") or value.unit in ("m", "m/s", "score"):
        return True
    if value.kind == "percent":
        return value.low != 50.0
    return len(digits(value)) >= _DISTINCT or (value.low > _DISTINCT_COUNT and value.unit == "")


def telling(own: AccountValues) -> dict[Value, list[ValueMention]]:
    """The telling values of an account, each once, with all its mentions."""
    found: dict[Value, list[ValueMention]] = defaultdict(list)
    for mention in own:
        if is_telling(mention.value):
            found[replace(mention.value, start=0, end=0, core=(0, 0))].append(mention)
    return found


class Index:
    """Telling values by size and by day, so that no two accounts are read all by all."""

    def __init__(self, values: Iterable[Value], today: dt.date | None) -> None:
        self._days: dict[Hashable, list[Value]] = defaultdict(list)
        self._sizes: dict[Dimension, list[Value]] = defaultdict(list)
        for value in values:
            if value.kind == "date":
                for key in _days(value.moment or Moment(), today):
                    self._days[key].append(value)
            else:
                self._sizes[dimension(value)].append(value)
        for found in self._sizes.values():
            found.sort(key=_size)

    def like(self, value: Value, today: dt.date | None) -> Iterator[Value]:
        """The values that may be the same as this one, told on a day, or a rounding of it."""
        if value.kind == "date":
            keys = _days(value.moment or Moment(), today, around=True)
            yield from dict.fromkeys(other for key in keys for other in self._days.get(key, ()))
            return
        found = self._sizes.get(dimension(value), [])
        if value.kind == "time":
            yield from found
            return
        reach = _REACH * abs(value.low) + 1e-9
        first = bisect_left(found, value.low - reach, key=_size)
        yield from found[first : bisect_right(found, value.low + reach, key=_size)]


def _size(value: Value) -> float:
    return value.low


def _days(moment: Moment, today: dt.date | None, *, around: bool = False) -> Iterator[Hashable]:
    """Under what a date is kept: the days on which it may begin, and its parts, told apart by whether it has days.

    To look for a date (``around``) one asks for the days around and for the parts of dates without days; a date without
    days asks for the parts of all.
    """
    found = resolve(moment, today)
    for first, _ in found:
        yield from range(first - around, first + around + 1)
    kept = (bool(found),) if not around else (False,) if found else (False, True)
    weekday = moment.weekday
    if weekday is None and moment.year and moment.day and found:
        weekday = (found[0][0] - 1) % 7
    for has_days in kept:
        if weekday is not None:
            yield has_days, weekday
        if moment.day:
            yield has_days, moment.month, moment.day
            yield has_days, None, moment.day
