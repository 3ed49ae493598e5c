"""What each form of a date tells."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace

from reader.language.figures.endings import PLURAL, ends_day
from reader.language.figures.templates import Template, Text, folded
from reader.language.figures.value import SOME_YEAR, Moment

_SHORTEST_WEEKDAY = 5  # letters of one that stands alone
_COUNTED = re.compile(rf"{PLURAL.pattern}|\s+of\b")
_BEHIND = re.compile(r"[-'’]|\s(?P<word>[^\W\d_]+)")
_BEFORE_MONTH, _BEFORE_WIDE, _IN_YEAR = (
    Template(rf"\b<{table}>\s+$") for table in ("before_month", "before_wide", "in_year")
)
_LONGEST_MONTH = 31
_LARGEST_RANK = 10
_THIS_CENTURY = 30  # years in two digits under which they are of this century


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written."""

    text: Text  # in which it stands
    match: re.Match[str]  # of one of the forms
    given: Mapping[str, str]  # group of the pattern -> what is written there, folded
    moment: Moment  # what the words give, each by itself


def written(match: re.Match[str], text: Text) -> Written:
    """The date that has one of the forms, with what its words give."""
    words, given = text.words, {name: folded(part) for name, part in match.groupdict().items() if part}
    moment = Moment(
        _number(given.get("year"), {}) or _full_year(given.get("short")),
        _number(given.get("month"), words.months),
        _number(given.get("day"), words.month_days),
        words.weekdays.get(given.get("weekday", "")),
        words.seasons.get(given.get("season", "")) or words.date_parts.get(given.get("part", ""), ""),
    )
    year, following = moment.year or 0, given.get("next", "")
    if following and int(following) % 100 == (year + 1) % 100 and not (moment.month or moment.part):
        moment = replace(moment, span="season")
    return Written(text, match, given, moment)


def _full_year(short: str | None) -> int | None:
    """A year of which only the last two digits are written."""
    return None if short is None else int(short) + (2000 if int(short) < _THIS_CENTURY else 1900)


def _number(written: str | None, names: Mapping[str, int]) -> int | None:
    digits = re.match(r"\d+", written or "")
    return int(digits[0]) if digits else None if written is None else names[written]


def plain(date: Written) -> Moment:
    """A date that is what its words give: "6 March 2026"."""
    return date.moment


def digits(date: Written) -> Moment:
    """A date in digits; where a stroke leaves the order of day and month open, as in 3/4/2026, only its year."""
    given, year = date.given, date.moment.year
    day, month = int(given["day"]), int(given["month"])
    if given.get("mark") == "/" and date.text.words.month_first and max(day, month) <= 12 and day != month:
        return Moment(year)
    return Moment(year, day, month) if month > 12 else Moment(year, month, day)


def moved(moment: Moment, days: int) -> Moment | None:
    """The date so many days after another one; None where that is no certain day."""
    if moment.easter is not None:
        return replace(moment, easter=moment.easter + days)
    if not (moment.month and moment.day):
        return None
    try:
        day = dt.date(moment.year or SOME_YEAR, moment.month, moment.day) + dt.timedelta(days)
    except (ValueError, OverflowError):
        return None
    weekday = None if moment.weekday is None else (moment.weekday + days) % 7
    return Moment(day.year if moment.year else None, day.month, day.day, weekday)


def holiday(date: Written) -> Moment | None:
    """A day that has a name, "last Easter"; one that the days around it share only where it is a time: "by Christmas"."""
    words, year = date.text.words, date.moment.year
    day, turn = words.holidays[date.given["holiday"]], date.given.get("turn")
    if day.is_wide and not (year or turn):
        behind = _BEHIND.match(date.text, date.match.end())
        is_alone = not behind or (behind["word"] or "").lower() in date.text.words.grammar
        if not is_alone or not _stands_behind(_BEFORE_WIDE, date):
            return None
    part = "around" if day.is_wide else f"week {day.number}" if day.number else ""
    found = Moment(year, day.month, day.day, day.weekday, part, easter=day.easter)
    return replace(found, turn=words.turns[turn], span="year") if turn else found


def counted(date: Written) -> Moment | None:
    """ "The first Monday in June", "the second week of May", "the last day of March"."""
    written = date.given.get("span", "")
    number, span = date.text.words.nth[date.given["nth"]], date.text.words.spans.get(written)
    if written.removesuffix("s") in date.text.words.spans and written.endswith("s"):
        return None  # the first days
    if span == "day":
        length = monthrange(date.moment.year or SOME_YEAR, date.moment.month or 1)[1]
        return replace(date.moment, day=number if number > 0 else length + 1 + number)
    return replace(date.moment, part=f"week {number}") if span in (None, "week", "weekend") else None


def first(date: Written) -> Moment | None:
    """The first of two days of one month: "the 3rd and 9th of July"."""
    return date.moment if int(date.given["day"]) < int(date.given["last"]) else None


def second(date: Written) -> Moment | None:
    """The second of two days of one month: "October 14-17"; where they are joined by a word it may count something."""
    is_one = int(date.given["first"]) < int(date.given["day"]) <= _LONGEST_MONTH
    return date.moment if is_one and (date.moment.year or _ends(date)) else None


def day(date: Written) -> Moment | None:
    """A day of the month with its weekday; but not "they came on Saturday, eighth in the table"."""
    return lone_day(date) if "the" not in date.given else date.moment if _ends(date) else None


def lone_day(date: Written) -> Moment | None:
    """A day without its month, unless a small ordinal is as likely to count something."""
    is_counting = not date.given["day"][0].isdigit() and (date.moment.day or 0) <= _LARGEST_RANK
    return date.moment if not is_counting and _ends(date) else None


def bare_day(date: Written) -> Moment | None:
    """A day in digits alone: "le 17", "am 17. kam er", where a noun that it counts would have a capital."""
    behind = date.text[date.match.end() : date.match.end() + 2]
    is_sure = date.text.words.capitals == "nouns" and behind[:1] == " " and behind[1:].islower()
    return date.moment if is_sure or _ends(date) else None


def _ends(date: Written) -> bool:
    return ends_day(date.text, date.match.end())


def hence(date: Written) -> Moment:
    """ "Tuesday week"."""
    return replace(date.moment, turn=2, span="weekday")


def century(date: Written) -> Moment:
    """ "The early 18th century", "the second century BC"."""
    number = _number(date.given["century"], date.text.words.month_days) or 1
    if date.text.words.eras.get(date.given.get("era", ""), 1) < 0:
        return replace(date.moment, year=-100 * number + 1, span="century")
    return replace(date.moment, year=100 * (number - 1) + 1, span="century")


def era(date: Written) -> Moment:
    """ "AD 120", "300 BC"."""
    year = int(date.given["count"])
    return Moment(year if date.text.words.eras.get(date.given["era"], 1) > 0 else 1 - year)


def decade(date: Written) -> Moment | None:
    """ "The late 1980s", "the '80s", "the eighties"; but not "80s"."""
    given = date.given
    if "tens" in given and "the" not in given:
        return None
    tens = int(given.get("tens") or date.text.words.decades.get(given.get("fifties", ""), 0))
    return replace(date.moment, year=int(given.get("decade") or 1900 + tens), span="decade")


def near(date: Written) -> Moment:
    """ "Yesterday", "with immediate effect"."""
    return Moment(
        turn=date.text.words.days[date.given["near"]], span="day", effect="immediate" in date.given["near"]
    )


def ago(date: Written) -> Moment | None:
    """ "Three days ago"; no date where nothing is counted."""
    words, written = date.text.words, date.given["count"]
    span = words.spans[date.given["span"]]
    number = 1 if written in words.articles else words.numbers.get(written)
    count = int(written) if written.isdigit() else int(number or 0)
    if not count:
        return None
    return Moment(span="week", turn=-2 * count) if span == "fortnight" else Moment(span=span, turn=-count)


def turned(date: Written) -> Moment | None:
    """ "Next Tuesday", "last year", "January last year"; but not "the year"."""
    given, words = date.given, date.text.words
    span = words.spans.get(given.get("span", ""), "year" if "season" in given else "")
    if given["turn"] in words.the and "part" not in given and span != "weekend":
        return Moment(day=date.moment.day) if "day" in given else None
    if span in ("day", "fortnight") or given.get("span", "").endswith("s"):
        return None  # the previous day is none seen from today, the coming weeks are no week
    span = span or ("month" if date.moment.month else "weekday")
    turn = words.turns_behind.get(given["turn"]) or words.turns[given["turn"]]
    return replace(date.moment, turn=turn, span=span)


def quarter(date: Written) -> Moment | None:
    """A quarter or a half of a year; a half is one only of a year that is told."""
    number = int(date.given.get("quarter") or date.text.words.quarters[date.given["rank"]])
    if date.given.get("share") == "half":
        return replace(date.moment, part=f"h{min(number, 2)}") if date.moment.year else None
    return replace(date.moment, part=f"q{number}")


def month(date: Written) -> Moment | None:
    """A month without its year; one whose name is another word too only behind a preposition: "in May"."""
    name, words = date.given["month"], date.text.words
    if name in words.doubtful_months and not date.moment.part and not _stands_behind(_BEFORE_MONTH, date):
        return None
    return date.moment


def weekday(date: Written) -> Moment | None:
    """A weekday alone, written out: "sun" is hardly a Sunday."""
    return date.moment if len(date.given["weekday"]) >= _SHORTEST_WEEKDAY else None


def year(date: Written) -> Moment | None:
    """A number of four digits, unless it counts something or stands behind a sign."""
    text, at = date.text, date.match.start()
    if "part" in date.given or _stands_behind(_IN_YEAR, date):
        return date.moment
    return None if _COUNTED.match(text, date.match.end()) or text[at - 1 : at] in {*"$£€#-"} else date.moment


def years(date: Written) -> Moment | None:
    """A season or a business year, which two years have in common: "2024-25"; other years are the ends of a range."""
    return date.moment if date.moment.span else None


def short_year(date: Written) -> Moment | None:
    """ "In '98"."""
    return date.moment if _stands_behind(_IN_YEAR, date) else None


def _stands_behind(phrases: Template, date: Written) -> bool:
    return phrases.before(date.text, date.match.start()) is not None
