"""Which two numbers of a sentence tell one value: the ends of a range, or the two sides of a score."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.language.figures.money import sign_before
from reader.language.figures.numbers import Number
from reader.language.figures.templates import Pieces, Template, Text, ends_with

_PIECES = Pieces(sign="[$£€]", dash=r"[-–—]|\s[-–]\s?|[-–]\s")  # between blanks, a long dash parts
_DASH = Template("<dash>", _PIECES)
RANGE = Template(r"<dash>|-?\s<to>\s", _PIECES)
_SCALED_ALIKE = Template(r"(?:<dash>|\s(?:<to>|<either>|(?P<plus><joiners>))\s)<sign>?", _PIECES)
_OR = Template(r"\s<either>\s")
AND = Template(r"\s?<joiners>\s<sign>?", _PIECES)
BETWEEN = Template(r"\b<between>\s<sign>?$", _PIECES)
FROM = Template(r"\b<changing>\s$")
_SCORE = Template(r"\s<scored>\s|-<to>-|<score_mark>")
_BALLOT = Template(r"\b<voted>\b")
_LARGE = 1e6
_HIGHEST_SCORE = 20
_CHANGED_BY = 5  # times that a number of millions fell at most: "from 5 to 3 million"
_WIDEST = 20  # times its lower end that the upper end of a range is at most
_THIRD = re.compile(r"-\d")  # "45-7-2" is a record, and no range
_SECOND = re.compile(r"\d-$")


def paired(found: Sequence[Number], text: Text) -> Iterator[tuple[Number, Number]]:
    """Numbers with the one that belongs to each, which is the number itself where it stands alone.

    What is part of a longer record is left out.
    """
    at = 0
    while at < len(found):
        first, last = found[at], found[at + 1] if at + 1 < len(found) else None
        at += 1
        first = _scaled_alike(first, last, text) if last else first
        if last and _belong(first, last, text):
            at += 1
            if not _THIRD.match(text, last.end):
                yield first, last
        elif not ends_with(_SECOND, text, first.start):
            yield first, first


def _scaled_alike(first: Number, last: Number, text: Text) -> Number:
    """The first of two numbers with the scale that only the second one has: "2 to 3 million", "two or three hundred"."""
    if last.scale == 1 or first.scale > 1 or "part" in (first.form, last.form):
        return first
    between = _SCALED_ALIKE.between(text, first.end, last.start)
    written = last.low / last.scale
    if FROM.before(text, first.start):
        is_one = last.scale >= _LARGE and first.low < _CHANGED_BY * written
    else:
        is_sum = between and between["plus"] and not BETWEEN.before(text, first.start)
        is_one = first.low < written and not is_sum
    if not between or not is_one:
        return first
    scale = last.scale
    return replace(
        first, low=first.low * scale, high=first.high * scale, grain=first.grain * scale, scale=scale
    )


def _belong(left: Number, right: Number, text: Text) -> bool:
    """Whether two numbers are the ends of a range, or the two sides of a score."""
    gap, forms = (left.end, right.start), {left.form, right.form}
    if not forms.isdisjoint(("part", "crowd")):
        return False
    is_next = right.low / right.scale == left.low / left.scale + 1
    if (
        (BETWEEN.before(text, left.start) and AND.between(text, *gap))
        or (is_next and _OR.between(text, *gap))
        or (forms == {"digits"} and _DASH.between(text, *gap))
    ):
        return True
    if FROM.before(text, left.start) or left.low == right.low or sign_before(text, left.start):
        return False
    if not RANGE.between(text, *gap):
        return bool(_SCORE.between(text, *gap))
    if left.low < right.low:
        return right.low < _WIDEST * left.low or right.low < _HIGHEST_SCORE
    around = _BALLOT.of(text.words).search(text, max(0, left.start - 60), right.end + 40)
    return left.low < _HIGHEST_SCORE or bool(around)
