"""The forms in which times of day are written, in their order: an earlier one takes what it finds from the later ones.

``<name>`` stands for a piece of :func:`_piece`. A form is compiled when a text has one of its signs, since few texts
hold a time of every form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reader.language.figures.patterns import any_of, filled
from reader.language.lexicon import lexicon

NAMED = {"noon": 720, "midday": 720, "midnight": 0}

_DIGITS = tuple("0123456789")
_HALVES = (".m", "am", "pm", "p m", "a m", "in the", "at night", ". m")
_PARTS = ("tonight", "morning", "afternoon", "evening", "night")

_CLOCK = r"(?<![\w.:,£$€])(?P<h>[01]?\d|2[0-3])"
_DOTTED = rf"{_CLOCK}[.](?P<m>[0-5]\d)"
_COLON = rf"{_CLOCK}:(?P<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
_HALF = r"(?P<half>[ap]\.\s?m\.|[ap]\.?m\b|in the (?:morning|afternoon|evening)|at night)"
_BEHIND = (
    r"\b(?:"
    + "|".join(rf"(?<=\b{word} )" for word in "at by from until till before after around about".split())
    + ")"
)
"""The words behind which a number may be an hour."""
_PART_BEHIND = (
    r"(?=,? (?:(?:on )?<day> )?"
    r"(?P<half>tonight|this evening|this morning|this afternoon|last night|morning|afternoon|evening|night)\b)"
)
"""The part of the day behind a time, with the day in front of it."""
_ZONE = r"(?:\s?\(?(?P<zone>GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AEST|AEDT|JST|IST)\b\)?)?"
_SHARE = "(?P<share>half|(?:a )?quarter)"


@dataclass(frozen=True, slots=True)
class _Form:
    pattern: str
    signs: tuple[
        str, ...
    ]  # every time of this form holds one of them, folded; none where that depends on the language


_FORMS = (
    _Form(rf"(?<!\w)(?:{_SHARE}|<minutes>) (?P<way>past|to) <hour>{_PART_BEHIND}", ()),
    _Form(rf"(?<!\w)(?:{_SHARE}|<minutes>) (?P<way>past|to) <hour>(?:\s?{_HALF})?", ()),
    _Form(r"(?<!\w)<minutes> (?P<way>before|after) (?P<h>noon|midnight)\b", (" noon", " midnight")),
    _Form(rf"{_CLOCK}(?:[.:](?P<m>[0-5]\d))?\s?{_HALF}{_ZONE}", _HALVES),
    _Form(rf"{_COLON}(?:\s?(?:Uhr|uur|hrs?|hours|h)\b)?{_ZONE}", (":",)),
    _Form(rf"{_CLOCK}(?:[.](?P<m>[0-5]\d))?\s?(?:Uhr|uur|heures)\b", ("uhr", "uur", "heures")),
    _Form(rf"{_CLOCK}h(?P<m>[0-5]\d)\b", tuple(f"{digit}h" for digit in _DIGITS)),
    _Form(rf"(?<!\w)<hour> ?o['’]clock(?: {_HALF})?", ("clock",)),
    _Form(rf"(?<!\w)<hour> {_HALF}", _HALVES),
    _Form(r"(?<!\w)(?P<named><noon>)(?!\w)", tuple(NAMED)),
    _Form(
        rf"{_BEHIND}{_DOTTED}(?![\w%]|[.,]\d|\s(?:per|million|billion|km))", tuple(f"{d}." for d in _DIGITS)
    ),
    _Form(rf"{_BEHIND}<hour>{_PART_BEHIND}", _PARTS),
)


def time_forms(text: str, language: str) -> Iterator[re.Pattern[str]]:
    """The forms of which a text may hold a time, in their order."""
    folded = text.lower()
    for number, form in enumerate(_FORMS):
        if any(sign in folded for sign in form.signs or _ways(language)):
            yield _compiled(language, number)


@lru_cache(maxsize=16)
def _ways(language: str) -> tuple[str, ...]:
    """What stands in every time that is told by the minutes past or to the hour."""
    numbers = lexicon(language).numbers
    minutes = {word.rsplit(" ")[-1] for word, number in numbers.items() if number in (5, 10, 20, 25)}
    before = ("half", "quarter", "minute", "minutes", "0", "5", *sorted(minutes))
    return tuple(f"{word} {way} " for word in before for way in ("past", "to"))


@lru_cache(maxsize=256)
def _compiled(language: str, number: int) -> re.Pattern[str]:
    pattern = filled(_FORMS[number].pattern, lambda name: _piece(language, name))
    return re.compile(pattern, re.IGNORECASE)


@lru_cache(maxsize=256)
def _piece(language: str, name: str) -> str:
    words = lexicon(language)

    def counting(most: int) -> str:
        return any_of(word for word, number in words.numbers.items() if 1 <= number <= most)

    made: Mapping[str, Callable[[], str]] = {
        "hour": lambda: rf"(?P<h>{counting(12)}|1[0-2]|[1-9]|noon|midnight)\b",
        "day": lambda: rf"(?:{any_of([*words.weekdays, 'yesterday', 'tomorrow'])})",
        "round": lambda: any_of(word for word, number in words.numbers.items() if number in (5, 10, 20, 25)),
        "exact": lambda: rf"(?:{counting(29)}|[12]?\d)(?= minutes?\b)",
        "minutes": lambda: (
            rf"(?P<min>{_piece(language, 'round')}|5|10|20|25|{_piece(language, 'exact')})(?: minutes?)?"
        ),
        "noon": lambda: any_of(NAMED),
    }
    return made[name]()
