"""Dates in a sentence: absolute, partial, by weekday, and relative to the day of the account."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.language.figures.date_forms import DATE_FORMS
from reader.language.figures.patterns import Covered, any_of, ends_with
from reader.language.figures.value import Moment, Value
from reader.language.lexicon import Lexicon, lexicon

_CAPITAL_MONTHS = frozenset({"en", "de"})
_SHORT_WEEKDAY = 5
_COUNTED = re.compile(r"\s+(?:[a-z]+s|[a-z]*(?:people|men|women|children)|of)\b")
_DOUBTFUL_MONTHS = frozenset({"may", "march", "august", "mar", "jan", "dec", "sept"})
"""Names that are also other words; alone they are months only behind a preposition."""

_THIS_CENTURY = 70  # years in two digits under which they are of this century


@dataclass(frozen=True, slots=True)
class _Written:
    """A date as it is written."""

    match: re.Match[str]  # of one of the forms
    words: Lexicon
    given: Mapping[str, str]  # group of the pattern -> what is written there, folded
    moment: Moment  # what the words give, each by itself


def dates(text: str, language: str | None = "en", covered: Covered | None = None) -> list[Value]:
    """The dates of a sentence in order but where it is covered, which it is by them from then on."""
    words = lexicon(language)
    covered = covered or Covered(len(text))
    found: list[Value] = []
    for form, match, (start, end) in DATE_FORMS.found(text, words, covered):
        date = _written(match, words)
        moment = _READERS[form](date) if _has_capital(date) else None
        if moment and (moment.month or 1) <= 12 and (moment.day or 1) <= 31:
            covered.add(start, end)
            end -= text[end - 1] == "." and _closes(text, start, end)
            found.append(Value("date", start, end, (start, end), 0.0, 0.0, "date", moment=moment))
    return sorted(found, key=lambda value: value.start)


def _written(match: re.Match[str], words: Lexicon) -> _Written:
    given = {
        name: " ".join(text.lower().replace("’", "'").split())
        for name, text in match.groupdict().items()
        if text
    }
    moment = Moment(
        _number(given.get("year"), {}),
        _number(given.get("month"), words.months),
        _number(given.get("day"), words.month_days),
        words.weekdays.get(given.get("weekday", "")),
        words.seasons.get(given.get("season", "")) or words.date_parts.get(given.get("part", ""), ""),
    )
    return _Written(match, words, given, moment)


def _number(written: str | None, names: Mapping[str, int]) -> int | None:
    return None if written is None else int(written) if written.isdigit() else names[written]


def _has_capital(date: _Written) -> bool:
    """Whether the names in a date that its language writes with a capital have one."""
    if date.words.language not in _CAPITAL_MONTHS or {"month", "weekday", "holiday"}.isdisjoint(date.given):
        return True
    text = date.match[0]
    return text != text.lower() or text == text.upper()


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a full stop behind a date ends the sentence and no abbreviation."""
    return not text[end:].strip() or len(text[start:end].split()[-1]) > _SHORT_WEEKDAY


def _plain(date: _Written) -> Moment:
    return date.moment


def _digits(date: _Written) -> Moment:
    """A date in digits; where a stroke leaves the order of day and month open, as in 3/4/2026, only its year."""
    given, year = date.given, date.moment.year
    if short := given.get("short"):
        year = int(short) + (2000 if int(short) < _THIS_CENTURY else 1900)
    day, month = int(given["day"]), int(given["month"])
    if given.get("mark") == "/" and date.words.month_first and max(day, month) <= 12 and day != month:
        return Moment(year)
    return Moment(year, day, month) if month > 12 else Moment(year, month, day)


def _holiday(date: _Written) -> Moment:
    month, day = date.words.holidays[date.given["holiday"]]
    return Moment(month=month, day=day)


def _near(date: _Written) -> Moment:
    return Moment(shift=date.words.days[date.given["near"]], effect="immediate" in date.given["near"])


def _ago(date: _Written) -> Moment | None:
    words, written = date.words, date.given["count"]
    span = words.spans[date.given["span"]]
    count = (
        1 if written in words.articles else int(written) if written.isdigit() else words.numbers.get(written)
    )
    if count is None:
        return None
    if span == "day":
        return Moment(shift=-count)
    return Moment(span="week", turn=-2 * count) if span == "fortnight" else Moment(span=span, turn=-count)


def _turned(date: _Written) -> Moment | None:
    """ "Next Tuesday", "last year", "January last year"; but not "the year"."""
    given, words = date.given, date.words
    span = words.spans.get(given.get("span", ""), "year" if "season" in given else "")
    if given["turn"] in words.the and "part" not in given and span != "weekend":
        return None
    if span in ("day", "fortnight"):
        return None  # the previous day is none seen from today
    period = "" if span else "month" if date.moment.month else "weekday"
    return replace(date.moment, turn=words.turns[given["turn"]], span=span, period=period)


def _quarter(date: _Written) -> Moment | None:
    """A quarter or a half of a year; a half is one only of a year that is told."""
    number = int(date.given.get("quarter") or date.words.quarters[date.given["rank"]])
    if date.given.get("share") == "half":
        return replace(date.moment, part=f"h{min(number, 2)}") if date.moment.year else None
    return replace(date.moment, part=f"q{number}")


def _month(date: _Written) -> Moment | None:
    name, words = date.given["month"], date.words
    is_doubtful = name in _DOUBTFUL_MONTHS or (len(name) < 4 and words.language == "en")
    if is_doubtful and not date.moment.part and not _stands_behind(words.before_month, date.match):
        return None
    return date.moment


def _weekday(date: _Written) -> Moment | None:
    return date.moment if len(date.given["weekday"]) >= _SHORT_WEEKDAY else None


def _year(date: _Written) -> Moment | None:
    """A number of four digits, unless it counts something or stands behind a sign."""
    text, at = date.match.string, date.match.start()
    if "part" in date.given or _stands_behind(date.words.in_year, date.match):
        return date.moment
    return None if _COUNTED.match(text, date.match.end()) or text[at - 1 : at] in {*"$£€#-"} else date.moment


def _stands_behind(phrases: tuple[str, ...] | frozenset[str], match: re.Match[str]) -> bool:
    return ends_with(_last(phrases), match.string, match.start()) is not None


@lru_cache(maxsize=16)
def _last(phrases: tuple[str, ...] | frozenset[str]) -> str:
    return rf"\b{any_of(phrases)}\s+$"


_READERS: Mapping[str, Callable[[_Written], Moment | None]] = {
    "written": _plain,
    "digits": _digits,
    "holiday": _holiday,
    "near": _near,
    "ago": _ago,
    "turned": _turned,
    "season": _plain,
    "quarter": _quarter,
    "month": _month,
    "weekday": _weekday,
    "year": _year,
}
"""Form of a date -> how it is read."""
