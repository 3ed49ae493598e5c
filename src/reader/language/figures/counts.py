"""Counts: plain numbers that count something, as against those that name or point."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.figures.endings import PLURAL
from reader.language.figures.hedges import hedge_before
from reader.language.figures.numbers import Number
from reader.language.figures.templates import Template, ends_with
from reader.language.figures.value import Value
from reader.language.lexicon import Lexicon
from reader.language.spelling import american

_MAGNITUDE = re.compile(r"\bmagnitude(?: of)?[- ]$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?P<word>[^\W\d_][\w.'’&-]*)\s$")
_WORD_AFTER = re.compile(r"\s([^\W\d_]+)")
_PRONOUN_BEHIND = Template("<pronoun_behind>")
_LARGEST_LABEL = 1000
_SPELLED = 10
"""Counts under this are written in words; behind a name, digits are part of it: "Llama 4 benchmarks"."""


def count_of(value: Value, first: Number, text: str, words: Lexicon) -> Value | None:
    """A number as a count, or with what it tells apart for its unit: "gate 12"; None where it is part of a name, a label or a pronoun."""
    if _rates(first, text, words):
        return replace(value, unit="level")
    thing = _numbered(first, text, words)
    if thing:
        return replace(value, start=first.start - len(thing) - 1, unit=american(thing.lower()))
    if (
        first.form == "part"
        or _is_label(first, text, words)
        or (first.bare_one and not _counts(first, text, words))
    ):
        return None
    if ends_with(_MAGNITUDE, text, value.start):
        return replace(value, unit="magnitude")
    return replace(value, loose=first.bare_one)


def _numbered(number: Number, text: str, words: Lexicon) -> str:
    """What a number tells apart from others of its sort: "gate 12", but not "at the gate 12 men waited"."""
    word = _word_before(text, number.start) if number.form == "digits" and number.scale == 1 else ""
    return word if word.lower() in words.numbered and not PLURAL.match(text, number.end) else ""


def _counts(number: Number, text: str, words: Lexicon) -> bool:
    """Whether "one" counts what follows it, and is no pronoun."""
    after = _WORD_AFTER.match(text, number.end)
    if after is None or after[1].lower() in words.grammar:
        return False
    return not _PRONOUN_BEHIND.before(text, number.start, words)


def _rates(number: Number, text: str, words: Lexicon) -> bool:
    """Whether a number says how bad or how good something is: "a Category 4 storm", "level three"."""
    before = _word_before(text, number.start) if number.high < _SPELLED else ""
    return before.lower() in words.ratings


def _word_before(text: str, at: int) -> str:
    """The word before a number with a blank between them, "" where another thing stands there."""
    found = ends_with(_WORD_BEFORE, text, at)
    return found["word"] if found else ""


def _is_label(number: Number, text: str, words: Lexicon) -> bool:
    """Whether a number only names something: "phase 3", "Llama 4", "Route 66"."""
    word = _word_before(text, number.start)
    if number.form == "words" and number.scale == 1 and number.high < _SPELLED:
        return word in words.labels and not PLURAL.match(text, number.end)
    if number.form != "digits" or number.scale > 1:
        return False
    if text[number.end : number.end + 1] == "-" and text[number.end + 1 : number.end + 2].isupper():
        return True
    if not word:
        return text[: number.start].endswith(("#", "@"))
    if word.lower() in words.labels:
        return True
    is_name = word[0].isupper() and word.lower() not in words.grammar
    return (
        is_name
        and number.high < _LARGEST_LABEL
        and (number.high < _SPELLED or not PLURAL.match(text, number.end))
        and not hedge_before(text, number.start, words)
    )
