"""Times of day in a sentence, in minutes since midnight."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.language.figures.patterns import Covered
from reader.language.figures.time_forms import NAMED, TIME_FORMS
from reader.language.figures.value import Value, hedge_before
from reader.language.lexicon import Lexicon, lexicon

HALF_DAY = 12 * 60
_GAME_CLOCK = re.compile(r"\s(?:left|remaining|to go|to play|into)\b", re.IGNORECASE)
_PART_GRAIN = 60.0
_SHARES = {"half": 30, "quarter": 15, "a quarter": 15}


def times(text: str, language: str | None = "en", covered: Covered | None = None) -> list[Value]:
    """The times of day of a sentence where it is not covered, which it is by them from then on.

    ``low`` and ``high`` are minutes since midnight. ``unit`` is "clock", with the time zone behind it where one is
    written. A time that leaves the half of the day open ("half past six") is ``loose``.
    """
    words = lexicon(language)
    covered = covered or Covered(len(text))
    found: list[Value] = []
    for form, match, span in TIME_FORMS.found(text, words, covered):
        if form == "part":
            low, high = words.day_parts[" ".join(match["value"].lower().split())]
            found.append(Value("time", *span, span, low, high, "clock", _PART_GRAIN))
        elif not _GAME_CLOCK.match(text, match.end()):
            found.append(_value(match, text, words))
        covered.add(*span)
    return found


def _value(match: re.Match[str], text: str, words: Lexicon) -> Value:
    groups = match.groupdict()
    minutes, loose = _minutes(groups, words.numbers)
    hedge = hedge_before(text, match.start(), words.language)
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
