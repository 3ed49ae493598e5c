"""Dates in a sentence: absolute, partial, by weekday, and relative to the day of the account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from reader.language.figures import date_readers as read
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.templates import Pieces, Text, phrase_before
from reader.language.figures.times import ZONES
from reader.language.figures.value import Moment, Value
from reader.language.lexicon import Lexicon

_WITH_CAPITAL = frozenset({"month", "weekday", "holiday"})  # groups of the forms
_FIFTY = 50  # from which a decade in words is one of years, and hardly of degrees


def dates(text: Text, covered: Covered | None = None) -> list[Value]:
    """The dates of a sentence in order but where it is covered, which it is by them from then on."""
    words, covered = text.words, covered or Covered(len(text))
    found: list[Value] = []
    for reader, match, (start, end) in DATE_FORMS.found(text, covered):
        date = read.written(match, text)
        moment = reader(date) if _has_capital(date) else None
        if moment and (lead := phrase_before(text, start, _leads(words))):
            led = _led(moment, lead[0], words)
            moment, start = (led, lead[1]) if led else (moment, start)
        if moment and (moment.month or 1) <= 12 and (moment.day or 1) <= 31:
            covered.add(start, end)
            end -= text[end - 1] == "."
            found.append(Value("date", start, end, (start, end), 0.0, 0.0, "date", moment=moment))
    return sorted(found, key=lambda value: value.start)


def _has_capital(date: read.Written) -> bool:
    """Whether the names in a date that its language writes with a capital have one."""
    if not date.text.words.capitals or _WITH_CAPITAL.isdisjoint(date.given):
        return True
    text = " ".join(date.match[name] for name in _WITH_CAPITAL if name in date.given)
    return text != text.lower() or text == text.upper()


@cache
def _leads(words: Lexicon) -> frozenset[str]:
    """The phrases in front of a date that change it."""
    return frozenset((*words.beside, *words.stretches))


def _led(moment: Moment, lead: str, words: Lexicon) -> Moment | None:
    """A date with the phrase in front of it: "the eve of", "the dying days of"; None where it does not fit."""
    if lead in words.beside:
        return read.moved(moment, words.beside[lead])
    is_stretch = (moment.month or moment.year or moment.span) and not (moment.day or moment.part)
    return replace(moment, part=words.stretches[lead]) if is_stretch else None


_PIECES = Pieces(
    month=r"(?P<month><months>)\b\.?",
    weekday=r"(?P<weekday><weekdays>)\b\.?",
    on_weekday=r"(?:<weekday>,?\s+)?",
    day=r"(?P<day>0?[1-9]|[12]\d|3[01]|<month_days>)(?:st|nd|rd|th|er|º)?\b",
    nth_day=r"(?P<day>\d\d?<th>|<month_days>)\b",
    th=lambda _: ("st", "nd", "rd", "th"),
    ending=r"(?:st|nd|rd|th|er|º)?\.?",
    season=r"(?P<season><seasons>)",
    turn=r"(?P<turn><turns>)",
    turned_year=r"(?:<of>\s+)?<turn>\s+(?P<span><years>)(?!\w)",
    span=r"(?P<span><spans>)",
    part=r"(?:(?P<part><date_parts>)[- ])?",
    article=r"(?:<the>\s+)?",
    told_article=r"(?P<the><the>\s+)?",
    of_a=r"(?:(?:of|de)\s+)?",
    year=r"(?P<year>(?:1[5-9]|20)\d\d|2100)",
    short=r"['’](?P<short>\d\d)",  # '98
    two_digits=r"(?P<short>\d\d)",
    of_year=r",?\s+(?:(?:of|del?)\s+)?<article>(?:<fiscal>\s+)?(?:<year>|<short>)\b(?:<next_year>)?",
    year_behind=r"(?:,?\s+<year>\b)?",
    next_year=r"[-–/](?P<next>\d\d|(?:19|20)\d\d)(?!\w|[./-]\d)",  # 2024-25
    gap=r"(?:\s?[-–]\s?|\s(?:<joiners>|<either>|<to>)\s)",  # between two days of a month
    weeks=lambda words: _names_of(words, "week"),
    one_month=lambda words: _names_of(words, "month"),
    years=lambda words: _names_of(words, "year"),
    fifties=lambda words: (word for word, ten in words.decades.items() if ten >= _FIFTY),
    zones=lambda _: ZONES,
)


def _names_of(words: Lexicon, span: str) -> list[str]:
    return [word for word, named in words.spans.items() if named == span]


DATE_FORMS: Forms[Callable[[read.Written], Moment | None]] = Forms(
    (
        Form(read.digits, r"(?<![\w-])<year>-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)", "-"),
        Form(read.holiday, r"\b(?!<the>\s)<turn>\s+(?P<holiday><holidays>)(?!\w)"),
        Form(read.holiday, r"\b(?P<holiday><holidays>)(?!\w)<of_year>?"),
        Form(
            read.digits,
            r"(?<![\w./])(?P<day>\d\d?)(?P<mark>[./])(?P<month>\d\d?)(?P=mark)(?:<year>|<two_digits>)(?![\w/])",
            ". /",
        ),
        # the first Monday in June, the second week of May, the last day of March
        Form(
            read.counted, r"\b<article>(?P<nth><nth>)\s+(?:<weekday>|<span>)\s+<of_month>\s+<month><of_year>?"
        ),
        # 6 March last year, March 6 of last year
        Form(read.turned, r"\b(?:<article><day>\.?\s+<of_a>)?<month>,?\s+<turned_year>"),
        Form(read.turned, r"\b<month>\s+<article><day>,?\s+<turned_year>"),
        Form(read.plain, r"\b<on_weekday><article><day>\.?\s+<of_a><month><of_year>?"),
        # October 14-17: the second of two days of a month that stands before the first
        Form(
            read.second,
            r"\b<month>\s+<article>(?P<first>\d\d?)(?:st|nd|rd|th)?<gap><article>"
            r"(?P<value>(?P<day>\d\d?)(?:st|nd|rd|th)?(?![\w:.,%]?\d|\w)<year_behind>)",
        ),
        Form(read.plain, r"\b<on_weekday><month>\s+<article><day>(?![:.]?\d|[-–]\d{3})<year_behind>"),
        # the 3rd and 9th of July, 4 to 6 May: the first of two days of a month that stands behind the second
        Form(
            read.first,
            r"\b<article>(?P<day>\d\d?)<ending>(?=(?:<gap>|\s?/\s?)<article>"
            r"(?P<last>\d\d?)<ending>\s+<of_a><month><of_year>?)",
        ),
        Form(read.plain, r"\b<part><month>,?\s+<of_a>(?:<year>|<short>)\b"),
        Form(read.ago, r"\b(?P<count>[\w-]+)\s+<span>\s+<ago>\b"),
        Form(read.ago, r"\b<ago_before>\s+(?P<count>[\w-]+)\s+<span>(?!\w)"),
        Form(read.turned, r"\b<weekday>\s+(?:of\s+)?<turn>\s+(?P<span><weeks>)(?!\w)"),
        Form(read.turned, r"\b<the>\s+(?:<span>|<weekday>)\s+(?P<turn><turns_behind>)(?!\w)"),
        Form(read.hence, r"\b<weekday>\s+week(?![\w-])", "week"),
        Form(read.hence, r"\ba\s+week\s+(?:on|from|next)\s+<weekday>(?![\w-])", "week"),
        Form(read.turned, r"\b<the>\s+<nth_day>\s+<of>\s+<turn>\s+(?P<span><one_month>)\b"),
        # the month of these is told elsewhere, or nowhere
        Form(read.day, r"\b<weekday>,?\s+<told_article><nth_day>"),
        Form(read.day, r"\b(?P<the><the>\s+)<nth_day>,?\s+<articles>\s+<weekday>\b"),
        Form(read.lone_day, r"\b<day_behind>\s+(?P<value><the>\s+<nth_day>)"),
        # le 17, am 17.
        Form(
            read.bare_day,
            r"\b<day_leads>\s+(?P<value>(?P<day>[12]\d|3[01]|[1-9])(?:er|e|º|\.(?!\d))?)(?![\w%,.:-]*\d|\w|\s?<percent>)",
        ),
        Form(read.near, r"\b(?P<near><days>)(?!\w)"),
        Form(read.plain, r"\b<in_season>\s+<season>\b<of_year>?"),
        Form(read.plain, r"\b<article><part><season><of_year>"),
        Form(read.turned, r"\b<part><turn>\s+(?:<span>|<season>|<weekday>|<month>)(?!\w)"),
        Form(
            read.quarter,
            r"\b(?:(?P<rank><quarters>)[\s-]+(?P<share><quarter>)|Q(?P<quarter>[1-4]))\b<of_year>?",
            "<quarter> q",
        ),
        Form(
            read.century,
            r"\b<article><part>(?P<century>\d\d?<th>|<month_days>)\s<centuries>\b(?:\s(?P<era><eras>)(?!\w))?",
        ),
        Form(read.era, r"\b(?P<era>AD|A\.D\.)\s?(?P<count>\d{1,4})(?!\w)", "ad d"),
        Form(read.era, r"\b(?P<count>\d{1,4})\s?(?P<era><eras>)(?!\w)"),
        # the late 1980s, the '80s; the eighties
        Form(
            read.decade, r"\b<told_article><part>(?:(?P<decade>(?:1\d|20)\d0)|['’]?(?P<tens>[5-9]0))s\b", "s"
        ),
        Form(read.decade, r"\b(?P<the><the>\s+)<part>(?P<fifties><fifties>)\b"),
        Form(read.month, r"\b<part><month>(?!\w)"),
        Form(read.weekday, r"\b<weekday>(?!\w)"),
        # 2024-25, the 2023/24 financial year; FY25
        Form(read.years, r"(?<![\w./£$€-])<article><part><year><next_year>(?:\s+<fiscal>)?(?!\w)", "- – /"),
        Form(read.plain, r"\bFY\s?(?:<year>|<two_digits>)(?!\w)", "fy"),
        Form(read.year, r"\b<part><year>(?![\w%]|[.,:]\d|-\d|\s(?-i:<zones>)\b)"),
        Form(read.short_year, r"(?<!\w)<short>(?![\w’'])"),
    ),
    _PIECES,
)
