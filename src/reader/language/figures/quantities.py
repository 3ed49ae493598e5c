"""Quantities in a sentence: counts, money, shares, measures, ages and scores."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.language.figures.ages import age_of, decades
from reader.language.figures.counts import count_of
from reader.language.figures.endings import ends
from reader.language.figures.forms import Covered
from reader.language.figures.hedges import hedged_around
from reader.language.figures.measures import clocked, measure_of
from reader.language.figures.money import in_one_currency, sum_of
from reader.language.figures.numbers import Number, numbers
from reader.language.figures.ranges import AND, BETWEEN, FROM, RANGE, paired
from reader.language.figures.shares import ratio_of, share_of, share_of_money
from reader.language.figures.templates import Template, Text, ends_with
from reader.language.figures.value import Value, scaled
from reader.language.figures.worded import worded

_REST = Template(r",?\s?(?:<joiners>\s)?|-")
_CHANGE = Template(r"\s<to>\s")
_SUMMED = frozenset({"s", "m", "kg"})  # dimensions of which people tell the rest in a smaller unit
_CHANGING = frozenset(("money", "percent"))  # kinds of which what something was may go without its unit
# but not "than a year ago", "from £5m a year before."
_RECORDS = re.compile(r"[A-Z][\w.’'-]* \((?:\d+-\d+, )?$")
_PER = Template(r"<per>(?P<each><each>)\b(?!\s<ago>\b|<offsets>\s?(?:[,.;)]|$))")


def quantities(text: Text, covered: Covered) -> list[Value]:
    """The quantities of a sentence where it is not covered."""
    whole = [*decades(text, covered), *clocked(text, covered)]
    for value in whole:
        covered.add(value.start, value.end)
    free = [n for n in numbers(text) if not covered.meets(n.start, n.end)]
    typed = _typed(paired(free, text), text)
    # the whole of a share may be a day or a time: "2 in 3 May"
    counted = [
        value
        for value in in_one_currency(_joined(typed, text), text)
        if not covered.meets(value.start, value.end)
    ]
    for value in counted:
        rate = _PER.at(text, value.end) if value.per else None  # "$500 a year": no length of time is told
        covered.add(value.start, rate.end() if rate else value.end)
    return [*whole, *counted, *worded(text, covered)]


def _typed(found: Iterable[tuple[Number, Number]], text: Text) -> Iterator[Value]:
    end = 0
    for first, last in found:
        value = _value(first, last, text) if first.start >= end else None
        if value and value.start >= end:  # a sign may stand between two numbers
            end = value.end
            yield value


def _value(first: Number, last: Number, text: Text) -> Value | None:
    """What two numbers that belong together, or one that is both of them, tell by the words around them."""
    core, grain = (first.start, last.end), max(first.grain, last.grain)
    value = Value("number", *core, core, first.low, last.high, "", grain)
    if first is not last and (first.low >= last.high or _is_record(first, last, text)):
        return replace(value, low=first.low, high=last.high, unit="score")
    told = (
        age_of(value, text)
        or ratio_of(value, text)
        or share_of_money(value, text)
        or sum_of(value, text)
        or measure_of(value, first, text)
        or share_of(value, first, text)
        or count_of(value, first, text)
    )
    return hedged_around(_rated(told, text), text) if told else None


def _is_record(first: Number, last: Number, text: Text) -> bool:
    """Whether two numbers are what a team has won and lost, in brackets behind its name: "Harwick (3-8, 2-4)"."""
    return text[last.end : last.end + 1] in (")", ",") and bool(ends_with(_RECORDS, text, first.start))


def _rated(value: Value, text: Text) -> Value:
    """A value with what each has of it: "$15 an hour", "600 euros to every household"."""
    match = _PER.at(text, value.end) if value.kind in ("money", "number") else None
    return replace(value, per=text.words.each[match["each"].lower()]) if match else value


def _joined(found: Iterable[Value], text: Text) -> list[Value]:
    """The values with those made one that tell one: "2C to 8C", "$10 to $12", "two days and five hours", "6ft 2in"."""
    joined: list[Value] = []
    for value in found:
        last = joined[-1] if joined else value
        if _is_changed(last, value, text):
            last, value = _in_unit_of(value, last), _in_unit_of(last, value)
            joined[-1] = last
        core = (last.core[0], value.core[1])
        if last is value or (last.kind, last.unit) != (value.kind, value.unit):
            joined.append(value)
        elif _completes(value, last, text):
            low, high = last.low + value.low, last.high + value.high
            joined[-1] = replace(
                last, end=value.end, core=core, low=low, high=high, grain=value.grain, factor=value.factor
            )
        elif _is_end(value, last, text):
            joined[-1] = replace(last, end=value.end, core=core, high=value.high)
        else:
            joined.append(value)
    return joined


def _is_changed(last: Value, value: Value, text: Text) -> bool:
    """Whether one of two values is a bare number that the other one was or became: "from 40 weeks to 32", "from 3 to 5%"."""
    bare, told = sorted((last, value), key=lambda one: one.unit != "")
    is_one = bare.kind == "number" and bare.unit == "" and (told.unit in _SUMMED or told.kind in _CHANGING)
    return (
        is_one
        and FROM.before(text, last.start) is not None
        and _CHANGE.between(text, last.end, value.start) is not None
        and (bare is last or ends(text, value.end))
    )


def _in_unit_of(told: Value, value: Value) -> Value:
    """A value in the unit of another one, if it is a bare number."""
    return replace(scaled(value, told.factor), kind=told.kind, unit=told.unit) if value.unit == "" else value


def _completes(value: Value, last: Value, text: Text) -> bool:
    """Whether a measure tells the rest of the one before it, in a smaller unit of the same dimension."""
    return (
        value.unit in _SUMMED
        and value.is_exact
        and last.low == last.high
        and not (last.per or value.per)
        and value.low < last.factor
        and value.factor < last.factor
        and _REST.between(text, last.end, value.start) is not None
    )


def _is_end(value: Value, last: Value, text: Text) -> bool:
    """Whether a value is the end of a range that the one before it, of the same unit, begins."""
    if value.unit in ("", "score") or last.high >= value.low:
        return False
    gap = (last.end, value.start)
    if BETWEEN.before(text, last.start) and AND.between(text, *gap):
        return True
    return RANGE.between(text, *gap) is not None and not FROM.before(text, last.start)
