"""Which numbers are sums of money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.language.figures.currencies import ANY, name_behind, sign_before
from reader.language.figures.endings import ends
from reader.language.figures.templates import Template
from reader.language.figures.value import Value, scaled
from reader.language.lexicon import Lexicon

_CROWD = re.compile(r" of (?=\w)")
_FIGURES, _BEFORE_FIGURES = Template("<figures>"), Template("<before_figures>")
_DIGITS = range(4, 11)  # that a sum may have
_LARGE = 1e6  # from which a number behind a sum, with nothing counted, is a sum too
_PAYMENT = Template(r"\b<payment>\b")


def sum_of(value: Value, text: str) -> Value | None:
    """A number as a sum of money, where a currency stands in front of it or behind it."""
    if sign := sign_before(text, value.start):
        return replace(value, kind="money", unit=sign[0], start=sign[1])
    named = name_behind(text, value.end, value.high)
    if not named and (crowd := _CROWD.match(text, value.end)):
        named = name_behind(text, crowd.end() - 1, value.high)
    if not named:
        return None
    unit, worth, end = named
    return replace(scaled(replace(value, kind="money", unit=unit, end=end), worth), factor=1.0)


def sum_in_digits(value: Value, text: str, words: Lexicon) -> Value | None:
    """A sum of which only the number of its digits is told: "a six-figure sum"."""
    end = _FIGURES.at(text, value.end, words) if value.low in _DIGITS else None
    if not end or not (end[0][0] == "-" or _BEFORE_FIGURES.before(text, value.start, words)):
        return None
    low = 10 ** (value.low - 1)
    return replace(value, kind="money", unit=ANY, low=low, high=10 * low - 1, grain=low, end=end.end())


def in_one_currency(found: Iterable[Value], text: str, words: Lexicon) -> Iterator[Value]:
    """Values with sums in the currency that an earlier one names: "budgeted at 310 million euros, now 545 million".

    Where none does, a large number of nothing is a sum behind a word of payment: "sold for 21 million".
    """
    unit = ANY
    for value in found:
        is_sum = value.kind == "money" or (
            value.unit == ""
            and value.low >= _LARGE
            and ends(text, value.end, words)
            and (unit or _PAYMENT.of(words).search(text, 0, value.start))
        )
        if value.kind == "money":
            unit = value.unit or unit
        yield replace(value, kind="money", unit=unit) if is_sum else value
