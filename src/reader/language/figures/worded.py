"""Values that a sentence tells without a number: "in full", "every tenth", "twins", "an octogenarian"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.language.figures.patterns import any_of
from reader.language.figures.value import Value, hedge_before
from reader.language.lexicon import Lexicon, lexicon


@lru_cache(maxsize=16)
def _phrases(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    return re.compile(
        rf"\b(?<!-)(?P<phrase>{any_of(words.worded)})(?![\w-])(?!(?-i:{words.worded_not}))",
        re.IGNORECASE,
    )


def worded(text: str, words: Lexicon) -> Iterator[Value]:
    """The values of a text that are told by a phrase of the table."""
    if not words.worded:
        return
    for match in _phrases(words.language).finditer(text):
        told = words.worded[" ".join(match["phrase"].lower().split())]
        hedge = hedge_before(text, match.start(), words.language) if told.unit == "s" else None
        yield Value(
            told.kind,
            hedge[2] if hedge else match.start(),
            match.end(),
            match.span("phrase"),
            told.low,
            told.high,
            told.unit,
            told.factor,
            hedge[0] if hedge else told.bound,
            hedge[1] if hedge else False,
            told.factor,
            loose=told.kind != "age" and told.unit != "s",
        )
