"""Measures: numbers with a unit, and single units such as "a mile"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from reader.language.figures.numbers import Number
from reader.language.figures.patterns import any_of
from reader.language.figures.units import unit_behind
from reader.language.figures.value import Value, hedge_before, scaled
from reader.language.lexicon import Lexicon, lexicon

_HALF_UNIT = re.compile(r" an? ", re.IGNORECASE)


def measure_of(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    """A number as a measure in the base unit of its dimension, where a unit stands behind it."""
    behind = unit_behind(text, value.end)
    crowd = re.compile(rf" {words.of} ").match(text, value.end) if first.form == "crowd" else None
    if crowd:
        behind = unit_behind(text, crowd.end() - 1)
    if first.form == "part":
        half = _HALF_UNIT.match(text, value.end) if first.low == 0.5 else None
        behind = unit_behind(text, half.end() - 1) if half else None
    if not behind:
        return None
    unit, end = behind
    return _and_a_half(
        scaled(replace(value, end=end, unit=unit.dimension), unit.factor, unit.offset), text, words
    )


def _and_a_half(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with the half behind its unit: "an hour and a half"."""
    half = re.compile(words.and_half).match(text, value.end)
    more = value.factor / 2
    return replace(value, low=value.low + more, high=value.high + more, end=half.end()) if half else value


@lru_cache(maxsize=16)
def _single(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf"\b(?:{any_of([*words.articles, *words.further, *words.the])})(?=[ -])", re.IGNORECASE
    )


def single_units(text: str, words: Lexicon) -> Iterator[Value]:
    """ "about a mile", "for a week", "another month": an article counts only behind a hedge or a "for"."""
    for match in _single(words.language).finditer(text):
        behind = unit_behind(text, match.end())
        if not behind:
            continue
        unit, end = behind
        hedge = hedge_before(text, match.start(), words.language)
        value = Value("number", match.start(), end, (match.start(), end), 1.0, 1.0, unit.dimension)
        value = _and_a_half(scaled(value, unit.factor, unit.offset), text, words)
        if hedge:
            value = replace(value, start=hedge[2], bound=hedge[0], close=hedge[1])
        lead = f"{words.lasting} "
        is_lasting = lead.strip() and text[max(0, match.start() - len(lead)) : match.start()].lower() == lead
        is_offset = re.compile(words.offsets, re.IGNORECASE).match(text, end) is not None
        if match[0].lower() in words.the:
            if is_offset and not hedge:
                yield value
        elif hedge or is_lasting or is_offset or value.end > end or match[0].lower() in words.further:
            yield value
