"""Times of day in a sentence, in minutes since midnight."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.language.figures.patterns import Covered, any_of
from reader.language.figures.time_forms import NAMED, time_forms
from reader.language.figures.value import Value, hedge_before
from reader.language.lexicon import lexicon

HALF_DAY = 12 * 60
_GAME_CLOCK = re.compile(r"\s(?:left|remaining|to go|to play|into)\b", re.IGNORECASE)
_PART_GRAIN = 60.0
_ROUGH = frozenset({"early", "late"})  # parts of the day in front of its name only
_SHARES = {"half": 30, "quarter": 15, "a quarter": 15}


def times(text: str, language: str | None, taken: Sequence[tuple[int, int]] = ()) -> list[Value]:
    """The times of day of a sentence, but for the spans that are taken already.

    ``low`` and ``high`` are minutes since midnight. ``unit`` is "clock", with the time zone behind it where one is
    written. A time that leaves the half of the day open ("half past six") is ``loose``.
    """
    words = lexicon(language)
    found: list[Value] = []
    covered = Covered(len(text), taken)
    for form in time_forms(text, words.language):
        for match in form.finditer(text):
            if not covered.meets(*match.span()) and not _GAME_CLOCK.match(text, match.end()):
                covered.add(*match.span())
                found.append(_value(match, text, words.language))
    folded = text.lower()
    told = any(part in folded for part in words.day_parts)
    for match in _parts(words.language).finditer(text) if told else ():
        span = match.span(match.lastgroup or 0)
        if not covered.meets(*span):
            low, high = words.day_parts[" ".join(text[slice(*span)].lower().split())]
            found.append(Value("time", *span, span, low, high, "clock", _PART_GRAIN))
    return found


@lru_cache(maxsize=16)
def _parts(language: str) -> re.Pattern[str]:
    """Parts of a certain day: "Sunday evening", "late on Friday", "in the small hours"; but not "a night out"."""
    words = lexicon(language)
    plain, rough = (
        [part for part in words.day_parts if (part in _ROUGH) == is_rough] for is_rough in (False, True)
    )
    day = rf"(?:{any_of([*words.weekdays, *(d for d, shift in words.days.items() if shift)])})\b"
    return re.compile(
        rf"(?<!\w)(?:(?:in the|at(?! night)|before|after|on the(?= \w+ of)|{day}(?: in the)?)\s+(?:(?:early|late) )?|(?=overnight))"
        rf"(?P<part>{any_of(plain)})(?!\w)"
        rf"|(?<!\w)(?P<rough>{any_of(rough)})(?= (?:on )?{day}(?! (?:{any_of(plain)})\b))",
        re.IGNORECASE,
    )


def _value(match: re.Match[str], text: str, language: str) -> Value:
    groups = match.groupdict()
    minutes, loose = _minutes(groups, lexicon(language).numbers)
    hedge = hedge_before(text, match.start(), language)
    grain = 30.0 if minutes % 60 == 0 and not groups.get("m") else 5.0 if minutes % 5 == 0 else 1.0
    return Value(
        "time",
        hedge[2] if hedge else match.start(),
        match.end(),
        match.span(),
        minutes,
        minutes,
        f"clock {(groups.get('zone') or '').upper()}".strip(),
        grain,
        hedge[0] if hedge else "",
        hedge[1] if hedge else False,
        loose=loose,
    )


def _minutes(groups: Mapping[str, str | None], numbers: Mapping[str, float]) -> tuple[float, bool]:
    """Minutes since midnight, and whether the half of the day is open."""
    if named := groups.get("named"):
        return float(NAMED[named.lower()]), False
    written = (groups["h"] or "").lower()
    hour = int(written) if written.isdigit() else numbers.get(written, NAMED.get(written, 0) // 60)
    minutes = 60 * hour + int(groups.get("m") or 0)
    if way := groups.get("way"):
        step = (groups.get("min") or "").lower()
        share = _SHARES.get((groups.get("share") or "").lower()) or (
            int(step) if step.isdigit() else numbers[step]
        )
        minutes += share if way.lower() in ("past", "after") else -share
    half = (
        (groups.get("half") or "")
        .lower()
        .replace(". m", "m")
        .replace(".", "")
        .replace("a m", "am")
        .replace("p m", "pm")
    )
    if half:
        late = (
            half == "pm" or half.endswith(("afternoon", "evening")) or (half.endswith("night") and hour > 5)
        )
        return float(minutes % HALF_DAY + (HALF_DAY if late else 0)), False
    return float(minutes % (2 * HALF_DAY)), 0 < hour <= 12 and written[:1] != "0" and written not in NAMED
