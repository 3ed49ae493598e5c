"""Measures: numbers with a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.language.durations import HOUR, MINUTE, YEAR
from reader.language.figures.forms import Covered
from reader.language.figures.numbers import Number, more_behind
from reader.language.figures.templates import Pieces, Template, Text
from reader.language.figures.units import UNITS, Unit, unit_behind
from reader.language.figures.value import Value, scaled

_RESTS = {UNITS["foot"].factor: ("inch", 12), UNITS["stone"].factor: ("pound", 14)}
"""Factor of a unit -> the smaller one that may go without its name behind it, and how many of that it has."""

_LARGEST_REST = 14
_PIECES = Pieces(
    rests=lambda words: (word for word, number in words.numbers.items() if 0 < number < _LARGEST_REST)
)
_REST = Template(
    r"(?: |(?P<hyphen>-))(?P<rest><rests>|1?\d)\b(?(hyphen)|(?=[,.;:)!?]|$|\s(?:<grammar>|tall)\b))", _PIECES
)
_MINUS = Template(r"(?:\b<minus>\s|(?<![\w.])[-−])$")
_BELOW = Template(r" <below_nought>\b")
_LARGER = Template(r"\b<articles> (?P<unit>\w+)(?: <joiners>)? $")
_SINGLE = Template(r" <joiners> <articles> (?P<unit>[^\W\d_]+)(?!\w)")
_PART_OF = Template("(?: <of>)? <articles> ")
_OF = Template(" <of> ")
_CLOCKED = re.compile(r"(?<![\w.:,])(?:(?P<h>\d\d?):)?(?P<m>\d\d?):(?P<s>[0-5]\d(?P<part>\.\d+)?)(?![\w:])")


def clocked(text: str, covered: Covered) -> Iterator[Value]:
    """Lengths of time as a clock stops them, where a text is not covered: "2:19:24", "1:42.15"."""
    for match in _CLOCKED.finditer(text) if ":" in text else ():
        if (match["h"] or match["part"]) and not covered.meets(*match.span()):
            told = HOUR * int(match["h"] or 0) + MINUTE * int(match["m"]) + float(match["s"])
            yield Value("number", *match.span(), match.span(), told, told, "s")


def measure_of(value: Value, first: Number, text: Text) -> Value | None:
    """A number as a measure in the base unit of its dimension, where a unit stands behind it."""
    behind = unit_behind(text, value.end)
    if first.form == "crowd" and (of := _OF.at(text, value.end)):
        behind = unit_behind(text, of.end() - 1)
    if first.form == "part":
        part = _PART_OF.at(text, value.end)
        behind = unit_behind(text, part.end() - 1) if part else _halved(value.end, text)
    if not behind:
        return None
    unit, end = behind
    if unit.dimension == "C":
        value, end = _signed(value, end, text)
    told = scaled(replace(value, end=end, unit=unit.dimension), unit.factor, unit.offset)
    return _behind_larger(_and_rest(and_more(told, text), text), text)


def _halved(at: int, text: Text) -> tuple[Unit, int] | None:
    """The unit of which a "half-" is told: "half-hour", but not "half-year results"."""
    behind = unit_behind(text, at) if text.startswith("-", at) else None
    return behind if behind and behind[0].factor != YEAR else None


def _signed(value: Value, end: int, text: Text) -> tuple[Value, int]:
    """A temperature under nought, "minus 12C" or "12C below zero", and where it ends; else the one that is written."""
    minus, below = _MINUS.before(text, value.start), _BELOW.at(text, end)
    if minus or below:
        start = minus.start() if minus else value.start
        value = replace(value, start=start, low=-value.high, high=-value.low)
    return value, below.end() if below else end


def _and_rest(value: Value, text: Text) -> Value:
    """A measure with the smaller unit behind it that nobody names: "six foot four", "fifteen stone four"."""
    rest = _REST.at(text, value.end) if value.factor in _RESTS else None
    if not rest:
        return value
    smaller, most = _RESTS[value.factor]
    count = float(text.words.numbers.get(rest["rest"].lower()) or rest["rest"])
    return _plus(value, UNITS[smaller].factor, rest.end(), count) if count < most else value


def _behind_larger(value: Value, text: Text) -> Value:
    """A measure with the single larger unit in front of it that it completes: "an hour and twenty minutes"."""
    lead = _LARGER.before(text, value.start)
    unit = UNITS.get(lead["unit"].lower()) if lead else None
    if not lead or not unit or unit.dimension != value.unit or not value.high < unit.factor:
        return value
    start, low, high = lead.start(), unit.factor + value.low, unit.factor + value.high
    return replace(value, start=start, core=(start, value.core[1]), low=low, high=high)


def and_more(value: Value, text: Text) -> Value:
    """A measure with what is more behind its unit: "an hour and a half", "four weeks and a day"."""
    if found := more_behind(text, value.end):
        more = found[0] * value.factor
        return replace(value, low=value.low + more, high=value.high + more, end=found[1])
    single = _SINGLE.at(text, value.end)
    unit = UNITS.get(single["unit"].lower()) if single else None
    if not single or not unit or unit.dimension != value.unit or unit.factor >= value.factor:
        return value
    return _plus(value, unit.factor, single.end())


def _plus(value: Value, unit: float, end: int, count: float = 1) -> Value:
    """A measure and so many of a smaller unit, which end at an offset."""
    low, high = value.low + unit * count, value.high + unit * count
    return replace(value, low=low, high=high, end=end, grain=unit, factor=unit)
