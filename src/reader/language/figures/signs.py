"""The words by which a sentence shows that it may hold a value of some sort; they are asked before values are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from reader.language.figures.units import UNITS
from reader.language.lexicon import lexicon

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Signs:
    """For each sort of value words of which every one of them holds one; those in digits have no sign but digits.

    The words that come before a single unit tell nothing without the unit: a mile, another week.
    """

    dates: frozenset[str]
    day_parts: frozenset[str]
    numbers: frozenset[str]
    singles: frozenset[str]  # in front of a single unit
    units: frozenset[str]
    ages: frozenset[str]  # in her sixties, in her 60s
    phrases: frozenset[str]  # in full, an octogenarian
    ordinals: frozenset[str]
    multiples: frozenset[str]


def held(text: str) -> frozenset[str]:
    """The words of a sentence, folded as those of :class:`Signs` are."""
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=16)
def signs(language: str) -> Signs:
    """The signs of a language's values."""
    words = lexicon(language)
    eras = [era.lower() for era in words.eras]
    days = (words.months, words.weekdays, words.days, words.seasons, words.holidays)
    spans = (words.spans, words.quarter, words.century, eras)
    counted = (words.numbers, words.scales, words.crowds, words.halves, words.parts, words.further)
    told = (words.ordinals, words.multiples, words.decades, words.worded)
    return Signs(
        _single(*map(_in_words, (*days, *spans))),
        _single(_in_words(words.day_parts)),
        _single(*map(_in_words, (*counted, *told))),
        _single(words.articles, words.the, words.further),
        _single(UNITS),
        _single(words.decades),
        _single(words.worded),
        _single(words.ordinals, ("st", "nd", "rd", "th")),
        _single(words.multiples),
    )


def _in_words(phrases: Iterable[str]) -> list[str]:
    """The phrases without digits: sentences with digits are read in any case."""
    return [phrase for phrase in phrases if not _DIGIT.search(phrase)]


def _single(*tables: Iterable[str]) -> frozenset[str]:
    """The longest word of every phrase, of equal ones the last: few sentences hold it by chance."""
    split = (_WORD.findall(phrase) for table in tables for phrase in table)
    return frozenset(sorted(words, key=len)[-1] for words in split if words)
