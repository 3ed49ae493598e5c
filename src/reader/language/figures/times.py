"""Times of day in a sentence, in minutes since midnight."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from reader.language import calendar_words
from reader.language.figures.endings import ends
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.hedges import hedged
from reader.language.figures.templates import Pieces, Template, Text, folded
from reader.language.figures.value import Value
from reader.language.lexicon import Lexicon

_Stretch: TypeAlias = tuple[int, int]

_HALF_DAY = 12 * 60
_GAME_CLOCK = re.compile(r"\s(?:left|remaining|to go|to play|into)\b", re.IGNORECASE)
_BALLOT = Template(r"\b<voted>(?: \w+)?(?: by)? $")
_PART_GRAIN = 60.0
_LONGEST_ZONE = 4  # letters; a longer one is written out
ZONES = [zone.upper() if len(zone) <= _LONGEST_ZONE else zone.capitalize() for zone in calendar_words.ZONES]
_EARLY = 5  # the last hour of the night that is one of the morning
_WAYS = {"before": -1, "after": 1}


def times(text: Text, covered: Covered | None = None) -> list[Value]:
    """The times of day of a sentence where it is not covered, which it is by them from then on.

    ``low`` and ``high`` are minutes since midnight. ``unit`` is "clock", with the time zone behind it where one is
    written. A time that leaves the half of the day open ("half past six") is ``loose``.
    """
    covered = covered or Covered(len(text))
    found: list[Value] = []
    for read, match, span in TIME_FORMS.found(text, covered):
        given = match.groupdict()
        if given.get("open") is not None and not ends(text, match.end()):
            continue  # "five to ten people"
        if given.get("min") and not given.get("half") and _BALLOT.before(text, span[0]):
            continue  # "ten to six" is how a vote or a game ended
        covered.add(*span)
        if value := read(match, span, text):
            found.append(value)
            covered.add(value.start, value.end)
    return found


def _part(match: re.Match[str], span: _Stretch, text: Text) -> Value:
    """A part of a day, as "evening"."""
    low, high = text.words.day_parts[folded(match["value"])]
    return Value("time", *span, span, low, high, "clock", _PART_GRAIN)


def _clock(match: re.Match[str], span: _Stretch, text: Text) -> Value | None:
    """A time by the clock; None where it is that of a game."""
    if _GAME_CLOCK.match(text, match.end()):
        return None
    given = {name: folded(text) for name, text in match.groupdict().items() if text}
    minutes, loose = _minutes(given, text.words)
    grain = 30.0 if minutes % 60 == 0 and "m" not in given else 5.0 if minutes % 5 == 0 else 1.0
    zone = given.get("zone", "").upper()
    unit = f"clock {zone if len(zone) <= _LONGEST_ZONE else zone[0] + 'T'}".strip()
    value = Value("time", *span, span, minutes, minutes, unit, grain, loose=loose)
    return hedged(value, text)


def _minutes(given: Mapping[str, str], words: Lexicon) -> tuple[float, bool]:
    """Minutes since midnight, and whether the half of the day is open; from what a form gives, folded."""
    if "named" in given:
        return float(words.named_times[given["named"]]), False
    written = given["h"]
    hour = _number(written, words) if written not in words.named_times else words.named_times[written] // 60
    minutes = 60 * hour + _number(given.get("m") or given.get("spoken") or "0", words)
    minutes += words.half_hours.get(given.get("half_hour", ""), 0)
    minutes += words.hour_parts.get(given.get("more_hour", ""), 0)
    if "way" in given:
        step = words.hour_shares[given["share"]] if "share" in given else _number(given["min"], words)
        minutes += step * {**_WAYS, **words.ways}[given["way"]]
    if "half" in given:
        half = words.day_halves.get(given["half"]) or _half(given["half"])
        late = half == "pm" or (half == "night" and hour > _EARLY)
        return float(minutes % _HALF_DAY + (_HALF_DAY if late else 0)), False
    is_open = 0 < hour <= 12 and written[:1] != "0" and written not in words.named_times
    return float(minutes % (2 * _HALF_DAY)), is_open


def _half(written: str) -> str:
    """The half of the day of "p.m.", "this evening", "last night"."""
    if written.endswith("night"):
        return "night"
    return "pm" if written[0] == "p" or written.endswith(("afternoon", "evening")) else "am"


def _number(written: str, words: Lexicon) -> int:
    return int(written) if written.isdigit() else int(words.numbers[written])


_ROUGH = frozenset({"early", "late"})  # parts of the day in front of its name only
_HOURS = "morning afternoon evening night tonight"
_HALF = "<day_halves> m am pm"


def _counting(*numbers: int) -> Callable[[Lexicon], Iterable[str]]:
    return lambda words: (word for word, number in words.numbers.items() if number in numbers)


_PIECES = Pieces(
    h=r"(?<![\w.:,£$€])(?P<h>[01]?\d|2[0-3])",
    m=r"(?P<m>[0-5]\d)",
    hour=r"(?P<h><to_12>|1[0-2]|[1-9]|<named_times>)\b",
    to_12=_counting(*range(1, 13)),
    to_23=_counting(*range(1, 24)),
    to_29=_counting(*range(1, 30)),
    from_10=_counting(*range(10, 60)),
    round=_counting(5, 10, 20, 25),
    minutes=r"(?P<min><round>|5|10|20|25|(?:<to_29>|[12]?\d)(?= minutes?\b))(?: minutes?)?",
    step=r"(?<!\w)(?<!\d[.,])(?:(?P<share><hour_shares>)|(?<!aged )(?<!ages )(?<!from )<minutes>) (?P<way><ways>) <hour>",
    passed=r"(?<!\w)(?<!\d[.,])(?:(?P<share><hour_shares>)|<minutes>) (?P<way><later>) <hour>",
    later=lambda words: (way for way, step in words.ways.items() if step > 0),
    spoken=r"(?P<spoken><from_10>|[0-5]\d)\b",
    half=r"(?P<half>[ap]\.\s?m\.|[ap]\.?m\b|<day_halves>)",
    open="(?P<open>)",  # nothing may be counted behind it
    zone=r"(?:\s?(?P<bracket>\()?(?P<zone><zones>(?:\s(?:standard\s|daylight\s)?time)?)\b(?(bracket)\)))",
    zones=lambda _: ZONES,
    behind=r"\b<at_hour>\s",
    # the part of the day behind a time, with the day in front of it
    then=r"(?=,? (?:(?:on )?<date> )?"
    r"(?P<half>tonight|this evening|this morning|this afternoon|last night|"
    r"(?:that|the same|the next|the following|next) (?:morning|afternoon|evening|night)|morning|afternoon|evening|night)\b)",
    date="<weekdays>|yesterday|tomorrow",
    day=r"(?:<weekdays>|<other_days>)\b",
    other_days=lambda words: (day for day, shift in words.days.items() if shift),
    plain=lambda words: (part for part in words.day_parts if part not in _ROUGH),
    rough=lambda words: (part for part in words.day_parts if part in _ROUGH),
)

TIME_FORMS: Forms[Callable[[re.Match[str], _Stretch, Text], Value | None]] = Forms(
    (
        Form(_clock, "<step><then>", _HOURS),
        Form(_clock, r"<step>(?:\s?<half>|<open>)"),
        Form(_clock, r"<passed>(?:\s?<half>)?"),
        Form(_clock, r"(?<!\w)<minutes> (?P<way>before|after) (?P<h><named_times>)\b", "before after"),
        Form(
            _clock,
            r"<behind>(?P<value>(?P<share>(?:a )?quarter) (?P<way>before|after) <hour>)<open>",
            "quarter",
        ),
        # half seven, halb acht; seven-thirty
        Form(_clock, r"<behind>(?P<value>(?P<half_hour><half_hours>) <hour>(?:\s<half>|<open>))"),
        Form(
            _clock,
            r"<behind>(?P<value>(?P<h><to_12>)[ -](?P<spoken><from_10>)\b(?:\s<half>)?)(?:(?=\s(?:sharp|prompt)\b)|<open>)",
        ),
        # las ocho y media, à huit heures moins le quart, à vingt heures trente, um zwanzig Uhr
        Form(
            _clock,
            r"<behind>(?P<value><hour>(?:\s<hour_words>)? (?P<more_hour><hour_parts>)(?:\s<half>)?)(?!\w)",
        ),
        Form(_clock, r"<behind>(?P<value>(?P<h><to_23>|\d\d?)\s<hour_words>(?:\s<spoken>|\s<half>)?)(?!\w)"),
        Form(_clock, r"<behind>(?P<value><hour>(?:[.:]<m>)?)<then>", _HOURS),
        Form(_clock, r"<h>(?:[.:]<m>(?::[0-5]\d)?)?\s?<half><zone>?", _HALF),
        # 2:19:24 is a length of time, 02:19:24 none
        Form(
            _clock,
            r"<h>:<m>(?:(?<=\d\d:\d\d):[0-5]\d)?(?![\d:]|\.\d)(?:\s?(?:Uhr|uur|hrs?|hours|h)\b)?<zone>?",
            ":",
        ),
        Form(_clock, r"<h>(?:[.]<m>)?\s?(?:Uhr|uur|heures)\b", "uhr uur heures"),
        Form(_clock, r"<h>h<m>\b", "h"),
        # "just after six", where nothing is counted
        Form(
            _clock,
            r"\b(?:just|shortly|soon|a little|not long|moments) (?:before|after) (?P<value>(?P<h><to_12>)\b(?:\s<half>|<open>))",
            "before after",
        ),
        Form(_clock, r"(?<!\w)<hour> ?o['’]clock(?: <half>)?", "clock"),
        # "one am" is no time in "I for one am glad"
        Form(_clock, r"(?<!\w)(?!one am\b)<hour> <half>", _HALF),
        Form(_clock, r"(?<!\w)(?P<named><named_times>)(?!\w)"),
        Form(_clock, r"<behind>(?P<value><h>[.]<m>)(?![\w%]|[.,]\d|\s(?:per|million|billion|km))", "."),
        Form(_clock, r"<behind>(?P<value><hour>) (?:sharp|prompt|on the dot)\b", "sharp prompt dot"),
        Form(_clock, r"(?<!\w)(?P<h>[01]\d|2[0-3])<m>\s?(?:hours|hrs|h)\b(?! of\b)", "hours hrs h"),
        Form(_clock, r"(?<![\w.,:£$€])(?P<h>[01]\d|2[0-3])<m>(?-i:<zone>)"),
        # of a certain day: "Sunday evening", "in the small hours"; but not "a night out"
        Form(
            _part,
            r"(?<!\w)(?:(?:in the|at(?! night)|before|after|around|towards?|on the(?= \w+ of)|<day>(?: in the)?)\s+(?:(?:early|late) )?"
            r"|(?=overnight))(?P<value><plain>)(?!\w)",
        ),
        Form(_part, r"(?<!\w)(?P<value><rough>)(?= (?:on )?<day>(?! <plain>\b))"),
    ),
    _PIECES,
)
