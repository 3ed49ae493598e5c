"""Dates told by their distance: from the date before them in the sentence, or from today in other words than "ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.language.figures.dates import in_weeks
from reader.language.figures.patterns import any_of
from reader.language.figures.value import Moment, Value
from reader.language.lexicon import Lexicon, lexicon

_WORD = re.compile(r"[^\W\d_]+")
_SOME_YEAR = 2001  # without a leap day, for days of no known year
_DAYS = {"day": 1, "week": 7}


def following(text: str, words: Lexicon, found: Sequence[Value]) -> Iterator[Value]:
    """The dates that are told from the last one of ``found`` before them: "in 2011 … the following year"."""
    if not words.following or words.spans.keys().isdisjoint(_WORD.findall(text.lower())):
        return
    for match in _pattern(words.language).finditer(text):
        moment = _hence(match, words) if match["hence"] else _after(match, words, found)
        if moment and not any(value.start < match.end() and match.start() < value.end for value in found):
            yield Value("date", *match.span(), match.span(), 0.0, 0.0, "date", moment=moment)


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    words = lexicon(language)
    count = any_of([*words.numbers, *words.articles])
    span = rf"(?:{any_of(words.spans)})"
    return re.compile(
        rf"\b(?:(?P<next>{any_of(words.following)})\s+(?P<unit>{span})(?!\w)"
        rf"|(?P<count>\d{{1,3}}|{count})\s+(?P<units>{span})\s+(?P<later>{any_of(words.later)})(?!\w)"
        rf"|(?P<hence>in\s+(?P<ahead>\d{{1,3}}|{count})\s+(?P<spans>{span})(?:{any_of(words.hence)})))",
        re.IGNORECASE,
    )


def _hence(match: re.Match[str], words: Lexicon) -> Moment | None:
    span = words.spans.get(match["spans"].lower())
    count = _count(match["ahead"], words)
    if span is None or span == "weekend":
        return None
    return Moment(shift=count) if span == "day" else in_weeks(span, count)


def _after(match: re.Match[str], words: Lexicon, found: Sequence[Value]) -> Moment | None:
    base = next((v.moment for v in reversed(found) if v.end <= match.start()), None)
    if base is None:
        return None
    if match["next"]:
        step, span = _plain(match["next"]), words.spans[match["unit"].lower()]
        is_ahead = step.endswith("next") and span != "day"  # "the next year" is mostly the one to come
        return None if is_ahead else _moved(base, words.following[step], span)
    steps = _count(match["count"], words) * words.later[_plain(match["later"])]
    return _moved(base, steps, words.spans[match["units"].lower()])


def _moved(base: Moment, steps: int, span: str) -> Moment | None:
    """A date so many days, weeks, months or years from another, as far as that one is told."""
    if span in ("year", "decade") and base.year and not base.span:
        return Moment(base.year + steps * (10 if span == "decade" else 1))
    if span == "month" and base.month:
        months = 12 * (base.year or 0) + base.month - 1 + steps
        return Moment(months // 12 if base.year else None, months % 12 + 1)
    if span not in _DAYS:
        return None
    days = steps * _DAYS[span]
    if base.shift is not None:
        return Moment(shift=base.shift + days)
    if base.month and base.day:
        return _day(base, days)
    return Moment(weekday=(base.weekday + days) % 7) if base.weekday is not None and abs(days) < 7 else None


def _day(base: Moment, days: int) -> Moment | None:
    try:
        moved = dt.date(base.year or _SOME_YEAR, base.month or 1, base.day or 1) + dt.timedelta(days)
    except (ValueError, OverflowError):
        return None
    return Moment(moved.year if base.year else None, moved.month, moved.day)


def _count(written: str, words: Lexicon) -> int:
    plain = _plain(written)
    return int(plain) if plain.isdigit() else words.numbers.get(plain, 1)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
