"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

from functools import lru_cache

from reader.language.dates import dates
from reader.language.quantities import quantities
from reader.language.times import times
from reader.language.value import Value

__all__ = ["Value", "values"]


@lru_cache(maxsize=8192)
def values(text: str, language: str | None = "en") -> tuple[Value, ...]:
    """The values of a sentence in order; none overlaps another.

    Dates and times are read first, then what remains is read as quantities.
    """
    if not _may_hold_values(text):
        return ()
    found = list(dates(text, language))
    found += times(text, language, [(value.start, value.end) for value in found])
    found += quantities(text, language, [(value.start, value.end) for value in found])
    return tuple(sorted(found, key=lambda value: value.start))


def _may_hold_values(text: str) -> bool:
    return len(text) > 1
