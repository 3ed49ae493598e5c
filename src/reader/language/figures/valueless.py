"""What looks like a value and is part of a link, an address, a name or a dateline, or numbers a point of a list."""

from __future__ import annotations

from reader.language.calendar_words import WEEKDAYS
from reader.language.figures.forms import Covered, Form, Forms
from reader.language.figures.templates import Pieces, Text

_STREETS = (
    "Street St Avenue Ave Road Rd Drive Dr Place Lane Ln Boulevard Blvd Terrace Parkway Crescent".split()
)
_VALUELESS = Forms(
    (
        Form(None, r"(?-i:^\d{1,2}\. (?=[\"“‘]?[A-Z]))"),
        # an agency's dateline: "LEEDS, England, Oct 2 (Reuters) - "
        Form(
            None,
            r"(?-i:^(?:[A-Z][\w.'’ -]{1,30}, ){1,3}[A-Z][a-z]{2,8}\.? \d\d? \([A-Z][^()]{1,30}\) ?[-–—])",
        ),
        Form(None, r"\S*(?:://|\bwww\.|\.(?:com|co|org|net)/)\S*", "http https ftp www com co org net"),
        # 1140 N. Alder Street, of 1907 Alder Drive; but not "in 2008 Wall Street fell", "30 Alder Road traders"
        Form(
            None,
            r"(?-i:(?<![\w.,])(?<!\b[Ii]n )(?<!\b[Bb]y )(?<!ince )(?<!ntil )(?<!fter )(?<!efore )(?<!uring )"
            r"\d{1,5}[A-Za-z]? (?:[NSEW]\.? )?(?:[A-Z][\w.'’-]* ){0,3}<streets>\b(?! [a-z]+s\b))",
        ),
        Form(None, r"(?-i:\b(?:\d+|[A-Z][a-z]+)(?:st|nd|rd|th) <streets>\b)"),
        Form(None, r"(?-i:\b[2-6]G\b)", "g"),  # of telephones
        # whom one rings for help
        Form(None, r"\b(?:call|dial|ring|rang|phone)(?:s|e?d|l?ed|l?ing)? (?:911|999|112|111|101|000)\b"),
        Form(None, r"(?<![\w.,$£€])(?:911|999|112)(?= (?:calls?|callers?|operators?|dispatchers?)\b)"),
        Form(None, r"\b(?:to double|doubl(?:ed?|ing))(?= down\b)", "down"),
        Form(None, r"(?-i:\b(?:USA|India|Russia|Psychology|Christianity) Today\b)", "today"),
        Form(None, r"(?-i:\b(?:Black|Bloody|Cyber|Giving|Super) <days>\b)"),
        Form(
            None,
            r"(?-i:\b<days> (?:Night (?:Live|Football)|Times|Telegraph|Mirror|Express|Mail|Post|Herald)\b)",
        ),
    ),
    Pieces(streets=lambda _: _STREETS, days=lambda _: map(str.capitalize, WEEKDAYS)),
)


def cover(text: Text, covered: Covered) -> None:
    """Take what of a text is no value."""
    for _, _, span in _VALUELESS.found(text, covered):
        covered.add(*span)
