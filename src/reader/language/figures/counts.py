"""Counts: plain numbers that count something, as against those that name or point."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.figures.endings import PLURAL
from reader.language.figures.hedges import hedge_before
from reader.language.figures.numbers import Number
from reader.language.figures.templates import Template, Text, ends_with
from reader.language.figures.value import Value
from reader.language.spelling import american

_MAGNITUDE = re.compile(r"\bmagnitude(?: of)?[- ]$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w.'’&-]*)\s$")
_WORD_AFTER = re.compile(r"\s([^\W\d_]+)")
_PRONOUN_BEHIND = Template("<pronoun_behind>")
_LARGEST_LABEL = 1000
_SPELLED = 10
"""Counts under this are written in words; behind a name, digits are part of it: "Llama 4 benchmarks"."""


def count_of(value: Value, first: Number, text: Text) -> Value | None:
    """A number as a count, or with what it tells apart for its unit: "gate 12"; None where it is part of a name, a label or a pronoun."""
    before = ends_with(_WORD_BEFORE, text, first.start)
    word = before["word"] if before else ""
    if first.high < _SPELLED and word.lower() in text.words.ratings:
        return replace(value, unit="level")  # "a Category 4 storm", "level three"
    in_digits = first.form == "digits" and first.scale == 1
    if before and in_digits and word.lower() in text.words.numbered and not PLURAL.match(text, first.end):
        return replace(value, start=before.start(), unit=american(word.lower()))
    if first.form == "part" or _is_label(first, word, text):
        return None
    if first.bare_one and _is_pronoun(first, text):
        return None
    if ends_with(_MAGNITUDE, text, value.start):
        return replace(value, unit="magnitude")
    return replace(value, loose=True) if first.bare_one else value


def _is_pronoun(one: Number, text: Text) -> bool:
    """Whether "one" counts nothing that follows it, or another word points with it: "this one"."""
    after = _WORD_AFTER.match(text, one.end)
    is_alone = after is None or after[1].lower() in text.words.grammar
    return is_alone or _PRONOUN_BEHIND.before(text, one.start) is not None


def _is_label(number: Number, word: str, text: Text) -> bool:
    """Whether a number only names something, by the word before it: "phase 3", "Llama 4", "Route 66"."""
    is_small = number.high < _SPELLED
    if number.scale > 1 or number.form not in ("digits", "words"):
        return False
    if number.form == "words":
        return is_small and word.lower() in text.words.labels and not PLURAL.match(text, number.end)
    if text.startswith("-", number.end) and text[number.end + 1 : number.end + 2].isupper():
        return True
    if not word:
        return text.endswith(("#", "@"), 0, number.start)
    if word.lower() in text.words.labels:
        return True
    is_name = word != word.lower() and word.lower() not in text.words.grammar and number.high < _LARGEST_LABEL
    counts = not is_small and PLURAL.match(text, number.end)
    return is_name and not counts and not hedge_before(text, number.start)
