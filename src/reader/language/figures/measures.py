"""Measures: numbers with a unit."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from reader.language.figures.numbers import Number, more_behind
from reader.language.figures.patterns import any_of, ends_with
from reader.language.figures.units import UNITS, unit_behind
from reader.language.figures.value import Value, scaled
from reader.language.function_words import FUNCTION_WORDS
from reader.language.lexicon import Lexicon, lexicon

_RESTS = {UNITS["foot"].factor: ("inch", 12), UNITS["stone"].factor: ("pound", 14)}
"""Factor of a unit -> the smaller one that may go without its name behind it, and how many of that it has."""

_LARGEST_REST = 14
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
    told = scaled(replace(value, end=end, unit=unit.dimension), unit.factor, unit.offset)
    return _behind_larger(_and_rest(and_more(told, text, words), text, words), text, words)


def _and_rest(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with the smaller unit behind it that nobody names: "six foot four", "fifteen stone four"."""
    if value.factor not in _RESTS:
        return value
    smaller, most = _RESTS[value.factor]
    rest = _rest(words.language).match(text, value.end)
    count = float(words.numbers.get(rest["rest"].lower()) or rest["rest"]) if rest else most
    if not rest or count >= most:
        return value
    unit = UNITS[smaller].factor
    low, high = value.low + unit * count, value.high + unit * count
    return replace(value, low=low, high=high, end=rest.end(), grain=unit, factor=unit)


@lru_cache(maxsize=16)
def _rest(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    rest = any_of(word for word, number in words.numbers.items() if 0 < number < _LARGEST_REST)
    behind = any_of(FUNCTION_WORDS.get(words.language, ()))
    return re.compile(rf"[ -](?P<rest>{rest}|1?\d)(?=[,.;:)!?]|$|\s(?:{behind}|tall)\b)", re.IGNORECASE)


def _behind_larger(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with the single larger unit in front of it that it completes: "an hour and twenty minutes"."""
    lead = ends_with(_larger(words.language), text, value.start)
    unit = UNITS.get(lead["unit"].lower()) if lead else None
    if not lead or not unit or unit.dimension != value.unit or not value.high < unit.factor:
        return value
    start = lead.start()
    return replace(
        value,
        start=start,
        core=(start, value.core[1]),
        low=unit.factor + value.low,
        high=unit.factor + value.high,
    )


@lru_cache(maxsize=16)
def _larger(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    joiner = any_of(words.joiners)
    return re.compile(rf"\b{any_of(words.articles)} (?P<unit>\w+)(?: {joiner})? $", re.IGNORECASE)


def and_more(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with what is more behind its unit: "an hour and a half", "four weeks and a day"."""
    if found := more_behind(text, value.end, words):
        share, end = found
        more = share * value.factor
        return replace(value, low=value.low + more, high=value.high + more, end=end)
    single = _single(words.language).match(text, value.end)
    unit = UNITS.get(single["unit"].lower()) if single else None
    if not single or not unit or unit.dimension != value.unit or unit.factor >= value.factor:
        return value
    low, high = value.low + unit.factor, value.high + unit.factor
    return replace(value, low=low, high=high, end=single.end(), grain=unit.factor, factor=unit.factor)


@lru_cache(maxsize=16)
def _single(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf" {any_of(words.joiners)} {any_of(words.articles)} (?P<unit>[^\W\d_]+)(?!\w)", re.IGNORECASE
    )
