"""Typed values in a sentence: numbers, sums of money, shares, measures, ages, dates and times of day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reader.language.figures.dates import dates
from reader.language.figures.following import following
from reader.language.figures.quantities import quantities
from reader.language.figures.times import times
from reader.language.figures.units import UNITS
from reader.language.figures.value import Value
from reader.language.lexicon import lexicon

__all__ = ["Value", "values"]

_WORD = re.compile(r"[^\W\d_]+")
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
    date_words, number_words, part_words, articles = _signs(lexicon(language).language)
    words = frozenset(_WORD.findall(text.lower()))
    has_digits = _DIGIT.search(text) is not None
    found: list[Value] = []
    if words & date_words or (has_digits and _DATE_IN_DIGITS.search(text)):
        found += dates(text, language)
        if words & _FOLLOWING:
            found += following(text, lexicon(language), found)
    if (
        words & _TIME_WORDS
        or words & part_words
        or (has_digits and _TIME_IN_DIGITS.search(text))
        or ("to" in words and words & _STEPS)
    ):
        found += times(text, language, [(value.start, value.end) for value in found])
    if has_digits or words & number_words or (words & articles and words & _UNIT_WORDS):
        found += quantities(text, language, [(value.start, value.end) for value in found])
    return tuple(sorted(found, key=lambda value: value.start))


@lru_cache(maxsize=16)
def _signs(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """The words of which every date in words, every number in words, and every part of a day holds one.

    The last ones are the articles, which tell a number only before one in words or before a unit: a hundred, a mile.
    """
    words = lexicon(language)
    dated = (
        words.months,
        words.weekdays,
        words.days,
        words.spans,
        words.seasons,
        words.quarter,
        words.century,
        [era.lower() for era in words.eras],
        words.holidays,
    )
    counted = (
        words.numbers,
        words.scales,
        words.crowds,
        words.halves,
        words.parts,
        words.further,
        words.ordinals,
        words.multiples,
        words.decades,
        words.worded,
    )
    return _single(dated), _single(counted), _single([words.day_parts]), _single([words.articles, words.the])


def _single(tables: Iterable[Iterable[str]]) -> frozenset[str]:
    """The longest word of every phrase, of equal ones the last: few sentences hold it by chance.

    Those with digits are left out, since sentences with digits are read in any case.
    """
    split = (_WORD.findall(phrase) for table in tables for phrase in table if not _DIGIT.search(phrase))
    return frozenset(sorted(words, key=len)[-1] for words in split if words)


_UNIT_WORDS = _single([UNITS])
