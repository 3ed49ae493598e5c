"""The words of headings that name a section of a text and say nothing of its subject."""

from __future__ import annotations

from reader.language.tokens import tokens

SECTIONS = frozenset(
    """
    a about across ahead all analysis and answers are as at background basics behind big bottom breakdown brief
    briefly by can chronology comes conclusion context detail details do does explained explainer explanation
    fact facts far figures final findings for from glance going happen happened happens has have here
    highlight highlights history how important in insight insights intro introduction is it key know latest learn learned
    lessons line look main matters mean means more most need next notes now numbers of on our outlook overview picture
    point points q questions quick reaction read so story sum summary takeaway takeaways the this thoughts timeline
    to top update updates was we what what's where who why you
    """.split()
)
"""English words in lower case; a heading made of nothing else is a label."""


def is_label(heading: str, language: str) -> bool:
    """Whether a heading such as "Key points" only says what sort of text follows."""
    return all(token.norm in SECTIONS for token in tokens(heading, language) if token.is_word)
