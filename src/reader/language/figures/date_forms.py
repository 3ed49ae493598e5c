"""The forms in which dates are written, in their order: at one place of a text the first one that fits holds.

``<name>`` stands for a piece of :func:`_piece`. A form begins with a word of the named tables of the lexicon or with a
digit, and most need a word of one table; it is compiled when a text has such words, since few hold a date of every form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.language.figures.patterns import OPENING, any_of, filled, openings
from reader.language.figures.signs import telling_word
from reader.language.lexicon import lexicon

YEAR = r"(?:1[5-9]|20)\d\d"
_EXTRA: Mapping[str, Iterable[str]] = {"quarter": ("Q",)}  # beginnings that stand in no table
_DIGIT = ""  # among the beginnings: what is no letter


@dataclass(frozen=True, slots=True)
class _Form:
    name: str
    pattern: str
    tables: tuple[str, ...] = ()  # of the lexicon
    digits: bool = False  # whether it may begin with one
    needs: str = ""  # the table of which every date of the form has a word


_FORMS = (
    _Form("iso", rf"(?<![\w-])(?P<iso>{YEAR}-\d\d-\d\d)(?!\d)", digits=True),
    _Form("holiday", r"(?P<holiday><holidays>)(?!\w)", ("holidays",), needs="holidays"),
    _Form(
        "numeric",
        rf"(?P<numeric>(?<![\w./])\d{{1,2}}(?P<mark>[./])\d{{1,2}}(?P=mark)(?:{YEAR}|\d\d)(?![\w/]))",
        digits=True,
    ),
    _Form(
        "day_month",
        r"(?P<day_month>(?:<weekday>,?\s+(?:<the>\s+)?)?(?:<the>\s+)?<day>\.?\s+(?:<of>\s+)?<month><of_year>)",
        ("weekdays", "the", "month_days"),
        digits=True,
        needs="months",
    ),
    _Form(
        "month_day",
        rf"(?P<month_day>(?:<weekday>,?\s+)?<month>\s+<day>(?![-–:.]?\d)(?:,?\s+{YEAR}\b)?)",
        ("weekdays", "months"),
        needs="months",
    ),
    _Form(
        "month_year",
        rf"(?P<month_year>(?:<part>)?<month>,?\s+(?:<of>\s+)?{YEAR}\b)",
        ("date_parts", "months"),
        needs="months",
    ),
    _Form("month_turn", r"(?P<month_turn><month>\s+<turns>\s+<years>(?!\w))", ("months",), needs="months"),
    _Form("ago", r"(?P<ago><count>\s+<spans>\s+<ago>\b)", ("numbers", "articles"), digits=True, needs="ago"),
    _Form("near", r"(?P<near><days>)(?!\w)", ("days",), needs="days"),
    _Form(
        "season",
        r"(?P<season><in_season>\s+<seasons>\b<of_year>|(?:<the>\s+)?(?:<part>)?<seasons><a_year>)",
        ("in_season", "the", "date_parts", "seasons"),
        needs="seasons",
    ),
    _Form(
        "turn",
        r"(?P<turn>(?:<part>)?<turns>\s+(?:<spans_or_seasons>|<weekday>|<month>)(?!\w))",
        ("date_parts", "turns"),
    ),
    _Form(
        "quarter", r"(?P<quarter>(?:<quarters>\s+<quarter>|Q[1-4])\b<of_year>)", ("quarters",), digits=True
    ),
    _Form("month", r"(?P<month>(?:<part>)?<month>(?!\w))", ("date_parts", "months"), needs="months"),
    _Form("weekday", r"(?P<weekday><weekday>(?!\w))", ("weekdays",), needs="weekdays"),
    _Form(
        "year",
        rf"(?:<in_year>\s+)?(?P<year>(?:<part>)?{YEAR})(?![\w%]|[.,:]\d|-\d)",
        ("in_year", "date_parts"),
        digits=True,
    ),
)
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d")
_NAMED = {form.name: form for form in _FORMS}


def date_matches(text: str, language: str) -> Iterator[re.Match[str]]:
    """What has the form of a date in a text, in order; the last group of each is named after its form."""
    beginnings, needs = _beginnings(language), _needs(language)
    words = frozenset(_WORD.findall(text.lower()))
    missing = {name for name, needed in needs.items() if needed.isdisjoint(words)}
    end = 0
    for word in OPENING.finditer(text):
        start, letters = word.start(), word[0]
        if start < end:
            continue
        for name in beginnings.get(letters.lower() if letters[0].isalpha() else _DIGIT, ()):
            if name not in missing and (match := _compiled(language, name).match(text, start)):
                end = match.end()
                yield match
                break


@lru_cache(maxsize=16)
def _beginnings(language: str) -> Mapping[str, Sequence[str]]:
    """Letters, folded, or none of them -> the forms that may begin so, in their order."""
    words = lexicon(language)
    found: dict[str, list[str]] = {}
    for form in _FORMS:
        letters = openings(*(getattr(words, table) for table in form.tables), _EXTRA.get(form.name, ()))
        digits = form.digits or not all(map(str.isalpha, letters))
        for one in [*sorted(filter(str.isalpha, letters)), *([_DIGIT] if digits else [])]:
            found.setdefault(one, []).append(form.name)
    return found


@lru_cache(maxsize=16)
def _needs(language: str) -> Mapping[str, frozenset[str]]:
    """Form -> words of which every date of that form holds one."""
    words = lexicon(language)
    tables = {form.name: [*getattr(words, form.needs)] for form in _FORMS if form.needs}
    return {
        name: frozenset(map(telling_word, table))
        for name, table in tables.items()
        if not any(map(_DIGITS.search, table))
    }


@lru_cache(maxsize=512)
def _compiled(language: str, name: str) -> re.Pattern[str]:
    pattern = filled(_NAMED[name].pattern, lambda piece: _piece(language, piece))
    return re.compile(rf"\b{pattern}", re.IGNORECASE)


@lru_cache(maxsize=512)
def _piece(language: str, name: str) -> str:
    """A piece of a form: any word of the table of that name, or what is made of several."""
    words = lexicon(language)
    made: Mapping[str, Callable[[], str]] = {
        "month": lambda: rf"{_piece(language, 'months')}\b\.?",
        "weekday": lambda: rf"{_piece(language, 'weekdays')}\b\.?",
        "day": lambda: (
            rf"(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?|{_piece(language, 'month_days')})\b"
        ),
        "of": lambda: any_of(("of", "de")),
        "a_year": lambda: rf",?\s+(?:{any_of(('of', 'de', 'del'))}\s+)?{YEAR}\b",
        "of_year": lambda: rf"(?:{_piece(language, 'a_year')})?",
        "part": lambda: rf"{_piece(language, 'date_parts')}[- ]",
        "count": lambda: rf"(?:\d+|{any_of([*words.numbers, *words.articles])})",
        "years": lambda: any_of(word for word, span in words.spans.items() if span == "year"),
        "spans_or_seasons": lambda: any_of([*words.spans, *words.seasons]),
    }
    return f"(?:{made[name]() if name in made else any_of(getattr(words, name))})"
