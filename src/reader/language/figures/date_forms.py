"""The forms in which dates are written, in their order: an earlier one takes what it finds from the later ones.

The groups of their patterns are named after what they give: ``year``, ``month``, ``turn`` ("last") …
"""

from __future__ import annotations

from reader.language.figures.forms import DIGIT, Form, Forms, Pieces

_PIECES: Pieces = {
    "month": r"(?P<month><months>)\b\.?",
    "weekday": r"(?P<weekday><weekdays>)\b\.?",
    "day": r"(?P<day>0?[1-9]|[12]\d|3[01]|<month_days>)(?:st|nd|rd|th|er|º)?\b",
    "season": r"(?P<season><seasons>)",
    "turn": r"(?P<turn><turns>)",
    "year": r"(?P<year>(?:1[5-9]|20)\d\d)",
    "of_year": r",?\s+(?:(?:of|del?)\s+)?<year>\b",
    "part": r"(?:(?P<part><date_parts>)[- ])?",
    "years": lambda words: (word for word, span in words.spans.items() if span == "year"),
}

DATE_FORMS = Forms(
    (
        Form("digits", r"(?<![\w-])<year>-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)", (DIGIT,)),
        Form("holiday", r"\b(?P<holiday><holidays>)(?!\w)", ("<holidays>",)),
        Form(
            "digits",
            r"(?<![\w./])(?P<day>\d\d?)(?P<mark>[./])(?P<month>\d\d?)(?P=mark)(?:<year>|(?P<short>\d\d))(?![\w/])",
            (DIGIT,),
        ),
        Form(
            "written",
            r"\b(?:<weekday>,?\s+(?:<the>\s+)?)?(?:<the>\s+)?<day>\.?\s+(?:(?:of|de)\s+)?<month>(?:<of_year>)?",
            ("<months>", f"{DIGIT} <month_days>"),
        ),
        Form(
            "written",
            r"\b(?:<weekday>,?\s+)?<month>\s+<day>(?![-–:.]?\d)(?:,?\s+<year>\b)?",
            ("<months>", f"{DIGIT} <month_days>"),
        ),
        Form("written", r"\b<part><month>,?\s+(?:(?:of|de)\s+)?<year>\b", ("<months>", DIGIT)),
        Form("turned", r"\b<month>\s+<turn>\s+(?P<span><years>)(?!\w)", ("<months>", "<turns>")),
        Form(
            "ago",
            r"\b(?P<count>[\w-]+)\s+(?P<span><spans>)\s+<ago>\b",
            ("<ago>", "<spans>"),
        ),
        Form("near", r"\b(?P<near><days>)(?!\w)", ("<days>",)),
        Form("season", r"\b<in_season>\s+<season>\b(?:<of_year>)?", ("<seasons>",)),
        Form("season", r"\b(?:<the>\s+)?<part><season><of_year>", ("<seasons>", DIGIT)),
        Form(
            "turned",
            r"\b<part><turn>\s+(?:(?P<span><spans>)|<season>|<weekday>|<month>)(?!\w)",
            ("<turns>", "<spans> <seasons> <weekdays> <months>"),
        ),
        Form(
            "quarter",
            r"\b(?:(?P<rank><quarters>)\s+(?P<share><quarter>)|Q(?P<quarter>[1-4]))\b(?:<of_year>)?",
            ("<quarter> q",),
        ),
        Form("month", r"\b<part><month>(?!\w)", ("<months>",)),
        Form("weekday", r"\b<weekday>(?!\w)", ("<weekdays>",)),
        Form("year", r"\b<part><year>(?![\w%]|[.,:]\d|-\d)", (DIGIT,)),
    ),
    _PIECES,
)
