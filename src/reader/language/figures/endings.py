"""Whether a value ends where it is written, or counts what stands behind it: "five to ten people"."""

from __future__ import annotations

import re

from reader.language.figures.templates import Template, Text

_STOP = re.compile(r"\s*(?:[;:!?)\]”\"—–]|[.,](?!\d)|$)")
_WORD = re.compile(r"\s(?P<word>\w+)(?P<tail>['’]\w+)?")
_DAY = Template(r"\s(?:<weekdays>|<days>|<turns>)\b")
PLURAL = re.compile(r"\s+(?:[a-z]{2,}[a-rt-z]s|[a-z]*(?:people|men|women|children))\b")
"""What is counted, in many numbers."""
_PERCENT = Template(r"\s?<percent>")
_ORDINAL = Template(r"\s(?:<the>\s)?(?:\d\w*|<month_days>)(?=\s\w)")


def ends(text: Text, at: int) -> bool:
    """Whether nothing is counted at an offset: there the sentence pauses, or a word of grammar or a day follows."""
    if _PERCENT.at(text, at):
        return False
    grammar = _grammar_behind(text, at)
    return bool(_STOP.match(text, at) or grammar not in (None, text.words.of) or _DAY.at(text, at))


def ends_day(text: Text, at: int) -> bool:
    """Whether a day may end at an offset; no such one does in "the 17th of the panels", "the 18th or 19th century"."""
    if _STOP.match(text, at):
        return True
    grammar = _grammar_behind(text, at)
    if grammar in (None, text.words.of):
        return False
    ordinal = _ORDINAL.at(text, at + 1 + len(grammar))
    return ordinal is None or _grammar_behind(text, ordinal.end()) is not None


def _grammar_behind(text: Text, at: int) -> str | None:
    """The word of grammar that stands behind an offset, folded."""
    behind = _WORD.match(text, at)
    written = (behind["word"], behind[0][1:].replace("’", "'")) if behind else ()
    return next((word for word in map(str.lower, written) if word in text.words.grammar), None)
