"""Ages: which numbers of a sentence are somebody's years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.language.durations import DAY, MONTH, WEEK, YEAR
from reader.language.figures.forms import DIGIT, Form, Forms
from reader.language.figures.patterns import Covered, ends_with
from reader.language.figures.units import unit_behind
from reader.language.figures.value import Value, hedge_before
from reader.language.lexicon import Lexicon

_UNITS = {"year": YEAR, "month": MONTH, "week": WEEK, "day": DAY}
_OLDEST = 120
_DECADE = 9  # years by which a sixty-something may be older than sixty
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9)}
_AT = re.compile(r"\bat (?:just |only |the age of )?$", re.IGNORECASE)
_TEENS = (3, 9)
_NAMELESS = 10  # years under which a number between commas is rather none
_ENDS = re.compile(
    r"\s?(?:[,.;:)”\"]|$)|\s(?:and|or|when|but|at|who|were|was|are|is|had|have|in|on|this|next|last)\b",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*[^\W\d_]|[A-Z]\.?),\s$")
_CLOSES = re.compile(r"[,.;]|\s(?:and\s[A-Z]|who\s|was\s|is\s|(?:next|this|last)\s(?:week|month|year|[A-Z]))")
_LIVED = Forms(
    (
        Form("decade", r"<in_decade>(?P<decade><decades>)\b", ("<decades>",)),
        Form("group", r"<age_group>", (DIGIT, "s")),
    )
)
_IN_BRACKETS = re.compile(r"[^\W\d_]\s\($")


def age_of(value: Value, text: str, words: Lexicon) -> Value | None:
    """A number as an age in years, where the words around it say that it is one."""
    behind = re.compile(words.year_old, re.IGNORECASE).match(text, value.end)
    if behind:
        factor = _UNITS.get((behind.groupdict().get("unit") or "year").lower(), YEAR) / YEAR
        low, high = value.low * factor, value.high * factor
        if behind.groupdict().get("decade") is not None:
            high += _DECADE
        return replace(value, kind="age", end=behind.end(), low=low, high=high, factor=factor)
    if not 0 < value.low < _OLDEST or value.low != int(value.low):
        return None
    before = ends_with(words.aged, text, value.start)
    ends = _ENDS.match(text, value.end)
    if before and not unit_behind(text, value.end) and (before[0] or ends):
        return replace(value, kind="age", start=before.start())
    if ends_with(_AT, text, value.start) and re.match(
        f",?{words.aged_before}", text[value.end : value.end + 8], re.I
    ):
        return replace(value, kind="age")
    if ends and value.low >= _NAMELESS and ends_with(words.is_aged, text, value.start):
        return replace(value, kind="age")
    hedge = hedge_before(text, value.start, words.language) if ends else None
    if hedge and ends_with(words.aged_group, text, hedge[2]):
        return replace(value, kind="age")
    return replace(value, kind="age") if _is_apposed(value, text, words) else None


def decades(text: str, words: Lexicon, covered: Covered) -> Iterator[Value]:
    """Ages told by a decade or a bound, "in her early thirties", "the over-75s", where a text is not covered."""
    for form, match, span in _LIVED.found(text, words, covered):
        if form == "group":
            age, is_over = float(match["age"]), match["side"].lower() == "over"
            yield Value("age", *span, match.span("age"), age, age, bound="above" if is_over else "below")
            continue
        ten = words.decades[match["decade"].lower()]
        first, last = _PARTS.get((match["part"] or "").lower(), _TEENS if ten == 10 else (0, 9))
        yield Value("age", *span, span, ten + first, ten + last)


def _is_apposed(value: Value, text: str, words: Lexicon) -> bool:
    """Whether a number stands beside a person: "Ada Brandt, 34, said", "Ada Brandt (34)", "the actor, 58, said"."""
    after = text[value.end : value.end + 1]
    if after == ")":
        return value.low >= _NAMELESS and bool(ends_with(_IN_BRACKETS, text, value.start))
    if after == "," and ends_with(re.compile(words.apposed_age), text, value.start):
        return True
    name = ends_with(_BEHIND_NAME, text, value.start) if _CLOSES.match(text, value.end) else None
    return name is not None and name[0][0].isupper() and value.low >= _NAMELESS
