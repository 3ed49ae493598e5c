"""Hedges: the words beside a value that bend it, as "about" and "or more"."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.language.figures.templates import Template, Text, ends_with, folded, phrase_before
from reader.language.figures.value import Value
from reader.language.lexicon import Hedge

_BEHIND = Template(r"\s?(?P<hedge><after>)(?!\w)")
_NO_BOUND = re.compile(r"\b(?:add(?:s|ed|ing)?|twice|times|half) $", re.IGNORECASE)
"""In front of a hedge that is none: "they add up to 40", "twice as many as 40"."""

_LENGTHS = frozenset(("over", "within", "under"))
"""Hedges that bound no length of time: "over three years"."""


def hedge_before(text: Text, at: int) -> tuple[Hedge, int] | None:
    """The longest hedge in front of an offset, with or without an article behind it, and where it starts."""
    words = text.words
    lead = phrase_before(text, at, words.before, {*words.articles, *words.the})
    return None if not lead or ends_with(_NO_BOUND, text, lead[1]) else (words.before[lead[0]], lead[1])


def hedged(value: Value, text: Text) -> Value:
    """A value with the hedge in front of it, where there is one."""
    if found := hedge_before(text, value.start):
        hedge, start = found
        return replace(value, bound=hedge.bound, close=hedge.close, start=start)
    return value


def hedged_around(value: Value, text: Text) -> Value:
    """A value with the hedge in front of it, else with the one behind it."""
    found = hedged(value, text)
    lead = text[found.start : value.start].strip().lower()
    if lead and not (value.unit == "s" and lead in _LENGTHS):
        return found
    behind = _BEHIND.at(text, value.end)
    if not behind:
        return value
    hedge = text.words.after[folded(behind["hedge"])]
    return replace(value, bound=hedge.bound, close=hedge.close, end=behind.end())
