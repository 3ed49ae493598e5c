"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import Any

from reader.language.figures.ages import DECADE_FORMS
from reader.language.figures.dates import DATE_FORMS, dates
from reader.language.figures.forms import Covered, Forms
from reader.language.figures.numbers import NUMBER_FORMS
from reader.language.figures.quantities import quantities
from reader.language.figures.templates import Text
from reader.language.figures.times import TIME_FORMS, times
from reader.language.figures.value import Value
from reader.language.figures.valueless import cover
from reader.language.figures.worded import WORDED_FORMS

_UNSPACED = frozenset(("zh", "ja"))
_ALL: tuple[Forms[Any], ...] = (NUMBER_FORMS, DATE_FORMS, TIME_FORMS, WORDED_FORMS, DECADE_FORMS)


@lru_cache(maxsize=32768)
def values(text: str, language: str | None = "en") -> tuple[Value, ...]:
    """The values of a sentence in order; none overlaps another.

    Dates and times are read first, then what remains is read as quantities.
    """
    if language in _UNSPACED:
        from reader.language.figures.east_asian import east_asian  # its patterns take long to compile

        return tuple(east_asian(text))
    told = Text(text, language)
    if not any(forms.held(told) for forms in _ALL):
        return ()  # as in most sentences
    covered = Covered(len(text))
    cover(told, covered)
    found = [reader(told, covered) for reader in (dates, times, quantities)]
    return tuple(sorted(chain.from_iterable(found), key=lambda value: value.start))
