"""Times of day in a sentence, in minutes since midnight."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.language.figures.endings import ends_hour
from reader.language.figures.patterns import Covered, ends_with
from reader.language.figures.time_forms import TIME_FORMS
from reader.language.figures.value import Value, hedged
from reader.language.lexicon import Lexicon, lexicon

HALF_DAY = 12 * 60
_GAME_CLOCK = re.compile(r"\s(?:left|remaining|to go|to play|into)\b", re.IGNORECASE)
_BALLOT = re.compile(
    r"\b(?:vot\w+|pass\w+|carried|reject\w+|approv\w+|won|lost|ballot|divided|split)(?: \w+)?(?: by)? $",
    re.IGNORECASE,
)
_PART_GRAIN = 60.0
_EARLY = 5  # the last hour of the night that is one of the morning
_WAYS = {"before": -1, "after": 1}


def times(text: str, language: str | None = "en", covered: Covered | None = None) -> list[Value]:
    """The times of day of a sentence where it is not covered, which it is by them from then on.

    ``low`` and ``high`` are minutes since midnight. ``unit`` is "clock", with the time zone behind it where one is
    written. A time that leaves the half of the day open ("half past six") is ``loose``.
    """
    words = lexicon(language)
    covered = covered or Covered(len(text))
    found: list[Value] = []
    for form, match, span in TIME_FORMS.found(text, words, covered):
        if _is_ballot(match, span) or (_is_open(match) and not ends_hour(text, match.end(), words)):
            continue
        if form == "part":
            low, high = words.day_parts[" ".join(match["value"].lower().split())]
            found.append(Value("time", *span, span, low, high, "clock", _PART_GRAIN))
        elif not _GAME_CLOCK.match(text, match.end()):
            found.append(_value(match, span, words))
        covered.add(*span)
    return found


def _is_open(match: re.Match[str]) -> bool:
    """Whether a form tells a time only where nothing is counted behind it."""
    return match.groupdict().get("open") is not None


def _is_ballot(match: re.Match[str], span: tuple[int, int]) -> bool:
    """Whether "ten to six" is how a vote or a game ended."""
    is_count = "min" in match.re.groupindex and match["min"] and not (match.groupdict().get("half"))
    return bool(is_count) and ends_with(_BALLOT, match.string, span[0]) is not None


def _value(match: re.Match[str], span: tuple[int, int], words: Lexicon) -> Value:
    given = {name: _plain(text) for name, text in match.groupdict().items() if text}
    minutes, loose = _minutes(given, words)
    grain = 30.0 if minutes % 60 == 0 and "m" not in given else 5.0 if minutes % 5 == 0 else 1.0
    unit = f"clock {given.get('zone', '').upper()}".strip()
    value = Value("time", *span, span, minutes, minutes, unit, grain, loose=loose)
    return hedged(value, match.string, words.language)


def _minutes(given: Mapping[str, str], words: Lexicon) -> tuple[float, bool]:
    """Minutes since midnight, and whether the half of the day is open; from what a form gives, folded."""
    if "named" in given:
        return float(words.named_times[given["named"]]), False
    written = given["h"]
    hour = _number(written, words) if written not in words.named_times else words.named_times[written] // 60
    minutes = 60 * hour + _number(given.get("m") or given.get("spoken") or "0", words)
    minutes += words.half_hours.get(given.get("half_hour", ""), 0) + words.hour_parts.get(
        given.get("more_hour", ""), 0
    )
    if "way" in given:
        step = words.hour_shares[given["share"]] if "share" in given else _number(given["min"], words)
        minutes += step * {**_WAYS, **words.ways}[given["way"]]
    if "half" in given:
        half = words.day_halves.get(given["half"]) or _half(given["half"])
        late = half == "pm" or (half == "night" and hour > _EARLY)
        return float(minutes % HALF_DAY + (HALF_DAY if late else 0)), False
    is_open = 0 < hour <= 12 and written[:1] != "0" and written not in words.named_times
    return float(minutes % (2 * HALF_DAY)), is_open


def _half(written: str) -> str:
    """The half of the day of "p.m.", "this evening", "last night"."""
    if written.endswith("night"):
        return "night"
    return "pm" if written[0] == "p" or written.endswith(("afternoon", "evening")) else "am"


def _number(written: str, words: Lexicon) -> int:
    return int(written) if written.isdigit() else int(words.numbers[written])


def _plain(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").split())
