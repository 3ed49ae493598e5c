"""Values that a sentence tells by a word and no number: "in full", "twins", "the third", "doubled", "another week"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.hedges import hedged
from reader.language.figures.measures import and_more
from reader.language.figures.templates import Pieces, Template, Text, folded
from reader.language.figures.units import ATTACHED_ONLY, UNITS, unit_behind
from reader.language.figures.value import Value, scaled

_OFFSET, _NOT, _RANKED = Template("<offsets>"), Template("(?-i:<worded_not>)"), Template("<ranked>")


def worded(text: Text, covered: Covered) -> Iterator[Value]:
    """The values of a text that no number tells where it is not covered, which it is by them from then on."""
    for read, match, _ in WORDED_FORMS.found(text, covered):
        value = read(match, text)
        if value and not covered.meets(value.core[0], value.end):
            covered.add(value.start, value.end)
            yield value


def _unit(match: re.Match[str], text: Text) -> Value | None:
    """ "About a mile", "for a week", "another month": an article counts only behind a hedge or a "for"."""
    words = text.words
    behind = unit_behind(text, match.end())
    if not behind:
        return None
    (unit, end), lead = behind, match[0].lower()
    value = Value("number", match.start(), end, (match.start(), end), 1.0, 1.0, unit.dimension)
    value = hedged(and_more(scaled(value, unit.factor, unit.offset), text), text)
    is_offset = _OFFSET.at(text, end) is not None
    if lead in words.the:
        return value if is_offset and not value.bound else None
    is_lasting = words.lasting and text[: match.start()].lower().endswith(f"{words.lasting} ")
    counts = value.bound or is_lasting or is_offset or value.end > end or lead in words.further
    return value if counts else None


def _phrase(match: re.Match[str], text: Text) -> Value | None:
    told, span = text.words.worded[folded(match[0])], match.span()
    value = Value(told.kind, *span, span, told.low, told.high, told.unit, told.factor, told.bound)
    if told.unit == "s":
        return hedged(replace(value, factor=told.factor), text)
    if _NOT.at(text, match.end()):
        return None
    return replace(value, loose=told.kind in ("number", "percent"))


def _ordinal(match: re.Match[str], text: Text) -> Value:
    rank = float(match["digits"] or text.words.ordinals[match["word"].lower()])
    loose = match["word"] is not None and not _RANKED.at(text, match.end())  # often no rank
    return Value("number", *match.span(), match.span(), rank, rank, "ordinal", loose=loose)


def _multiple(match: re.Match[str], text: Text) -> Value:
    """How many times as much, or how often: "twice", "more than tripled"."""
    times = text.words.multiples[folded(match[0])]
    return hedged(Value("number", *match.span(), match.span(), times, times, "times"), text)


WORDED_FORMS: Forms[Callable[[re.Match[str], Text], Value | None]] = Forms(
    (
        Form(_unit, r"\b(?:<further>|<articles>|<the>)(?=[ -])", "<units>"),
        Form(_phrase, r"\b(?<!-)<worded>(?![\w-])"),
        Form(
            _ordinal,
            r"\b(?<!-)(?:(?P<digits>\d+)(?:st|nd|rd|th)|(?P<word><ordinals>))(?!\w)",
            "<ordinals> st nd rd th",
        ),
        Form(_multiple, r"\b(?<!-)<multiples>(?!\w)"),
    ),
    Pieces(
        units=lambda _: (
            unit for unit in UNITS if unit.replace(" ", "").isalpha() and unit not in ATTACHED_ONLY
        )
    ),
)
