"""The forms in which times of day are written, in their order: an earlier one takes what it finds from the later ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from reader.language.figures.forms import DIGIT, Form, Forms, Pieces
from reader.language.lexicon import Lexicon

NAMED = {"noon": 720, "midday": 720, "midnight": 0}
_ROUGH = frozenset({"early", "late"})  # parts of the day in front of its name only
_HOURS = "morning afternoon evening night tonight"
_BEHIND = "at by from until till before after around about"
"""The words behind which a number may be an hour."""


def _counting(*numbers: int) -> Callable[[Lexicon], Iterable[str]]:
    return lambda words: (word for word, number in words.numbers.items() if number in numbers)


_PIECES: Pieces = {
    "h": r"(?<![\w.:,£$€])(?P<h>[01]?\d|2[0-3])",
    "m": r"(?P<m>[0-5]\d)",
    "hour": r"(?P<h><to_12>|1[0-2]|[1-9]|noon|midnight)\b",
    "to_12": _counting(*range(1, 13)),
    "to_29": _counting(*range(1, 30)),
    "round": _counting(5, 10, 20, 25),
    "minutes": r"(?P<min><round>|5|10|20|25|(?:<to_29>|[12]?\d)(?= minutes?\b))(?: minutes?)?",
    "step": r"(?<!\w)(?:(?P<share>half|(?:a )?quarter)|<minutes>) (?P<way>past|to) <hour>",
    "half": r"(?P<half>[ap]\.\s?m\.|[ap]\.?m\b|in the (?:morning|afternoon|evening)|at night)",
    "zone": r"(?:\s?\(?(?P<zone>GMT|UTC|BST|CES?T|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AEST|AEDT|JST|IST)\b\)?)?",
    "behind": r"\b(?:" + "|".join(rf"(?<=\b{word} )" for word in _BEHIND.split()) + ")",
    # the part of the day behind a time, with the day in front of it
    "then": r"(?=,? (?:(?:on )?<date> )?"
    r"(?P<half>tonight|this evening|this morning|this afternoon|last night|morning|afternoon|evening|night)\b)",
    "date": "<weekdays>|yesterday|tomorrow",
    "day": r"(?:<weekdays>|<other_days>)\b",
    "other_days": lambda words: (day for day, shift in words.days.items() if shift),
    "plain": lambda words: (part for part in words.day_parts if part not in _ROUGH),
    "rough": lambda words: (part for part in words.day_parts if part in _ROUGH),
}

TIME_FORMS = Forms(
    (
        Form("clock", "<step><then>", ("past to", _HOURS)),
        Form(
            "clock",
            r"<step>(?:\s?<half>)?",
            ("past to", "half quarter five ten twenty minute minutes past"),
        ),
        Form("clock", r"(?<!\w)<minutes> (?P<way>before|after) (?P<h>noon|midnight)\b", ("noon midnight",)),
        Form("clock", r"<h>(?:[.:]<m>)?\s?<half><zone>", (DIGIT, f"m am pm {_HOURS}")),
        Form("clock", r"<h>:<m>(?::[0-5]\d)?(?![\d:])(?:\s?(?:Uhr|uur|hrs?|hours|h)\b)?<zone>", (":",)),
        Form("clock", r"<h>(?:[.]<m>)?\s?(?:Uhr|uur|heures)\b", (DIGIT, "uhr uur heures")),
        Form("clock", r"<h>h<m>\b", (DIGIT, "h")),
        Form("clock", r"(?<!\w)<hour> ?o['’]clock(?: <half>)?", ("clock",)),
        # "one am" is no time in "I for one am glad"
        Form("clock", r"(?<!\w)(?!one am\b)<hour> <half>", (f"<to_12> {DIGIT}", f"m am pm {_HOURS}")),
        Form("clock", rf"(?<!\w)(?P<named>{'|'.join(NAMED)})(?!\w)", (" ".join(NAMED),)),
        Form("clock", r"<behind><h>[.]<m>(?![\w%]|[.,]\d|\s(?:per|million|billion|km))", (DIGIT, _BEHIND)),
        Form("clock", "<behind><hour><then>", (_BEHIND, _HOURS)),
        # of a certain day: "Sunday evening", "in the small hours"; but not "a night out"
        Form(
            "part",
            r"(?<!\w)(?:(?:in the|at(?! night)|before|after|on the(?= \w+ of)|<day>(?: in the)?)\s+(?:(?:early|late) )?"
            r"|(?=overnight))(?P<value><plain>)(?!\w)",
            ("<day_parts>",),
        ),
        Form(
            "part",
            r"(?<!\w)(?P<value><rough>)(?= (?:on )?<day>(?! <plain>\b))",
            ("<day_parts>", "<weekdays> <days>"),
        ),
    ),
    _PIECES,
)
