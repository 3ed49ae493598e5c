"""The words by which a sentence shows that it may hold a value of some sort; they are asked before values are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from reader.language.figures.units import UNITS
from reader.language.lexicon import lexicon

DATE, TIME, STEP, TO, NUMBER, SINGLE, UNIT, AGE, PHRASE, ORDINAL, MULTIPLE = (
    1 << place for place in range(11)
)
"""Signs, which add up. Every value in words holds a word with the sign of its sort; those in digits need none.

STEP and TO for the minutes before an hour, SINGLE for the words
before a single UNIT (a mile, another week), AGE for decades of life, PHRASE for what tells a value without a number.
"""

_STEPS = "five ten twenty".split()  # "ten to six"
_TIMES = "noon midday midnight past clock quarter tonight".split()

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")


def signs(text: str, language: str) -> int:
    """The signs of a sentence, in one walk over its words."""
    known = _known(language)
    found = 0
    for word in _WORD.findall(text.lower()):
        found |= known.get(word, 0)
    return found


@lru_cache(maxsize=16)
def _known(language: str) -> Mapping[str, int]:
    """The words of a language that are a sign of some value, with what they are signs of."""
    words = lexicon(language)
    days = (words.months, words.weekdays, words.days, words.seasons, words.holidays)
    spans = (words.spans, words.quarter)
    counted = (words.numbers, words.scales, words.crowds, words.halves, words.parts, words.further)
    told = (words.ordinals, words.multiples, words.decades, words.worded)
    found: dict[str, int] = {}
    for sign, phrases in (
        *((DATE, _in_words(table)) for table in (*days, *spans)),
        *((NUMBER, _in_words(table)) for table in (*counted, *told)),
        (TIME, [*_TIMES, *_in_words(words.day_parts)]),
        (SINGLE, [*words.articles, *words.the, *words.further]),
        (ORDINAL, [*words.ordinals, "st", "nd", "rd", "th"]),
        (STEP, _STEPS),
        (TO, ["to"]),
        (UNIT, UNITS),
        (AGE, words.decades),
        (PHRASE, words.worded),
        (MULTIPLE, words.multiples),
    ):
        for word in filter(None, map(telling_word, phrases)):
            found[word] = found.get(word, 0) | sign
    return found


def _in_words(phrases: Iterable[str]) -> list[str]:
    """The phrases without digits: sentences with digits are read in any case."""
    return [phrase for phrase in phrases if not _DIGIT.search(phrase)]


def telling_word(phrase: str) -> str:
    """The longest word of a phrase, of equal ones the last: few sentences hold it by chance."""
    return max(reversed(_WORD.findall(phrase)), key=len, default="")
