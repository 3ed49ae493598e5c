"""Values that a sentence tells by a word and no number: "in full", "twins", "the third", "doubled", "another week"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.language.figures.forms import Form, Forms
from reader.language.figures.measures import and_more
from reader.language.figures.patterns import Covered
from reader.language.figures.units import ATTACHED_ONLY, UNITS, unit_behind
from reader.language.figures.value import Value, hedged, scaled
from reader.language.lexicon import Lexicon

_FORMS = Forms(
    (
        Form("unit", r"\b(?:<further>|<articles>|<the>)(?=[ -])", ("<articles> <further> <the>", "<units>")),
        Form("phrase", r"\b(?<!-)<worded>(?![\w-])", ("<worded>",)),
        Form(
            "ordinal",
            r"\b(?<!-)(?:(?P<digits>\d+)(?:st|nd|rd|th)|(?P<word><ordinals>))(?!\w)",
            ("<ordinals> st nd rd th",),
        ),
        Form("multiple", r"\b(?<!-)<multiples>(?!\w)", ("<multiples>",)),
    ),
    {
        "units": lambda _: (
            unit for unit in UNITS if unit.replace(" ", "").isalpha() and unit not in ATTACHED_ONLY
        )
    },
)


def worded(text: str, words: Lexicon, covered: Covered) -> Iterator[Value]:
    """The values of a text that no number tells where it is not covered, which it is by them from then on."""
    for form, match, _ in _FORMS.found(text, words, covered):
        value = _READERS[form](match, words)
        if value and not covered.meets(value.core[0], value.end):
            covered.add(value.start, value.end)
            yield value


def _unit(match: re.Match[str], words: Lexicon) -> Value | None:
    """ "About a mile", "for a week", "another month": an article counts only behind a hedge or a "for"."""
    text = match.string
    behind = unit_behind(text, match.end())
    if not behind:
        return None
    (unit, end), lead = behind, match[0].lower()
    value = Value("number", match.start(), end, (match.start(), end), 1.0, 1.0, unit.dimension)
    value = hedged(and_more(scaled(value, unit.factor, unit.offset), text, words), text, words.language)
    is_offset = re.compile(words.offsets, re.IGNORECASE).match(text, end) is not None
    if lead in words.the:
        return value if is_offset and not value.bound else None
    lasting = f"{words.lasting} "
    is_lasting = lasting.strip() and text[: match.start()].lower().endswith(lasting)
    counts = value.bound or is_lasting or is_offset or value.end > end or lead in words.further
    return value if counts else None


def _phrase(match: re.Match[str], words: Lexicon) -> Value | None:
    told = words.worded[_plain(match[0])]
    if told.unit != "s" and re.compile(words.worded_not).match(match.string, match.end()):
        return None
    value = Value(
        told.kind,
        *match.span(),
        match.span(),
        told.low,
        told.high,
        told.unit,
        told.factor,
        told.bound,
        factor=told.factor,
        loose=told.kind in ("number", "percent") and told.unit != "s",
    )
    return hedged(value, match.string, words.language) if told.unit == "s" else value


def _ordinal(match: re.Match[str], words: Lexicon) -> Value:
    rank = float(match["digits"] or words.ordinals[match["word"].lower()])
    ranked = re.compile(words.ranked, re.IGNORECASE).match(match.string, match.end())
    loose = match["word"] is not None and not ranked  # "first" is often no rank
    return Value("number", *match.span(), match.span(), rank, rank, "ordinal", loose=loose)


def _multiple(match: re.Match[str], words: Lexicon) -> Value:
    """How many times as much, or how often: "twice", "tripled"."""
    times = words.multiples[_plain(match[0])]
    return Value("number", *match.span(), match.span(), times, times, "times")


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


_READERS = {"unit": _unit, "phrase": _phrase, "ordinal": _ordinal, "multiple": _multiple}
