"""Values that an account only implies: "until March 2029" is a length of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from reader.comparing.values.mentions import AccountValues, ValueMention
from reader.language.durations import DAY, MONTH, WEEK, YEAR
from reader.language.figures.moments import Days, resolve
from reader.language.figures.value import Moment


def with_implied(left: AccountValues, right: AccountValues) -> tuple[AccountValues, AccountValues]:
    """Two accounts with what each implies of the values of the other."""
    return _implying(left, left.day or right.day), _implying(right, right.day or left.day)


def _implying(own: AccountValues, today: dt.date | None) -> AccountValues:
    found = {number: tuple(_lengths(told, today)) for number, told in enumerate(own.rows)}
    return replace(own, implied=found)


def _lengths(told: tuple[ValueMention, ...], today: dt.date | None) -> Iterator[ValueMention]:
    """The lengths of time that dates with "since" and "until" come to, seen from the day of the account."""
    for mention in told if today else ():
        edge = mention.slot.bound if mention.value.kind == "date" else ""
        days = resolve(mention.value.moment or Moment(), today) if edge in ("since", "until") else ()
        spans = [span for found in days if today and (span := _span(found, today, edge == "until"))]
        if spans:
            low, high = DAY * min(low for low, _ in spans), DAY * max(high for _, high in spans)
            value = replace(mention.value, kind="number", unit="s", low=low, high=high, bound="about")
            yield replace(mention, value=replace(value, moment=None, factor=_unit(high), grain=_unit(high)))


def _span(days: Days, today: dt.date, ahead: bool) -> tuple[int, int] | None:
    """How many days lie between the day of the account and a date before it, or a date to come."""
    now = today.toordinal()
    low, high = (days[0] - now, days[1] - now) if ahead else (now - days[1], now - days[0])
    return (max(low, 0), high) if high > 0 else None


def _unit(seconds: float) -> float:
    """The unit in which people tell a length of time."""
    return next((unit for unit in (YEAR, MONTH, WEEK) if seconds >= 2 * unit), DAY)
