"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.language.figures.dates import dates
from reader.language.figures.following import following
from reader.language.figures.quantities import quantities
from reader.language.figures.signs import held, signs
from reader.language.figures.times import times
from reader.language.figures.value import Value
from reader.language.lexicon import lexicon

__all__ = ["Value", "values"]

_DIGIT = re.compile(r"\d")
_DATE_IN_DIGITS = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d|\d[./]\d|Q[1-4]")
_TIME_IN_DIGITS = re.compile(
    r"\d\s?[ap]\.?\s?m|\d:\d|\dh|\.\d\d|\d\s?(?:uhr|uur|heures|at night|in the|o)|(?:past|to) \d",
    re.IGNORECASE,
)
_FOLLOWING = frozenset("following next previous preceding later earlier afterwards after before time".split())
_STEPS = frozenset("five ten twenty".split())  # "ten to six"
_TIME_WORDS = frozenset("noon midday midnight past clock quarter tonight".split())


@lru_cache(maxsize=32768)
def values(text: str, language: str | None = "en") -> tuple[Value, ...]:
    """The values of a sentence in order; none overlaps another.

    Dates and times are read first, then what remains is read as quantities. A sentence is asked first whether it
    holds any word or digit of a date, a time or a number, which most do not.
    """
    sign, words = signs(lexicon(language).language), held(text)
    has_digits = _DIGIT.search(text) is not None
    found: list[Value] = []
    if words & sign.dates or (has_digits and _DATE_IN_DIGITS.search(text)):
        found += dates(text, language)
        if words & _FOLLOWING:
            found += following(text, lexicon(language), found)
    if (
        words & _TIME_WORDS
        or words & sign.day_parts
        or (has_digits and _TIME_IN_DIGITS.search(text))
        or ("to" in words and words & _STEPS)
    ):
        found += times(text, language, [(value.start, value.end) for value in found])
    if has_digits or words & sign.numbers or (words & sign.singles and words & sign.units):
        found += quantities(text, language, words, [(value.start, value.end) for value in found])
    return tuple(sorted(found, key=lambda value: value.start))
