"""English words and phrases that tell a value without any number in them."""

from __future__ import annotations

from reader.language.durations import DAY, HOUR, MONTH, WEEK, YEAR
from reader.language.lexicon.form import Bound, Worded, phrases


def _share(percent: float, bound: Bound = "") -> Worded:
    return Worded("percent", "percent", percent, percent, bound)


def _group(size: int) -> Worded:
    return Worded("number", "", size, size)


def _age(first: int, last: int) -> Worded:
    return Worded("age", "", first, last)


def _length(count: int, unit: float) -> Worded:
    return Worded("number", "s", count * unit, count * unit, factor=unit)


_TOLD: tuple[tuple[Worded, str], ...] = (
    (
        _share(100),
        "in full, the full price, the full amount, the full sum, the full cost, the full fee, a full refund, full refunds, "
        "the whole price, the whole amount, the whole sum",
    ),
    (_share(50, "above"), "most of, the majority of, a majority of, the bulk of, the greater part of"),
    (_share(50, "below"), "a minority of"),
    (_share(50), "halved, halving, halves the, halve the, to halve, every second, every other"),
    *(
        (_share(100 / n), f"every {word}")
        for n, word in enumerate("third fourth fifth sixth seventh eighth ninth tenth".split(), 3)
    ),
    (
        _group(2),
        "twins, the pair, the duo, a duo, both men, both women, both boys, both girls, both drivers, both pilots, "
        "both suspects, both victims",
    ),
    (_group(3), "triplets, the trio, a trio, the threesome"),
    (_group(4), "quadruplets, quads, the quartet, the foursome"),
    (_group(5), "quintuplets, the quintet"),
    (_group(6), "sextuplets"),
    (_group(20), "a score of"),
    (_age(1, 3), "toddler, toddlers"),
    (_age(13, 19), "teenager, teenagers, teenage, teenaged, teen, teens"),
    (_age(60, 69), "sexagenarian, sexagenarians"),
    (_age(70, 79), "septuagenarian, septuagenarians"),
    (_age(80, 89), "octogenarian, octogenarians"),
    (_age(90, 99), "nonagenarian, nonagenarians"),
    (_age(100, 109), "centenarian, centenarians"),
    (Worded("money", "GBP", 5, 5), "a fiver"),
    (Worded("money", "GBP", 10, 10), "a tenner"),
    (_length(1, HOUR), "hour-long, hourlong"),
    (_length(1, DAY), "day-long, daylong"),
    (_length(1, WEEK), "week-long, weeklong"),
    (_length(2, WEEK), "a fortnight, fortnight-long, the fortnight"),
    (_length(1, MONTH), "month-long, monthlong"),
    (_length(1, YEAR), "year-long, yearlong"),
    (_length(10, YEAR), "a decade, decade-long"),
)
WORDED = {phrase: told for told, text in _TOLD for phrase in phrases(text)}
"""Phrase -> the value that it tells."""

WORDED_NOT = (
    r" (?:swing|view|bloom|flow|flight|force|control|sight|knowledge|colou?r|cry|kit|uniform|public|gear)\b"
    r"| (?:days?|weeks?|months?|years?|hours?|minutes?|time|night|morning|weekend|summer|winter|season|game|match"
    r"|[A-Z][a-z]+day|the (?:time|day|night|year|week)|of\b|ago\b|before\b|after\b|later\b|earlier\b)"
    r"| (?:\D?\d|(?:just|only|about|over|under|around|some|more|less|fewer|nearly|almost|at least|one|two|three|four|five|six|seven|eight"
    r"|nine|ten)\b)"
)
"""A pattern behind one of them: how often it is, or when."""
