"""English words and phrases that tell a value without any number in them."""

from __future__ import annotations

from reader.language.durations import DAY, HOUR, MONTH, WEEK, YEAR
from reader.language.lexicon.form import Bound, Worded, phrases

_EVERY = "second third fourth fifth sixth seventh eighth ninth tenth".split()

_SHARES: dict[tuple[float, Bound], str] = {
    (100, ""): "in full, the full price, the full amount, the full sum, the full cost, the full fee, a full refund, "
    "full refunds, the whole price, the whole amount, the whole sum",
    (50, "above"): "most of, the majority of, a majority of, the bulk of, the greater part of",
    (50, "below"): "a minority of",
    (50, ""): "halved, halving, halves the, halve the, to halve"
}  # fmt: skip
_GROUPS: dict[int, str] = {
    2: "twins, the pair, the duo, a duo, both men, both women, both boys, both girls, both drivers, both pilots, both suspects, both victims",
    3: "triplets, the trio, a trio, the threesome",
    4: "quadruplets, quads, the quartet, the foursome",
    5: "quintuplets, the quintet",
    6: "sextuplets",
    20: "a score of",
}
_AGES: dict[tuple[int, int], str] = {
    (1, 3): "toddler",
    (13, 19): "teenager, teenage, teenaged, teen",
    (60, 69): "sexagenarian",
    (70, 79): "septuagenarian",
    (80, 89): "octogenarian",
    (90, 99): "nonagenarian",
    (100, 109): "centenarian",
}
_LENGTHS: dict[tuple[float, float], str] = {
    (1, HOUR): "hour-long, hourlong",
    (1, DAY): "day-long, daylong",
    (1, WEEK): "week-long, weeklong",
    (2, WEEK): "a fortnight, fortnight-long, the fortnight",
    (1, MONTH): "month-long, monthlong",
    (1, YEAR): "year-long, yearlong",
    (10, YEAR): "a decade, decade-long",
}
_COINS: dict[tuple[float, str], str] = {(5, "GBP"): "a fiver", (10, "GBP"): "a tenner"}

WORDED: dict[str, Worded] = (
    {
        phrase: Worded("percent", "percent", share, share, bound)
        for (share, bound), text in _SHARES.items()
        for phrase in phrases(text)
    }
    | {f"every {word}": Worded("percent", "percent", 100 / n, 100 / n) for n, word in enumerate(_EVERY, 2)}
    | {"every other": Worded("percent", "percent", 50, 50)}
    | {phrase: Worded("number", "", size, size) for size, text in _GROUPS.items() for phrase in phrases(text)}
    | {
        phrase + ending: Worded("age", "", *span)
        for span, text in _AGES.items()
        for phrase in phrases(text)
        for ending in ("", "s")
    }
    | {
        phrase: Worded("money", currency, worth, worth)
        for (worth, currency), text in _COINS.items()
        for phrase in phrases(text)
    }
    | {
        phrase: Worded("number", "s", count * unit, count * unit, factor=unit)
        for (count, unit), text in _LENGTHS.items()
        for phrase in phrases(text)
    }
)
"""Phrase -> the value that it tells."""

WORDED_NOT = (
    r" (?:swing|view|bloom|flow|flight|force|control|sight|knowledge|colou?r|cry|kit|uniform|public|gear)\b"
    r"| (?:days?|weeks?|months?|years?|hours?|minutes?|time|night|morning|weekend|summer|winter|season|game|match"
    r"|[A-Z][a-z]+day|the (?:time|day|night|year|week)|of\b|ago\b|before\b|after\b|later\b|earlier\b)"
    r"| (?:\D?\d|(?:just|only|about|over|under|around|some|more|less|fewer|nearly|almost|at least|one|two|three|four|five|six|seven|eight"
    r"|nine|ten)\b)"
)
"""A pattern behind one of them: how often it is, or when."""
