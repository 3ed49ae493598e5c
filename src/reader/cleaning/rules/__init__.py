"""Cues: the words by which a line gives itself away. Data for :mod:`reader.cleaning.cues`, a module for each kind.

Patterns are regular expressions, some for each language, each under signs of which a line that meets it has one. All
are tried on every text whose language is not known, since pages mix languages.
Lines are folded first: lower case, straight quotation marks and hyphens, single blanks. ``<date>`` stands for a date
in figures or with one of the names below, ``<figures>`` for one without, ``<month>`` for such a name.
"""

from __future__ import annotations

from reader.cleaning.rules.asides import ASIDES
from reader.cleaning.rules.calendar import MONTHS, WEEKDAYS
from reader.cleaning.rules.imprint import BYLINE, DATE, LEGAL, SOURCE
from reader.cleaning.rules.newsroom import NEWSROOM
from reader.cleaning.rules.people import COMMENTS, SOCIAL
from reader.cleaning.rules.pictures import CAPTION
from reader.cleaning.rules.rule import Place, Rule, Scope
from reader.cleaning.rules.selling import ADVERTISEMENT, PROMOTION
from reader.cleaning.rules.ways import NAVIGATION, RELATED, TAGS

__all__ = ["MONTHS", "RULES", "VOCABULARY", "WEEKDAYS", "Place", "Rule", "Scope"]

VOCABULARY = frozenset(
    (
        "advertisement",
        "navigation",
        "promotion",
        "related",
        "social",
        "caption",
        "byline",
        "date",
        "source",
        "comments",
        "legal",
        "tags",
        "kicker",
        "empty heading",
        "other story",
        "outside the article",
        "by hand",
    )
)
"""The closed vocabulary of reasons."""

RULES: tuple[Rule, ...] = (
    *ADVERTISEMENT,
    *NAVIGATION,
    *PROMOTION,
    *RELATED,
    *SOCIAL,
    *CAPTION,
    *BYLINE,
    *DATE,
    *COMMENTS,
    *LEGAL,
    *SOURCE,
    *TAGS,
    *ASIDES,
    *NEWSROOM,
)
"""All rules; among cues of equal certainty the first one holds."""
