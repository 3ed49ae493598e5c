"""Ages: which numbers of a sentence are somebody's years."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from reader.language.durations import YEAR
from reader.language.figures.endings import PLURAL, ends
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.hedges import hedge_before
from reader.language.figures.templates import Template, Text, ends_with
from reader.language.figures.units import UNITS, unit_behind
from reader.language.figures.value import Value

_OLDEST = 120
_DECADE = 9  # years by which a sixty-something may be older than sixty
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9)}
_TEENS = (3, 9)
_NAMELESS = 10  # years under which a number between commas is rather none
_YEAR_OLD, _AGED, _IS_AGED, _MAY_BE_AGED = map(
    Template, ("<year_old>", "<aged>", "<is_aged>", "<may_be_aged>")
)
_OF_YEARS = Template("<of_years>")
_AT, _WHEN, _GROUP = Template("<aged_at>"), Template(",?<aged_when>"), Template("<aged_group>")
_APPOSED = Template("(?-i:<apposed_age>)")
_BEHIND_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*[^\W\d_]|[A-Z]\.?),\s$")
_CLOSES = re.compile(r"[,.;]|\s(?:and\s[A-Z]|who\s|was\s|is\s|(?:next|this|last)\s(?:week|month|year|[A-Z]))")
_IN_BRACKETS = re.compile(r"([^\W\d_][\w.'’-]*)\s\($")


def age_of(value: Value, text: Text) -> Value | None:
    """A number as an age in years, where the words around it say that it is one."""
    if behind := _YEAR_OLD.at(text, value.end):
        unit = UNITS.get((behind.groupdict().get("unit") or "year").lower(), UNITS["year"]).factor
        slack = 0 if behind.groupdict().get("decade") is None else _DECADE
        return _in_years(replace(value, end=behind.end(), high=value.high + slack), unit)
    if not 0 < value.low < _OLDEST or value.low != int(value.low):
        return None
    span = unit_behind(text, value.end)
    lead = _AGED.before(text, value.start) or (span and _OF_YEARS.before(text, value.start))
    told_in, end = span or (UNITS["year"], value.end)
    if lead and told_in.dimension == "s":
        return _in_years(replace(value, start=lead.start(lead.lastgroup or 0), end=end), told_in.factor)
    is_age = _is_told(value, text) or _is_apposed(value, text)
    return replace(value, kind="age") if is_age else None


def _in_years(value: Value, unit: float) -> Value:
    """An age that is written in units of so many seconds."""
    factor = unit / YEAR
    return replace(value, kind="age", low=value.low * factor, high=value.high * factor, factor=factor)


def _is_told(value: Value, text: Text) -> bool:
    """Whether somebody is said to be so old: "she was 34", "Ada is 26", "at 34, he", "people over 65"."""
    if _AT.before(text, value.start) and _WHEN.at(text, value.end):
        return True
    hedge = hedge_before(text, value.start)
    if hedge and _GROUP.before(text, hedge[1]):
        return unit_behind(text, value.end) is None and PLURAL.match(text, value.end) is None
    return ends(text, value.end) and bool(
        _IS_AGED.before(text, value.start)
        or (value.low >= _NAMELESS and _MAY_BE_AGED.before(text, value.start))
    )


def _is_apposed(value: Value, text: Text) -> bool:
    """Whether a number stands beside a person: "Ada Brandt, 34, said", "Ada Brandt (34)", "the actor, 58, said"."""
    after = text[value.end : value.end + 1]
    if after == ")":
        before = ends_with(_IN_BRACKETS, text, value.start)
        # Behind a word that is no name the end of a clause has the number of a note.
        cited = (
            before and before[1][0].islower() and not text[value.end + 1 : value.end + 3].strip().isalpha()
        )
        return value.low >= _NAMELESS and before is not None and not cited
    if after == "," and _APPOSED.before(text, value.start):
        return True
    name = ends_with(_BEHIND_NAME, text, value.start) if _CLOSES.match(text, value.end) else None
    return name is not None and name[0][0].isupper() and value.low >= _NAMELESS


def decades(text: Text, covered: Covered) -> Iterator[Value]:
    """Ages told by a decade or a bound, "in her early thirties", "the over-75s", where a text is not covered."""
    for read, match, _ in DECADE_FORMS.found(text, covered):
        yield read(match, text)


def _decade(match: re.Match[str], text: Text) -> Value:
    """ "In her early thirties", "in his late teens or early twenties"."""
    low, high = _years(match["part"], match.groupdict().get("decade") or match["next"], text)
    if match["next"]:
        high = _years(match["next_part"], match["next"], text)[1]
    return Value("age", *match.span(), match.span(), low, high)


def _years(part: str | None, decade: str, text: Text) -> tuple[int, int]:
    ten = text.words.decades[decade.lower()]
    first, last = _PARTS.get((part or "").lower(), _TEENS if ten == 10 else (0, 9))
    return ten + first, ten + last


def _group(match: re.Match[str], _: Text) -> Value:
    age, is_over = float(match["age"]), match["side"].lower() == "over"
    return Value("age", *match.span(), match.span("age"), age, age, bound="above" if is_over else "below")


DECADE_FORMS: Forms[Callable[[re.Match[str], Text], Value]] = Forms(
    (
        Form(
            _decade,
            r"<in_decade>(?:(?P<part><decade_parts>)[- ]?)?(?P<decade><decades>)\b"
            r"(?: (?:<either>|<to>) (?:(?P<next_part><decade_parts>)[- ]?)?(?P<next><decades>)\b)?",
        ),
        Form(
            _decade,
            r"<in_decade>(?P<part><decade_parts>) (?:<either>|<to>) (?P<next_part><decade_parts>)[- ]?(?P<next><decades>)\b",
        ),
        Form(_group, r"<age_group>", "s"),
    )
)
