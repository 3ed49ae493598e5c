"""The forms in which times of day are written, in their order: an earlier one takes what it finds from the later ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.language.figures.forms import DIGIT, Form, Forms, Pieces
from reader.language.lexicon import Lexicon

_ROUGH = frozenset({"early", "late"})  # parts of the day in front of its name only
_HOURS = "morning afternoon evening night tonight"
_HALF = "<day_halves> m am pm"
_HOUR = f"<to_12> <named_times> {DIGIT}"
_STEP = f"<hour_shares> <round> minute minutes {DIGIT}"


def _counting(*numbers: int) -> Callable[[Lexicon], Iterable[str]]:
    return lambda words: (word for word, number in words.numbers.items() if number in numbers)


_PIECES: Pieces = {
    "h": r"(?<![\w.:,£$€])(?P<h>[01]?\d|2[0-3])",
    "m": r"(?P<m>[0-5]\d)",
    "hour": r"(?P<h><to_12>|1[0-2]|[1-9]|<named_times>)\b",
    "to_12": _counting(*range(1, 13)),
    "to_23": _counting(*range(1, 24)),
    "to_29": _counting(*range(1, 30)),
    "from_10": _counting(*range(10, 60)),
    "round": _counting(5, 10, 20, 25),
    "minutes": r"(?P<min><round>|5|10|20|25|(?:<to_29>|[12]?\d)(?= minutes?\b))(?: minutes?)?",
    "step": r"(?<!\w)(?<!\d[.,])(?:(?P<share><hour_shares>)|(?<!aged )(?<!ages )(?<!from )<minutes>) (?P<way><ways>) <hour>",
    "passed": r"(?<!\w)(?<!\d[.,])(?:(?P<share><hour_shares>)|<minutes>) (?P<way><later>) <hour>",
    "later": lambda words: (way for way, step in words.ways.items() if step > 0),
    "spoken": r"(?P<spoken><from_10>|[0-5]\d)\b",
    "half": r"(?P<half>[ap]\.\s?m\.|[ap]\.?m\b|<day_halves>)",
    "open": "(?P<open>)",  # there nothing may be counted behind it: "five to ten people"
    "zone": r"(?:\s?\(?(?P<zone>GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AEST|AEDT|JST|IST)\b\)?)?",
    "behind": r"\b<at_hour>\s",
    # the part of the day behind a time, with the day in front of it
    "then": r"(?=,? (?:(?:on )?<date> )?"
    r"(?P<half>tonight|this evening|this morning|this afternoon|last night|"
    r"(?:that|the same) (?:morning|afternoon|evening|night)|morning|afternoon|evening|night)\b)",
    "date": "<weekdays>|yesterday|tomorrow",
    "day": r"(?:<weekdays>|<other_days>)\b",
    "other_days": lambda words: (day for day, shift in words.days.items() if shift),
    "plain": lambda words: (part for part in words.day_parts if part not in _ROUGH),
    "rough": lambda words: (part for part in words.day_parts if part in _ROUGH),
}

TIME_FORMS = Forms(
    (
        Form("clock", "<step><then>", ("<ways>", _STEP, _HOUR, _HOURS)),
        Form("clock", r"<step>(?:\s?<half>|<open>)", ("<ways>", _STEP, _HOUR)),
        Form("clock", r"<passed>(?:\s?<half>)?", ("<later>", _STEP, _HOUR)),
        Form(
            "clock",
            r"(?<!\w)<minutes> (?P<way>before|after) (?P<h><named_times>)\b",
            ("before after", "<named_times>"),
        ),
        Form(
            "clock",
            r"<behind>(?P<value>(?P<share>(?:a )?quarter) (?P<way>before|after) <hour>)<open>",
            ("quarter", "before after"),
        ),
        # half seven, halb acht; seven-thirty
        Form(
            "clock",
            r"<behind>(?P<value>(?P<half_hour><half_hours>) <hour>(?:\s<half>|<open>))",
            ("<at_hour>", "<half_hours>", _HOUR),
        ),
        Form(
            "clock",
            r"<behind>(?P<value>(?P<h><to_12>)[ -]<spoken>(?:\s<half>)?)(?:(?=\s(?:sharp|prompt)\b)|<open>)",
            ("<at_hour>", "<from_10>"),
        ),
        # las ocho y media, à huit heures moins le quart, à vingt heures trente, um zwanzig Uhr
        Form(
            "clock",
            r"<behind>(?P<value><hour>(?:\s<hour_words>)? (?P<more_hour><hour_parts>)(?:\s<half>)?)(?!\w)",
            ("<hour_parts>",),
        ),
        Form(
            "clock",
            r"<behind>(?P<value>(?P<h><to_23>|\d\d?)\s<hour_words>(?:\s<spoken>|\s<half>)?)(?!\w)",
            ("<at_hour>", "<hour_words>"),
        ),
        Form("clock", r"<h>(?:[.:]<m>)?\s?<half><zone>", (DIGIT, _HALF)),
        Form("clock", r"<h>:<m>(?::[0-5]\d)?(?![\d:])(?:\s?(?:Uhr|uur|hrs?|hours|h)\b)?<zone>", (":",)),
        Form("clock", r"<h>(?:[.]<m>)?\s?(?:Uhr|uur|heures)\b", (DIGIT, "uhr uur heures")),
        Form("clock", r"<h>h<m>\b", (DIGIT, "h")),
        Form("clock", r"(?<!\w)<hour> ?o['’]clock(?: <half>)?", ("clock",)),
        # "one am" is no time in "I for one am glad"
        Form("clock", r"(?<!\w)(?!one am\b)<hour> <half>", (_HOUR, _HALF)),
        Form("clock", r"(?<!\w)(?P<named><named_times>)(?!\w)", ("<named_times>",)),
        Form(
            "clock",
            r"<behind>(?P<value><h>[.]<m>)(?![\w%]|[.,]\d|\s(?:per|million|billion|km))",
            (".", "<at_hour>"),
        ),
        Form("clock", "<behind>(?P<value><hour>)<then>", ("<at_hour>", _HOUR, _HOURS)),
        Form("clock", r"<behind>(?P<value><hour>) (?:sharp|prompt|on the dot)\b", ("sharp prompt dot",)),
        Form("clock", r"(?<!\w)(?P<h>[01]\d|2[0-3])<m>\s?(?:hours|hrs|h)\b(?! of\b)", (DIGIT, "hours hrs h")),
        # of a certain day: "Sunday evening", "in the small hours"; but not "a night out"
        Form(
            "part",
            r"(?<!\w)(?:(?:in the|at(?! night)|before|after|around|towards?|on the(?= \w+ of)|<day>(?: in the)?)\s+(?:(?:early|late) )?"
            r"|(?=overnight))(?P<value><plain>)(?!\w)",
            ("<plain>",),
        ),
        Form(
            "part",
            r"(?<!\w)(?P<value><rough>)(?= (?:on )?<day>(?! <plain>\b))",
            ("<rough>", "<weekdays> <days>"),
        ),
    ),
    _PIECES,
)
