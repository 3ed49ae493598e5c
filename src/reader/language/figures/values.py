"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from reader.language.figures.dates import dates
from reader.language.figures.forms import Covered
from reader.language.figures.quantities import quantities
from reader.language.figures.templates import Text
from reader.language.figures.times import times
from reader.language.figures.value import Value
from reader.language.figures.valueless import cover

_UNSPACED = frozenset(("zh", "ja"))


@lru_cache(maxsize=32768)
def values(text: str, language: str | None = "en") -> tuple[Value, ...]:
    """The values of a sentence in order; none overlaps another.

    Dates and times are read first, then what remains is read as quantities.
    """
    if language in _UNSPACED:
        from reader.language.figures.east_asian import east_asian  # its patterns take long to compile

        return tuple(east_asian(text))
    told, covered = Text(text, language), Covered(len(text))
    cover(told, covered)
    found = [reader(told, covered) for reader in (dates, times, quantities)]
    return tuple(sorted(chain.from_iterable(found), key=lambda value: value.start))
