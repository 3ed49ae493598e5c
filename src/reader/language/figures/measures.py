"""Measures: numbers with a unit."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.figures.numbers import Number, more_behind
from reader.language.figures.units import unit_behind
from reader.language.figures.value import Value, scaled
from reader.language.lexicon import Lexicon

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
    return and_more(
        scaled(replace(value, end=end, unit=unit.dimension), unit.factor, unit.offset), text, words
    )


def and_more(value: Value, text: str, words: Lexicon) -> Value:
    """A measure with the part of one more behind its unit: "an hour and a half"."""
    found = more_behind(text, value.end, words)
    if not found:
        return value
    share, end = found
    return replace(
        value, low=value.low + share * value.factor, high=value.high + share * value.factor, end=end
    )
