"""Dates in a sentence: absolute, partial, by weekday, and relative to the day of the account."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from reader.language.figures.date_forms import YEAR, date_matches
from reader.language.figures.patterns import any_of
from reader.language.figures.value import Moment, Value
from reader.language.lexicon import Lexicon, lexicon

_CAPITAL_MONTHS = frozenset({"en", "de"})
_SHORT_WEEKDAY = 5
_COUNTED = re.compile(r"\s+(?:[a-z]+(?:s|people|men|women|children)|of)\b")
_DOUBTFUL_MONTHS = frozenset({"may", "march", "august", "mar", "jan", "dec", "sept"})
"""Names that are also other words; alone they are months only behind a preposition."""


def dates(text: str, language: str | None = "en") -> list[Value]:
    """The dates of a sentence in order; none overlaps another."""
    words = lexicon(language)
    found: list[Value] = []
    for match in date_matches(text, words.language):
        moment = _READERS[match.lastgroup or ""](match, words)
        if moment:
            start, end = match.span(match.lastgroup or 0)
            end -= text[end - 1] == "." and _closes(text, start, end)
            found.append(Value("date", start, end, (start, end), 0.0, 0.0, "date", moment=moment))
    return found


def _closes(text: str, start: int, end: int) -> bool:
    """Whether a full stop behind a date ends the sentence and no abbreviation."""
    return not text[end:].strip() or len(text[start:end].split()[-1]) > _SHORT_WEEKDAY


def _iso(match: re.Match[str], _: Lexicon) -> Moment | None:
    year, month, day = map(int, match["iso"].split("-"))
    return _valid(Moment(year, month, day))


def _numeric(match: re.Match[str], words: Lexicon) -> Moment | None:
    first, second, year = (int(piece) for piece in re.split(r"[./]", match["numeric"]))
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    if match["mark"] == "/" and words.month_first and first <= 12 and second <= 12 and first != second:
        return Moment(year)  # American or British order: nobody can tell
    day, month = (second, first) if second > 12 else (first, second)
    return _valid(Moment(year, month, day))


def _written(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = match[match.lastgroup or 0]
    year, day = re.search(rf"\b{YEAR}\b", text), re.search(r"\b\d{1,2}(?!\d)", text)
    month = _month(text, words)
    if month is None or not _capital(text, words):
        return None
    return _valid(
        Moment(
            int(year[0]) if year else None,
            month,
            int(day[0]) if day else _spoken_day(text, words),
            _weekday(text, words),
            _part(text, words),
        )
    )


def _spoken_day(text: str, words: Lexicon) -> int | None:
    """A day of the month in words: "the third of February"."""
    found = _day_in_words(words.language).search(text.lower())
    return words.month_days[" ".join(found[0].split())] if found else None


@lru_cache(maxsize=16)
def _day_in_words(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(lexicon(language).month_days)})\b")


def _lone_month(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = match["month"]
    part = _part(text, words)
    name = text.rstrip(".").split()[-1].split("-")[-1].lower()
    if name not in words.months or not _capital(text, words):
        return None
    before = match.string[: match.start("month")].rstrip().split()
    if not part and (name in _DOUBTFUL_MONTHS or (len(name) < 4 and words.language == "en")):
        return (
            Moment(month=words.months[name]) if before and before[-1].lower() in words.before_month else None
        )
    return Moment(month=words.months[name], part=part)


def _lone_weekday(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = match["weekday"].rstrip(".")
    if len(text) < _SHORT_WEEKDAY or not _capital(text, words):
        return None
    return Moment(weekday=words.weekdays[text.lower()])


def _near(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = _plain(match["near"])
    return Moment(shift=words.days[text], effect="immediate" in text)


def _ago(match: re.Match[str], words: Lexicon) -> Moment | None:
    pieces = _plain(match["ago"]).split()
    span = next(words.spans[piece] for piece in pieces if piece in words.spans)
    written = _plain(match["ago"])
    count = next((value for word, value in words.numbers.items() if written.startswith(word + " ")), 1)
    number = int(pieces[0]) if pieces[0].isdigit() else count
    if span == "day":
        return Moment(shift=-number)
    return Moment(span="week", turn=-2 * number) if span == "fortnight" else Moment(span=span, turn=-number)


def _turn(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = _plain(match["turn"])
    part = _part(text, words)
    step = _step(text, words)
    last = text.rstrip(".").split()[-1]
    if _with_article(words.language).search(text) and not part and words.spans.get(last) != "weekend":
        return None
    if words.spans.get(last) in ("day", "fortnight"):
        return None  # the previous day is none seen from today
    if last in words.spans:
        return Moment(span=words.spans[last], turn=step, part=part)
    if last in words.seasons:
        return Moment(span="year", turn=step, part=words.seasons[last])
    if last in words.weekdays:
        return Moment(weekday=words.weekdays[last], turn=step, period="weekday")
    return Moment(month=words.months[last], turn=step, period="month") if last in words.months else None


@lru_cache(maxsize=16)
def _with_article(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(lexicon(language).the)}\s+\S+$")


def _month_turn(match: re.Match[str], words: Lexicon) -> Moment | None:
    """ "January last year"."""
    text = match["month_turn"]
    if not _capital(text, words):
        return None
    return Moment(month=_month(text, words), span="year", turn=_step(_plain(text), words))


def _step(text: str, words: Lexicon) -> int:
    """How many weeks, months or years off the words are: -1 for "last"."""
    turns = sorted(words.turns.items(), key=lambda turn: -len(turn[0]))
    return next(value for word, value in turns if re.search(rf"\b{word}\b", text))


def _quarter(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = _plain(match["quarter"])
    year = re.search(YEAR, text)
    number = int(text[1]) if text[0] == "q" and text[1].isdigit() else words.quarters[text.split()[0]]
    if "half" in text.split():
        return Moment(int(year[0]), part=f"h{min(number, 2)}") if year else None
    return Moment(int(year[0]) if year else None, part=f"q{number}")


def _season(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = _plain(match["season"])
    year = re.search(YEAR, text)
    name = next(word for word in words.seasons if re.search(rf"\b{word}\b", text))
    return Moment(int(year[0]) if year else None, part=words.seasons[name])


def _holiday(match: re.Match[str], words: Lexicon) -> Moment | None:
    month, day = words.holidays[_plain(match["holiday"])]
    return Moment(month=month, day=day) if match["holiday"][0].isupper() else None


def _lone_year(match: re.Match[str], words: Lexicon) -> Moment | None:
    text = match["year"]
    if (
        match.start() == match.start("year")
        and len(text) == 4
        and (
            _COUNTED.match(match.string, match.end())
            or match.string[match.start() - 1 : match.start()] in "$£€#-"
        )
    ):
        return None
    return Moment(int(text[-4:]), part=_part(text, words))


def _month(text: str, words: Lexicon) -> int | None:
    for piece in re.findall(r"[^\W\d_]+\.?", text.lower()):
        month = words.months.get(piece) or words.months.get(piece.rstrip("."))
        if month:
            return month
    return None


def _weekday(text: str, words: Lexicon) -> int | None:
    first = re.match(r"[^\W\d_]+(?:-feira)?", text.lower())
    return words.weekdays.get(first[0]) if first else None


def _part(text: str, words: Lexicon) -> str:
    plain = _plain(text)
    return next((part for word, part in words.date_parts.items() if re.match(rf"{word}[- ]", plain)), "")


def _capital(text: str, words: Lexicon) -> bool:
    """Whether a name that its language writes with a capital has one."""
    return words.language not in _CAPITAL_MONTHS or any(c.isupper() for c in text)


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())


def _valid(moment: Moment) -> Moment | None:
    """A date, unless its month or its day is none that any calendar has."""
    return moment if (moment.month or 1) <= 12 and (moment.day or 1) <= 31 else None


_READERS: dict[str, Callable[[re.Match[str], Lexicon], Moment | None]] = {
    "iso": _iso,
    "holiday": _holiday,
    "numeric": _numeric,
    "day_month": _written,
    "month_day": _written,
    "month_year": _written,
    "ago": _ago,
    "month_turn": _month_turn,
    "turn": _turn,
    "quarter": _quarter,
    "season": _season,
    "near": _near,
    "month": _lone_month,
    "weekday": _lone_weekday,
    "year": _lone_year,
}
