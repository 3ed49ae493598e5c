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
    "short": r"['’](?P<short>\d\d)",  # '98
    "of_year": r",?\s+(?:(?:of|del?)\s+)?(?:<year>|<short>)\b",
    "ordinal": r"(?P<day>\d\d?(?:st|nd|rd|th)|<month_days>)\b",
    "one_month": lambda words: (word for word, span in words.spans.items() if span == "month"),
    "weeks": lambda words: (word for word, span in words.spans.items() if span == "week"),
    "fifties": lambda words: (word for word, ten in words.decades.items() if ten >= _FIFTY),
    "part": r"(?:(?P<part><date_parts>)[- ])?",
    "years": lambda words: (word for word, span in words.spans.items() if span == "year"),
}

_FIFTY = 50  # from which a decade in words is one of years, and hardly of degrees

DATE_FORMS = Forms(
    (
        Form("digits", r"(?<![\w-])<year>-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)", ("-",)),
        Form("holiday", r"\b(?P<holiday><holidays>)(?!\w)(?:<of_year>)?", ("<holidays>",)),
        Form(
            "digits",
            r"(?<![\w./])(?P<day>\d\d?)(?P<mark>[./])(?P<month>\d\d?)(?P=mark)(?:<year>|(?P<short>\d\d))(?![\w/])",
            (". /",),
        ),
        # the first Monday in June, the second week of May, the last day of March
        Form(
            "counted",
            r"\b(?:<the>\s+)?(?P<nth><nth>)\s+(?:<weekday>|(?P<span><spans>))\s+<of_month>\s+<month>(?:<of_year>)?",
            ("<months>", "<nth>", "<weekdays> <spans>"),
        ),
        Form(
            "written",
            r"\b(?:<weekday>,?\s+(?:<the>\s+)?)?(?:<the>\s+)?<day>\.?\s+(?:(?:of|de)\s+)?<month>(?:<of_year>)?",
            ("<months>", f"{DIGIT} <month_days>"),
        ),
        Form(
            "written",
            r"\b(?:<weekday>,?\s+)?<month>\s+(?:<the>\s+)?<day>(?![-–:.]?\d)(?:,?\s+<year>\b)?",
            ("<months>", f"{DIGIT} <month_days>"),
        ),
        # the 3rd and 9th of July, 4 to 6 May: the first of two days of a month that stands behind the second
        Form(
            "first",
            r"\b(?:<the>\s+)?(?P<day>\d\d?)(?:st|nd|rd|th|er|º)?\.?(?=(?:\s?[-–/]\s?|\s<and_day>\s)(?:<the>\s+)?"
            r"(?P<last>\d\d?)(?:st|nd|rd|th|er|º)?\.?\s+(?:(?:of|de)\s+)?<month>(?:<of_year>)?)",
            ("<months>", DIGIT),
        ),
        Form("written", r"\b<part><month>,?\s+(?:(?:of|de)\s+)?<year>\b", ("<months>", DIGIT)),
        Form("turned", r"\b<month>\s+<turn>\s+(?P<span><years>)(?!\w)", ("<months>", "<turns>", "<years>")),
        Form(
            "ago",
            r"\b(?P<count>[\w-]+)\s+(?P<span><spans>)\s+<ago>\b",
            ("<ago>", "<spans>"),
        ),
        Form(
            "ago",
            r"\b<ago_before>\s+(?P<count>[\w-]+)\s+(?P<span><spans>)(?!\w)",
            ("<ago_before>", "<spans>"),
        ),
        Form(
            "turned",
            r"\b<weekday>\s+(?:of\s+)?<turn>\s+(?P<span><weeks>)(?!\w)",
            ("<weekdays>", "<turns>", "<weeks>"),
        ),
        Form(
            "turned",
            r"\b<the>\s+(?:(?P<span><spans>)|<weekday>)\s+(?P<turn><turns_behind>)(?!\w)",
            ("<turns_behind>", "<spans> <weekdays>"),
        ),
        Form("hence", r"\b<weekday>\s+week(?![\w-])", ("<weekdays>", "week")),
        Form("hence", r"\ba\s+week\s+(?:on|from)\s+<weekday>(?![\w-])", ("<weekdays>", "week")),
        Form(
            "turned",
            r"\b<the>\s+<ordinal>\s+<of>\s+<turn>\s+(?P<span><one_month>)\b",
            ("<turns>", "<one_month>", "<month_days> st nd rd th"),
        ),
        # the month of these is told elsewhere, or nowhere
        Form(
            "day",
            r"\b<weekday>,?\s+(?P<the><the>\s+)?<ordinal>",
            ("<weekdays>", "<month_days> st nd rd th"),
        ),
        Form(
            "day",
            r"\b(?P<the><the>\s+)<ordinal>,?\s+<articles>\s+<weekday>\b",
            ("<weekdays>", "<month_days> st nd rd th"),
        ),
        Form(
            "lone_day",
            r"\b<day_behind>\s+(?P<value><the>\s+<ordinal>)",
            ("<day_behind>", "<month_days> st nd rd th"),
        ),
        Form("near", r"\b(?P<near><days>)(?!\w)", ("<days>",)),
        Form("season", r"\b<in_season>\s+<season>\b(?:<of_year>)?", ("<in_season>", "<seasons>")),
        Form("season", r"\b(?:<the>\s+)?<part><season><of_year>", ("<seasons>", DIGIT)),
        Form(
            "turned",
            r"\b<part><turn>\s+(?:(?P<span><spans>)|<season>|<weekday>|<month>)(?!\w)",
            ("<turns>", "<spans> <seasons> <weekdays> <months>"),
        ),
        Form(
            "quarter",
            r"\b(?:(?P<rank><quarters>)\s+(?P<share><quarter>)|Q(?P<quarter>[1-4]))\b(?:<of_year>)?",
            ("<quarters> q", "<quarter> q"),
        ),
        Form(
            "century",
            r"\b(?:<the>\s+)?<part>(?P<century>\d\d?(?:st|nd|rd|th)|<month_days>)\s<centuries>\b(?:\s(?P<era><eras>)(?!\w))?",
            ("<centuries>",),
        ),
        Form("era", r"\b(?P<era>AD|A\.D\.)\s?(?P<count>\d{1,4})(?!\w)", ("ad d", DIGIT)),
        Form("era", r"\b(?P<count>\d{1,4})\s?(?P<era><eras>)(?!\w)", ("<eras>", DIGIT)),
        # the late 1980s, the '80s; the eighties
        Form(
            "decade",
            r"\b(?P<the><the>\s+)?<part>(?:(?P<decade>(?:1[5-9]|20)\d0)|['’]?(?P<tens>[5-9]0))s\b",
            ("0s",),
        ),
        Form("decade", r"\b(?P<the><the>\s+)<part>(?P<fifties><fifties>)\b", ("<the>", "<fifties>")),
        Form("month", r"\b<part><month>(?!\w)", ("<months>",)),
        Form("weekday", r"\b<weekday>(?!\w)", ("<weekdays>",)),
        Form("year", r"\b<part><year>(?![\w%]|[.,:]\d|-\d)", (DIGIT,)),
        Form("short_year", r"(?<!\w)<short>(?![\w’'])", (DIGIT,)),
    ),
    _PIECES,
)
