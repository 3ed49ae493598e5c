"""Notes in which an account takes a former statement back; the values in them are no claims of it."""

from __future__ import annotations

import re

from reader.language.figures.templates import any_of

OPENINGS = "correction, clarification, editor's note, erratum, korrektur, corrección, correzione".split(", ")
"""Words that open such a note, with a colon or a dash behind them."""

PHRASES = (
    "earlier version, previous version, earlier edition, originally stated, incorrectly stated, incorrectly said, "
    "wrongly stated, wrongly said, mistakenly said, has been corrected, was corrected, has been amended, was amended on, "
    "has been updated to correct"
).split(", ")
"""Phrases that stand in one."""

_NOTE = re.compile(rf"^\W*(?:{any_of(OPENINGS)})\s*[:—–-]|\b(?:{any_of(PHRASES)})\b", re.IGNORECASE)

_SIGNS = frozenset(max(text.split(), key=len) for text in (*OPENINGS, *PHRASES))
"""Words of which every such note holds one."""


def is_correction(sentence: str) -> bool:
    """Whether a sentence corrects what was published before."""
    return any(map(sentence.lower().__contains__, _SIGNS)) and _NOTE.search(sentence) is not None
