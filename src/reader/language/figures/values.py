"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.language.figures.dates import dates
from reader.language.figures.quantities import quantities
from reader.language.figures.signs import DATE, NUMBER, SINGLE, STEP, TIME, TO, UNIT, signs
from reader.language.figures.times import times
from reader.language.figures.value import Value
from reader.language.lexicon import lexicon

_DIGIT = re.compile(r"\d")
_DATE_IN_DIGITS = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d|\d[./]\d|Q[1-4]")
_TIME_IN_DIGITS = re.compile(
    r"\d\s?[ap]\.?\s?m|\d:\d|\dh|\.\d\d|\d\s?(?:uhr|uur|heures|at night|in the|o)|(?:past|to) \d",
    re.IGNORECASE,
)


@lru_cache(maxsize=32768)
def values(text: str, language: str | None = "en") -> tuple[Value, ...]:
    """The values of a sentence in order; none overlaps another.

    Dates and times are read first, then what remains is read as quantities. A sentence is asked first whether it
    holds any word or digit of a date, a time or a number, which most do not.
    """
    words = lexicon(language)
    held = signs(text, words.language)
    has_digits = _DIGIT.search(text) is not None
    found: list[Value] = []
    if held & DATE or (has_digits and _DATE_IN_DIGITS.search(text)):
        found += dates(text, language)
    if held & TIME or (held & TO and held & STEP) or (has_digits and _TIME_IN_DIGITS.search(text)):
        found += times(text, language, [(value.start, value.end) for value in found])
    if has_digits or held & NUMBER or (held & SINGLE and held & UNIT):
        found += quantities(text, language, held, [(value.start, value.end) for value in found])
    return tuple(sorted(found, key=lambda value: value.start))
