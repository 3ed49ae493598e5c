"""Cues: the phrases by which a line gives itself away, a module for each kind.

rule.py is what all are made of, phrase.py says how they are written, and placeholders.py with calendar.py what stands in
their angles. labels.py lists headings, which are no cues.
"""

from __future__ import annotations

from reader.cleaning.rules.imprint import BYLINE, DATE, LEGAL, SOURCE
from reader.cleaning.rules.people import COMMENTS, SOCIAL
from reader.cleaning.rules.pictures import CAPTION
from reader.cleaning.rules.rule import Place, Rule, Scope
from reader.cleaning.rules.selling import ADVERTISEMENT, PROMOTION
from reader.cleaning.rules.ways import NAVIGATION, RELATED, TAGS

__all__ = ["RULES", "VOCABULARY", "Place", "Rule", "Scope"]

RULES: tuple[Rule, ...] = (
    *ADVERTISEMENT,
    *NAVIGATION,
    *SOCIAL,
    *PROMOTION,
    *RELATED,
    *CAPTION,
    *BYLINE,
    *DATE,
    *COMMENTS,
    *LEGAL,
    *SOURCE,
    *TAGS,
)
"""All rules; among cues of equal certainty the first one holds."""

VOCABULARY = {rule.name for rule in RULES} | {
    "kicker",
    "empty heading",
    "other story",
    "outside the article",
    "by hand",
}
"""The closed vocabulary of reasons."""
